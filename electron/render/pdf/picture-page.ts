// A scan or photograph as a page of A4.

import {
  concatTransformationMatrix,
  drawObject,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { PAGE_MM } from '../page-format.ts';
import { jpegOrientation } from './jpeg-orientation.ts';
import { pngPixels, pngSize } from './png-pixels.ts';

const PT_PER_MM = 72 / 25.4;
const MARGIN = 12 * PT_PER_MM;

/** What must be unpacked takes eight times its pixels in memory: A4 at 400 dpi still does. */
const MOST_UNPACKED_PIXELS = 16_000_000;

/** A picture in the file, as its pixels lie: `orientation` says how it is to be turned (Exif). */
interface Picture {
  readonly ref: PDFRef;
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

/** Adds a page with a JPEG, upright as it was taken. @throws Error when it is broken. */
export async function addJpegPage(file: PDFDocument, bytes: Uint8Array): Promise<void> {
  const { ref, width, height } = await file.embedJpg(bytes);
  addPage(file, { ref, width, height, orientation: jpegOrientation(bytes) });
}

/** Adds a page with a PNG; false when it is too large to be unpacked. @throws Error when it is broken. */
export async function addPngPage(file: PDFDocument, bytes: Uint8Array): Promise<boolean> {
  const packed = packedPng(file, bytes);
  if (packed) {
    addPage(file, packed);
    return true;
  }
  const size = pngSize(bytes);
  if (!size) throw new Error('the PNG has no header');
  if (size.width * size.height > MOST_UNPACKED_PIXELS) return false;
  const { ref, width, height } = await file.embedPng(bytes);
  addPage(file, { ref, width, height, orientation: 1 });
  return true;
}

const PNG_PREDICTOR = 15;

function packedPng({ context }: PDFDocument, bytes: Uint8Array): Picture | null {
  const pixels = pngPixels(bytes);
  if (!pixels) return null;
  const { width, height, bits, channels, palette, packed } = pixels;
  const plain = channels === 3 ? 'DeviceRGB' : 'DeviceGray';
  const table = palette && context.register(context.stream(palette));
  const image = context.stream(packed, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: palette && table ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, table] : plain,
    Filter: 'FlateDecode',
    DecodeParms: {
      Predictor: PNG_PREDICTOR,
      Colors: channels,
      BitsPerComponent: bits,
      Columns: width,
    },
  });
  return { ref: context.register(image), width, height, orientation: 1 };
}

function addPage(file: PDFDocument, picture: Picture): void {
  const sideways = picture.orientation >= 5;
  const [width, height] = sideways
    ? [picture.height, picture.width]
    : [picture.width, picture.height];
  const [short, long] = [PAGE_MM.width * PT_PER_MM, PAGE_MM.height * PT_PER_MM];
  const [across, down] = width > height ? [long, short] : [short, long];
  const page = file.addPage([across, down]);
  // As large as the page allows, but a small picture is not blown up.
  const scale = Math.min((across - 2 * MARGIN) / width, (down - 2 * MARGIN) / height, 1);
  const [w, h] = [width * scale, height * scale];
  const matrix = placing(picture.orientation, [(across - w) / 2, (down - h) / 2, w, h]);
  const name = page.node.newXObject('Scan', picture.ref);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(...matrix),
    drawObject(name),
    popGraphicsState(),
  );
}

type Matrix = readonly [number, number, number, number, number, number];

/** Brings the unit square of a picture upright into a box x, y, w, h (TIFF 6.0, Orientation). */
function placing(
  orientation: number,
  [x, y, w, h]: readonly [number, number, number, number],
): Matrix {
  const ways: Readonly<Record<number, Matrix>> = {
    2: [-w, 0, 0, h, x + w, y],
    3: [-w, 0, 0, -h, x + w, y + h],
    4: [w, 0, 0, -h, x, y + h],
    5: [0, -h, -w, 0, x + w, y + h],
    6: [0, -h, w, 0, x, y + h],
    7: [0, h, w, 0, x, y],
    8: [0, h, -w, 0, x + w, y],
  };
  return ways[orientation] ?? [w, 0, 0, h, x, y];
}
