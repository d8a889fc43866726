// The calendars of an open ledger: the days shipped with the program and those the office added.

import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { CalendarEntry } from '../core/calendar/calendar-entry.ts';
import type { CalendarPair } from '../core/calendar/calendar-pair.ts';
import { yearOf } from '../core/calendar/local-date.ts';
import { createWorkdayCalendar } from '../core/calendar/workday-calendar.ts';
import xishuangbanna from '../../resources/calendar/xishuangbanna.json' with { type: 'json' };

/** What the calendars of one database were last made from. */
interface Cached {
  readonly readRows: () => string;
  rows: string;
  calendars: CalendarPair;
}

const cache = new WeakMap<Database, Cached>();

const AddedDay = CalendarEntry.extend({ scope: z.enum(['national', 'local']) });

/**
 * The national and the local calendar of a ledger. Cheap enough for every call: the table of added
 * days (a few dozen rows) is read and the index made anew only when it changed, so a rolled-back
 * change is noticed too.
 */
export function loadCalendars(db: Database): CalendarPair {
  const known = cache.get(db);
  const readRows = known?.readRows ?? addedDaysReader(db);
  const rows = readRows();
  if (known?.rows === rows) return known.calendars;
  const calendars = buildCalendars(z.array(AddedDay).parse(JSON.parse(rows)));
  cache.set(db, { readRows, rows, calendars });
  return calendars;
}

/** The calendars without any day that an office added: for questions that belong to no ledger. */
export function shippedCalendars(): CalendarPair {
  return buildCalendars([]);
}

function addedDaysReader(db: Database): () => string {
  const select = db.prepare('SELECT date, scope, kind, name FROM calendarDay ORDER BY date, scope');
  return () => JSON.stringify(select.all());
}

function buildCalendars(added: readonly z.infer<typeof AddedDay>[]): CalendarPair {
  const addedLocal = added.filter(({ scope }) => scope === 'local');
  const national = [...shippedNationalDays(), ...added.filter(({ scope }) => scope === 'national')];
  const local = [...shippedLocalDays(), ...addedLocal];
  return {
    national: createWorkdayCalendar({ national }),
    local: createWorkdayCalendar({ national, local }),
    localName: xishuangbanna.name,
    localGaps: xishuangbanna.gaps.filter(
      ({ year }) => !addedLocal.some(({ date }) => yearOf(date) === year),
    ),
  };
}

/**
 * The State Council's lists from the package chinese-days (2004–2026; for 2019–2026 compared day by
 * day with the notices). The package itself would call any weekday after its last year a workday.
 */
export function shippedNationalDays(): readonly CalendarEntry[] {
  return [...entriesOf(chineseDays.holidays, 'off'), ...entriesOf(chineseDays.workdays, 'work')];
}

/** Values are 'English,中文,days'. */
function entriesOf(
  days: Readonly<Record<string, string>>,
  kind: CalendarEntry['kind'],
): readonly CalendarEntry[] {
  return Object.entries(days).map(([date, value]) => ({
    date,
    kind,
    name: value.split(',')[1] ?? '',
  }));
}

function shippedLocalDays(): readonly CalendarEntry[] {
  return z.array(CalendarEntry).parse(xishuangbanna.notices.flatMap(({ days }) => days));
}
