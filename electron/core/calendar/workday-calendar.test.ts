import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from './calendar-entry.ts';
import { dueInBoth } from './calendar-pair.ts';
import { coveredYears } from './coverage.ts';
import { addDays, addMonths, dayNumber, fromDayNumber, weekday } from './local-date.ts';
import { createWorkdayCalendar } from './workday-calendar.ts';

const off = (date: string, name = '节'): CalendarEntry => ({ date, kind: 'off', name });
const work = (date: string, name = '节'): CalendarEntry => ({ date, kind: 'work', name });
const year = (y: number): CalendarEntry[] => [
  off(`${y}-01-01`, '元旦'),
  off(`${y}-10-01`, '国庆节'),
];

const dateIn = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(fromDayNumber);
const entries = fc.array(
  fc.record({
    date: dateIn('2019-06-01', '2021-06-30'),
    kind: fc.constantFrom('off' as const, 'work' as const),
    name: fc.constant('节'),
  }),
  { maxLength: 60 },
);
const date = dateIn('2019-01-01', '2021-12-31');

/** The definition itself, day by day: the last entry for a date, else Monday to Friday. */
function naive(all: readonly CalendarEntry[]) {
  const isWorkday = (d: string): boolean => {
    const entry = all.findLast((candidate) => candidate.date === d);
    return entry ? entry.kind === 'work' : ![0, 6].includes(weekday(d));
  };
  const addWorkdays = (d: string, n: number): string => {
    let [day, left] = [d, n];
    while (left > 0) {
      day = addDays(day, 1);
      if (isWorkday(day)) left -= 1;
    }
    return day;
  };
  const roll = (d: string): string => (isWorkday(d) ? d : roll(addDays(d, 1)));
  return { isWorkday, addWorkdays, roll };
}

describe('a workday calendar', () => {
  it('agrees with counting day by day, whatever the tables say', () => {
    fc.assert(
      fc.property(entries, entries, date, fc.integer({ min: 1, max: 60 }), (nat, loc, d, n) => {
        const national = [...year(2020), ...nat];
        const calendar = createWorkdayCalendar({ national, local: loc });
        const oracle = naive([...national, ...loc]);
        const due = oracle.addWorkdays(d, n);
        expect(calendar.isWorkday(d)).toBe(oracle.isWorkday(d));
        expect(calendar.addWorkdays(d, n).date).toBe(due);
        expect(calendar.workdaysIn(d, due).days).toBe(n);
        expect(calendar.workdaysIn(due, d).days).toBe(-n);
        expect(calendar.dueCalendarDays(d, n).date).toBe(oracle.roll(addDays(d, n)));
        expect(calendar.dueMonths(d, n % 12).date).toBe(oracle.roll(addMonths(d, n % 12)));
      }),
      { numRuns: 60 },
    );
  });

  it('says 暂估 as soon as a day outside the known years is used', () => {
    const calendar = createWorkdayCalendar({ national: [...year(2025), ...year(2026)] });
    expect(calendar.covered).toEqual({ from: 2025, to: 2026 });
    expect(calendar.addWorkdays('2026-12-30', 1)).toEqual({
      date: '2026-12-31',
      provisional: false,
    });
    expect(calendar.addWorkdays('2026-12-30', 2)).toEqual({
      date: '2027-01-01',
      provisional: true,
    });
    expect(calendar.workdaysIn('2026-12-01', '2026-12-31').provisional).toBe(false);
    expect(calendar.workdaysIn('2026-12-01', '2027-01-01').provisional).toBe(true);
    expect(calendar.workdaysIn('2027-01-01', '2026-12-01').provisional).toBe(true);
    expect(calendar.workdaysIn('2024-12-31', '2025-01-31').provisional).toBe(false);
    expect(calendar.workdaysIn('2024-12-30', '2025-01-31').provisional).toBe(true);
    expect(calendar.dueCalendarDays('2026-12-01', 30).provisional).toBe(false);
    expect(calendar.dueCalendarDays('2026-12-01', 31).provisional).toBe(true);
    expect(calendar.dueMonths('2026-08-31', 6).provisional).toBe(true);
    expect(calendar.dayStatus('2027-01-01').provisional).toBe(true);
    expect(calendar.dayStatus('2026-12-31').provisional).toBe(false);
  });

  it('names each day for the day-by-day ledger', () => {
    const national = [...year(2020), off('2020-01-24', '春节'), work('2020-01-19', '春节')];
    const calendar = createWorkdayCalendar({ national, local: [off('2020-04-14', '泼水节')] });
    const shown = ['2020-01-17', '2020-01-18', '2020-01-19', '2020-01-24', '2020-04-14'].map((d) =>
      calendar.dayStatus(d),
    );
    expect(
      shown.map(({ mark, name, isWorkday, isLocal }) => [mark, name, isWorkday, isLocal]),
    ).toEqual([
      ['', '', true, false],
      ['周末', '', false, false],
      ['班', '春节', true, false],
      ['休', '春节', false, false],
      ['休', '泼水节', false, true],
    ]);
  });

  it('refuses what is not a date or not a period', () => {
    const calendar = createWorkdayCalendar({ national: year(2020) });
    expect(() => calendar.isWorkday('someday')).toThrow(RangeError);
    expect(() => calendar.addWorkdays('2199-12-31', 1)).toThrow(RangeError);
    expect(() => calendar.addWorkdays('2020-01-02', 0)).toThrow(RangeError);
    expect(() => calendar.addWorkdays('2020-01-02', 1.5)).toThrow(RangeError);
  });

  it('answers tens of thousands of questions at once', () => {
    const calendar = createWorkdayCalendar({ national: year(2020) });
    const started = performance.now();
    for (let i = 0; i < 50_000; i += 1) calendar.addWorkdays('2020-01-15', 1 + (i % 250));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the years whose national list is known', () => {
  it('end at a gap and at a list that was only begun', () => {
    expect(coveredYears([...year(2019), ...year(2020), ...year(2022)])).toEqual({
      from: 2019,
      to: 2020,
    });
    expect(coveredYears([...year(2020), off('2021-01-01')])).toEqual({ from: 2020, to: 2020 });
    expect(() => coveredYears([off('2021-01-01')])).toThrow(RangeError);
  });
});

describe('both calendars', () => {
  it('give both dates and warn by the earlier one', () => {
    const national = year(2020);
    const pair = {
      national: createWorkdayCalendar({ national }),
      local: createWorkdayCalendar({ national, local: [work('2020-04-11'), off('2020-04-13')] }),
      localName: '某州',
      localGaps: [],
    };
    expect(dueInBoth(pair, (c) => c.addWorkdays('2020-04-10', 1))).toMatchObject({
      national: { date: '2020-04-13' },
      local: { date: '2020-04-11' },
      warnOn: '2020-04-11',
    });
    expect(dueInBoth(pair, (c) => c.addWorkdays('2020-04-12', 1))).toMatchObject({
      national: { date: '2020-04-13' },
      local: { date: '2020-04-14' },
      warnOn: '2020-04-13',
    });
  });
});
