// What an import would change, day by day, before anything is written; the same plan is carried out
// afterwards or none.

import * as z from 'zod';
import type { CalendarPair } from '../../calendar/calendar-pair.ts';
import { LocalDateField } from '../../calendar/local-date.ts';
import { requiredText } from '../../fields.ts';
import { MovedCase } from '../../requests/contract.ts';
import { CalendarDayDraft, DayKind, DayScope } from '../calendar-days.ts';
import { MAX_LISTED_DAYS } from './read-days.ts';
import type { ListedDay } from './read-days.ts';

/** add: not listed yet, or only by the program's own table. replace: the office's entry is another one. */
export const DayChange = z.enum(['add', 'replace', 'same']);
export type DayChange = z.infer<typeof DayChange>;

export const PlannedDay = z.strictObject({
  date: LocalDateField,
  kind: DayKind,
  name: CalendarDayDraft.shape.name,
  change: DayChange,
  /** What the calendar of the scope says now. */
  now: z.strictObject({ isWorkday: z.boolean(), name: z.string() }),
});
export type PlannedDay = z.infer<typeof PlannedDay>;

export const CalendarImportPlan = z.object({
  fileName: z.string(),
  scope: DayScope,
  /** All days of the file by date; empty when there are problems. */
  days: z.array(PlannedDay),
  /** Why nothing of it can be imported, line by line. */
  problems: z.array(z.string()),
});
export type CalendarImportPlan = z.infer<typeof CalendarImportPlan>;

/** A plan that a person looked at, with the notice it comes from. */
export const CalendarImport = z.strictObject({
  scope: DayScope,
  source: requiredText('依据的通知', 120),
  days: z.array(PlannedDay).min(1).max(MAX_LISTED_DAYS),
});
export type CalendarImport = z.infer<typeof CalendarImport>;

/** What is asked before the file is chosen. */
export const CalendarImportDraft = CalendarImport.pick({ scope: true, source: true });

export const CalendarImported = z.object({
  added: z.int(),
  replaced: z.int(),
  /** The open requests whose due date moved. */
  moved: z.array(MovedCase),
});

/** What the office's own list says of a day; undefined when it has none. */
type AddedDay = (day: ListedDay) => Pick<CalendarDayDraft, 'kind' | 'name'> | undefined;

/** Compares the days of a file with the calendar of the scope as it is. */
export function planImport(
  days: readonly ListedDay[],
  scope: DayScope,
  { national, local }: Pick<CalendarPair, 'national' | 'local'>,
  addedDay: AddedDay,
): PlannedDay[] {
  const calendar = scope === 'local' ? local : national;
  return days.map(({ date, kind, name }) => {
    const { isWorkday, mark, name: nameNow, isLocal } = calendar.dayStatus(date);
    const added = addedDay({ date, kind, name });
    const isListed = (mark === '休' || mark === '班') && isLocal === (scope === 'local');
    // Another name in the program's own table (国庆节、中秋节 for 国庆节) is no reason to write one.
    const isSame = added
      ? added.kind === kind && added.name === name
      : isListed && isWorkday === (kind === 'work');
    const change = isSame ? 'same' : added ? 'replace' : 'add';
    return { date, kind, name, change, now: { isWorkday, name: nameNow } };
  });
}
