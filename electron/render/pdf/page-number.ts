// The running number of a bound file, in the upper right corner of each page as one sees it (DA/T 22—2015:
// 页号编写在有图文页面正面的右上角).

import { degrees, rgb } from '@cantoo/pdf-lib';
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';
import { PAGE_MM } from '../page-format.ts';

const PT_PER_MM = 72 / 25.4;
const SIZE = 12;
const FROM_EDGE = 9 * PT_PER_MM;
const AROUND = 2;

/** Writes the number on white, upright and as large on a scan of any size as on A4. */
export function stampPageNumber(page: PDFPage, number: number, font: PDFFont): void {
  const text = String(number);
  const box = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const sideways = turn === 90 || turn === 270;
  const seen = sideways
    ? { width: box.height, height: box.width }
    : { width: box.width, height: box.height };
  const scale = Math.min(seen.width, seen.height) / (PAGE_MM.width * PT_PER_MM);
  const size = SIZE * scale;
  const width = font.widthOfTextAtSize(text, size);
  const right = seen.width - FROM_EDGE * scale;
  const base = seen.height - FROM_EDGE * scale - size;
  const around = AROUND * scale;
  const at = (x: number, y: number) => ({ ...fromSeen(turn, x, y, box), rotate: degrees(turn) });
  page.drawRectangle({
    ...at(right - width - around, base - around),
    width: width + 2 * around,
    height: size + 2 * around,
    color: rgb(1, 1, 1),
  });
  page.drawText(text, { ...at(right - width, base), size, font, color: rgb(0, 0, 0) });
}

type Box = ReturnType<PDFPage['getCropBox']>;

/** A point of the page as one sees it, on the page as it lies in the file (turned clockwise by `turn`). */
function fromSeen(turn: number, x: number, y: number, box: Box): { x: number; y: number } {
  if (turn === 90) return { x: box.x + box.width - y, y: box.y + x };
  if (turn === 180) return { x: box.x + box.width - x, y: box.y + box.height - y };
  if (turn === 270) return { x: box.x + y, y: box.y + box.height - x };
  return { x: box.x + x, y: box.y + y };
}
