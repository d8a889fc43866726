// The office's clock: the only place that asks the PC for the time.

import { isLocalDate } from '../core/calendar/local-date.ts';
import type { LocalDate } from '../core/calendar/local-date.ts';
import { officeDay } from '../core/calendar/office-day.ts';

export interface Clock {
  /** Today in Asia/Shanghai. */
  readonly today: () => LocalDate;
  /** This moment, UTC ISO 8601. */
  readonly now: () => string;
}

/** The PC's clock, read in the office's time zone wherever the PC believes it stands. */
export const systemClock: Clock = {
  today: () => officeDay(new Date().toISOString()),
  now: () => new Date().toISOString(),
};

/** A clock that stands at nine in the morning of one day: for tests, samples and repeatable reports. */
export function fixedClock(today: LocalDate): Clock {
  return { today: () => today, now: () => `${today}T01:00:00.000Z` };
}

/**
 * The clock of the window: the PC's, or a fixed day for trying things out. An installed program takes
 * no other day than the PC's, so that nobody dates a record back by setting a variable.
 */
export function officeClock(start: {
  readonly fixedToday: string | undefined;
  readonly isPackaged: boolean;
}): Clock {
  const { fixedToday = '', isPackaged } = start;
  return !isPackaged && isLocalDate(fixedToday) ? fixedClock(fixedToday) : systemClock;
}
