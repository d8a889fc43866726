// Writes a sample of every letter and form as Word files, and with soffice and pdftoppm as pictures for
// docs/letters: `node build/tools/on-node24.mjs build/tools/letter-samples.ts <folder> [--pictures]`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { OfficialDocument } from '../../electron/core/document/official-document.ts';
import { formFor, formsOf } from '../../electron/core/requests/letters/build-form.ts';
import { sampleCases } from '../../electron/core/requests/letters/testing/sample-cases.ts';
import { shippedCalendars } from '../../electron/db/calendar.ts';
import { renderOfficialDocx } from '../../electron/render/official-docx.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name a folder');
mkdirSync(folder, { recursive: true });
for (const [name, document] of samples()) {
  writeFileSync(path.join(folder, `${name}.docx`), await renderOfficialDocx(document));
}
if (process.argv.includes('--pictures')) takePictures(folder);

/** Every letter and form that the sample cases bring forth, named by case and kind. */
function samples(): readonly (readonly [name: string, document: OfficialDocument])[] {
  return Object.entries(sampleCases(shippedCalendars())).flatMap(
    ([name, { request, letters, around }]) => [
      ...letters.map(({ kind, document }) => [`${name}.${kind}`, document] as const),
      ...formsOf(request).map(
        (form) => [`${name}.${form}`, formFor(request, form, around)] as const,
      ),
    ],
  );
}

/** Word file → PDF → PNG, page by page. */
function takePictures(from: string): void {
  const files = readdirSync(from).filter((file) => file.endsWith('.docx'));
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', from, ...files.map(inFolder)]);
  for (const file of files) {
    const pdf = file.replace(/docx$/, 'pdf');
    run('pdftoppm', ['-png', '-r', '60', inFolder(pdf), inFolder(file.replace(/\.docx$/, ''))]);
  }

  function inFolder(file: string): string {
    return path.join(from, file);
  }
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
