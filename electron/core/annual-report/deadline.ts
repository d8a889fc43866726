// By when the report is handed in and published.

import * as z from 'zod';
import type { LocalDate } from '../calendar/local-date.ts';
import { daysBetween, LocalDateField } from '../calendar/local-date.ts';

/**
 * 31 January of the following year: art. 49 of the Regulation sets it for departments; for townships
 * the county sets the day, usually the same one. The setting `annualReportDeadline` replaces it.
 */
export const DEFAULT_DEADLINE = '01-31';

/** The stored setting: month and day. */
export const DeadlineSetting = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const ReportDeadline = z.object({
  on: LocalDateField,
  /** Calendar days from today; negative when the day has passed. */
  daysLeft: z.int(),
});
export type ReportDeadline = z.infer<typeof ReportDeadline>;

/** The deadline of a report year: the set month and day of the year after it. */
export function reportDeadline(year: number, monthDay: string, today: LocalDate): ReportDeadline {
  const on = `${year + 1}-${monthDay}`;
  return { on, daysLeft: daysBetween(today, on) };
}
