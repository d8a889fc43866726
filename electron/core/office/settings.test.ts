import { describe, expect, test } from 'vitest';
import { OfficeSettings, reportMonthDay } from './settings.ts';

describe('the report deadline', () => {
  test('is 31 January unless the office says otherwise', () => {
    expect(reportMonthDay(OfficeSettings.parse({}), 2020)).toBe('01-31');
  });

  test('the county’s day for one year counts for that year only', () => {
    const settings = OfficeSettings.parse({
      annualReportDeadline: '01-25',
      annualReportDeadlines: [{ year: 2020, monthDay: '01-20' }],
    });
    expect(reportMonthDay(settings, 2020)).toBe('01-20');
    expect(reportMonthDay(settings, 2021)).toBe('01-25');
  });

  test.each(['1-31', '02-30', '13-01', '0131', ''])('“%s” is no day of the year', (text) => {
    expect(OfficeSettings.safeParse({ annualReportDeadline: text }).success).toBe(false);
  });

  test('a year stands only once', () => {
    const row = { year: 2020, monthDay: '01-20' };
    const parsed = OfficeSettings.safeParse({ annualReportDeadlines: [row, row] });
    expect(parsed.error?.issues[0]?.path).toEqual(['annualReportDeadlines', 1, 'year']);
  });
});
