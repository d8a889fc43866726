import { describe, expect, it } from 'vitest';
import { mended, ruleOn } from '../testing/check-sample.ts';

// The totals of a real city's report (宿迁市 2024).
const YEAR = {
  ...{ 'requests.received': 3525, 'requests.carriedIn': 121, 'requests.handled': 3646 },
  ...{ 'requests.closed': 3521, 'requests.open': 125, 'requests.disclosed': 1902 },
  ...{ 'requests.refused': 92, 'requests.unavailable': 941, 'requests.notProcessed': 117 },
  ...{ 'requests.otherwise': 469, 'table3.C1.total': 1431, 'table3.C2.total': 471 },
  ...{ 'remedies.reconsiderations': 12, 'remedies.lawsuits': 5, 'fees.notices': 3 },
};

describe('numbers of the text against the tables (K9)', () => {
  it.each([
    '全市收办政府信息公开申请3646件，其中上年结转121件。',
    '新收政府信息公开申请3525件，上年结转121件，办结3521件，结转下年度继续办理125件。',
    '收到政府信息公开申请3525件。其中予以公开1431件，部分公开471件，不予公开92件，无法提供941件。',
    '受理申请3525件，予以公开和部分公开1902件，不予处理117件，作其他处理469件。',
    '办理申请中，收到行政复议12件；行政诉讼5件。',
    '收到申请3525件。受理热线转办工单8件，办结8件。',
    '收到人大代表建议2件，办结2件。收到申请3525件。',
    '收到信访举报2件。',
  ])('agree in: %s', (text) => {
    expect(ruleOn('number-mismatch', text, { values: YEAR })).toEqual([]);
  });

  it.each([
    ['收到政府信息公开申请3525件，上年结转120件。', '上年结转120件'],
    ['收到申请3525件，办结3520件。', '办结3520件'],
    ['收到申请3525件，结转下年度124件。', '结转下年度124件'],
    ['对申请予以公开1902件。', '予以公开1902件'],
    ['因申请被提起行政复议11件。', '行政复议11件'],
    ['发出收费通知2件。', '收费通知2件'],
  ])('differ in: %s', (text, quote) => {
    expect(ruleOn('number-mismatch', text, { values: YEAR })).toEqual([
      expect.objectContaining({ quote, level: 'error', mend: 'narrative' }),
    ]);
  });

  it('know that 收办 is what was new and what was carried in together', () => {
    const [wrong] = ruleOn('number-mismatch', '收办政府信息公开申请3525件。', {
      values: YEAR,
    });
    expect(wrong?.message).toBe(
      '“收办政府信息公开申请3525件”与报告的表格不一致：本年新收加上年结转是 3646 件。' +
        '“收办”包括上年结转的 121 件；只说本年新收的，请写“收到”。',
    );
    const [other] = ruleOn('number-mismatch', '收到政府信息公开申请3646件。', {
      values: YEAR,
    });
    expect(other?.message).toContain('要合在一起说，请写“收办”。');
  });

  it('are read from bound figures too: a right number may stand in the wrong sentence', () => {
    const text = '收办政府信息公开申请⟦收到申请数⟧件。';
    expect(ruleOn('number-mismatch', text, { values: YEAR })).toMatchObject([
      { level: 'warning', fix: { quote: '⟦收到申请数⟧', replacement: '⟦收办申请数⟧' } },
    ]);
  });
});

