import { describe, expect, it } from 'vitest';
import proposals from '../../../resources/annual-report/proposals.json' with { type: 'json' };
import { ReportTemplate } from './document.ts';
import { runChecks } from './checks/checks.ts';
import { ProposalWording, proposeNarrative } from './proposal.ts';
import { formOf, TEMPLATE_SECTIONS } from './templates.ts';
import {
  SAMPLE_OFFICE,
  sampleFigures,
  sampleReport,
  sampleSources,
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

const YEARS: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['nothing happened', {}],
  [
    'the office published, and all orders were in time',
    {
      ...{ 'publications.total': 166, 'publications.byColumn.2': 166, 'publications.updated': 2 },
      ...{ 'hotline.received': 2, 'hotline.closed': 2, 'hotline.onTime': 2, 'surveys.rounds': 2 },
      ...{ 'staff.onDuty': 2, 'activities.campaign': 2, readingPlaces: 5, institutions: 4 },
    },
  ],
  [
    'there were requests, remedies, fees and a late order',
    {
      ...{ 'requests.received': 3, 'requests.closed': 2, 'requests.open': 1 },
      ...{ 'remedies.reconsiderations': 1, 'remedies.lawsuits': 1 },
      ...{ 'fees.notices': 1, 'fees.noticed': 3000, 'fees.amount': 3000, 'fees.reliefs': 1 },
      'table2.charge.amount': 3000,
      ...{ 'hotline.received': 2, 'hotline.closed': 2, 'hotline.onTime': 1 },
      'hotline.onTimeRate': 50,
    },
  ],
  ['a notice of a fee was not paid', { 'fees.notices': 1, 'fees.noticed': 10_000 }],
  ['a fee of last year’s notice was paid', { 'fees.amount': 1000, 'table2.charge.amount': 1000 }],
  ['an old request was carried in', { 'requests.carriedIn': 1, 'requests.closed': 1 }],
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
  it('reports no requests in one sentence', () => {
    expect(propose({}, 'three-part').text).toContain(
      '全年没有收到政府信息公开申请，也没有上年结转的申请，不存在不予公开、无法提供和不予处理的情形。',
    );
  });

  it('claims that all orders were in time only when they were', () => {
    const inTime = { 'hotline.received': 2, 'hotline.closed': 2, 'hotline.onTime': 2 };
    expect(propose(inTime, 'three-part').text).toContain('2条，全部按时办结。');
    const late = propose(
      { ...inTime, 'hotline.onTime': 1, 'hotline.onTimeRate': 50 },
      'three-part',
    ).text;
    expect(late).not.toContain('全部按时');
    expect(late).toContain('其中按时办结1条，按时办结率50%');
  });
});
