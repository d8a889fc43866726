// How the report counts the 12345 referrals of a year; the states are the register's own
// (core/hotline/limit.ts): by the limit on the order, else by the category's working days.

import type { ReferralState } from '../hotline/kinds.ts';

/** The states in which a referral of the year counts in each figure. */
export const HOTLINE_FIGURES = {
  'hotline.received': ['open', 'overdue', 'on-time', 'late'],
  'hotline.closed': ['on-time', 'late'],
  'hotline.onTime': ['on-time'],
  // 按时办结率 = on time ÷ (closed + open past due): an order that is not due yet counts neither way.
  'hotline.onTimeRate': ['on-time', 'late', 'overdue'],
} as const satisfies Readonly<Record<string, readonly ReferralState[]>>;

export type HotlineFigure = keyof typeof HOTLINE_FIGURES;

/** Whether a referral of the year counts in the figure; for the rate: in its denominator. */
export function countsAsReferral(figure: HotlineFigure, state: ReferralState): boolean {
  return HOTLINE_FIGURES[figure].some((counted) => counted === state);
}
