// A county's eleven townships on two sticks, with every kind of trouble.

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RollUpProblem } from '../../core/roll-up/problems.ts';
import { TOWNSHIPS } from '../../core/roll-up/testing/townships.ts';
import type { TownshipYear } from '../../core/roll-up/testing/townships.ts';
import { writeTownship } from '../../testing/township-packages.ts';
import { runCommandLine } from '../run.ts';
import { rollUpCommand } from './command.ts';

interface RollUpDocument {
  readonly counts: Readonly<Record<string, number | null>>;
  readonly merged: Readonly<Record<string, number>>;
  readonly checks: readonly { id: string; ok: boolean }[];
  readonly problems: readonly RollUpProblem[];
}

let scratch: string;
let out: string;

beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'rollup-'));
  out = path.join(scratch, '汇总.xlsx');
});

async function run(...words: readonly string[]) {
  let printed = '';
  let err = '';
  const code = await runCommandLine([rollUpCommand], ['rollup', ...words], {
    out: (text) => (printed += text),
    err: (text) => (err += text),
    lines: () => Readable.from([]),
  });
  return { code, err, document: JSON.parse(printed) as RollUpDocument };
}

/** A stick with these packages; answers its folder. */
async function stick(...townships: readonly TownshipYear[]): Promise<string> {
  const folder = mkdtempSync(path.join(scratch, 'stick-'));
  for (const township of townships) await writeTownship(folder, township);
  return folder;
}

function listOf(names: readonly string[], extension = 'txt'): string {
  const file = path.join(scratch, `名单.${extension}`);
  writeFileSync(file, names.join('\n'));
  return file;
}

const whole = TOWNSHIPS.map((name, at) => ({ name, received: at, carriedOver: at % 2 }));

