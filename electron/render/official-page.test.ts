// Letters as they are printed: the HTML by the machine's Chromium, the Word file by its LibreOffice.

import { beforeAll, expect, test } from 'vitest';
import type { OfficialDocument } from '../core/document/official-document.ts';
import { printWithChromium } from '../platform/chromium-print.ts';
import { ENQUIRY, FORM, REPLY } from '../testing/official-documents.ts';
import {
  letRootPrint,
  missingForHtml,
  missingForWord,
  printWithLibreOffice,
  printedWords,
  skipped,
} from '../testing/printed-page.ts';
import type { PrintedWord } from '../testing/printed-page.ts';
import { renderOfficialDocx } from './official-docx.ts';
import { renderOfficialHtml } from './official-html.ts';

beforeAll(letRootPrint);

const PRINTERS = [
  [
    'Word file',
    missingForWord,
    async (document: OfficialDocument) => printWithLibreOffice(await renderOfficialDocx(document)),
  ],
  [
    'HTML',
    missingForHtml,
    (document: OfficialDocument) => printWithChromium(renderOfficialHtml(document)),
  ],
] as const;

const LINE_MM = (579 / 1440) * 25.4;
const CHARACTER_MM = 156 / 28;
const textOf = (page: readonly PrintedWord[]) => page.map(({ text }) => text).join('');
const word = (page: readonly PrintedWord[] | undefined, text: string) => {
  const found = page?.find((each) => each.text.includes(text));
  if (!found) throw new Error(`${text} is not on the page`);
  return found;
};
/** In how many lines below the title's first. */
const lineOf = (page: readonly PrintedWord[] | undefined, text: string) =>
  Math.round((word(page, text).y - word(page, '勐往乡人民政府').y) / LINE_MM);

for (const [name, missing, print] of PRINTERS) {
  test.skipIf(missing !== '')(
    `a letter’s lines stand where the standard says (${name})${skipped(missing)}`,
    async () => {
      const [page, ...others] = printedWords(await print(REPLY));
      expect(others).toHaveLength(0);
      expect(lineOf(page, '答〔')).toBe(2);
      expect(lineOf(page, '岩温')).toBe(4);
      expect(lineOf(page, '本机关')).toBe(5);
      expect(word(page, '岩温').x).toBeCloseTo(28, 0);
      expect(word(page, '本机关').x).toBeCloseTo(28 + 2 * CHARACTER_MM, 0);
      expect(lineOf(page, '附件')).toBe(lineOf(page, '纸质') + 2);
      expect(word(page, '附件').x).toBeCloseTo(28 + 2 * CHARACTER_MM, 0);
      expect(word(page, '2.').x).toBeCloseTo(28 + 5 * CHARACTER_MM, 0);
      const signature = page?.filter(({ text }) => text.includes('勐往乡人民政府')).at(-1);
      expect(Math.round(((signature?.y ?? 0) - word(page, '2.').y) / LINE_MM)).toBe(3);
      // A single page has its number too.
      expect(textOf(page?.filter(({ y }) => y > 297 - 35) ?? [])).toBe('—1—');
    },
    90_000,
  );

  test.skipIf(missing !== '')(
    `the slip is the second page, its number at the left (${name})${skipped(missing)}`,
    async () => {
      const pages = printedWords(await print(ENQUIRY));
      expect(pages).toHaveLength(2);
      expect(textOf(pages[1] ?? [])).toMatch(/^征求意见回执勐往乡人民政府：意见.*—2—/);
      expect(word(pages[1], '征求意见回执').y).toBeLessThan(37 + LINE_MM);
      expect(word(pages[1], '—').x).toBeCloseTo(28 + (14 / 72) * 25.4, 0);
    },
    90_000,
  );

  test.skipIf(missing !== '')(
    `a list repeats its heading, never leaves it alone, and is followed by no empty page (${name})${skipped(missing)}`,
    async () => {
      const pages = printedWords(await print(FORM)).map(textOf);
      const listed = pages.filter((page) => page.includes('计入'));
      expect(listed.length).toBeGreaterThan(1);
      expect(listed.filter((page) => page.includes('说明'))).toEqual(listed);
      expect(pages.filter((page) => page.includes('说明'))).toEqual(listed);
      expect(pages.at(-1)).toContain('计入');
    },
    90_000,
  );
}
