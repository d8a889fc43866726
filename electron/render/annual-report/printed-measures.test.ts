// GB/T 9704—2012 measured on the printed pages of each template: margins, lines, page numbers, tables.

import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../core/annual-report/document.ts';
import { printWithChromium } from '../../platform/chromium-print.ts';
import { pageInk } from '../../testing/page-ink.ts';
import {
  letRootPrint,
  missingForHtml,
  missingForWord,
  printWithLibreOffice,
  printedWords,
  skipped,
} from '../../testing/printed-page.ts';
import type { PrintedWord } from '../../testing/printed-page.ts';
import { LINES_PER_PAGE, PAGE_MM } from '../page-format.ts';
import { renderDocx } from './docx.ts';
import { PRINTED_REPORTS } from './golden/printed.ts';
import { renderPdf } from './pdf.ts';

beforeAll(letRootPrint);

const PRINTERS = [
  [
    'Word file',
    missingForWord,
    // LibreOffice puts room between Chinese and digits, whatever the style says: the date of the signature,
    // on the last page, goes on into the margin.
    { overhang: 8 },
    async (document: ReportDocument) => printWithLibreOffice(await renderDocx(document)),
  ],
  [
    'PDF',
    missingForHtml,
    { overhang: 0 },
    (document: ReportDocument) => renderPdf(document, printWithChromium),
  ],
] as const;

const [LEFT, RIGHT] = [PAGE_MM.left, PAGE_MM.width - PAGE_MM.right];
const [TOP, BOTTOM] = [PAGE_MM.top, PAGE_MM.height - PAGE_MM.bottom];
const LINE = (579 / 1440) * 25.4;

/** A dot of the picture and the half of a border. */
const SLACK = 0.3;

for (const [name, missing, { overhang }, print] of PRINTERS) {
  describe.skipIf(missing !== '').each(PRINTED_REPORTS)(
    `the ${name} of %s${skipped(missing)}`,
    (_name, { document }) => {
      let pdf: Uint8Array;
      beforeAll(async () => {
        pdf = await print(document);
      }, 90_000);

      test('keeps to the type area, 156 mm by 225 mm, and its tables are as wide as it', () => {
        const pages = pageInk(pdf, BOTTOM + 4);
        const tables = pages.flatMap(({ line }) => line ?? []);
        expect(tables).toHaveLength(document.template === 'three-part' ? 0 : 3);
        for (const { from, to } of tables) {
          expect(Math.abs(from - LEFT)).toBeLessThan(SLACK);
          expect(Math.abs(to - RIGHT)).toBeLessThan(SLACK);
        }
        for (const [at, ink] of pages.entries()) {
          const over = at === pages.length - 1 ? overhang : 0;
          expect(ink.left).toBeGreaterThan(LEFT - SLACK);
          expect(ink.right).toBeLessThan(RIGHT + SLACK + over);
          expect(ink.top).toBeGreaterThan(TOP - SLACK);
          expect(ink.bottom).toBeLessThan(BOTTOM + SLACK);
        }
      }, 60_000);

      test('has 22 lines on a full page, each in its place', () => {
        const [first = []] = printedWords(pdf);
        const lines = linesOf(first);
        // The empty one below the title holds no word.
        expect(lines).toEqual(
          Array.from({ length: LINES_PER_PAGE }, (_, at) => at + 1).filter((line) => line !== 3),
        );
      }, 60_000);

      test('has its page number right on odd pages and left on even ones, one character in', () => {
        const pages = printedWords(pdf);
        expect(pages).toHaveLength(document.template === 'three-part' ? 3 : 4);
        for (const [at, page] of pages.entries()) {
          const number = page.filter(({ y }) => y > BOTTOM);
          expect(number.map(({ text }) => text).join('')).toBe(`—${at + 1}—`);
          // 14 pt is 4.94 mm; `— 1 —` is about 16 mm wide.
          const left = Math.min(...number.map(({ x }) => x));
          if (at % 2 === 1) expect(Math.abs(left - LEFT - 4.94)).toBeLessThan(0.5);
          else expect(Math.abs(left + 12 - (RIGHT - 4.94))).toBeLessThan(6);
          for (const { y } of number) expect(Math.abs(y - BOTTOM - 7)).toBeLessThan(1.5);
        }
      }, 60_000);
    },
  );
}

/** The lines of the grid with words on them, counted from 1. */
function linesOf(page: readonly PrintedWord[]): readonly number[] {
  const inside = page.filter(({ y }) => y < BOTTOM);
  return [...new Set(inside.map(({ y }) => Math.ceil((y - TOP) / LINE)))].sort((a, b) => a - b);
}