describe('eleven townships', () => {
  test('in order are added up and end with 0', async () => {
    const [one, two] = [await stick(...whole.slice(0, 6)), await stick(...whole.slice(6))];
    const { code, document, err } = await run(
      one,
      two,
      '--out',
      out,
      '--expect',
      listOf(TOWNSHIPS),
    );
    expect(document).toMatchObject({
      ...{ out, year: 2024, form: 'form-2021', problems: [] },
      counts: { packages: 11, expected: 11, organs: 11, merged: 11, notMerged: 0, problems: 0 },
      merged: { 'table3.A.total': 55, 'table3.D.business': 5 },
    });
    expect(Object.keys(document.merged)).toHaveLength(200);
    expect(document.checks.map(({ id, ok }) => [id, ok])).toEqual(
      ['K1', 'K2', 'K3', 'K5', 'K8', 'K13', 'H1'].map((id) => [id, true]),
    );
    expect(err).toBe(`汇总表已经写好：${out}。已计入 11 个单位，有 0 个问题。\n`);
    expect(code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.getWorksheet('汇总·表三')?.getCell('J4').value).toBe(55);
  });

  describe('with every kind of trouble', () => {
    let trouble: Awaited<ReturnType<typeof run>>;
    let sheet: string;
    const place = mkdtempSync(path.join(tmpdir(), 'rollup-trouble-'));
    const name = (at: number): string => TOWNSHIPS[at] ?? '';

    beforeAll(async () => {
      const put = (township: TownshipYear) => writeTownship(place, township);
      // 0 hands nothing in.
      await put({ name: name(1), received: 100 });
      await put({ name: name(1), received: 90, version: 2, signedOn: '2025-01-20' });
      const flipped = await put({ name: name(2), received: 1 });
      appendFileSync(path.join(flipped, 'data/报告.json'), ' ');
      const gutted = await put({ name: name(3), received: 1 });
      rmSync(path.join(gutted, 'manifest-sha256.txt'));
      rmSync(path.join(gutted, 'data/包内清单.json'));
      await put({ name: name(4), received: 1, version: 0 });
      await put({ name: name(5), received: 10, signedOn: '2025-02-01' });
      await put({ name: name(6), received: 1, form: 'form-2019' });
      await put({ name: name(7), received: 1, cells: { 'table3.A.total': 2 } });
      await put({ name: name(8), received: 1, year: 2022 });
      await put({ name: name(9), received: 1 });
      await writeTownship(path.join(place, '另一个U盘'), { name: name(9), received: 2 });
      await put({ name: name(10), received: 20, carriedIn: 1 });
      await put({ name: name(10), received: 5, carriedOver: 3, year: 2023 });
      await put({ name: '勐往镇人民政府', received: 30 });
      const stray = await put({ name: '景洪市', received: 40, change: outsider('景洪市') });
      writeFileSync(path.join(stray, 'data/Thumbs.db'), '');
      await writeTownship(path.join(place, '副本'), {
        name: '景洪市',
        received: 40,
        change: outsider('景洪市'),
      });
      await writeTownship(path.join(place, '别称'), {
        ...{ name: '景洪市人民政府', received: 40, change: outsider('景洪市人民政府') },
      });
      sheet = path.join(place, '汇总.xlsx');
      const list = path.join(place, '名单.csv');
      writeFileSync(
        list,
        `序号,单位\n${TOWNSHIPS.map((each, at) => `${at},${each}`).join('\n')}\n`,
      );
      trouble = await run(place, '--out', sheet, '--expect', list, '--year', '2024');
    });

    const outsider = (organ: string) => ({
      office: { name: organ, county: '景洪市', prefecture: '西双版纳州', isTownship: false },
    });

    test('is named, each with its organ', () => {
      const { problems } = trouble.document;
      const townships = (at: number): string => `勐海县${name(at)}`;
      expect(problems.map(({ kind, organ }) => `${kind} ${organ}`)).toEqual([
        `missing ${name(0)}`,
        `damaged ${townships(2)}`,
        `damaged ${name(3)}`,
        `draft ${townships(4)}`,
        `conflict ${townships(9)}`,
        `other-form ${townships(6)}`,
        `unbalanced ${townships(7)}`,
        `carried-over ${townships(10)}`,
        `other-year ${townships(8)}`,
        `late ${townships(5)}`,
        'unexpected 勐海县勐往镇人民政府',
        'unexpected 景洪市人民政府',
        `superseded ${townships(1)}`,
        'copy 景洪市人民政府',
        `spelling ${townships(10)}`,
        'spelling 景洪市人民政府',
        'stray 景洪市人民政府',
      ]);
    });

    test('leaves only what is in order in the sums, which still add up', () => {
      expect(trouble.document.merged['table3.A.total']).toBe(90 + 10 + 20 + 30 + 40);
      expect(trouble.document.counts).toMatchObject({ merged: 5, notMerged: 8, problems: 12 });
      expect(trouble.document.checks.every(({ ok }) => ok)).toBe(true);
    });

    test('names each damaged file', () => {
      const files = trouble.document.problems
        .filter(({ kind }) => kind === 'damaged')
        .map((each) => each.files.map(({ kind, path: file }) => `${kind} ${file}`));
      expect(files).toEqual([
        ['changed data/报告.json'],
        [
          ...['missing data/包内清单.json', 'unreadable data/报告.json'],
          ...['unreadable data/核对情况.html', 'missing manifest-sha256.txt'],
        ],
      ]);
    });

    test('ends with 1, says it all, and the file is written', () => {
      expect(trouble.code).toBe(1);
      for (const { organ, what } of trouble.document.problems) {
        expect(trouble.err).toContain(`${organ}：${what}`);
      }
      expect(trouble.err).toContain(`汇总表已经写好：${sheet}。已计入 5 个单位，有 12 个问题。`);
      expect(readFileSync(sheet).subarray(0, 2).toString()).toBe('PK');
    });
  });
});

test('a package may be given itself, and again with its folder', async () => {
  const folder = await stick(whole[3] ?? { name: '' });
  const [own = ''] = readdirSync(folder);
  const { code, document } = await run(path.join(folder, own), folder, '--out', out);
  expect(document.counts).toMatchObject({ packages: 1, merged: 1, notes: 0 });
  expect(code).toBe(0);
});

