import { expect, test } from 'vitest';
import { figuresOfCells } from './compare-years.ts';
import { leapWords } from './leaps.ts';

test.each([
  [12, 60, '为上年的 5 倍'],
  [60, 12, '只有上年的 1/5'],
  [166, 0, '上年 166，本年为 0'],
  [0, 10, '上年为 0'],
  [-2, 12, '为上年的 6 倍'],
])('from %d to %d leaps out: %s', (before, now, words) => {
  expect(leapWords(before, now)).toBe(words);
});

test.each([
  ['not five times', 12, 59],
  ['both few', 1, 9],
  ['nothing known before', null, 100],
  ['nothing known now', 100, null],
  ['nothing at all', 0, 0],
])('is quiet: %s', (_why, before, now) => {
  expect(leapWords(before, now)).toBeNull();
});

test('the sums of a typed report are those of its 总计 column, and unknown with an unknown part', () => {
  const cells = new Map([
    ...['A', 'B', 'C1', 'C2', 'C61', 'C62', 'C63'].map(
      (line, at): [string, number] => [...[`table3.${line}.total`, at + 1]] as [string, number],
    ),
    ['table4.litigation-direct.total', 1] as const,
  ]);
  const sums = figuresOfCells(cells);
  expect(sums.get('requests.handled')).toBe(3);
  expect(sums.get('requests.disclosed')).toBe(7);
  expect(sums.get('requests.otherwise')).toBe(5 + 6 + 7);
  expect(sums.has('requests.refused')).toBe(false);
  expect(sums.has('remedies.lawsuits')).toBe(false);
});
