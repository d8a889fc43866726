import { expect, test } from 'vitest';
import { earlierFigures } from '../../../electron/core/annual-report/earlier-report.ts';
import { changedValues, storedSource, storedValues } from './earlier-entries.ts';

const PAPER = '2020 年度报告（2021-01-28 公布）';
const figures = earlierFigures(2021, {
  counted: new Map(),
  exported: undefined,
  typed: [
    { code: 'table3.D.natural-person', value: 1, source: PAPER },
    { code: 'table3.D.total', value: 1, source: PAPER },
  ],
});

test('an untouched form sends nothing', () => {
  expect(storedSource(figures)).toBe(PAPER);
  expect(changedValues(figures, storedValues(figures), PAPER)).toEqual([]);
});

test('only what was changed is sent, an emptied number as unknown', () => {
  const edited = {
    ...storedValues(figures),
    'table3.D.natural-person': null,
    'table3.D.other': 2,
  };
  expect(changedValues(figures, edited, PAPER)).toEqual([
    { code: 'table3.D.natural-person', value: null },
    { code: 'table3.D.other', value: 2 },
  ]);
});

test('another paper goes with all numbers that are known', () => {
  expect(changedValues(figures, storedValues(figures), '更正后的报告')).toEqual([
    { code: 'table3.D.natural-person', value: 1 },
    { code: 'table3.D.total', value: 1 },
  ]);
});
