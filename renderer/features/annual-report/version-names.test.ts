import { expect, test } from 'vitest';
import { comparableYears, readVersion, usualComparison, writeVersion } from './version-names.ts';

test('a version is found again in the address', () => {
  expect(readVersion(writeVersion({ year: 2020, version: 2 }))).toEqual({ year: 2020, version: 2 });
});

test.each([null, '', '2020', '2020.', 'x.1', '1999.1', '2020.-1'])(
  'what is no version is not taken for one: %s',
  (text) => {
    expect(readVersion(text)).toBeUndefined();
  },
);

test('the last two versions are compared, or the only one with what stands there now', () => {
  expect(usualComparison(2020, [{ version: 3 }, { version: 2 }, { version: 1 }])).toEqual({
    earlier: { year: 2020, version: 2 },
    later: { year: 2020, version: 3 },
  });
  expect(usualComparison(2020, [{ version: 1 }])).toEqual({
    earlier: { year: 2020, version: 1 },
    later: { year: 2020, version: 0 },
  });
  expect(usualComparison(2020, [])).toBeUndefined();
});

test('any year back to eight years ago can be compared, and the chosen one always', () => {
  const years = comparableYears(2020, '2021-01-20');
  expect([years[0], years.at(-1)]).toEqual([2021, 2013]);
  expect(comparableYears(2009, '2021-01-20').at(-1)).toBe(2009);
});
