// `desk report`: the annual report of a ledger as files.

import * as z from 'zod';
import { ReportTemplate } from '../../core/annual-report/document.ts';
import { ExportFormat } from '../../core/annual-report/export-format.ts';
import { YearField } from '../../core/fields.ts';
import { defineCommand } from '../command.ts';
import { openReadingDesk } from '../ledger-file.ts';
import { DB_OPTION, FolderPath, LedgerPath } from '../options.ts';
import { makeReport } from './make-report.ts';

const TEMPLATES = ReportTemplate.options.join('、');
const FORMATS = ExportFormat.options.join(',');

const FormatList = z
  .string()
  .default(FORMATS)
  .transform((text) => text.split(',').map((word) => word.trim()))
  .pipe(z.array(z.enum(ExportFormat.options, `格式只能是 ${FORMATS}，用逗号分开`)).min(1));

export const reportCommand = defineCommand({
  name: 'report',
  about: {
    zh: '生成某一年度的政府信息公开工作年度报告。只读打开台账，不登记这次导出；有错误级别的核对没有通过时不生成。没有浏览器时 PDF 不生成，其他格式照常。',
    en: 'Writes the annual report of a year. Reads the ledger only and records no export; refuses while a check of level error fails. Without a browser, PDF is refused and the rest still made.',
  },
  input: z.strictObject({
    db: LedgerPath,
    year: z
      .string()
      .regex(/^\d{4}$/, '请填写四位年份，例如 2020')
      .transform(Number)
      .pipe(YearField),
    template: z.enum(ReportTemplate.options, `模板只能是 ${TEMPLATES}`),
    out: FolderPath,
    format: FormatList,
  }),
  options: {
    db: DB_OPTION,
    year: { value: 'YEAR', zh: '报告年度，例如 2020。', en: 'The report year, e.g. 2020.' },
    template: {
      value: 'TEMPLATE',
      zh: 'three-part：三部分（乡镇叙述式）；form-2019：六部分（国办格式，2019、2020 年度）；form-2021：六部分（国办格式，2021 年度起）。',
      en: 'three-part: the township’s narrative; form-2019 (2019, 2020) and form-2021 (from 2021): the six statutory sections.',
    },
    out: { value: 'DIR', zh: '放文件的文件夹，没有就新建。', en: 'The folder; made if missing.' },
    format: {
      value: 'LIST',
      zh: `要哪些格式，用逗号分开；省略时全部：${FORMATS}。`,
      en: `Which formats, separated by commas; all when left out: ${FORMATS}.`,
    },
  },
  run: async ({ db, year, template, out, format }, io) => {
    const desk = openReadingDesk(db);
    try {
      const order = { year, template, formats: format, folder: out };
      const { overview, files, refused } = await makeReport(desk, order, io);
      const checks = overview.checks.map(({ id, level, passed }) => ({ id, level, ok: passed }));
      const document = { ledger: db, year, template, checks, files: files.map(fileEntry), refused };
      return { document, ok: files.length > 0 };
    } finally {
      desk.close();
    }
  },
});

/** A written file as the JSON documents name it. */
export function fileEntry({
  path,
  bytes,
  sha256,
}: {
  path: string;
  bytes: number;
  sha256: string;
}) {
  return { path, bytes, sha256 };
}
