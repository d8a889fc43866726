// What a clerk types into a date field, read as a date: 0105, 20200105, 2020.1.5, 今天, +3.

import {
  addDays,
  isLocalDate,
  weekdayName,
  yearOf,
} from '../../electron/core/calendar/local-date.ts';
import type { LocalDate } from '../../electron/core/calendar/local-date.ts';

/** Where dates of a field usually lie: decides the year of a date typed without one. */
export type DateLean = 'past' | 'future' | 'any';

export interface DateReading {
  readonly today: LocalDate;
  /** The year one works on: a date typed without a year is in it. */
  readonly year: number;
  readonly lean: DateLean;
}

const WORDS: Readonly<Record<string, number>> = { 今天: 0, 昨天: -1, 前天: -2, 明天: 1, 后天: 2 };

const PATTERNS = [
  /^(?:(?<year>\d{4})[-./年])?(?<month>\d{1,2})[-./月](?<day>\d{1,2})日?$/,
  /^(?<year>\d{4})?(?<month>\d{2})(?<day>\d{2})$/,
];

/** The date meant by a typed text; null when it can't be read as an existing date. */
export function parseDateText(typed: string, reading: DateReading): LocalDate | null {
  const text = halfWidth(typed)
    .replace(/\s+/g, '')
    .replace(/周[一二三四五六日天]$/, '');
  const days = WORDS[text] ?? offset(text);
  if (days !== undefined) return addDays(reading.today, days);
  const match = PATTERNS.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const { year, month = '', day = '' } = match?.groups ?? {};
  return year === undefined ? withoutYear(month, day, reading) : existing(Number(year), month, day);
}

/** `2020-01-05 周日`; a text that is no date is shown as it was typed. */
export function showDate(value: string): string {
  return isLocalDate(value) ? `${value} ${weekdayName(value)}` : value;
}

function halfWidth(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[＋]/g, '+')
    .replace(/[－—–−]/g, '-')
    .replace(/[．。·]/g, '.')
    .replace(/[／]/g, '/');
}

function offset(text: string): number | undefined {
  return /^[+-]\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function existing(year: number, month: string, day: string): LocalDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

function withoutYear(month: string, day: string, reading: DateReading): LocalDate | null {
  const { today, year, lean } = reading;
  const date = existing(year, month, day);
  if (year !== yearOf(today)) return date;
  if (lean === 'past' && date !== null && date > today) return existing(year - 1, month, day);
  if (lean === 'future' && date !== null && date < today) return existing(year + 1, month, day);
  return date;
}
