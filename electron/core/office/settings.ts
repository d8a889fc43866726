// Settings of the office: one schema, one stored row for each key. A new setting is one line here.

import * as z from 'zod';
import { DEFAULT_DEADLINE, DeadlineSetting } from '../annual-report/deadline.ts';
import { isLocalDate } from '../calendar/local-date.ts';
import { YearField, optionalText, requiredText } from '../fields.ts';
import type { OfficeProfile } from './profile.ts';

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
    /** 行政复议机关 that replies name; left empty, the county's government. */
    reconsiderationOrgan: optionalText('行政复议机关', 40),
    /** The court that replies name. */
    court: requiredText('人民法院的名称', 40).default('人民法院'),
    /** How long the file of a request is kept: by the office's approved 归档范围和保管期限表. */
    requestRetention: requiredText('案卷的保管期限', 20).default('30年'),
    /** What a fee notice proposes: how and where to pay. */
    feePayment: requiredText('缴费方式', 300).default(
      '请凭本通知书到本机关财务室缴纳，缴费后领取财政票据。',
    ),
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

/** The settings from their stored values; what was never set has the program's proposal. */
export function settingsFrom(storedValue: (key: string) => unknown): OfficeSettings {
  const keys = Object.keys(OfficeSettings.shape);
  return OfficeSettings.parse(Object.fromEntries(keys.map((key) => [key, storedValue(key)])));
}

/**
 * Whom a reply names for remedies: what the office set, else the government of its county, which
 * decides about a township's acts (行政复议法 art. 24(1)(二); of 2017: art. 13).
 */
export function authoritiesOf(
  settings: Pick<OfficeSettings, 'reconsiderationOrgan' | 'court'>,
  { county }: Pick<OfficeProfile, 'county'>,
): { readonly reconsiderationOrgan: string; readonly court: string } {
  return {
    reconsiderationOrgan: settings.reconsiderationOrgan || `${county}人民政府`,
    court: settings.court,
  };
}
