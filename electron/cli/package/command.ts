// `desk package`: the package for the county onto a stick or into a folder, and the county's receipt.

import path from 'node:path';
import * as z from 'zod';
import { YearField } from '../../core/fields.ts';
import { defineCommand } from '../command.ts';
import { DB_OPTION, FolderPath, LedgerPath } from '../options.ts';
import { makePackage } from './make-package.ts';
import { enterReceipt } from './enter-receipt.ts';
import { openDeskToRecord } from './writing-desk.ts';

export const packageCommand = defineCommand({
  name: 'package',
  about: {
    zh: '生成报送包：年度报告的五种格式、核对页、清单、报送单，写到 U 盘或者文件夹，逐字节读回核对，并登记到台账。没有定稿的是草稿。或者用 --receipt 登记上级的回执。',
    en: 'Makes the package for the county (five formats, a page that verifies them, lists, the sheet to sign), reads every byte back and records it; a draft while the report is not frozen. Or takes the county’s receipt with --receipt.',
  },
  input: z
    .strictObject({
      db: LedgerPath,
      year: z
        .string()
        .regex(/^\d{4}$/, '请填写四位年份，例如 2020')
        .transform(Number)
        .pipe(YearField)
        .optional(),
      to: FolderPath.optional(),
      annex: z.boolean().default(false),
      receipt: z
        .string()
        .min(1, '请写出回执文件')
        .transform((file) => path.resolve(file))
        .optional(),
    })
    .superRefine(({ year, to, receipt }, context) => {
      const fault = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (receipt !== undefined) {
        if (year !== undefined) fault('year', '登记回执时不用写年份，回执里有');
        if (to !== undefined) fault('to', '登记回执时不写报送包，请去掉');
        return;
      }
      if (year === undefined) fault('year', '缺少年份（--year is missing）');
      if (to === undefined) fault('to', '缺少 U 盘或者文件夹（--to is missing）');
    }),
  options: {
    db: DB_OPTION,
    year: { value: 'YEAR', zh: '报告年度，例如 2020。', en: 'The report year, e.g. 2020.' },
    to: {
      value: 'DIR',
      zh: 'U 盘或者文件夹，报送包的文件夹建在里面；没有就新建。',
      en: 'The stick or folder in which the package’s folder is made; made if missing.',
    },
    annex: { zh: '带上附件：数据图表。', en: 'With the charts as an annex.' },
    receipt: {
      value: 'FILE',
      zh: '上级给的回执文件：登记接收或者退回，不生成报送包。',
      en: 'The county’s receipt file: records its answer and makes no package.',
    },
  },
  run: async ({ db, year, to, annex, receipt }, io) => {
    const opened = openDeskToRecord(db);
    try {
      const document =
        receipt === undefined
          ? await makePackage(opened, { year: year ?? 0, to: to ?? '', annex }, io)
          : await enterReceipt(opened, receipt, io);
      return { document: { ledger: db, ...document }, ok: true };
    } finally {
      opened.desk.close();
    }
  },
});
