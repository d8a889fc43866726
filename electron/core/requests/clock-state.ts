// Where the reply clock of a request stands, and the days that it grants and leaves out.

import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { REPLY_WORKDAYS } from './periods.ts';

/** Days that do not count: after `from`, up to and including `to`; null while the end is unknown. */
export interface Suspension {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A letter of enquiry as the clock knows it. */
export interface Enquiry {
  readonly letter: string | undefined;
  readonly sentOn: LocalDate;
  /** 15 workdays after the consulted one received the letter; null before that is known. */
  readonly deemedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** Whether its days are left out; not when it was sent after the period had ended. */
  readonly suspends: boolean;
}

export interface ClockState {
  /** The day that is not counted: receipt, corrected application or payment, whichever came last. */
  readonly start: LocalDate;
  readonly startedBy: 'receipt' | 'correction' | 'payment';
  /** Workdays added; 0 before the one extension. */
  readonly extension: number;
  readonly consultations: readonly Enquiry[];
  /**
   * What the idle clock waits for, and since when the applicant's own period runs; null while it is not
   * known when the fee notice reached him.
   */
  readonly idle: {
    readonly for: 'correction' | 'payment';
    readonly since: LocalDate | null;
  } | null;
  readonly correctionAsked: boolean;
  readonly delayedTo: LocalDate | null;
  /** The day of the last event: nothing may be entered before it. */
  readonly last: LocalDate;
}

/** Workdays granted without suspensions: 20 and the extension. */
export function allowance(state: ClockState): number {
  return REPLY_WORKDAYS + state.extension;
}

/** The suspensions of the present period; an unanswered letter ends when silence is deemed an answer. */
export function suspensionsOf(state: ClockState): readonly Suspension[] {
  return state.consultations
    .filter(({ suspends }) => suspends)
    .map(({ sentOn, deemedOn, endedOn }) => ({ from: sentOn, to: endedOn ?? deemedOn }));
}

/** Workdays in the union of the intervals (from, to]: overlapping ones count once. */
export function excluded(
  suspensions: readonly { readonly from: LocalDate; readonly to: LocalDate }[],
  calendar: WorkdayCalendar,
): number {
  let days = 0;
  let through = '';
  for (const { from, to } of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = from > through ? from : through;
    if (to > start) days += calendar.workdaysIn(start, to).days;
    if (to > through) through = to;
  }
  return days;
}

/** The earlier of two days; `a` where there is no `b`. */
export function earlier(a: LocalDate, b: LocalDate | null): LocalDate {
  return b !== null && b < a ? b : a;
}

/** Whether the period had ended before `on`; while it is suspended it has not. */
export function isOver(state: ClockState, on: LocalDate, calendar: WorkdayCalendar): boolean {
  if (state.delayedTo !== null) return on > state.delayedTo;
  const suspensions = suspensionsOf(state);
  if (suspensions.some(({ from, to }) => from < on && (to === null || on <= to))) return false;
  const known = suspensions.map(({ from, to }) => ({ from, to: earlier(on, to) }));
  return on > calendar.addWorkdays(state.start, allowance(state) + excluded(known, calendar)).date;
}
