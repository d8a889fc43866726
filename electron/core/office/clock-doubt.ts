// Whether the PC's clock can be believed. Every period is counted from the day that it tells; an empty
// battery or a slip in the settings would make all of them wrong at once.

import * as z from 'zod';
import { LocalDateField, daysBetween } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { officeDay } from '../calendar/office-day.ts';

/**
 * After so many calendar days without an entry, the day is asked about. Longer than the longest pause
 * of an office that works (春节, a leave), shorter than the two months by which a wrong month is missed.
 */
const JUMP_DAYS = 45;

export const ClockDoubt = z.object({
  /** backwards: the PC's day lies before the last entry's. jumped: far after it. */
  kind: z.enum(['backwards', 'jumped']),
  /** The office's day of the last entry. */
  lastSeen: LocalDateField,
  /** The PC's day. */
  now: LocalDateField,
});
export type ClockDoubt = z.infer<typeof ClockDoubt>;

/**
 * What is doubtful about today; null when nothing is. Days are compared, not hours: a clock that is set
 * right by some minutes changes no period.
 * @param lastEntryAt the moment of the last entry in the ledger, UTC ISO 8601; null in an empty one
 */
export function clockDoubt(lastEntryAt: string | null, today: LocalDate): ClockDoubt | null {
  if (lastEntryAt === null) return null;
  const lastSeen = officeDay(lastEntryAt);
  const passed = daysBetween(lastSeen, today);
  if (passed < 0) return { kind: 'backwards', lastSeen, now: today };
  return passed > JUMP_DAYS ? { kind: 'jumped', lastSeen, now: today } : null;
}

/** The day as a person reads it off a phone or a calendar on the wall. */
export const ClockConfirmation = z.strictObject({ today: LocalDateField });
