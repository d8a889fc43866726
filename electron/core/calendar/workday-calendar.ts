// Working days and the periods counted in them, from tables of days given as data (条例 counts in
// 工作日; 民法典 arts. 201–203 say how a period begins, ends and rolls over).

import type { CalendarEntry } from './calendar-entry.ts';
import { coveredYears } from './coverage.ts';
import { addDays, addMonths, dayNumber, fromDayNumber, weekday, yearOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

export interface CalendarTables {
  /** The State Council's lists; a later entry for the same date replaces an earlier one. */
  readonly national: readonly CalendarEntry[];
  /** Days a prefecture adds (放假办法 art. 4); they prevail over the national ones. */
  readonly local?: readonly CalendarEntry[];
}

/** A date found by counting. */
export interface CountedDate {
  readonly date: LocalDate;
  /** 暂估: a day used lies outside the years whose national list is known. */
  readonly provisional: boolean;
}

/** A number of working days found by counting. */
export interface CountedDays {
  readonly days: number;
  /** 暂估, as in CountedDate. */
  readonly provisional: boolean;
}

/** One day as the day-by-day ledger of a period shows it. */
export interface DayStatus {
  readonly date: LocalDate;
  readonly isWorkday: boolean;
  /** 休: a listed day off. 班: a listed working day. 周末: a plain weekend. '': a plain weekday. */
  readonly mark: '休' | '班' | '周末' | '';
  /** The festival behind 休 or 班, else ''. */
  readonly name: string;
  /** Whether the prefecture's list decides this day, not the national one. */
  readonly isLocal: boolean;
  readonly provisional: boolean;
}

export interface WorkdayCalendar {
  /** First and last year whose national list is known. */
  readonly covered: { readonly from: number; readonly to: number };
  readonly isWorkday: (date: LocalDate) => boolean;
  readonly dayStatus: (date: LocalDate) => DayStatus;
  /**
   * The `n`-th workday strictly after `date`, which itself never counts (民法典 art. 201).
   * @throws RangeError unless n is a whole number ≥ 1.
   */
  readonly addWorkdays: (date: LocalDate, n: number) => CountedDate;
  /** Workdays x with after < x ≤ through; negative, counted in (through, after], when reversed. */
  readonly workdaysIn: (after: LocalDate, through: LocalDate) => CountedDays;
  /** The end of a period of `n` calendar days after `date`, rolled over (民法典 arts. 201, 203). */
  readonly dueCalendarDays: (date: LocalDate, n: number) => CountedDate;
  /** The end of a period of `n` months after `date`, rolled over (民法典 arts. 202, 203). */
  readonly dueMonths: (date: LocalDate, n: number) => CountedDate;
}

/**
 * Builds the index once (every day 1900–2199), so that each question costs two look-ups.
 * All functions of the calendar throw RangeError for a date outside those years.
 */
export function createWorkdayCalendar({ national, local = [] }: CalendarTables): WorkdayCalendar {
  const covered = coveredYears(national);
  const listed = new Map<LocalDate, CalendarEntry & { isLocal: boolean }>();
  for (const entry of national) listed.set(entry.date, { ...entry, isLocal: false });
  for (const entry of local) listed.set(entry.date, { ...entry, isLocal: true });
  const index = indexWorkdays([...listed.values()]);

  const reachesUnknown = (first: LocalDate, last: LocalDate): boolean =>
    yearOf(last) > covered.to || yearOf(first) < covered.from;

  /** A last day that is off moves to the next workday (民法典 art. 203); a swapped one does not. */
  function rollOver(date: LocalDate): CountedDate {
    const end = index.isWorkday(date) ? date : index.nth(index.through(date) + 1);
    return { date: end, provisional: reachesUnknown(date, end) };
  }

  return {
    covered,
    isWorkday: index.isWorkday,
    dayStatus: (date) => {
      const entry = listed.get(date);
      return {
        date,
        isWorkday: index.isWorkday(date),
        mark: markOf(date, entry),
        name: entry?.name ?? '',
        isLocal: entry?.isLocal ?? false,
        provisional: reachesUnknown(date, date),
      };
    },
    addWorkdays: (date, n) => {
      if (!Number.isInteger(n) || n < 1) throw new RangeError(`not a number of workdays: ${n}`);
      const end = index.nth(index.through(date) + n);
      return { date: end, provisional: reachesUnknown(addDays(date, 1), end) };
    },
    workdaysIn: (after, through) => {
      const [start, end] = after < through ? [after, through] : [through, after];
      return {
        days: index.through(through) - index.through(after),
        provisional: start !== end && reachesUnknown(addDays(start, 1), end),
      };
    },
    dueCalendarDays: (date, n) => rollOver(addDays(date, n)),
    dueMonths: (date, n) => rollOver(addMonths(date, n)),
  };
}

function markOf(date: LocalDate, entry: CalendarEntry | undefined): DayStatus['mark'] {
  if (entry) return entry.kind === 'off' ? '休' : '班';
  return isWeekend(weekday(date)) ? '周末' : '';
}

interface WorkdayIndex {
  readonly isWorkday: (date: LocalDate) => boolean;
  /** How many workdays there are from the start of the index through this date. */
  readonly through: (date: LocalDate) => number;
  /** The n-th workday of the index, from 1. */
  readonly nth: (n: number) => LocalDate;
}

const FIRST_DAY = dayNumber('1900-01-01');
const LAST_DAY = dayNumber('2199-12-31');

function indexWorkdays(entries: readonly CalendarEntry[]): WorkdayIndex {
  const isOff = plainWeekends();
  for (const { date, kind } of entries) {
    isOff[dayNumber(date) - FIRST_DAY] = kind === 'off' ? 1 : 0;
  }
  const counts = new Int32Array(isOff.length);
  const workdays: number[] = [];
  isOff.forEach((off, offset) => {
    if (off === 0) workdays.push(FIRST_DAY + offset);
    counts[offset] = workdays.length;
  });
  const lookUp = (table: Int32Array | Uint8Array, date: LocalDate): number => {
    const value = table[dayNumber(date) - FIRST_DAY];
    if (value === undefined) throw new RangeError(`not a date in 1900–2199: ${date}`);
    return value;
  };
  return {
    isWorkday: (date) => lookUp(isOff, date) === 0,
    through: (date) => lookUp(counts, date),
    nth: (n) => {
      const day = workdays[n - 1];
      if (day === undefined) throw new RangeError('the period ends outside 1900–2199');
      return fromDayNumber(day);
    },
  };
}

/** For each day of the index 1 on Saturdays and Sundays, else 0. */
function plainWeekends(): Uint8Array {
  const firstWeekday = weekday(fromDayNumber(FIRST_DAY));
  return Uint8Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, offset) =>
    isWeekend((firstWeekday + offset) % 7) ? 1 : 0,
  );
}

function isWeekend(day: number): boolean {
  return day === 0 || day === 6;
}
