// Settings of the office: one schema, one stored row for each key. A new setting is one line here.

import * as z from 'zod';
import { DEFAULT_DEADLINE, DeadlineSetting } from '../annual-report/deadline.ts';
import { isLocalDate } from '../calendar/local-date.ts';
import { YearField } from '../fields.ts';

// 2001 is no leap year: a deadline that exists every year.
const MonthDay = z
  .string('请填写月和日，例如 01-31')
  .trim()
  .refine(
    (text) => DeadlineSetting.safeParse(text).success && isLocalDate(`2001-${text}`),
    '请填写月和日，例如 01-31',
  );

const YearlyDeadline = z.strictObject({ year: YearField, monthDay: MonthDay });

export const OfficeSettings = z
  .strictObject({
    /** By when the report is due in the year after it, unless the county set another day. */
    annualReportDeadline: MonthDay.default(DEFAULT_DEADLINE),
    /** Days that the county set for single report years. */
    annualReportDeadlines: z.array(YearlyDeadline).max(100).default([]),
  })
  .superRefine(({ annualReportDeadlines: rows }, context) => {
    for (const [index, { year }] of rows.entries()) {
      if (rows.findIndex((row) => row.year === year) === index) continue;
      context.addIssue({
        code: 'custom',
        path: ['annualReportDeadlines', index, 'year'],
        message: `${year} 年度填写了两次，请只留一个`,
      });
    }
  });
export type OfficeSettings = z.infer<typeof OfficeSettings>;

/** Month and day by which the report of a year is due (条例 art. 49; the county's day for townships). */
export function reportMonthDay(settings: OfficeSettings, year: number): string {
  const own = settings.annualReportDeadlines.find((row) => row.year === year);
  return own?.monthDay ?? settings.annualReportDeadline;
}
