// The listed days by which due dates were last counted, kept so that a later count can name what changed.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CalendarPair } from '../../core/calendar/calendar-pair.ts';
import { addDays } from '../../core/calendar/local-date.ts';
import type { CountedDay } from '../../core/requests/moved-dues.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { jsonColumn } from './rows.ts';

const Days = jsonColumn(
  z.array(
    z.object({ date: z.string(), isWorkday: z.boolean(), name: z.string(), isLocal: z.boolean() }),
  ),
);

/** Years of days that an office may have added after the last known list. */
const YEARS_AHEAD = 3;

/** Prepares the statements over the kept days. */
export function createCountedCalendar(db: Database) {
  const kept = db.prepare('SELECT days FROM countedCalendar').pluck();
  const keep = db.prepare(
    `INSERT INTO countedCalendar (id, days) VALUES (1, :days)
     ON CONFLICT (id) DO UPDATE SET days = :days`,
  );
  const read = (): readonly CountedDay[] | null => Days.optional().parse(kept.get()) ?? null;
  const write = (days: readonly CountedDay[]): void =>
    void keep.run({ days: JSON.stringify(days) });
  return {
    /** The days of the last count; null before the first. */
    read,
    write,
    present: () => listedDays(loadCalendars(db)),
    /** Keeps the present days when none are kept yet: there is something to compare with later. */
    keepFirst: (): void => {
      if (kept.get() === undefined) write(listedDays(loadCalendars(db)));
    },
  };
}

/** Every day on which one would be wrong to go by the weekday alone, by either calendar. */
function listedDays({ national, local }: CalendarPair): readonly CountedDay[] {
  const days: CountedDay[] = [];
  const last = `${national.covered.to + YEARS_AHEAD}-12-31`;
  for (let date = `${national.covered.from}-01-01`; date <= last; date = addDays(date, 1)) {
    for (const calendar of [national, local]) {
      const { mark, name, isWorkday, isLocal } = calendar.dayStatus(date);
      const listed = mark === '休' || mark === '班';
      if (listed && isLocal === (calendar === local)) days.push({ date, name, isWorkday, isLocal });
    }
  }
  return days;
}
