import { describe, expect, it } from 'vitest';
import proposals from '../../../resources/annual-report/proposals.json' with { type: 'json' };
import { ReportTemplate } from './document.ts';
import { runChecks } from './checks/checks.ts';
import { alikeSentences, ProposalWording, proposeNarrative } from './proposal.ts';
import { formOf, TEMPLATE_SECTIONS } from './templates.ts';
import {
  SAMPLE_OFFICE,
  sampleFigures,
  sampleReport,
  sampleSources,
  sampleTokens,
} from './testing/sample-year.ts';
import { checkText } from './text-check/text-check.ts';

const wording = ProposalWording.parse(proposals);
const TEMPLATES = ReportTemplate.options;

function propose(values: Readonly<Record<string, number>>, template: ReportTemplate) {
  const figures = sampleFigures(values);
  const narrative = proposeNarrative(wording, template, figures);
  const report = sampleReport(narrative, template, figures);
  const text = report.document.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
    .map((span) => span.text)
    .join('');
  return { narrative, report, figures, text };
}

const PUBLISHED = { 'publications.total': 166, 'publications.byColumn.2': 166 };
const HOTLINE = { 'hotline.received': 2, 'hotline.closed': 2, 'hotline.onTime': 2 };

const YEARS: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['nothing happened', {}],
  [
    'the office published, and all orders were in time, as in 2020',
    {
      ...{ ...PUBLISHED, ...HOTLINE, 'publications.updated': 5, 'publications.timely': 166 },
      ...{ 'surveys.rounds': 2, 'surveys.satisfaction': 1, 'surveys.socialReviews': 1 },
      ...{ 'staff.onDuty': 2, 'activities.campaign': 2, readingPlaces: 5, institutions: 4 },
      ...{ 'activities.staffChange': 1, 'domains.withBusiness': 26, 'table2.normative.inForce': 1 },
    },
  ],
  [
    'there were requests, remedies, fees, a late order and late publications',
    {
      ...{ ...PUBLISHED, 'publications.updated': 12, 'publications.timelyRate': 90 },
      ...{ 'requests.received': 3, 'requests.carriedIn': 1, 'requests.handled': 4 },
      ...{ 'requests.closed': 3, 'requests.open': 1, 'requests.disclosed': 1 },
      ...{ 'requests.refused': 1, 'requests.otherwise': 1, 'remedies.reconsiderations': 2 },
      ...{ 'table4.reconsideration.upheld': 1, 'table4.reconsideration.corrected': 1 },
      ...{ 'remedies.lawsuits': 1, 'table4.litigation-direct.pending': 1 },
      ...{ 'fees.notices': 1, 'fees.noticed': 3000, 'fees.amount': 3000, 'fees.reliefs': 1 },
      ...{ 'table2.charge.amount': 3000, 'activities.training': 2 },
      ...{ ...HOTLINE, 'hotline.onTime': 1, 'hotline.onTimeRate': 50, 'surveys.rounds': 1 },
      ...{ 'surveys.satisfaction': 1, 'table2.normative.issued': 2 },
    },
  ],
  ['a notice of a fee was not paid', { 'fees.notices': 1, 'fees.noticed': 10_000 }],
  ['a fee of last year’s notice was paid', { 'fees.amount': 1000, 'table2.charge.amount': 1000 }],
  ['a fee was waived', { 'fees.notices': 1, 'fees.noticed': 10_000, 'fees.reliefs': 1 }],
  [
    'an old request was carried in and closed',
    {
      'requests.carriedIn': 1,
      'requests.handled': 1,
      'requests.closed': 1,
      'requests.disclosed': 1,
    },
  ],
  [
    'an old request was carried in and out',
    { 'requests.carriedIn': 1, 'requests.handled': 1, 'requests.open': 1 },
  ],
  [
    'a request came in and is open',
    { 'requests.received': 1, 'requests.handled': 1, 'requests.open': 1 },
  ],
  [
    'there was a lawsuit and no request',
    { 'remedies.lawsuits': 1, 'table4.litigation-after-reconsideration.upheld': 1 },
  ],
  [
    'there was a reconsideration and no request',
    { 'remedies.reconsiderations': 1, 'table4.reconsideration.pending': 1 },
  ],
  ['an order of the hotline is open', { 'hotline.received': 1 }],
  ['an order of the hotline is past due', { 'hotline.received': 1, 'hotline.onTimeRate': 0 }],
  ['one order of two is open', { 'hotline.received': 2, 'hotline.closed': 1, 'hotline.onTime': 1 }],
];

