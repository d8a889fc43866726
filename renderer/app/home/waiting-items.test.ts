import { describe, expect, test } from 'vitest';
import { OfficeSettings } from '../../../electron/core/office/settings.ts';
import type { RemedySummary } from '../../../electron/core/remedies/contract.ts';
import {
  hotlineItems,
  inOrder,
  publicationItems,
  remedyItems,
  reportItem,
  requestItems,
} from './waiting-items.ts';

test('a count of 0 gives no line', () => {
  expect(publicationItems({ drafted: 0, reviewed: 0, late: 0 })).toEqual([]);
  expect(hotlineItems(2020, { open: 0, overdue: 0 })).toEqual([]);
  expect(requestItems({ confirm: 0, late: 0, soon: 0 })).toEqual([]);
});

test('what is late stands first, then what is soon due', () => {
  const items = inOrder([
    ...publicationItems({ drafted: 2, reviewed: 0, late: 0 }),
    ...hotlineItems(2020, { open: 3, overdue: 1 }),
  ]);
  expect(items.map(({ word, text }) => `${word} ${text}`)).toEqual([
    '逾期 2020 年收到的 1 件热线工单已超期未办结',
    '办理中 2020 年收到的 3 件热线工单在办',
    '待审查 2 件信息等待保密审查',
  ]);
});

test('a request that must be confirmed today is said before what is only being worked on', () => {
  const items = inOrder([
    ...hotlineItems(2024, { open: 1, overdue: 0 }),
    ...requestItems({ confirm: 1, late: 2, soon: 3 }),
  ]);
  expect(items.map(({ word, text }) => `${word} ${text}`)).toEqual([
    '逾期 2 件公开申请超过答复期限还没有答复',
    '待确认 1 件公开申请今天必须联系申请人确认（条例第三十一条）',
    '快到期 3 件公开申请在 3 个工作日内到期',
    '办理中 2024 年收到的 1 件热线工单在办',
  ]);
});

test('a reconsideration or lawsuit is a line while our answer is awaited', () => {
  const remedy: RemedySummary = {
    id: 7,
    kind: 'reconsideration',
    title: '甲不服答复',
    caseNumber: '',
    organ: '县人民政府',
    acceptedOn: '2024-05-24',
    decidedOn: null,
    outcome: null,
    result: null,
    voided: false,
    answeredOn: null,
    answerDue: { date: '2024-06-04', provisional: false },
    answerWorkdays: 1,
  };
  expect(remedyItems([remedy, { ...remedy, answerWorkdays: null }])).toEqual([
    {
      look: 'soon',
      word: '快到期',
      text: '甲不服答复：答复期限 2024-06-04 周二，剩 1 个工作日',
      to: '/remedies/7',
    },
  ]);
  expect(remedyItems([{ ...remedy, answerWorkdays: -1 }])[0]?.word).toBe('逾期');
});

test('a line of one year leads to that year', () => {
  expect(hotlineItems(2019, { open: 1, overdue: 0 })).toMatchObject([{ year: 2019 }]);
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
