// Looks at a page as it is printed: the HTML by the machine's Chromium, the Word file by its LibreOffice.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installedChromium } from '../platform/installed-chromium.ts';

const starts = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;

function hasChromium(): boolean {
  try {
    installedChromium();
    return true;
  } catch {
    return false; // the tests are skipped and say so
  }
}

const poppler = starts('pdftotext', '-v') ? [] : ['no pdftotext'];

/** What this machine has not got for printing HTML, and for printing Word files; '' when it can. */
export const missingForHtml = [...poppler, ...(hasChromium() ? [] : ['no Chromium'])].join(', ');
export const missingForWord = [
  ...poppler,
  ...(starts('soffice', '--version') ? [] : ['no LibreOffice']),
].join(', ');

/** Behind a test's name: why it is skipped. */
export const skipped = (why: string) => (why ? ` (skipped: ${why})` : '');

/** Chromium's sandbox does not start for root, who builds and tests in containers. */
export function letRootPrint(): void {
  if (process.getuid?.() === 0) process.env['GONGKAI_CHROMIUM_FLAGS'] ??= '--no-sandbox';
}

export interface PrintedWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The words of each page of a PDF with their places in millimetres. */
export function printedWords(pdf: Uint8Array): readonly (readonly PrintedWord[])[] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'page-test-')), 'page.pdf');
  writeFileSync(file, pdf);
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  const mm = (points: string | undefined) => (Number(points) / 72) * 25.4;
  return xml
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)/g),
      ].map(([, x, top, bottom, text]) => ({
        x: mm(x),
        y: (mm(top) + mm(bottom)) / 2,
        text: text ?? '',
      })),
    );
}

export interface PdfFacts {
  /** What pdfinfo says, by its own names. */
  readonly info: Readonly<Record<string, string>>;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
}

/** What poppler says of a PDF and of its fonts. */
export function pdfFacts(pdf: Uint8Array): PdfFacts {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'page-test-')), 'page.pdf');
  writeFileSync(file, pdf);
  const lines = (program: string) =>
    execFileSync(program, [file], { encoding: 'utf8' }).split('\n');
  return {
    info: Object.fromEntries(
      lines('pdfinfo').flatMap((line) => {
        const [, name, value] = /^([^:]+):\s+(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
      }),
    ),
    // name, type, encoding, then emb, sub and uni as yes or no.
    fonts: lines('pdffonts').flatMap((line) => {
      const [, name = '', embedded] =
        /^(\S+) .* (yes|no) +(?:yes|no) +(?:yes|no) /.exec(line) ?? [];
      return embedded === undefined ? [] : [{ name, embedded: embedded === 'yes' }];
    }),
  };
}

/** Prints a Word file to PDF as LibreOffice sets it. */
export function printWithLibreOffice(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-test-'));
  const file = path.join(folder, 'page.docx');
  writeFileSync(file, docx);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--convert-to', 'pdf', '--outdir', folder, file],
    ],
    { stdio: 'ignore', timeout: 80_000 },
  );
  return readFileSync(path.join(folder, 'page.pdf'));
}
