// Which years' State Council lists are known: beyond them every date found by counting is 暂估.

import type { CalendarEntry } from './calendar-entry.ts';
import { yearOf } from './local-date.ts';

/**
 * The unbroken run of years, from the oldest on, whose national list is complete. Every yearly
 * notice gives New Year's Day and National Day off, so a year is known once both are listed: a list
 * that was only begun does not make its year certain, nor does one beyond a gap.
 * @throws RangeError when no year is complete.
 */
export function coveredYears(national: readonly CalendarEntry[]): { from: number; to: number } {
  const daysOff = new Set(national.filter(({ kind }) => kind === 'off').map(({ date }) => date));
  const isComplete = (year: number): boolean =>
    daysOff.has(`${year}-01-01`) && daysOff.has(`${year}-10-01`);
  const years = [...new Set([...daysOff].map(yearOf))].filter(isComplete);
  if (years.length === 0) throw new RangeError('no year has a complete list of days off');
  const from = Math.min(...years);
  let to = from;
  while (isComplete(to + 1)) to += 1;
  return { from, to };
}
