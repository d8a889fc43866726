// The office's day of a moment. China has had one time zone without summer time since 1992, so neither
// the PC's zone nor a table of zones is asked.

import type { LocalDate } from './local-date.ts';

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/**
 * The day in Asia/Shanghai at a moment.
 * @param moment UTC, ISO 8601: 2020-12-31T16:30:00.000Z → 2021-01-01
 */
export function officeDay(moment: string): LocalDate {
  return new Date(Date.parse(moment) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}
