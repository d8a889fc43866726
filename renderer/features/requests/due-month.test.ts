import { expect, test } from 'vitest';
import { isMonth, otherMonth, weeksOf } from './due-month.ts';

test('a month is shown in whole weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2024-10');
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([5, '2024-09-30', '2024-11-03']);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  // A month that begins on a Monday has no day of another before it.
  expect(weeksOf('2024-01')[0]?.[0]).toBe('2024-01-01');
  // And one that begins on a Sunday has six.
  expect(weeksOf('2024-12')[0]?.[0]).toBe('2024-11-25');
});

test.each([
  ['2024-12', 1, '2025-01'],
  ['2024-01', -1, '2023-12'],
  ['2024-01', 1, '2024-02'],
  ['2024-03', -1, '2024-02'],
] as const)('%s, one step of %i, is %s', (month, step, other) => {
  expect(otherMonth(month, step)).toBe(other);
});

test('an address may hold anything', () => {
  expect(['2024-10', '2024-13', '2024-1', 'x', '9999-01'].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
