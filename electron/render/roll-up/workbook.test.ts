import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rollUp } from '../../core/roll-up/roll-up.ts';
import type { RollUp } from '../../core/roll-up/roll-up.ts';
import { TOWNSHIPS, townshipPackage } from '../../core/roll-up/testing/townships.ts';
import { renderRollUp } from './workbook.ts';

const [MENGHAI = '', DALUO = '', MENGZHE = '', MENGHUN = ''] = TOWNSHIPS;

const PACKAGES = [
  townshipPackage({
    ...{ name: DALUO, received: 100, carriedIn: 4, carriedOver: 3 },
    cells: { 'table2.normative.issued': 2, 'table2.charge.amount': 223_000 },
  }),
  townshipPackage({ name: MENGZHE, received: 7, signedOn: '2025-02-03' }),
  townshipPackage({ name: MENGHUN, received: 9, version: 0 }),
  townshipPackage(
    { name: '=HYPERLINK("x")\u0001' },
    { damage: [{ path: 'data/报告.pdf', kind: 'changed', message: '内容已经改变。' }] },
  ),
];
const ROLL: RollUp = rollUp({
  packages: PACKAGES,
  expected: TOWNSHIPS.slice(0, 4),
  year: null,
  dueOn: null,
});

type Row = readonly unknown[];
let sheets: ReadonlyMap<string, readonly Row[]>;
let styles: ReadonlyMap<string, ExcelJS.Worksheet>;

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

beforeAll(async () => {
  const workbook = await opened(await renderRollUp(ROLL, '2025-02-10'));
  styles = new Map(workbook.worksheets.map((sheet) => [sheet.name, sheet]));
  sheets = new Map(
    workbook.worksheets.map((sheet) => {
      const rows: Row[] = [];
      sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
      return [sheet.name, rows];
    }),
  );
});

const rows = (name: string): readonly Row[] => sheets.get(name) ?? [];
const texts = (name: string): readonly string[] => rows(name).map((row) => row.join(' | '));

describe('the workbook of a county', () => {
  it('has the three tables, the organs and the problems', () => {
    expect([...sheets.keys()]).toEqual(['汇总·表二', '汇总·表三', '汇总·表四', '各单位', '问题']);
  });

  it('prints the sums in the tables as they are printed in a report', () => {
    const line = rows('汇总·表三').find((row) => row.includes('一、本年新收政府信息公开申请数量'));
    expect(line?.slice(3)).toEqual([0, 107, 0, 0, 0, 0, 107]);
    const fees = rows('汇总·表二').find((row) => row.includes('行政事业性收费'));
    expect(fees?.slice(1)).toEqual([0.223, 0.223, 0.223]);
    expect(rows('汇总·表四')[3]).toEqual(Array.from({ length: 15 }, () => 0));
  });

  it('says below each table how much of the county is in it', () => {
    for (const name of ['汇总·表二', '汇总·表三', '汇总·表四']) {
      expect(texts(name).at(-1)).toContain(
        '已计入 2 个单位，名单 4 个，未计入 3 个（见“各单位”），问题 5 个（见“问题”）。',
      );
    }
  });

  it('has one row for each organ in the order of the list, and their sums', () => {
    const table = rows('各单位').slice(1);
    expect(table.map(([at, name, state, version]) => [at, name, state, version])).toEqual([
      [1, MENGHAI, '未计入：没有报送', ''],
      [2, DALUO, '已计入', '第1版'],
      [3, MENGZHE, '已计入', '第1版'],
      [4, MENGHUN, '未计入：草稿', '草稿'],
      [5, '=HYPERLINK("x")', '未计入：报送包损坏', ''],
      ['', '合计（已计入的单位）', '', ''],
    ]);
    expect(table[1]?.slice(4)).toEqual([
      ...['WERC-8GMR-ZGEG', '2025-01-15', '2025-01-15', '2025-01-15'],
      ...[2, 0, 0, 0, 100, 4, 101, 3, 0, 0, ''],
    ]);
    expect(table.at(-1)?.slice(8)).toEqual([2, 0, 0, 0, 107, 4, 108, 3, 0, 0, '']);
    const widths = new Set(rows('各单位').map((row) => row.length));
    expect([...widths]).toEqual([19]);
  });

  it('names each problem with its organ and what to do, and each damaged file', () => {
    const problems = rows('问题').slice(1);
    expect(problems.map(([at, level, kind, organ]) => [at, level, kind, organ])).toEqual([
      [1, '问题', '没有报送', MENGHAI],
      [2, '问题', '报送包损坏', '=HYPERLINK("x")'],
      ['', '问题', '报送包损坏', '=HYPERLINK("x")'],
      [3, '问题', '草稿', MENGHUN],
      [4, '问题', '逾期', MENGZHE],
      [5, '问题', '名单之外', '=HYPERLINK("x")'],
    ]);
    expect(problems[2]?.[4]).toBe('data/报告.pdf：内容已经改变。');
    for (const [at, , , , what, todo] of problems) {
      expect(String(what)).toMatch(/。$/);
      if (at !== '') expect(String(todo)).toMatch(/。$/);
    }
  });

  it('is text wherever it is no number: nothing becomes a formula', () => {
    for (const sheet of styles.values()) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.formula).toBeUndefined();
          if (typeof cell.value === 'string') expect(cell.numFmt).toBe('@');
        });
      });
    }
  });

  it('is the same file for the same roll-up', async () => {
    const [one, two] = [
      await renderRollUp(ROLL, '2025-02-10'),
      await renderRollUp(ROLL, '2025-02-10'),
    ];
    expect(Buffer.from(one).equals(two)).toBe(true);
  });

  it('says so when there is no problem', async () => {
    const rolled = rollUp({
      packages: PACKAGES.slice(0, 1),
      expected: null,
      year: null,
      dueOn: null,
    });
    const workbook = await opened(await renderRollUp(rolled, '2025-02-10'));
    expect(workbook.getWorksheet('问题')?.getCell('E2').text).toBe('没有发现问题。');
    expect(workbook.getWorksheet('汇总·表二')?.lastRow?.getCell(1).text).toBe('已计入 1 个单位。');
  });
});
