import { describe, expect, it } from 'vitest';
import proposals from '../../../resources/annual-report/proposals.json' with { type: 'json' };
import type { ReportTemplate } from './document.ts';
import { runChecks } from './checks.ts';
import { ProposalWording, proposeNarrative } from './proposal.ts';
import { TEMPLATE_SECTIONS } from './templates.ts';
import {
  SAMPLE_COLUMNS,
  SAMPLE_OFFICE,
  sampleFigures,
  sampleReport,
} from './testing/sample-year.ts';
import { checkText } from './text-check/text-check.ts';

const wording = ProposalWording.parse(proposals);
const TEMPLATES: readonly ReportTemplate[] = ['three-part', 'form-2019'];

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
      ...{ 'fees.notices': 1, 'fees.amount': 3000, 'fees.reliefs': 1 },
      ...{ 'hotline.received': 2, 'hotline.closed': 2, 'hotline.onTime': 1 },
      'hotline.onTimeRate': 50,
    },
  ],
  ['an old request was carried in', { 'requests.carriedIn': 1, 'requests.closed': 1 }],
];

describe.each(YEARS)('the proposed text when %s', (_, values) => {
  it.each(TEMPLATES)('says all that the law asks for, without a fault (%s)', (template) => {
    const { report, figures } = propose(values, template);
    expect(checkText({ report, figures, office: SAMPLE_OFFICE })).toEqual([]);
  });

  it.each(TEMPLATES)('writes sections 五 and 六 (%s)', (template) => {
    const { narrative, figures } = propose(values, template);
    const results = runChecks({
      ...{ template, figures, narrative, columns: SAMPLE_COLUMNS, isTownship: true },
    });
    expect(results.find(({ id }) => id === 'K11')?.passed).toBe(true);
  });

  it.each(TEMPLATES)('has only sections of its template (%s)', (template) => {
    const known = TEMPLATE_SECTIONS[template].map(({ section }) => section);
    expect(Object.keys(propose(values, template).narrative)).toEqual(known);
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
