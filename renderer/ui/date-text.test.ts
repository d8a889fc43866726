import { describe, expect, test } from 'vitest';
import { parseDateText, showDate } from './date-text.ts';
import type { DateLean } from './date-text.ts';

function read(typed: string, lean: DateLean = 'any', year = 2020, today = '2020-05-13') {
  return parseDateText(typed, { today, year, lean });
}

describe('a date as clerks type it', () => {
  test.each([
    ['0105', '2020-01-05'],
    ['20200105', '2020-01-05'],
    ['2020.1.5', '2020-01-05'],
    ['2020-01-05', '2020-01-05'],
    ['2020/1/5', '2020-01-05'],
    ['2020年1月5日', '2020-01-05'],
    ['1月5日', '2020-01-05'],
    ['1.5', '2020-01-05'],
    ['2020-01-05 周日', '2020-01-05'],
    ['２０２０－０１－０５', '2020-01-05'],
    ['2020。1。5', '2020-01-05'],
    ['今天', '2020-05-13'],
    ['昨天', '2020-05-12'],
    ['后天', '2020-05-15'],
    ['+3', '2020-05-16'],
    ['＋3', '2020-05-16'],
    ['-13', '2020-04-30'],
    ['0229', '2020-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(read(typed)).toBe(date);
  });

  test.each(['', '1', '010', '0230', '1301', '2021-02-29', '20201', '一月五日', '2020-1', '0000'])(
    '“%s” is no date',
    (typed) => {
      expect(read(typed)).toBeNull();
    },
  );

  test('a date without a year lies in the year one works on', () => {
    expect(read('1228', 'past', 2019)).toBe('2019-12-28');
    expect(read('0105', 'future', 2019)).toBe('2019-01-05');
  });

  test('in the present year a past date is not in the future, nor the reverse', () => {
    expect(read('1228', 'past', 2021, '2021-01-05')).toBe('2020-12-28');
    expect(read('0105', 'past', 2021, '2021-01-05')).toBe('2021-01-05');
    expect(read('0105', 'future', 2020, '2020-12-20')).toBe('2021-01-05');
    expect(read('1228', 'any', 2021, '2021-01-05')).toBe('2021-12-28');
  });
});

test('a date is shown with its weekday, anything else as it was typed', () => {
  expect(showDate('2020-01-05')).toBe('2020-01-05 周日');
  expect(showDate('2020-13-05')).toBe('2020-13-05');
});
