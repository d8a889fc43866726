// The month of the calendar of dues as weeks from Monday to Sunday.

import { addDays, weekday } from '../../../electron/core/calendar/local-date.ts';
import type { LocalDate } from '../../../electron/core/calendar/local-date.ts';

/** A month as '2024-10'. */
export type Month = string;

/** The month of a day. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7);
}

/** Whether a text of the address is a month that the calendar knows (2000–2199). */
export function isMonth(text: string): boolean {
  return /^(20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month before or after. */
export function otherMonth(month: Month, step: -1 | 1): Month {
  const first = `${month}-01`;
  return monthOf(step === 1 ? addDays(first, 31) : addDays(first, -1));
}

/** The weeks that a month touches, each of seven days from Monday. */
export function weeksOf(month: Month): readonly (readonly LocalDate[])[] {
  const first = `${month}-01`;
  const weeks: LocalDate[][] = [];
  for (
    let monday = addDays(first, -((weekday(first) + 6) % 7));
    monthOf(monday) <= month;
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_day, at) => addDays(monday, at)));
  }
  return weeks;
}
