// `desk rollup`: a county's sums out of the packages that its offices handed in.

import { statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { AppError } from '../../core/app-error.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { YearField } from '../../core/fields.ts';
import { rollUp } from '../../core/roll-up/roll-up.ts';
import type { RollUp } from '../../core/roll-up/roll-up.ts';
import { systemClock } from '../../platform/clock.ts';
import { writeDurably } from '../../platform/durable-write.ts';
import { renderRollUp } from '../../render/roll-up/workbook.ts';
import { checkDocument } from '../check-document.ts';
import { defineCommand } from '../command.ts';
import type { CommandIo } from '../command.ts';
import { readExpected } from './expected-file.ts';
import { findPackages } from './find-packages.ts';
import { readPackages } from './read-packages.ts';

export const rollUpCommand = defineCommand({
  name: 'rollup',
  about: {
    zh: '汇总各单位的报送包：逐个核对，把同一年度的表二、表三、表四逐格相加，写成一个 Excel 文件；没有报送、损坏、逾期、表不平等等逐项指出。有问题时文件照写，退出码为 1。',
    en: 'Rolls packages up: verifies each, adds the statutory tables of one year cell by cell, writes a workbook, and names what is missing, damaged, late or inconsistent. With problems the file is still written and the exit code is 1.',
  },
  input: z.strictObject({
    folders: z.array(z.string().min(1, '请写出文件夹')),
    out: z
      .string()
      .regex(/[.]xlsx$/i, '请写出以 .xlsx 结尾的文件名')
      .transform((file) => path.resolve(file)),
    expect: z.string().min(1, '请写出名单文件').optional(),
    due: LocalDateField.optional(),
    year: z
      .string()
      .regex(/^\d{4}$/, '请填写四位年份，例如 2020')
      .transform(Number)
      .pipe(YearField)
      .optional(),
  }),
  positional: {
    ...{ name: 'folders', value: 'DIR…', many: true },
    zh: '报送包，或者放着报送包的文件夹；可以有几个。上一年度的报送包放在一起时，核对两年的结转。',
    en: 'Packages, or folders that hold packages. With last year’s beside this year’s, what was carried over is compared.',
  },
  options: {
    out: {
      value: 'FILE',
      zh: '汇总表，.xlsx；已有的会替换。',
      en: 'The workbook, .xlsx; replaced if there.',
    },
    expect: {
      value: 'FILE',
      zh: '应当报送的单位名单：文本或 CSV（一行一个）、XLSX。',
      en: 'The organs that are to hand in: text or CSV, one a line, or XLSX.',
    },
    due: {
      value: 'YYYY-MM-DD',
      zh: '报送期限；省略时按各报送包里写的。',
      en: 'The day by which to hand in; each package’s own when left out.',
    },
    year: {
      value: 'YEAR',
      zh: '汇总哪一年度；省略时是完好的报送包中最晚的。',
      en: 'The report year; the latest among whole packages when left out.',
    },
  },
  run: async ({ folders, out, expect, due, year }, io) => {
    refuseFolder(out);
    const expected = expect === undefined ? null : await readExpected(path.resolve(expect));
    const found = await findPackages(folders.map((folder) => path.resolve(folder)));
    const packages = await readPackages(found, countingAloud(found.length, io));
    const rolled = rollUp({ packages, expected, year: year ?? null, dueOn: due ?? null });
    writeWorkbook(out, await renderRollUp(rolled, systemClock.today()));
    const document = rollUpDocument(out, rolled);
    for (const { organ, what, todo } of rolled.problems) io.say(`${organ}：${what}${todo}`);
    const { merged, problems } = document.counts;
    io.say(`汇总表已经写好：${out}。已计入 ${merged} 个单位，有 ${problems} 个问题。`);
    return { document, ok: problems === 0 && document.checks.every(({ ok }) => ok) };
  },
});

function rollUpDocument(out: string, rolled: RollUp) {
  const { year, form, figures, checks, problems, organs, packages, expected } = rolled;
  const count = (level: string): number => problems.filter((each) => each.level === level).length;
  const merged = organs.filter(({ state }) => state === 'merged').length;
  return {
    ...{ out, year, form },
    counts: {
      ...{ packages, expected, organs: organs.length, merged, notMerged: organs.length - merged },
      ...{ problems: count('problem'), notes: count('note') },
    },
    merged: Object.fromEntries([...figures].map(([id, { value }]) => [id, value])),
    checks: checks.map(checkDocument),
    problems,
  };
}

const MANY = 500;

/** Says how far the reading is, ten times, where it takes long. */
function countingAloud(total: number, { say }: CommandIo): (done: number) => void {
  const step = Math.ceil(total / 10);
  return (done) => {
    if (total >= MANY && (done % step === 0 || done === total))
      say(`已核对 ${done}／${total} 个报送包`);
  };
}

/** @throws AppError 'invalid-input' when the place of the workbook is taken by a folder. */
function refuseFolder(out: string): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw new AppError('invalid-input', `${out} 是一个文件夹，请在 --out 里写出文件名。`);
}

/** @throws AppError 'file-problem' when the disk fails; an older file is then as it was. */
function writeWorkbook(out: string, bytes: Uint8Array): void {
  try {
    writeDurably(out, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why = `${out} 没有写成（${String(error.code)}）`;
    throw new AppError(
      'file-problem',
      `${why}：请检查磁盘空间和权限，文件正在 Excel 里打开的请先关闭。`,
    );
  }
}