describe.each(YEARS)('the proposed text when %s', (_, values) => {
  it.each(TEMPLATES)('says all that the law asks for, without a fault (%s)', (template) => {
    const { report, figures } = propose(values, template);
    expect(checkText({ report, figures, office: SAMPLE_OFFICE })).toEqual([]);
  });

  it.each(TEMPLATES)('writes sections 五 and 六, the fees among them (%s)', (template) => {
    const { narrative, figures } = propose(values, template);
    const form = formOf(template, 2020);
    const results = runChecks(sampleSources({ template, form, figures, narrative }));
    const failed = results.filter(({ id, passed }) => ['K10', 'K11'].includes(id) && !passed);
    expect(failed).toEqual([]);
  });

  it.each(TEMPLATES)('has only sections of its template (%s)', (template) => {
    const known = TEMPLATE_SECTIONS[template].map(({ section }) => section);
    expect(Object.keys(propose(values, template).narrative)).toEqual(known);
  });
});

describe('the proposed text of the 2021 form', () => {
  it('heads section 一 with the five parts of the form', () => {
    const { narrative } = propose({}, 'form-2021');
    const headings = (narrative.overview ?? []).filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual([
      '（一）主动公开',
      '（二）依申请公开',
      '（三）政府信息管理',
      '（四）政府信息公开平台建设',
      '（五）监督保障',
    ]);
  });

  it('states the results of 工作考核、社会评议、责任追究, as a government must (条例 art. 50)', () => {
    expect(propose({}, 'form-2021').text).toContain('工作考核、社会评议和责任追究结果情况：');
  });

  it('states the notices of fees with their number and amount, and what was received', () => {
    const fees = { 'fees.notices': 3, 'fees.noticed': 250_000, 'fees.amount': 223_000 };
    expect(propose(fees, 'form-2021').text).toContain(
      '发出信息处理费收费通知3件，总金额2500元，实际收取2230元。',
    );
  });
});

