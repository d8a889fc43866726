import { describe, expect, it } from 'vitest';
import { EarlierEntries, earlierFigures } from './earlier-report.ts';
import type { EarlierKnowledge } from './earlier-report.ts';
import { lastYear } from './last-year.ts';
import { TABLE3_COLUMNS } from './statistics.ts';

const NOTHING: EarlierKnowledge = { counted: new Map(), exported: undefined, typed: [] };

describe('what a report takes over from the year before', () => {
  it('are the open requests by column, and what table 二 of its form goes on from', () => {
    const codes = (year: number) => earlierFigures(year, NOTHING).map(({ code }) => code);
    const open = TABLE3_COLUMNS.map((column) => `table3.D.${column}`);
    expect(codes(2022)).toEqual([...open, ...['table2.rules.inForce', 'table2.normative.inForce']]);
    expect(codes(2020)).toEqual([
      ...open,
      ...['licence', 'service', 'penalty', 'coercion', 'charge'].map(
        (line) => `table2.${line}.yearEnd`,
      ),
    ]);
  });

  it('is shown as counted, as exported and as typed', () => {
    const code = 'table3.D.total';
    const [total] = earlierFigures(2021, {
      counted: new Map([[code, 1]]),
      exported: { on: '2021-01-28', figures: new Map([[code, 2]]) },
      typed: [{ code, value: 3, source: '公布件' }],
    }).filter((figure) => figure.code === code);
    expect(total).toMatchObject({
      ...{ counted: 1, exported: { value: 2, on: '2021-01-28' }, value: 3, source: '公布件' },
      label: '结转下年度·总计',
    });
  });

  it('is not known again after an entry was taken back', () => {
    const typed = [{ code: 'table3.D.total', value: null, source: '填错' }];
    const [total] = earlierFigures(2021, { ...NOTHING, typed }).filter(
      ({ code }) => code === 'table3.D.total',
    );
    expect(total).toMatchObject({ value: null, source: '' });
    expect(lastYear(2020, { ...NOTHING, typed }).reported.size).toBe(0);
  });
});

describe('entries typed from the paper', () => {
  const entries = (values: readonly (number | null)[]) =>
    TABLE3_COLUMNS.map((column, at) => ({ code: `table3.D.${column}`, value: values[at] ?? null }));

  it('are refused at the total when the columns give another', () => {
    expect(EarlierEntries.safeParse(entries([1, 0, 0, 0, 0, 1, 2])).success).toBe(true);
    const { error } = EarlierEntries.safeParse(entries([1, 0, 0, 0, 0, 1, 3]));
    expect(error?.issues).toEqual([
      expect.objectContaining({
        path: [6, 'value'],
        message: '各类申请人合计 2 件，与总计 3 件不符，请核对',
      }),
    ]);
  });

  it('may leave columns unknown, and are never below zero', () => {
    expect(EarlierEntries.safeParse(entries([1, null, 0, 0, 0, 0, 3])).success).toBe(true);
    expect(EarlierEntries.safeParse(entries([4, null, 0, 0, 0, 0, 3])).success).toBe(false);
    expect(EarlierEntries.safeParse(entries([-1])).success).toBe(false);
  });
});
