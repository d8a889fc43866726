// Pictures of every letter and form for docs/letters, from invented cases (see docs/letters.md):
// node build/tools/on-node24.mjs build/tools/letter-samples.ts <folder>
// Needs soffice and pdftoppm, and fonts for Chinese.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { OfficialDocument } from '../../electron/core/document/official-document.ts';
import { formFor, formsOf } from '../../electron/core/requests/letters/build-form.ts';
import { FormKind, LetterKind } from '../../electron/core/requests/letters/kinds.ts';
import { sampleCases } from '../../electron/core/requests/letters/testing/sample-cases.ts';
import { shippedCalendars } from '../../electron/db/calendar.ts';
import { renderOfficialDocx } from '../../electron/render/official-docx.ts';
import { smallPng } from './small-png.ts';

/** The case whose letter or form is shown; the first case that has one where nothing is said. */
const SHOWN: Readonly<Record<string, string>> = {
  'discontinued-notice': 'uncorrected',
  reply: 'partly',
  'service-return': 'granted',
  'withdrawal-record': 'withdrawn',
};

/** Dots per inch: large enough to be read, small enough for a page with thirty of them. */
const RESOLUTION = '96';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name a folder for the pictures');
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(path.join(tmpdir(), 'letters-'));
const samples = [...LetterKind.options, ...FormKind.options].map((kind) => ({
  kind,
  file: path.join(work, `${kind}.docx`),
  document: sampleOf(kind),
}));
for (const { file, document } of samples) writeFileSync(file, await renderOfficialDocx(document));
run('soffice', [
  '--headless',
  `-env:UserInstallation=file://${work}/profile`,
  ...['--convert-to', 'pdf', '--outdir', work],
  ...samples.map(({ file }) => file),
]);
for (const { kind } of samples) {
  const sheet = path.join(work, `${kind}-sheet.pdf`);
  writeFileSync(sheet, await pagesInARow(readFileSync(path.join(work, `${kind}.pdf`))));
  run('pdftoppm', ['-gray', '-singlefile', '-r', RESOLUTION, sheet, path.join(work, kind)]);
  writeFileSync(
    path.join(folder, `${kind}.png`),
    smallPng(readFileSync(path.join(work, `${kind}.pgm`))),
  );
}

function sampleOf(kind: LetterKind | FormKind): OfficialDocument {
  const cases = sampleCases(shippedCalendars());
  const shown = SHOWN[kind];
  const names = shown === undefined ? Object.keys(cases) : [shown];
  for (const { request, letters, around } of names.flatMap((name) => cases[name] ?? [])) {
    const letter = letters.find((each) => each.kind === kind);
    if (letter !== undefined) return letter.document;
    const form = FormKind.safeParse(kind);
    if (form.success && formsOf(request).includes(form.data)) {
      return formFor(request, form.data, around);
    }
  }
  throw new Error(`no sample case has a ${kind}`);
}

/** All pages of a file side by side on one. */
async function pagesInARow(pdf: Uint8Array): Promise<Uint8Array> {
  const sheet = await PDFDocument.create();
  const source = await PDFDocument.load(pdf);
  const pages = await sheet.embedPdf(pdf, source.getPageIndices());
  const width = pages.reduce((sum, page) => sum + page.width, 0);
  const row = sheet.addPage([width, Math.max(...pages.map(({ height }) => height))]);
  let x = 0;
  for (const page of pages) {
    row.drawPage(page, { x, y: 0 });
    x += page.width;
  }
  return sheet.save();
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
