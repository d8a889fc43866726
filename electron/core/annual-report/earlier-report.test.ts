import { describe, expect, it } from 'vitest';
import { takenOver } from './earlier-report.ts';
import type { EarlierKnowledge } from './earlier-report.ts';
import { lastYear } from './last-year.ts';
import { TABLE3_COLUMNS } from './statistics.ts';

const NOTHING: EarlierKnowledge = {
  ...{ counted: new Map(), frozen: undefined, exported: undefined, typed: [] },
};

describe('what a report takes over from the year before', () => {
  it('are the open requests by column, and what table 二 of its form goes on from', () => {
    const open = TABLE3_COLUMNS.map((column) => `table3.D.${column}`);
    expect(takenOver(2021)).toEqual([
      ...open,
      ...['table2.rules.inForce', 'table2.normative.inForce'],
    ]);
    expect(takenOver(2019)).toEqual([
      ...open,
      ...['licence', 'service', 'penalty', 'coercion', 'charge'].map(
        (line) => `table2.${line}.yearEnd`,
      ),
    ]);
  });
});

describe('what the report of the year before said', () => {
  const code = 'table3.D.total';
  const of = (known: Partial<EarlierKnowledge>) =>
    lastYear(2020, { ...NOTHING, counted: new Map([[code, 1]]), ...known }).reported.get(code);
  const exported = { on: '2021-01-28', figures: new Map([[code, 2]]) };
  const typed = [{ code, value: 3, source: '2020 年度报告，2021-01-30 公布' }];
  const frozen = { version: 2, on: '2021-01-20', figures: new Map([[code, 4]]) };

  it('is the frozen version, else the paper, else the last export, each with its words', () => {
    expect(of({ exported, typed, frozen })).toEqual({
      ...{ value: 4, from: '上年度报告（第 2 版，2021-01-20 定稿）' },
    });
    expect(of({ exported, typed })).toEqual({
      ...{ value: 3, from: '上年度报告（2020 年度报告，2021-01-30 公布）' },
    });
    expect(of({ exported })).toEqual({ value: 2, from: '上年度报告（2021-01-28 导出）' });
  });

  it('is never the ledger’s count', () => {
    expect(of({})).toBeUndefined();
  });

  it('is not known again after an entry was taken back', () => {
    expect(of({ typed: [{ code, value: null, source: '填错' }] })).toBeUndefined();
  });

  it('has as its items at the end of the year what its table 二 adds up to', () => {
    const cells = { previous: 10, change: -2, yearEnd: 9 };
    const typedCells = Object.entries(cells).map(([column, value]) => ({
      ...{ code: `table2.licence.${column}`, value, source: '公布件' },
    }));
    const yearEnd = 'table2.licence.yearEnd';
    const { reported } = lastYear(2019, { ...NOTHING, typed: typedCells });
    expect(reported.get(yearEnd)?.value).toBe(8);
    const onlyEnd = typedCells.filter((entry) => entry.code === yearEnd);
    expect(lastYear(2019, { ...NOTHING, typed: onlyEnd }).reported.get(yearEnd)?.value).toBe(9);
  });
});
