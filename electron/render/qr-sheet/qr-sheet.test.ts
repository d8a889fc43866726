// The sheet as a phone sees it: printed by Chromium, looked at by ZXing, put together again.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { StatutoryForm } from '../../core/annual-report/document.ts';
import { statutoryFigures } from '../../core/annual-report/statutory-figures.ts';
import { withValue } from '../../core/annual-report/figure-values.ts';
import { readQrSets } from '../../core/submissions/read-qr-set.ts';
import { shortCode } from '../../core/submissions/short-code.ts';
import { printWithChromium } from '../../platform/chromium-print.ts';
import { letRootPrint, missingForHtml, printedWords, skipped } from '../../testing/printed-page.ts';
import { qrSheetHtml, textHash } from './qr-sheet.ts';
import type { QrSheetParts } from './qr-sheet.ts';

const manifestHash = textHash('manifest-sha256.txt');

function sheetOf(
  form: StatutoryForm,
  value: (id: string, at: number) => number,
): QrSheetParts & { readonly content: object } {
  const figures = statutoryFigures(form).map((figure, at) =>
    withValue(figure, value(figure.id, at)),
  );
  const report = {
    ...{ year: form === 'form-2019' ? 2020 : 2024, version: 2, form, figures },
    office: {
      name: '勐往乡人民政府',
      county: '勐海县',
      prefecture: '西双版纳州',
      isTownship: true,
    },
  };
  const numbers = Object.fromEntries(figures.map((figure) => [figure.id, figure.value]));
  const content = { ...report, manifestHash, figures: numbers };
  return { report, manifestHash, shortCode: shortCode(manifestHash), content };
}

const EMPTY = sheetOf('form-2019', () => 0);
const BUSY = sheetOf('form-2021', (_id, at) => (at * 7919) % 1000);

/** What a phone would read from the printed pages, at the 150 dots an inch of a plain copy. */
async function scan(html: string): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qr-test-'));
  const pdf = path.join(folder, 'sheet.pdf');
  writeFileSync(pdf, await printWithChromium(html));
  execFileSync('pdftoppm', ['-r', '150', '-png', pdf, path.join(folder, 'page')]);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const found: string[] = [];
  for (const page of pages) {
    const png = Uint8Array.from(readFileSync(path.join(folder, page)));
    const codes = await readBarcodes(png, { formats: ['QRCode'], maxNumberOfSymbols: 255 });
    found.push(...codes.map(({ text }) => text));
  }
  return found;
}

/** The page with a round blot on its n-th code, so many hundredths of the code wide. */
function smudged(html: string, number: number, percent: number): string {
  let at = 0;
  return html.replaceAll('</svg>', (end) => {
    at += 1;
    const blot = `<circle cx="60%" cy="60%" r="${percent / 2}%" fill="#222"/>`;
    return at === number ? `${blot}${end}` : end;
  });
}

/** The page without its n-th code. */
function torn(html: string, number: number): string {
  let at = 0;
  return html.replaceAll(/<path d="[^"]*"\/>/g, (code) => {
    at += 1;
    return at === number ? '' : code;
  });
}

beforeAll(() => {
  letRootPrint();
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = Uint8Array.from(readFileSync(wasm)).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
});

describe.skipIf(missingForHtml)(`a printed sheet${skipped(missingForHtml)}`, () => {
  test.each([
    ['an empty year', EMPTY],
    ['a busy year', BUSY],
  ])('of %s gives back exactly the figures', async (_case, parts) => {
    const { html, codes } = qrSheetHtml(parts);
    const texts = await scan(html);
    expect(texts).toHaveLength(codes);
    const { reports, problems, notes } = readQrSets(texts, textHash);
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
    expect(reports.map(({ content }) => content)).toEqual([parts.content]);
  });

  test('with a code torn off says which one is missing', async () => {
    const texts = await scan(torn(qrSheetHtml(BUSY).html, 3));
    expect(readQrSets(texts, textHash)).toMatchObject({
      reports: [],
      problems: [{ missing: [3] }],
    });
  });

  test('with a blot over a third of a code’s width is still read', async () => {
    const texts = await scan(smudged(qrSheetHtml(BUSY).html, 2, 33));
    expect(readQrSets(texts, textHash)).toMatchObject({
      reports: [{ content: BUSY.content }],
      problems: [],
    });
  });

  test('with a code that nobody can read any more says which one is missing', async () => {
    const texts = await scan(smudged(qrSheetHtml(BUSY).html, 5, 80));
    expect(readQrSets(texts, textHash)).toMatchObject({ problems: [{ missing: [5] }] });
  });

  test('says whose numbers they are, of which version, and what they are checked by', async () => {
    const { html } = qrSheetHtml(BUSY);
    const pages = printedWords(await printWithChromium(html));
    expect(pages).toHaveLength(1);
    const words = pages
      .flat()
      .map(({ text }) => text)
      .join('');
    const { reports } = readQrSets(await scan(html), textHash);
    for (const text of [
      ...['勐往乡人民政府', '2024年度', '第2版', '7张', shortCode(manifestHash)],
      ...[reports[0]?.check ?? '?', '1／7', '7／7'],
    ]) {
      expect(words).toContain(text);
    }
  });
});

test('a code is printed at least 35 mm wide', () => {
  const { html } = qrSheetHtml(BUSY);
  const [, side = ''] = /viewBox="0 0 (\d+)/.exec(html) ?? [];
  const [, width = ''] = /\.code svg \{[^}]*width: (\d+)mm/.exec(html) ?? [];
  expect((Number(width) * (Number(side) - 8)) / Number(side)).toBeGreaterThan(35);
});

test('a sheet of a draft says that it is none to hand in', () => {
  const draft = { ...EMPTY, report: { ...EMPTY.report, version: 0 } };
  expect(qrSheetHtml(draft).html).toContain('草稿');
  expect(qrSheetHtml(EMPTY).html).not.toContain('草稿');
});

test('a name can’t become markup', () => {
  const { office } = EMPTY.report;
  const parts = { ...EMPTY, report: { ...EMPTY.report, office: { ...office, name: '<b>&"' } } };
  expect(qrSheetHtml(parts).html).toContain('<td>&lt;b&gt;&amp;&quot;</td>');
});

test('a report with a cell missing makes no sheet', () => {
  const { figures } = EMPTY.report;
  const parts = { ...EMPTY, report: { ...EMPTY.report, figures: figures.slice(1) } };
  expect(() => qrSheetHtml(parts)).toThrow(figures[0]?.id);
});
