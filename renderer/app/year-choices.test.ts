import { expect, test } from 'vitest';
import { yearChoices } from './year-choices.ts';

test('offers next year, this year and the years before, the latest first', () => {
  const years = yearChoices('2021-01-04', 2021);
  expect(years.slice(0, 3)).toEqual([2022, 2021, 2020]);
  expect(years.at(-1)).toBe(2013);
});

test('keeps a chosen year that lies further back', () => {
  expect(yearChoices('2021-01-04', 2009).at(-1)).toBe(2009);
});
