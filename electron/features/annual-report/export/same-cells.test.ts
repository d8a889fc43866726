// The five formats of real ledgers' reports, each read back as another program does: every cell of the three
// tables and every sentence of the text is the same in all of them.

import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import { ExportFormat } from '../../../core/annual-report/export-format.ts';
import { chineseDate } from '../../../core/calendar/local-date.ts';
import { printWithChromium } from '../../../platform/chromium-print.ts';
import { ReportFile } from '../../../render/annual-report/report-file.ts';
import { reportFiles } from '../../../render/annual-report/report-files.ts';
import { buildSampleOffice } from '../../../sample/build-sample-office.ts';
import { closeYear, fillBusyYear } from '../../../testing/busy-office.ts';
import { readPdf } from '../../../testing/pdf/tagged-pdf.ts';
import { letRootPrint, missingForHtml, skipped } from '../../../testing/printed-page.ts';
import { expectedCells, readDocx, readHtml } from '../../../testing/read-back.ts';
import { expectedReadBack, readXlsxTables } from '../../../testing/report-read-back.ts';
import { openTestDesk } from '../../../testing/test-desk.ts';
import { addOffice } from '../../../testing/test-requests.ts';

const BUSY_YEAR = 2021;

let reports: Readonly<Record<string, PrintedReport>>;

beforeAll(async () => {
  letRootPrint();
  const sample = openTestDesk('2021-01-28', {}, 'sample');
  buildSampleOffice(sample, sample.setToday, '2021-01-28');
  const busy = openTestDesk(`${BUSY_YEAR}-01-02`);
  busy.db.pragma('synchronous = OFF');
  await addOffice(busy);
  await fillBusyYear(busy, BUSY_YEAR);
  await closeYear(busy, BUSY_YEAR);
  const { runCall } = sample;
  reports = {
    'three-part': runCall('annualReport.printed', { year: 2020, template: 'three-part' }),
    'form-2019': runCall('annualReport.printed', { year: 2020, template: 'form-2019' }),
    'form-2021': busy.runCall('annualReport.printed', { year: BUSY_YEAR }),
  };
}, 180_000);

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

describe.each(['three-part', 'form-2019', 'form-2021'])('the report in %s', (template) => {
  test(`has the same words and cells in all five formats${missingForHtml === '' ? '' : ` but PDF${skipped(missingForHtml)}`}`, async () => {
    const printed = reports[template];
    if (!printed) throw new Error(`there is no ${template}`);
    const { document, tables } = printed;
    const wanted = expectedReadBack(
      document,
      document.signedOn ? chineseDate(document.signedOn) : '',
    );
    const cells = tables.map(expectedCells);
    expect(wanted.tables).toEqual(template === 'three-part' ? [] : cells);
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
  }, 120_000);
});

/** Labels and figures of tables 二, 三 and 四. */
const CELLS = { 'form-2019': [53, 198, 34], 'form-2021': [30, 215, 34] } as const;

test('the busy year is one: its tables are not all zeros', () => {
  const figures = reports['form-2021']?.tables.flatMap(({ rows }) => rows.flat()) ?? [];
  const counted = figures.filter((cell) => cell.kind === 'figure' && cell.value > 0);
  expect(counted.length).toBeGreaterThan(30);
});
