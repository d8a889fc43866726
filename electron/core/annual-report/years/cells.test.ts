import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cellText, readCell } from './cell-text.ts';
import { movedPlace } from './cell-moves.ts';
import { cellRows, earlierCells, emptyTables, furtherCells, tableCells } from './earlier-cells.ts';
import { offeredTotals } from './offered-totals.ts';
import { laidOver, pastedBlock } from './pasted-block.ts';
import { blocksAsText, pastedText } from './pasted-text.ts';

describe('the cells of a year', () => {
  it('are those that its form prints', () => {
    const count = (year: number, prefix: string) =>
      tableCells(year).filter(({ code }) => code.startsWith(prefix)).length;
    expect([count(2020, 'table3.'), count(2020, 'table4.')]).toEqual([161, 15]);
    expect([count(2021, 'table3.'), count(2021, 'table4.')]).toEqual([175, 15]);
    expect(new Set(earlierCells(2020).map(({ code }) => code)).size).toBe(
      earlierCells(2020).length,
    );
  });

  it('have further ones where the next form goes on from what this one does not print', () => {
    const labels = (year: number) => furtherCells(year).map(({ label }) => label);
    expect(labels(2020)).toEqual([
      ...['表二·规章·现行有效件数', '表二·行政规范性文件·现行有效件数'],
    ]);
    expect(labels(2019)).toContain('表二·行政许可·年末项目数量');
    expect(labels(2022)).toEqual([]);
  });

  it('know which of them are money and which may be below zero', () => {
    const kind = (year: number, code: string) =>
      earlierCells(year).find((cell) => cell.code === code)?.kind;
    expect(kind(2020, 'table2.procurement.amount')).toBe('yuan');
    expect(kind(2021, 'table2.charge.amount')).toBe('wan');
    expect(kind(2020, 'table2.licence.change')).toBe('signed');
    expect(kind(2020, 'table2.licence.previous')).toBe('count');
  });
});

describe('the text of a cell', () => {
  it.each([
    ['12', 'count', 12],
    ['１２', 'count', 12],
    [' 1,204 件', 'count', 1204],
    ['-8', 'signed', -8],
    ['－8', 'signed', -8],
    ['251000元', 'yuan', 25_100_000],
    ['0.29', 'yuan', 29],
    ['190.457379', 'wan', 190_457_379],
    ['', 'count', null],
  ] as const)('%j in a cell of kind %s is %s', (text, kind, value) => {
    expect(readCell(text, kind)).toEqual({ value });
  });

  it.each([
    ['/', 'count', '没有的请填 0，不填“/”或者“-”'],
    ['——', 'count', '没有的请填 0，不填“/”或者“-”'],
    ['1.5', 'count', '请填写不小于 0 的整数'],
    ['-1', 'count', '请填写不小于 0 的整数'],
    ['无', 'signed', '请填写整数；减少的填负数，例如 -8'],
    ['0.123', 'yuan', '请填写金额（元），最多两位小数'],
    ['-1', 'wan', '请填写金额（万元），最多六位小数'],
  ] as const)('%j in a cell of kind %s is refused: %s', (text, kind, fault) => {
    expect(readCell(text, kind)).toEqual({ fault });
  });

  it('is written so that it reads back as the same number', () => {
    const kinds = fc.constantFrom('count', 'yuan', 'wan');
    fc.assert(
      fc.property(kinds, fc.nat(1_000_000), (kind, value) => {
        expect(readCell(cellText(value, kind as 'count'), kind as 'count')).toEqual({ value });
      }),
    );
  });
});