describe('the proposed text', () => {
  it('reports a year without requests and remedies in one sentence', () => {
    const { text } = propose({}, 'three-part');
    expect(text).toContain(
      '全年没有收到政府信息公开申请，没有上年结转的申请，也没有因政府信息公开工作被申请行政复议、提起行政诉讼。',
    );
    expect(text.match(/行政复议/gu)).toHaveLength(1);
  });

  it('says in one sentence that section 三 of the three parts has nothing to tell', () => {
    expect(propose({}, 'three-part').narrative.other).toHaveLength(1);
  });

  it('ends section 六 with 无其他需要报告的事项 only when there is nothing else', () => {
    expect(propose({}, 'form-2021').text).toContain(
      '未收取政府信息公开信息处理费。无其他需要报告的事项。',
    );
    expect(propose({ 'hotline.received': 1 }, 'form-2021').text).not.toContain('无其他需要报告');
  });

  it('names the outcomes that there were, and no others', () => {
    const year = { 'requests.received': 2, 'requests.closed': 2, 'requests.disclosed': 2 };
    expect(propose(year, 'form-2021').text).toContain(
      '全年收到政府信息公开申请2件；办结2件，其中予以公开和部分公开2件。',
    );
    const open = { 'requests.received': 1, 'requests.carriedIn': 1, 'requests.open': 2 };
    expect(propose(open, 'form-2021').text).toContain(
      '全年收到政府信息公开申请1件，上年结转1件；均在办理中，结转下年度办理2件。',
    );
  });

  it('tells remedies by their results', () => {
    const year = {
      ...{ 'requests.received': 1, 'remedies.reconsiderations': 2, 'remedies.lawsuits': 1 },
      ...{ 'table4.reconsideration.upheld': 1, 'table4.reconsideration.pending': 1 },
      'table4.litigation-direct.corrected': 1,
    };
    expect(propose(year, 'form-2021').text).toContain(
      '因政府信息公开工作被申请行政复议2件，其中结果维持1件，尚未审结1件；' +
        '被提起行政诉讼1件，其中未经复议直接起诉的结果纠正1件。',
    );
  });

  it('claims that all orders were in time only when they were', () => {
    expect(propose(HOTLINE, 'three-part').text).toContain('2条，全部按时办结。');
    const late = propose(
      { ...HOTLINE, 'hotline.onTime': 1, 'hotline.onTimeRate': 50 },
      'three-part',
    ).text;
    expect(late).not.toContain('全部按时');
    expect(late).toContain('其中按时办结1条，按时办结率50%');
  });

  it('counts up the problems that the year had, and has a measure for each', () => {
    const { narrative } = propose(
      { 'activities.campaign': 1, 'activities.training': 1 },
      'form-2021',
    );
    const leads = narrative.problems?.map(({ text }) => text.match(/[一二三四五]是/gu));
    expect(leads).toEqual([
      ['一是', '二是'],
      ['一是', '二是'],
    ]);
    const late = propose({ 'publications.timelyRate': 80 }, 'form-2021').narrative.problems;
    expect(late?.[0]?.text).toMatch(/^一是部分信息没有在规定期限内公开/u);
  });

  it('is refused as a whole when a condition can’t be read or a passage is missing', () => {
    const broken = (when: string) => ({
      passages: { a: [{ text: '甲', when: [when] }] },
      templates: { 'three-part': { other: [{ passage: 'a' }] }, 'form-2019': {}, 'form-2021': {} },
    });
    expect(ProposalWording.safeParse(broken('requests.received > 0')).success).toBe(true);
    expect(ProposalWording.safeParse(broken('requests.received')).success).toBe(false);
    const { templates } = broken('requests.received > 0');
    expect(ProposalWording.safeParse({ passages: {}, templates }).success).toBe(false);
  });
});

describe('the sentences that may be the same every year', () => {
  const figures = sampleFigures({
    'hotline.received': 2,
    'hotline.closed': 2,
    'hotline.onTime': 2,
  });
  const alike = alikeSentences(wording, figures, sampleTokens(figures));

  it('are the law’s own, zeros and bare counts, without their numbers', () => {
    expect(alike).toContain('0年受理0政务服务便民热线转办的工单0条，全部按时办结。');
    expect(alike).toContain('没有发生因政府信息公开工作被追究责任的情形。');
    expect([...alike].some((sentence) => sentence.includes('勐往乡人民政府0年政府信息公开'))).toBe(
      true,
    );
  });

  it('are neither problems nor measures, which are written anew', () => {
    const { narrative } = propose({}, 'form-2021');
    const problems = (narrative.problems ?? []).flatMap(({ text }) => text.split(/(?<=；)/u));
    expect(problems.length).toBeGreaterThan(2);
    for (const sentence of problems) expect(alike).not.toContain(sentence);
  });

  it('are not true of another year: a zero is no zero there', () => {
    const none = sampleFigures();
    const zeros = alikeSentences(wording, none, sampleTokens(none));
    expect(zeros).toContain('0年没有受理0政务服务便民热线转办的工单。');
    expect(alike).not.toContain('0年没有受理0政务服务便民热线转办的工单。');
  });
});
