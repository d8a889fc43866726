import { describe, expect, test } from 'vitest';
import { shippedNationalDays } from '../../db/calendar.ts';
import type { CalendarPair } from '../calendar/calendar-pair.ts';
import { createWorkdayCalendar } from '../calendar/workday-calendar.ts';
import { periodLedger } from './period-ledger.ts';

const festival = { date: '2020-09-01', kind: 'off', name: '节日' } as const;
const calendars: CalendarPair = {
  national: createWorkdayCalendar({ national: shippedNationalDays() }),
  local: createWorkdayCalendar({ national: shippedNationalDays(), local: [festival] }),
  localName: '西双版纳州',
  localGaps: [
    { year: 2019, note: '没有收录' },
    { year: 2020, note: '没有收录' },
  ],
};

/** Formed on Thursday 2020-08-20: test vector T25 ends on 2020-09-17. */
const ledger = periodLedger(calendars, '2020-08-20', 20);

function day(date: string) {
  return ledger.days.find((line) => line.date === date);
}

describe('the ledger of a period', () => {
  test('begins with the day of forming, which does not count', () => {
    expect(ledger.days[0]).toMatchObject({
      date: '2020-08-20',
      isBase: true,
      national: { number: null },
    });
    expect(day('2020-08-21')?.national.number).toBe(1);
  });

  test('numbers working days without a gap up to the due date', () => {
    const numbers = ledger.days.flatMap(({ national }) => national.number ?? []);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(day('2020-09-17')?.national.number).toBe(20);
  });

  test('says of a weekend and of a local festival why they do not count', () => {
    expect(day('2020-08-22')?.national).toEqual({ number: null, mark: '周末', name: '' });
    expect(day('2020-09-01')?.national.number).toBe(8);
    expect(day('2020-09-01')?.local).toEqual({ number: null, mark: '休', name: '节日' });
  });

  test('runs on to the later of the two dates, past which the legal period has no days', () => {
    expect(ledger.local.date).toBe('2020-09-18');
    expect(ledger.days.at(-1)).toMatchObject({
      date: '2020-09-18',
      national: { number: null, mark: '' },
      local: { number: 20 },
    });
  });

  test('names what is not known of the local days in its own years', () => {
    expect(ledger.localGaps.map(({ year }) => year)).toEqual([2020]);
  });

  test('counts a weekend that is worked in exchange for a holiday', () => {
    const autumn = periodLedger(calendars, '2020-09-24', 5).days;
    const worked = autumn.find(({ date }) => date === '2020-09-27');
    expect(worked?.national).toMatchObject({ number: 2, mark: '班' });
  });
});
