import { describe, expect, it } from 'vitest';
import type { ReportTemplate } from '../document.ts';
import { SAMPLE_OFFICE, sampleFigures, sampleReport } from '../testing/sample-year.ts';
import type { Finding } from './finding.ts';
import { checkText } from './text-check.ts';

// The totals of a real city's report (宿迁市 2024).
const YEAR = {
  ...{ 'requests.received': 3525, 'requests.carriedIn': 121, 'requests.handled': 3646 },
  ...{ 'requests.closed': 3521, 'requests.open': 125, 'requests.disclosed': 1902 },
  ...{ 'requests.refused': 92, 'requests.unavailable': 941, 'requests.notProcessed': 117 },
  ...{ 'requests.otherwise': 469, 'table3.C1.total': 1431, 'table3.C2.total': 471 },
  ...{ 'remedies.reconsiderations': 12, 'remedies.lawsuits': 5, 'fees.notices': 3 },
};

function found(
  rule: string,
  text: string,
  values: Readonly<Record<string, number>>,
  template: ReportTemplate = 'three-part',
): Finding[] {
  const figures = sampleFigures(values);
  const report = sampleReport({ overview: [{ kind: 'paragraph', text }] }, template, figures);
  const findings = checkText({ report, figures, office: SAMPLE_OFFICE });
  return findings.filter((finding) => finding.rule === rule);
}

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
    expect(found('number-mismatch', text, YEAR)).toEqual([]);
  });

  it.each([
    ['收到政府信息公开申请3525件，上年结转120件。', '上年结转120件'],
    ['收到申请3525件，办结3520件。', '办结3520件'],
    ['收到申请3525件，结转下年度124件。', '结转下年度124件'],
    ['对申请予以公开1902件。', '予以公开1902件'],
    ['因申请被提起行政复议11件。', '行政复议11件'],
    ['发出收费通知2件。', '收费通知2件'],
  ])('differ in: %s', (text, quote) => {
    expect(found('number-mismatch', text, YEAR)).toEqual([
      expect.objectContaining({ quote, level: 'warning', mend: 'narrative' }),
    ]);
  });

  it('know that 收办 is what was new and what was carried in together', () => {
    const [wrong] = found('number-mismatch', '收办政府信息公开申请3525件。', YEAR);
    expect(wrong?.message).toBe(
      '“收办政府信息公开申请3525件”与报告的表格不一致：本年新收加上年结转是 3646 件。' +
        '“收办”包括上年结转的 121 件；只说本年新收的，请写“收到”。',
    );
    const [other] = found('number-mismatch', '收到政府信息公开申请3646件。', YEAR);
    expect(other?.message).toContain('要合在一起说，请写“收办”。');
  });

  it('are read from bound figures too: a right number may stand in the wrong sentence', () => {
    const text = '收办政府信息公开申请⟦收到申请数⟧件。';
    expect(found('number-mismatch', text, YEAR)).toHaveLength(1);
  });
});

describe('the fees received and table 二 of the 2021 form', () => {
  const fees = { 'fees.amount': 223_000 };

  it('are reminded of while the table has less', () => {
    const [finding] = found('fee-outside-table', '', fees, 'form-2021');
    expect(finding).toMatchObject({ level: 'warning', mend: 'yearly-figures', block: null });
    expect(finding?.message).toContain('实际收取信息处理费 2230 元');
  });

  it('agree once they are among what was charged', () => {
    const entered = { ...fees, 'table2.charge.amount': 523_000 };
    expect(found('fee-outside-table', '', entered, 'form-2021')).toEqual([]);
    expect(found('fee-outside-table', '', fees, 'form-2019')).toEqual([]);
  });
});
