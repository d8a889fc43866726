// The five formats of a report, each read back as another program does, held against what was to be printed.

import { expect } from 'vitest';
import type { PrintedReport } from '../core/annual-report/life/printed-report.ts';
import { ExportFormat } from '../core/annual-report/export-format.ts';
import { chineseDate } from '../core/calendar/local-date.ts';
import { printWithChromium } from '../platform/chromium-print.ts';
import { ReportFile } from '../render/annual-report/report-file.ts';
import { reportFiles } from '../render/annual-report/report-files.ts';
import { readPdf } from './pdf/tagged-pdf.ts';
import { missingForHtml, skipped } from './printed-page.ts';
import { expectedCells, readDocx, readHtml } from './read-back.ts';
import { expectedReadBack, readXlsxTables } from './report-read-back.ts';

/** Added to a test's name where there is nothing to print with. */
export const WITHOUT_PDF = missingForHtml === '' ? '' : ` but PDF${skipped(missingForHtml)}`;

/** Labels and figures of tables 二, 三 and 四. */
const CELLS = { 'form-2019': [53, 198, 34], 'form-2021': [30, 215, 34] } as const;

const formats = ExportFormat.options.filter((format) => format !== 'pdf' || missingForHtml === '');

async function filesOf(printed: PrintedReport): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = await reportFiles(printed, {
    ...{ formats, printToPdf: printWithChromium, whenUnmakeable: 'fail', step: () => undefined },
  });
  return new Map(
    files.map(({ name, content }) => [name.slice(name.lastIndexOf('.') + 1), content]),
  );
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Every cell of the three tables and every sentence of the text is the same in all five formats. */
export async function expectSameCells(printed: PrintedReport): Promise<void> {
  const { document, tables } = printed;
  const wanted = expectedReadBack(
    document,
    document.signedOn ? chineseDate(document.signedOn) : '',
  );
  const cells = tables.map(expectedCells);
  expect(wanted.tables).toEqual(document.template === 'three-part' ? [] : cells);
  expect(wanted.lines.length).toBeGreaterThan(15);
  expect(cells.map((table) => Object.keys(table).length)).toEqual(CELLS[printed.form]);

  const files = await filesOf(printed);
  expect([...files.keys()]).toEqual(formats);
  const file = (format: string) => files.get(format) ?? new Uint8Array();
  expect(await readDocx(file('docx'))).toEqual(wanted);
  expect(readHtml(textOf(file('html')))).toEqual(wanted);
  if (files.has('pdf')) expect(await readPdf(file('pdf'))).toEqual(wanted);
  expect(await readXlsxTables(file('xlsx'), 3)).toEqual(cells);
  const data = ReportFile.parse(JSON.parse(textOf(file('json'))));
  expect(data.document).toEqual(document);
  expect(data.tables.map(expectedCells)).toEqual(cells);
}
