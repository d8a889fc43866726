// The page as it is printed: the HTML by the machine's Chromium, the Word file by its LibreOffice.

import { beforeAll, expect, test } from 'vitest';
import { ReportDocument } from '../../core/annual-report/document.ts';
import { chineseDate } from '../../core/calendar/local-date.ts';
import { printWithChromium } from '../../platform/chromium-print.ts';
import {
  letRootPrint,
  missingForHtml,
  missingForWord,
  pdfFacts,
  printWithLibreOffice,
  printedWords,
  skipped,
} from '../../testing/printed-page.ts';
import type { PrintedWord } from '../../testing/printed-page.ts';
import { readPdf, readTaggedPdf } from '../../testing/pdf/tagged-pdf.ts';
import { expectedReadBack } from '../../testing/report-read-back.ts';
import { renderDocx } from './docx.ts';
import { paragraph } from './golden/blocks.ts';
import { FORM_2019_REPORT } from './golden/form-2019.ts';
import { FORM_2021_REPORT } from './golden/form-2021.ts';
import { PRINTED_REPORTS } from './golden/printed.ts';
import { THREE_PART_REPORT } from './golden/three-part.ts';
import { renderHtml } from './html.ts';
import { renderPdf } from './pdf.ts';

beforeAll(letRootPrint);

/** Lines of a page inside the text area: 37 mm from the top to 35 mm above the bottom. */
function lines(page: readonly PrintedWord[]): readonly number[] {
  const inside = page.filter(({ y }) => y > 37 && y < 297 - 35).map(({ y }) => y);
  return [...new Set(inside.map((y) => Math.round(y / 10.21)))].sort((a, b) => a - b);
}

/** 第一二行 for 12: programs put space between Chinese and digits, which would part the words. */
const lineName = (number: number) =>
  `第${String(number).replaceAll(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))}行`;

/** Nothing but lines: 2 of the title, 1 empty, 47 of text: 22, 22, 6, and 3 of the signature. */
const LINES = ReportDocument.parse({
  ...THREE_PART_REPORT,
  blocks: Array.from({ length: 47 }, (_, index) => paragraph(lineName(index + 1))),
});

function expectTheGrid(pages: readonly (readonly PrintedWord[])[]): void {
  expect(pages).toHaveLength(3);
  // The empty line below the title holds no word.
  expect(pages.map((page) => lines(page).length)).toEqual([21, 22, 8]);
  const at = (text: string) => pages.flat().find((word) => word.text.includes(text));
  // 28 mm and two characters of 156/28 mm.
  expect(at(lineName(1))?.x).toBeCloseTo(28 + (2 * 156) / 28, 0);
  const second = pages[1] ?? [];
  expect(second[0]?.text).toBe(lineName(20));
  const pitch = ((second[21]?.y ?? 0) - (second[0]?.y ?? 0)) / 21;
  expect(pitch).toBeCloseTo((579 / 1440) * 25.4, 1);
}

function expectPageNumbers(pages: readonly (readonly PrintedWord[])[]): void {
  for (const [index, page] of pages.entries()) {
    const number = page.filter(({ y }) => y > 297 - 35);
    expect(number.map(({ text }) => text).join('')).toBe(`—${index + 1}—`);
    const left = Math.min(...number.map(({ x }) => x));
    // One character of 14 pt from the edge of the text area; the right one is about 16 mm wide.
    if (index % 2 === 1) expect(left).toBeCloseTo(28 + (14 / 72) * 25.4, 0);
    else expect(left).toBeGreaterThan(160);
    expect(number[0]?.y).toBeGreaterThan(297 - 35 + 5.5);
    expect(number[0]?.y).toBeLessThan(297 - 35 + 8.5);
  }
}

test.skipIf(missingForHtml !== '')(
  `the printed page holds 22 lines in its margins${skipped(missingForHtml)}`,
  async () => {
    const pages = printedWords(await printWithChromium(renderHtml(LINES)));
    expectTheGrid(pages);
    expectPageNumbers(pages);
  },
  90_000,
);

test.skipIf(missingForHtml !== '').each(PRINTED_REPORTS)(
  `the PDF of %s carries every word and cell, its bookmarks, its title and its fonts${skipped(missingForHtml)}`,
  async (_name, { document }) => {
    const pdf = await renderPdf(document, printWithChromium);
    expect(await readPdf(pdf)).toEqual(
      expectedReadBack(document, chineseDate(document.signedOn ?? '')),
    );
    const { bookmarks, language } = await readTaggedPdf(pdf);
    expect(language).toBe('zh-CN');
    expect(bookmarks).toEqual([
      [1, document.titleLines.join('')],
      ...document.blocks.flatMap((block) =>
        block.kind === 'heading' ? [[block.level + 1, block.text]] : [],
      ),
    ]);
    const { fonts, info } = pdfFacts(pdf);
    expect(info).toMatchObject({
      ...{ Title: document.titleLines.join(''), Author: '勐往乡人民政府', Tagged: 'yes' },
      ...{ Creator: '勐往乡人民政府', JavaScript: 'no', Encrypted: 'no' },
      'Page size': expect.stringContaining('(A4)') as unknown,
    });
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  },
  90_000,
);

const PRINTERS = [
  ['PDF', missingForHtml, (document: ReportDocument) => printWithChromium(renderHtml(document))],
  [
    'Word file',
    missingForWord,
    async (document: ReportDocument) => printWithLibreOffice(await renderDocx(document)),
  ],
] as const;

for (const [name, missing, print] of PRINTERS) {
  // The last figure of each golden table 三.
  test.skipIf(missing !== '').each([
    ['form-2019', FORM_2019_REPORT, '237'],
    ['form-2021', FORM_2021_REPORT, '257'],
  ] as const)(
    `table 三 of %s stands whole below its heading in the ${name}, however far down that falls${skipped(missing)}`,
    async (_name, report, last) => {
      const at = report.blocks.findIndex(
        (block) => block.kind === 'table' && block.id === 'requests',
      );
      for (const before of [2, 10, 18]) {
        const blocks = [
          ...Array.from({ length: before }, (_, index) => paragraph(lineName(index + 1))),
          ...report.blocks.slice(at - 1, at + 1),
        ];
        const pages = printedWords(await print(ReportDocument.parse({ ...report, blocks })));
        const pagesWith = (text: string) =>
          pages.flatMap((page, index) =>
            page.some((word) => word.text.includes(text)) ? [index] : [],
          );
        expect(pagesWith(last)).toHaveLength(1);
        expect(pagesWith('自然人')).toEqual(pagesWith(last));
        expect(pagesWith('三、收到和处理')).toEqual(pagesWith(last));
      }
    },
    90_000,
  );
}

test.skipIf(missingForWord !== '')(
  `the Word file sets 22 lines a page and the page numbers in their places${skipped(missingForWord)}`,
  async () => {
    const pages = printedWords(printWithLibreOffice(await renderDocx(LINES)));
    expectTheGrid(pages);
    expectPageNumbers(pages);
  },
  90_000,
);
