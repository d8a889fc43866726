// The national calendar decides; the prefecture's festival days are an overlay. Whether they are
// excluded from 条例 periods is not settled anywhere, so both dates can always be shown.

import type { LocalDate } from './local-date.ts';
import type { CountedDate, WorkdayCalendar } from './workday-calendar.ts';

export interface CalendarPair {
  /** The State Council's days: legal periods (法定期限) are counted by it. */
  readonly national: WorkdayCalendar;
  /** The same with the prefecture's own days laid over it (本地历). */
  readonly local: WorkdayCalendar;
  /** Whose days the overlay holds, e.g. 西双版纳州. */
  readonly localName: string;
  /** Years of the overlay whose local notice is not, or not fully, known. */
  readonly localGaps: readonly { readonly year: number; readonly note: string }[];
}

export interface DueInBoth {
  /** 法定期限（全国历）: decides whether something was on time. */
  readonly national: CountedDate;
  /** 本地历, shown beside it. */
  readonly local: CountedDate;
  /** The earlier of the two: warnings go by it, so that neither reading is missed. */
  readonly warnOn: LocalDate;
}

/** One period counted by both calendars. */
export function dueInBoth(
  pair: CalendarPair,
  period: (calendar: WorkdayCalendar) => CountedDate,
): DueInBoth {
  const national = period(pair.national);
  const local = period(pair.local);
  return { national, local, warnOn: national.date < local.date ? national.date : local.date };
}
