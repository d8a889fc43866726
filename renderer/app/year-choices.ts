// Which years the year switch offers.

import { yearOf } from '../../electron/core/calendar/local-date.ts';
import type { LocalDate } from '../../electron/core/calendar/local-date.ts';

// Enough to look up what an inspection or an archive asks for.
const EARLIER_YEARS = 8;

/** Next year, this one and the years before it, the latest first; the chosen year is always among them. */
export function yearChoices(today: LocalDate, chosen: number): readonly number[] {
  const latest = yearOf(today) + 1;
  const years = Array.from({ length: EARLIER_YEARS + 2 }, (_, index) => latest - index);
  return years.includes(chosen) ? years : [...years, chosen].sort((a, b) => b - a);
}
