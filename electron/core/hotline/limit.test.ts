import { describe, expect, it } from 'vitest';
import { createWorkdayCalendar } from '../calendar/workday-calendar.ts';
import { SUGGESTED_LIMITS, referralDue, referralState, totalsOf } from './limit.ts';

const calendar = createWorkdayCalendar({
  national: [
    { date: '2020-01-01', kind: 'off', name: '元旦' },
    { date: '2020-10-01', kind: 'off', name: '国庆节' },
  ],
});

describe('the limit of a referral', () => {
  it('is the one printed on the order, else so many workdays after the dispatch', () => {
    const order = { dispatchedOn: '2020-03-06', limitOn: '2020-03-08', limitWorkdays: null };
    expect(referralDue(order, calendar)).toEqual({ date: '2020-03-08', provisional: false });
    const byCategory = { ...order, limitOn: null, limitWorkdays: SUGGESTED_LIMITS.enquiry };
    expect(referralDue(byCategory, calendar)).toEqual({ date: '2020-03-11', provisional: false });
  });

  it('is provisional beyond the known calendar', () => {
    const late = { dispatchedOn: '2020-12-30', limitOn: null, limitWorkdays: 3 };
    expect(referralDue(late, calendar).provisional).toBe(true);
  });
});

describe('the state of a referral', () => {
  it.each([
    [null, false, '2020-03-11', 'open'],
    [null, false, '2020-03-12', 'overdue'],
    ['2020-03-11', false, '2020-12-31', 'on-time'],
    ['2020-03-12', false, '2020-12-31', 'late'],
    ['2020-03-11', true, '2020-12-31', 'voided'],
    [null, true, '2020-12-31', 'voided'],
  ] as const)('closed on %s, voided %s, on %s: %s', (closedOn, voided, today, state) => {
    expect(referralState({ closedOn, voided }, '2020-03-11', today)).toBe(state);
  });

  it('is counted so that the totals leave out voided orders and add up', () => {
    const totals = totalsOf(['open', 'overdue', 'on-time', 'on-time', 'late', 'voided']);
    expect(totals).toEqual({
      received: 5,
      closed: 3,
      onTime: 2,
      late: 1,
      open: 1,
      overdue: 1,
      voided: 1,
    });
  });
});
