// `desk demo`: the sample office and its report of 2020, without a window.

import * as z from 'zod';
import { ReportTemplate } from '../../core/annual-report/document.ts';
import { ExportFormat } from '../../core/annual-report/export-format.ts';
import { templateMisfit } from '../../core/annual-report/templates.ts';
import { SAMPLE_YEAR } from '../../core/office/ledger-kind.ts';
import { defineCommand } from '../command.ts';
import type { CommandIo } from '../command.ts';
import { openReadingDesk } from '../ledger-file.ts';
import { FolderPath } from '../options.ts';
import { fileEntry } from '../report/command.ts';
import { makeReport } from '../report/make-report.ts';
import type { MadeReport } from '../report/make-report.ts';
import { countsOf } from './counts.ts';
import { makeDemoLedger } from './demo-ledger.ts';

export const demoCommand = defineCommand({
  name: 'demo',
  about: {
    zh: '建立示例单位的台账 office.db，并用两种模板、全部格式生成它的 2020 年度报告。已有的台账只有是本命令以前建立的示例才会替换。',
    en: 'Makes the sample office’s ledger office.db and its 2020 report in both templates and all formats. An existing ledger is replaced only if this command made it.',
  },
  input: z.strictObject({ out: FolderPath }),
  options: {
    out: { value: 'DIR', zh: '放文件的文件夹，没有就新建。', en: 'The folder; made if missing.' },
  },
  run: async ({ out }, io) => {
    const ledger = makeDemoLedger(out);
    const reports = await makeReports(ledger, out, io);
    const document = {
      ledger,
      year: SAMPLE_YEAR,
      ...countsOf(reports.map(({ overview }) => overview)),
      files: distinct(
        reports.flatMap(({ files }) => files.map(fileEntry)),
        ({ path }) => path,
      ),
      refused: distinct(
        reports.flatMap(({ refused }) => refused),
        ({ format, reason }) => `${format} ${reason}`,
      ),
    };
    return { document, ok: true };
  },
});

/** The templates that are made for the sample's year. */
const YEAR_TEMPLATES = ReportTemplate.options.filter(
  (template) => templateMisfit(template, SAMPLE_YEAR) === null,
);

async function makeReports(
  ledger: string,
  folder: string,
  io: CommandIo,
): Promise<readonly MadeReport[]> {
  const desk = openReadingDesk(ledger);
  try {
    const reports: MadeReport[] = [];
    for (const template of YEAR_TEMPLATES) {
      const order = { year: SAMPLE_YEAR, template, formats: ExportFormat.options, folder };
      reports.push(await makeReport(desk, order, io));
    }
    return reports;
  } finally {
    desk.close();
  }
}

/** The last entry under each key: the list of checksums is written once for each template. */
function distinct<T>(entries: readonly T[], key: (entry: T) => string): readonly T[] {
  return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}
