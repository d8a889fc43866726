// Where there is ink on a printed page, measured on a picture of it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DPI = 200;
const MM = 25.4 / DPI;

/** From the page's left and upper edge, in mm. */
export interface PageInk {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The longest horizontal line: a table's border. Null when none is longer than 100 mm. */
  readonly line: { readonly from: number; readonly to: number } | null;
}

/**
 * Measures each page down to a depth, to 0.13 mm.
 * @param depth Millimetres from the upper edge: what stands below, as the page number, is not looked at.
 */
export function pageInk(pdf: Uint8Array, depth: number): readonly PageInk[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-ink-'));
  const file = path.join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', ['-gray', '-r', String(DPI), file, path.join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => measured(readFileSync(path.join(folder, name)), Math.round(depth / MM)));
}

const LONGEST_TEXT = 100;
// Thin lines come out grey.
const INK = 160;

function measured(picture: Buffer, depth: number): PageInk {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('no grey picture');
  const width = Number(head[1]);
  const pixels = picture.subarray(head[0].length);
  const rows = Array.from({ length: Math.min(depth, Number(head[2])) }, (_, row) =>
    inkOfRow(pixels.subarray(row * width, (row + 1) * width)),
  );
  const inked = rows.flatMap((ink, row) => (ink.from < 0 ? [] : [{ ...ink, row }]));
  const longest = inked.toSorted((a, b) => b.line.length - a.line.length)[0];
  if (!longest) throw new Error('an empty page');
  const { from, length } = longest.line;
  return {
    left: Math.min(...inked.map((ink) => ink.from)) * MM,
    right: (Math.max(...inked.map((ink) => ink.to)) + 1) * MM,
    top: (inked[0]?.row ?? 0) * MM,
    bottom: ((inked.at(-1)?.row ?? 0) + 1) * MM,
    line: length * MM > LONGEST_TEXT ? { from: from * MM, to: (from + length) * MM } : null,
  };
}

interface RowInk {
  /** The first and the last dark pixel; -1 when there is none. */
  readonly from: number;
  readonly to: number;
  readonly line: { readonly from: number; readonly length: number };
}

function inkOfRow(row: Uint8Array): RowInk {
  let line = { from: 0, length: 0 };
  let start = 0;
  for (let at = 0; at <= row.length; at += 1) {
    if ((row[at] ?? 255) < INK) continue;
    if (at - start > line.length) line = { from: start, length: at - start };
    start = at + 1;
  }
  const isInk = (value: number): boolean => value < INK;
  return { from: row.findIndex(isInk), to: row.findLastIndex(isInk), line };
}
