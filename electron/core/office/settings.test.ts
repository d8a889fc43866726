import { describe, expect, test } from 'vitest';
import { OfficeSettings, authoritiesOf, reportMonthDay, settingsFrom } from './settings.ts';

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

describe('the settings of requests', () => {
  test('have a proposal each, so that a new office need set nothing', () => {
    expect(settingsFrom(() => undefined)).toMatchObject({
      reconsiderationOrgan: '',
      court: '人民法院',
      requestRetention: '30年',
      feePayment: expect.stringContaining('财政票据') as string,
    });
  });

  test('once stored are taken by their key', () => {
    const stored = new Map<string, unknown>([['requestRetention', '10年']]);
    expect(settingsFrom((key) => stored.get(key)).requestRetention).toBe('10年');
  });

  test.each(['court', 'requestRetention', 'feePayment'])('%s can’t be left empty', (key) => {
    expect(OfficeSettings.safeParse({ [key]: ' ' }).error?.issues[0]?.path).toEqual([key]);
  });
});

describe('the authorities that a reply names', () => {
  const county = '勐海县';

  test('are the county’s government and the court without a name, unless the office set others', () => {
    expect(authoritiesOf(OfficeSettings.parse({}), { county })).toEqual({
      reconsiderationOrgan: '勐海县人民政府',
      court: '人民法院',
    });
    const set = OfficeSettings.parse({
      reconsiderationOrgan: '西双版纳州人民政府',
      court: '勐海县人民法院',
    });
    expect(authoritiesOf(set, { county })).toEqual({
      reconsiderationOrgan: '西双版纳州人民政府',
      court: '勐海县人民法院',
    });
  });
});