describe('one click', () => {
  it.each([
    [
      '收到政府信息公开申请3520件，上年结转120件。',
      '收到政府信息公开申请⟦收到申请数⟧件，上年结转⟦上年结转申请数⟧件。',
    ],
    ['收到申请3525件，不予公开92件。', null],
    ['对申请予以公开1902件。', '对申请予以公开⟦表三·予以公开·总计⟧件。'],
    ['发出收费通知2件。', '发出收费通知⟦收费通知件数⟧件。'],
  ])('binds the right figure in: %s', (text, right) => {
    expect(mended('number-mismatch', text, { values: YEAR })).toBe(right);
  });

  it('binds numbers that agree too, so that they stay right', () => {
    const text = '收到申请3525件，上年结转⟦上年结转申请数⟧件，不予公开92件，修订制度3件。';
    expect(mended('typed-count', text, { values: YEAR })).toBe(
      '收到申请⟦收到申请数⟧件，上年结转⟦上年结转申请数⟧件，不予公开⟦不予公开数⟧件，修订制度3件。',
    );
  });

  it('binds amounts of money, which are written in yuan', () => {
    const values = { 'fees.notices': 1, 'fees.noticed': 250_000, 'fees.amount': 223_000 };
    const text = '发出收费通知1件，总金额2500元，实际收取2200元。';
    expect(ruleOn('number-mismatch', text, { values }).map(({ quote }) => quote)).toEqual([
      '实际收取2200元',
    ]);
    expect(mended('number-mismatch', text, { values })).toBe(
      '发出收费通知1件，总金额2500元，实际收取⟦实收信息处理费⟧元。',
    );
  });
});

describe('numbers that are not the year’s totals', () => {
  it.each([
    '因涉及第三方合法权益，对申请不予公开3件。',
    '属于国家秘密不予公开2件，收到申请3525件。',
    '2019年收到申请12件。',
    '上半年收到申请3件，同比增加1件。',
    '第一季度收到申请30件。',
    '受理依申请公开窗口的来访咨询20件。',
    '设立依申请公开窗口。受理群众办事30件，办结30件。',
    '因申请引起的行政复议维持原答复1件、行政诉讼驳回起诉2件。',
  ])('are left alone: %s', (text) => {
    const found = ruleOn('number-mismatch', text, { values: { ...YEAR, 'requests.refused': 3 } });
    expect(found).toEqual([]);
  });
});

describe('numbers of the text against the registers', () => {
  const values = {
    ...{ 'publications.total': 166, 'publications.updated': 5, 'publications.byColumn.1': 3 },
    ...{ 'hotline.received': 3, 'hotline.closed': 2, 'hotline.onTime': 1, 'surveys.rounds': 2 },
    ...{ 'surveys.satisfaction': 1, 'surveys.socialReviews': 1, 'activities.campaign': 2 },
    ...{ 'staff.onDuty': 2, readingPlaces: 5 },
  };

  it.each([
    ['共发布政务信息166篇，其中通知公告3条。', []],
    ['共发布政务信息165篇，其中通知公告4条。', ['发布政务信息165篇', '通知公告4条']],
    ['更新政府信息6条。', ['更新政府信息6条']],
    ['受理“12345”政府热线3条，办结2条，其中按时办结1条。', []],
    ['受理12345热线转办工单2条，办结1条。', ['受理12345热线转办工单2条', '办结1条']],
    ['开展集中宣传3次，设政府信息查阅场所5处。', ['集中宣传3次']],
    ['开展了2次群众满意度测评和社会评议工作。', []],
    ['开展群众满意度测评1次、社会评议2次。', ['社会评议2次']],
    ['由3名人员负责政务公开工作。', ['3名人员']],
    ['举办30名人员参加的座谈会。', []],
  ])('in: %s', (text, quotes) => {
    const found = ruleOn('ledger-mismatch', text, { values });
    expect(found.map(({ quote }) => quote.replace(/^由/u, ''))).toEqual(quotes);
    for (const { level, fix } of found) expect([level, fix === null]).toEqual(['warning', false]);
  });
});

describe('the fees received and table 二 of the 2021 form', () => {
  const fees = { 'fees.amount': 223_000 };

  it('are reminded of while the table has less', () => {
    const [finding] = ruleOn('fee-outside-table', '公开。', {
      values: fees,
      template: 'form-2021',
    });
    expect(finding).toMatchObject({ level: 'warning', mend: 'yearly-figures', block: null });
    expect(finding?.message).toContain('实际收取信息处理费 2230 元');
  });

  it('agree once they are among what was charged', () => {
    const entered = { ...fees, 'table2.charge.amount': 523_000 };
    expect(
      ruleOn('fee-outside-table', '公开。', { values: entered, template: 'form-2021' }),
    ).toEqual([]);
    expect(ruleOn('fee-outside-table', '公开。', { values: fees, template: 'form-2019' })).toEqual(
      [],
    );
  });
});
