import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as dates from './local-date.ts';

const anyDate = fc
  .integer({ min: dates.dayNumber('1900-01-01'), max: dates.dayNumber('2199-12-31') })
  .map(dates.fromDayNumber);

describe('local dates', () => {
  it('accepts existing dates only', () => {
    const good = ['2020-02-29', '1900-01-01', '2199-12-31'];
    const bad = ['2021-02-29', '2020-13-01', '2020-1-1', '2020-01-01T00:00', '', '2200-01-01'];
    expect(good.filter(dates.isLocalDate)).toEqual(good);
    expect(bad.filter(dates.isLocalDate)).toEqual([]);
  });

  it('does not lose a day where a time zone changes its clocks', () => {
    expect(dates.addDays('2024-03-09', 1)).toBe('2024-03-10');
    expect(dates.addDays('2024-03-10', 1)).toBe('2024-03-11');
    expect(dates.daysBetween('2024-11-02', '2024-11-04')).toBe(2);
    expect(dates.weekdayName('2024-03-10')).toBe('周日');
  });

  it('ends a period of months on the last day where the month has no such day', () => {
    expect(dates.addMonths('2024-08-31', 6)).toBe('2025-02-28');
    expect(dates.addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(dates.addMonths('2024-11-15', 3)).toBe('2025-02-15');
  });

  it('counts days and months as consistently as numbers', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 800 }), (date, n) => {
        expect(dates.isLocalDate(date)).toBe(true);
        const later = dates.addDays(date, n);
        expect(dates.daysBetween(date, later)).toBe(n);
        expect(dates.addDays(later, -n)).toBe(date);
        expect(dates.weekday(later)).toBe((dates.weekday(date) + n) % 7);
      }),
    );
  });

  it('writes dates as official documents do', () => {
    expect(dates.chineseDate('2021-01-08')).toBe('2021年1月8日');
  });
});
