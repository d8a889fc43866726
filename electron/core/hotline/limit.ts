// 办结时限: until when a referral must be closed, and whether it was.
//
// How the annual report counts referrals (rules of this register):
//   received in a year   receivedOn lies in the year, not voided;
//   closed               of these, closedOn is set;
//   on time              of these, closedOn ≤ the effective due date: limitOn where the order prints
//                        one, else the limitWorkdays-th workday after dispatchedOn (national calendar);
//   on-time rate         on time ÷ (closed + open past due).

import * as z from 'zod';
import type { LocalDate } from '../calendar/local-date.ts';
import type { CountedDate, WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { ReferralCategory, ReferralState } from './kinds.ts';

const LimitWorkdays = z
  .int('请填写工作日数')
  .min(1, '时限至少 1 个工作日')
  .max(60, '时限最多 60 个工作日');

/** The office's own limits by category, in working days from the day of dispatch. */
export const CategoryLimits = z.strictObject({
  enquiry: LimitWorkdays,
  help: LimitWorkdays,
  suggestion: LimitWorkdays,
  complaint: LimitWorkdays,
  report: LimitWorkdays,
  praise: LimitWorkdays,
  other: LimitWorkdays,
} satisfies Record<ReferralCategory, typeof LimitWorkdays>);
export type CategoryLimits = Readonly<z.infer<typeof CategoryLimits>>;

/**
 * Suggestions, not law: no rule of the prefecture is known, other places give 2 to 15 workdays. The
 * office sets its own; the limit printed on an order always prevails.
 */
export const SUGGESTED_LIMITS: CategoryLimits = {
  enquiry: 3,
  help: 5,
  suggestion: 10,
  complaint: 10,
  report: 15,
  praise: 10,
  other: 10,
};

/** What the due date follows from. Exactly one of limitOn and limitWorkdays is set. */
export interface LimitFacts {
  readonly dispatchedOn: LocalDate;
  /** The limit printed on the order. */
  readonly limitOn: LocalDate | null;
  /** Else the category's limit when the order was registered. */
  readonly limitWorkdays: number | null;
}

/** The last day to close the referral; provisional as the calendar says. */
export function referralDue(
  { dispatchedOn, limitOn, limitWorkdays }: LimitFacts,
  calendar: WorkdayCalendar,
): CountedDate {
  if (limitOn !== null || limitWorkdays === null) {
    return { date: limitOn ?? dispatchedOn, provisional: false };
  }
  return calendar.addWorkdays(dispatchedOn, limitWorkdays);
}

export interface ClosingFacts {
  readonly closedOn: LocalDate | null;
  readonly voided: boolean;
}

/** The state of a referral on the day `today`, by its due date. */
export function referralState(
  { closedOn, voided }: ClosingFacts,
  due: LocalDate,
  today: LocalDate,
): ReferralState {
  if (voided) return 'voided';
  if (closedOn !== null) return closedOn <= due ? 'on-time' : 'late';
  return today <= due ? 'open' : 'overdue';
}

/** What a list shows at its foot; each number equals the rows of that state. */
export const ReferralTotals = z.object({
  received: z.int(),
  closed: z.int(),
  onTime: z.int(),
  late: z.int(),
  open: z.int(),
  overdue: z.int(),
  voided: z.int(),
});
export type ReferralTotals = z.infer<typeof ReferralTotals>;

/** Counts referrals by state; `received` leaves the voided ones out. */
export function totalsOf(states: readonly ReferralState[]): ReferralTotals {
  const count = (...wanted: readonly ReferralState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    received: count('open', 'overdue', 'on-time', 'late'),
    closed: count('on-time', 'late'),
    onTime: count('on-time'),
    late: count('late'),
    open: count('open'),
    overdue: count('overdue'),
    voided: count('voided'),
  };
}
