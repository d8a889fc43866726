// The office's additions to the shipped calendars, and a year of days as the calendar page shows it.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { YearField, requiredText } from '../fields.ts';

/** national: of a State Council notice. local: the prefecture's own (放假办法 art. 4). */
export const DayScope = z.enum(['national', 'local']);
export type DayScope = z.infer<typeof DayScope>;

/** off: a day off. work: a day worked in exchange (调休上班). */
export const DayKind = z.enum(['off', 'work']);
export type DayKind = z.infer<typeof DayKind>;

export const CalendarDayDraft = z.strictObject({
  date: LocalDateField,
  scope: DayScope,
  kind: DayKind,
  name: requiredText('节日名称', 20),
  /** The notice that says so, with its number where it has one. */
  source: requiredText('依据的通知', 120),
});
export type CalendarDayDraft = z.infer<typeof CalendarDayDraft>;

export const CalendarDayRemoval = z.strictObject({
  date: LocalDateField,
  scope: DayScope,
  reason: requiredText('删除的原因', 200),
});

export const SpecialDay = z.object({
  date: LocalDateField,
  name: z.string(),
  isWorkday: z.boolean(),
  /** Whether the prefecture's list decides this day. */
  isLocal: z.boolean(),
  /** The notice named by the office; null for days shipped with the program. */
  source: z.string().nullable(),
  scope: DayScope,
});
export type SpecialDay = z.infer<typeof SpecialDay>;

/** A day that the office took back, and why. */
export const RemovedDay = CalendarDayDraft.extend({
  reason: z.string(),
  removedOn: LocalDateField,
});
export type RemovedDay = z.infer<typeof RemovedDay>;

export const CalendarYear = z.object({
  year: YearField,
  /** First and last year whose national list is complete; beyond them dates are 暂估. */
  covered: z.object({ from: z.int(), to: z.int() }),
  localName: z.string(),
  /** What is not known of this year's local days; '' when they are known. */
  localGap: z.string(),
  /** Days off on weekdays, days worked on weekends, and whatever the office added. */
  days: z.array(SpecialDay),
  /** What the office had added and took back, the latest first. */
  removed: z.array(RemovedDay),
});
export type CalendarYear = z.infer<typeof CalendarYear>;
