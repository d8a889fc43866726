import { describe, expect, test } from 'vitest';
import { OfficeSettings } from '../../../electron/core/office/settings.ts';
import { registerItems, reportItem } from './waiting-items.ts';

const nothing = { drafted: 0, reviewed: 0, late: 0, openReferrals: 0, overdueReferrals: 0 };

test('nothing waits when every count is 0', () => {
  expect(registerItems(nothing)).toEqual([]);
});

test('what is late stands first', () => {
  const items = registerItems({ ...nothing, drafted: 2, overdueReferrals: 1 });
  expect(items.map(({ word, text }) => `${word} ${text}`)).toEqual([
    '逾期 1 件热线工单已超期未办结',
    '待审查 2 件信息等待保密审查',
  ]);
});

describe('the report of a year', () => {
  const settings = OfficeSettings.parse({});

  test.each([
    ['2020-12-31', 'active', '还有 31 天'],
    ['2021-01-24', 'soon', '还有 7 天'],
    ['2021-01-31', 'soon', '今天到期'],
    ['2021-02-03', 'late', '已过 3 天'],
  ])('on %s is %s: %s', (today, look, words) => {
    const item = reportItem(2020, settings, today);
    expect(item?.look).toBe(look);
    expect(item?.text).toBe(`2020 年度报告应在 2021-01-31 周日 前报送，${words}`);
  });

  test.each(['2020-09-01', '2021-06-01'])('does not wait on %s', (today) => {
    expect(reportItem(2020, settings, today)).toBeNull();
  });
});