describe('the keyboard', () => {
  const rows = [['a', 'b', 'c'], ['d'], ['e', 'f']];
  const marked = { atStart: true, atEnd: true };
  const to = (row: number, column: number, key: string, caret = marked) =>
    movedPlace(rows, { row, column }, key, caret);

  it('moves as in a spreadsheet, also over rows of different length', () => {
    expect(to(0, 0, 'ArrowRight')).toEqual({ row: 0, column: 1 });
    expect(to(0, 2, 'ArrowDown')).toEqual({ row: 1, column: 0 });
    expect(to(1, 0, 'Enter')).toEqual({ row: 2, column: 0 });
    expect(to(2, 1, 'Shift+Enter')).toEqual({ row: 1, column: 0 });
  });

  it('stays at the edges, in the text, and at other keys', () => {
    expect(to(0, 2, 'ArrowRight')).toBeNull();
    expect(to(2, 0, 'ArrowDown')).toBeNull();
    expect(to(0, 1, 'ArrowLeft', { atStart: false, atEnd: true })).toBeNull();
    expect(to(0, 1, 'x')).toBeNull();
  });
});

describe('a pasted block', () => {
  const rows = cellRows(emptyTables('form-2021')[1] ?? never());

  it('of numbers lies over the cells from the place on', () => {
    const { entries, outside } = laidOver(
      rows,
      { row: 1, column: 5 },
      pastedBlock('1\t2\r\n3\t4\r\n'),
    );
    expect(entries).toEqual([
      ...[
        ['table3.B.other', '1'],
        ['table3.B.total', '2'],
      ],
      ...[
        ['table3.C1.other', '3'],
        ['table3.C1.total', '4'],
      ],
    ]);
    expect(outside).toBe(0);
  });

  it('with its labels leaves heads and labels out, and keeps empty cells', () => {
    const copied = [
      '（本列数据的勾稽关系为：第一项加第二项之和）\t\t\t申请人情况',
      '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
      '一、本年新收政府信息公开申请数量\t\t\t2\t\t0\t0\t0\t0\t2',
      '三、本年度办理结果\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0',
    ].join('\n');
    const { entries, outside } = laidOver(rows, { row: 0, column: 0 }, pastedBlock(copied));
    expect(entries.slice(0, 3)).toEqual([
      ...[
        ['table3.A.natural-person', '2'],
        ['table3.A.business', ''],
        ['table3.A.research', '0'],
      ],
    ]);
    expect(entries).toHaveLength(14);
    expect(entries.at(-1)).toEqual(['table3.B.total', '0']);
    expect(outside).toBe(0);
  });

  it('that is larger than the table is told, not lost in silence', () => {
    expect(laidOver(rows, { row: 24, column: 6 }, [['1', '2'], ['3']]).outside).toBe(2);
  });
});

function never(): never {
  throw new Error('the form has no table 三');
}

test('totals are offered from their parts, 办理结果总计 first, and never over a typed one', () => {
  const zeros = tableCells(2023)
    .filter(({ code }) => !code.endsWith('.total') && !code.startsWith('table3.C7.'))
    .map(({ code }): [string, number] => [code, 0]);
  const values = new Map([...zeros, ['table3.C1.business', 3], ['table3.A.total', 9]] as const);
  const offered = offeredTotals(values, 'form-2021');
  expect(offered.get('table3.C7.business')).toBe(3);
  expect(offered.get('table3.C7.total')).toBe(3);
  expect(offered.get('table4.reconsideration.total')).toBe(0);
  expect(offered.has('table3.A.total')).toBe(false);
  values.delete('table3.C2.business');
  expect(offeredTotals(values, 'form-2021').has('table3.C7.business')).toBe(false);
});

test('pasted text becomes headings and paragraphs, line by line, and can be edited again', () => {
  const text = '（一）主动公开\n全年公开 166 篇。\r\n\r\n（二）依申请公开。没有收到申请。';
  expect(pastedText(text)).toEqual([
    { kind: 'heading', text: '（一）主动公开' },
    { kind: 'paragraph', text: '全年公开 166 篇。' },
    { kind: 'paragraph', text: '（二）依申请公开。没有收到申请。' },
  ]);
  expect(pastedText(blocksAsText(pastedText(text)))).toEqual(pastedText(text));
});
