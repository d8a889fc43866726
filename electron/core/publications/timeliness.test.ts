import { describe, expect, test } from 'vitest';
import { shippedNationalDays } from '../../db/calendar.ts';
import type { CalendarPair } from '../calendar/calendar-pair.ts';
import { createWorkdayCalendar } from '../calendar/workday-calendar.ts';
import { PUBLICATION_LIMIT_WORKDAYS, publicationClock, publicationDue } from './timeliness.ts';

const national = createWorkdayCalendar({ national: shippedNationalDays() });
const festival = { date: '2020-09-01', kind: 'off', name: '节日' } as const;
const calendars: CalendarPair = {
  national,
  local: createWorkdayCalendar({ national: shippedNationalDays(), local: [festival] }),
  localName: '西双版纳州',
  localGaps: [],
};

describe('the period of art. 26', () => {
  test.each([
    ['T25', '2020-08-20', '2020-09-17'],
    ['T26', '2021-09-30', '2021-11-03'],
  ])('%s: formed on %s, to be published by %s', (_name, formedOn, dueOn) => {
    const due = publicationDue(calendars, formedOn, PUBLICATION_LIMIT_WORKDAYS);
    expect(due.national).toEqual({ date: dueOn, provisional: false });
  });

  test('a stricter limit of the catalogue counts from the same day', () => {
    expect(publicationDue(calendars, '2020-08-20', 3).national.date).toBe('2020-08-25');
  });

  test('a local day off moves only the local date', () => {
    const due = publicationDue(calendars, '2020-08-20', PUBLICATION_LIMIT_WORKDAYS);
    expect(due.local.date).toBe('2020-09-18');
    expect(due.warnOn).toBe('2020-09-17');
  });

  test('beyond the last known State Council list the date is provisional', () => {
    const formedOn = `${calendars.national.covered.to}-12-20`;
    expect(publicationDue(calendars, formedOn, 20).national.provisional).toBe(true);
  });
});

describe('the clock', () => {
  const facts = { baseOn: '2020-08-20', limitDays: 20, publishedOn: null, open: true };

  test('counts working days used and left while open', () => {
    expect(publicationClock(calendars, facts, '2020-08-27')).toMatchObject({
      dueOn: '2020-09-17',
      workdaysUsed: 5,
      workdaysLeft: 15,
      timely: null,
    });
  });

  test('goes negative when the date has passed', () => {
    expect(publicationClock(calendars, facts, '2020-09-21').workdaysLeft).toBe(-2);
  });

  test('stops at the publishing, which is timely on the due date itself', () => {
    const onTheDay = { ...facts, publishedOn: '2020-09-17', open: false };
    expect(publicationClock(calendars, onTheDay, '2020-12-31')).toMatchObject({
      workdaysUsed: 20,
      workdaysLeft: null,
      timely: true,
    });
    const late = { ...onTheDay, publishedOn: '2020-09-18' };
    expect(publicationClock(calendars, late, '2020-12-31').timely).toBe(false);
  });
});
