import { expect, test } from 'vitest';
import type { CheckResult } from '../../../electron/core/annual-report/check-results.ts';
import { stepRefusals } from '../../../electron/core/annual-report/life/step-gates.ts';
import type { ReportStanding } from '../../../electron/core/annual-report/life/step-gates.ts';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';
import { placeOfRefusal } from './refusal-places.ts';

function check(id: string, overridable: boolean): CheckResult {
  return {
    ...{ id, overridable, level: overridable ? 'warning' : 'error', passed: false },
    title: '表三：每一行总计 = 自然人 + 各类法人或其他组织',
    equations: [{ text: '新收 3 = 2', left: 3, right: 2, holds: false, evidence: [] }],
    mend: 'requests',
    override: null,
  };
}

const finding: Finding = {
  ...{ rule: 'doubled-word', level: 'error', block: 3, place: '一、总体情况 第1段', quote: '文件' },
  message: '“文件”重复写了两次',
  mend: 'narrative',
  origin: { section: 'overview', index: 0 },
  ...{ mark: null, fix: null },
};

const standing: ReportStanding = {
  year: 2020,
  life: { state: 'drafting', version: 0, reviewedHash: null, signedOn: null },
  contentHash: '',
  datedOn: null,
  checks: [check('K3', false), check('K11', true)],
  findings: [finding],
  zeros: [
    {
      ...{
        area: 'table2.licence',
        name: '行政许可',
        state: 'unfilled',
        facts: '处理决定数量 未填',
      },
      ...{ figures: [], confirmed: null },
    },
  ],
  misfit: '这个模板不适用于 2020 年度。',
  hasOffice: false,
};

/** Every reason that the core gives, with the place where the window lets it be mended. */
function places(): readonly (readonly [string, string | null])[] {
  const sources = { ...standing, template: 'three-part' } as const;
  return stepRefusals(standing, 'reviewed', '2021-01-20').map((reason) => {
    const place = placeOfRefusal(reason, {
      ...sources,
      checks: [...standing.checks],
      findings: [...standing.findings],
      zeros: [...standing.zeros],
    });
    return [reason.slice(0, 6), place?.kind === 'page' ? place.to : (place?.kind ?? null)];
  });
}

test('each reason that keeps a report from its review leads to where it is mended', () => {
  expect(places()).toEqual([
    ['还没有填写机', '/settings'],
    ['这个模板不适', 'setup'],
    ['K3 表三：', '/requests'],
    ['K11 表三', '/annual-report?template=three-part&side=checks'],
    ['一、总体情况', '/annual-report/narrative?template=three-part&block=overview.0'],
    ['行政许可未填', '/annual-report?template=three-part&side=zeros'],
  ]);
});

test('a reason that nothing on another page helps against has no link', () => {
  const [reason = ''] = stepRefusals(standing, 'reviewed', '2020-11-01');
  expect(reason).toContain('2020 年还没有结束');
  const empty = { checks: [], findings: [], zeros: [], template: 'three-part' } as const;
  expect(placeOfRefusal(reason, { ...empty, checks: [], findings: [], zeros: [] })).toBeNull();
});