test('the county’s own day and year are asked for by options', async () => {
  const folder = await stick(
    { name: '甲乡', signedOn: '2025-01-15' },
    { name: '甲乡', year: 2023 },
  );
  const late = await run(folder, '--out', out, '--due', '2025-01-10');
  expect(late.document.problems.map(({ kind }) => kind)).toEqual(['late']);
  const before = await run(folder, '--out', out, '--year', '2023');
  expect(before.document).toMatchObject({ year: 2023, counts: { merged: 1 } });
});

test('a list may be a workbook', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名单');
  sheet.addRows([
    ['勐海县报送单位'],
    ['序号', '单位名称'],
    [1, '勐海镇人民政府'],
    [2, '打洛镇人民政府'],
  ]);
  const list = path.join(scratch, '名单.xlsx');
  await workbook.xlsx.writeFile(list);
  const { document } = await run(
    await stick(whole[0] ?? { name: '' }),
    '--out',
    out,
    '--expect',
    list,
  );
  expect(document.problems.map(({ kind, organ }) => [kind, organ])).toEqual([
    ['missing', '打洛镇人民政府'],
  ]);
});

test('an older workbook is replaced whole, or not at all', async () => {
  const folder = await stick(whole[2] ?? { name: '' });
  writeFileSync(out, '旧的');
  await run(folder, '--out', out);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  const before = readFileSync(out);
  await run(folder, '--out', out, '--expect', path.join(scratch, '没有.txt'));
  expect(readFileSync(out).equals(before)).toBe(true);
  expect(readdirSync(scratch).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('what can’t be begun ends with 2, and nothing is written', async () => {
  const empty = mkdtempSync(path.join(scratch, 'empty-'));
  const file = listOf(['甲']);
  mkdirSync(path.join(scratch, 'taken.xlsx'));
  const folder = await stick({ name: '甲乡' });
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['--out', out], 'DIR… is missing'],
    [[folder], '--out is missing'],
    [[folder, '--out', path.join(scratch, 'a.csv')], '.xlsx 结尾'],
    [[folder, '--out', path.join(scratch, 'taken.xlsx')], '是一个文件夹'],
    [[folder, '--out', out, '--due', '1月31日'], '--due：请填写日期'],
    [[folder, '--out', out, '--year', '二〇二四'], '--year：请填写四位年份'],
    [[folder, '--out', out, '--expect', path.join(scratch, 'none')], '没有找到文件'],
    [[folder, '--out', out, '--expect', path.join(scratch, 'taken.xlsx')], '读不出来'],
    [[folder, '--out', out, '--expect', listOf(['1', '2'], 'csv')], '没有单位名称'],
    [[path.join(scratch, 'nowhere'), '--out', out], '没有找到文件夹'],
    [[file, '--out', out], '是一个文件'],
    [[empty, '--out', out], '里没有报送包'],
  ];
  for (const [words, message] of cases) {
    const { code, err } = await run(...words);
    expect([message, err]).toEqual([message, expect.stringContaining(message)]);
    expect([message, code]).toEqual([message, message === '读不出来' ? 1 : 2]);
  }
  expect(existsSync(out)).toBe(false);
});

test('a package that lost all its lists is still named', async () => {
  const folder = await stick(whole[1] ?? { name: '' });
  const [own = ''] = readdirSync(folder);
  for (const file of readdirSync(path.join(folder, own))) {
    if (file !== 'data') rmSync(path.join(folder, own, file));
  }
  rmSync(path.join(folder, own, 'data/包内清单.json'));
  const { document, code } = await run(folder, '--out', out);
  expect(document.problems).toMatchObject([
    { kind: 'damaged', organ: TOWNSHIPS[1], files: [{ kind: 'unreadable' }] },
  ]);
  expect(code).toBe(1);
});
