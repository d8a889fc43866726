// Calendar dates of the office as 'YYYY-MM-DD' text; no time zone and no clock is involved.

import * as z from 'zod';

/** A calendar date in Asia/Shanghai, 'YYYY-MM-DD'. Compares correctly with < and >. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** Days since 1970-01-01; NaN when the text is not a date. For tables indexed by day. */
export function dayNumber(date: LocalDate): number {
  return toTime(date) / DAY_MS;
}

/** The date that is `number` days after 1970-01-01. */
export function fromDayNumber(number: number): LocalDate {
  return fromTime(number * DAY_MS);
}

function toTime(date: LocalDate): number {
  return Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
}

function fromTime(time: number): LocalDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whether the text is an existing date written YYYY-MM-DD, in the years 1900–2199. */
export function isLocalDate(text: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && fromTime(toTime(text)) === text;
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromTime(toTime(date) + days * DAY_MS);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((toTime(to) - toTime(from)) / DAY_MS);
}

/**
 * The same day of the month `months` later, or that month's last day where it has no such day
 * (民法典 art. 202).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const start = new Date(toTime(date));
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1);
  const target = new Date(first);
  const lastDay = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return fromTime(first + (Math.min(start.getUTCDate(), lastDay) - 1) * DAY_MS);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: LocalDate): number {
  return new Date(toTime(date)).getUTCDay();
}

/** The weekday as a clerk reads it: 周一 … 周日. */
export function weekdayName(date: LocalDate): string {
  return `周${WEEKDAYS[weekday(date)] ?? ''}`;
}

/** The year of a date, as a number. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** 2021-01-28 → 2021年1月28日 (GB/T 9704: Arabic digits, full year, no leading zeros). */
export function chineseDate(date: LocalDate): string {
  return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** A date in a form or a stored row. */
export const LocalDateField = z
  .string('请填写日期，例如 2020-01-31')
  .refine(isLocalDate, '请填写日期，例如 2020-01-31');

/**
 * A date from which a period runs: it leaves the calendar, which ends with 2199, room to count. A year
 * so far ahead is a slip of the keyboard.
 */
export const PeriodStartField = LocalDateField.refine(
  (date) => date < '2198',
  '年份太远，请核对日期',
);
