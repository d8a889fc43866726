import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../check-results.ts';
import { withValue } from '../figure-values.ts';
import type { Narrative } from '../narrative.ts';
import type { RequestStanding } from '../request-standing.ts';
import { sampleFigures, sampleSources, suqianFigures } from '../testing/sample-year.ts';
import type { CheckSources } from './check.ts';
import { runChecks } from './checks.ts';

const WRITTEN = sampleSources().narrative;

function check(id: string, sources: Partial<CheckSources> = {}): CheckResult {
  const result = runChecks(sampleSources(sources)).find((candidate) => candidate.id === id);
  if (!result) throw new Error(`no check ${id}`);
  return result;
}

function broken({ equations }: CheckResult): string[] {
  return equations.filter(({ holds }) => !holds).map(({ text }) => text);
}

describe('the cross-checks', () => {
  it.each(['form-2019', 'form-2021'] as const)('all pass in a year of zeros (%s)', (form) => {
    const results = runChecks(sampleSources({ template: form, form }));
    const own = form === 'form-2019' ? 'K7' : 'K6';
    expect(results.map(({ id }) => id)).toEqual([
      ...['K1', 'K2', 'K3', 'K4', 'K5', own, 'K8', 'K10', 'K11', 'K12', 'K13', 'K14'],
    ]);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('K1 compares new and carried-in requests with closed and carried-out ones, by column', () => {
    const figures = sampleFigures({ 'table3.A.business': 3, 'table3.C7.business': 2 });
    const result = check('K1', { figures });
    expect(result).toMatchObject({ level: 'error', passed: false });
    expect(broken(result)).toEqual([
      '商业企业：本年新收 3 + 上年结转 0，办理结果总计 2 + 结转下年度 0',
    ]);
    expect(result.equations).toHaveLength(7);
  });

  it('K2 compares the total of outcomes with their sum', () => {
    const figures = sampleFigures({ 'table3.C7.total': 2, 'table3.C1.total': 1 });
    expect(broken(check('K2', { figures }))).toEqual(['总计：总计 2，各办理结果之和 1']);
  });

  it('K3 compares every line’s total with its columns', () => {
    const figures = sampleFigures({ 'table3.A.total': 1 });
    const result = check('K3', { figures });
    expect(broken(result)).toEqual(['本年新收：总计 1，各类申请人之和 0']);
    expect(result.equations).toHaveLength(23);
  });

  it.each(['form-2019', 'form-2021'] as const)(
    'hold the published numbers of a real city (宿迁市 2024) in %s',
    (form) => {
      const sources = { form, figures: suqianFigures() };
      expect(['K1', 'K2', 'K3'].map((id) => check(id, sources).passed)).toEqual([true, true, true]);
    },
  );

  it('K8 allows decreases only in 本年增/减 and decimals only in money', () => {
    const inOrder = sampleFigures({
      'table2.licence.change': -8,
      'table2.procurement.amount': 12_345,
    });
    expect(check('K8', { figures: inOrder }).passed).toBe(true);
    const wrong = sampleFigures({
      'table2.licence.decisions': -1,
      'table2.penalty.previous': 0.5,
    });
    expect(broken(check('K8', { figures: wrong }))[0]).toContain(
      '表二·行政许可·处理决定数量 -1、表二·行政处罚·上一年项目数量 0.5',
    );
  });

  it.each(['', '/', ' '])('K8 refuses a cell that prints “%s”', (text) => {
    const zero = sampleFigures();
    const figure = zero.get('table4.reconsideration.upheld');
    if (!figure) throw new Error('no such figure');
    const figures = new Map([...zero, [figure.id, { ...withValue(figure, 0), text }]]);
    expect(check('K8', { figures }).passed).toBe(false);
  });

  it.each<[string, Narrative]>([
    ['section 五 is missing', { other: WRITTEN.other ?? [] }],
    ['section 五 says only 无', { ...WRITTEN, problems: [{ kind: 'paragraph', text: '无。' }] }],
    [
      'section 六 has only a heading',
      { ...WRITTEN, other: [{ kind: 'heading', text: '（一）收费' }] },
    ],
  ])('K11 warns when %s', (_, narrative) => {
    expect(check('K11', { narrative })).toMatchObject({ level: 'warning', passed: false });
  });

  it('K12 compares the columns with the stated total', () => {
    const figures = sampleFigures({
      'publications.total': 166,
      'publications.byColumn.1': 3,
      'publications.byColumn.2': 162,
    });
    expect(broken(check('K12', { figures }))).toEqual(['各栏目之和 165，发布总数 166']);
  });

  it('K13 refuses 规章 made by a township, and only there', () => {
    const figures = sampleFigures({ 'table2.rules.made': 1 });
    expect(broken(check('K13', { figures }))).toEqual(['规章·本年新制作数量：1，应为 0']);
    expect(check('K13', { figures, isTownship: false }).passed).toBe(true);
  });

  it('K13 looks at the columns of the year’s form', () => {
    const figures = sampleFigures({ 'table2.rules.inForce': 1 });
    expect(broken(check('K13', { figures, form: 'form-2021' }))).toEqual([
      '规章·现行有效件数：1，应为 0',
    ]);
    expect(check('K13', { figures, form: 'form-2019' }).passed).toBe(true);
  });

  it('K5 compares each total of table 四 with its results', () => {
    const inOrder = {
      'table4.reconsideration.upheld': 2,
      'table4.reconsideration.pending': 1,
      'table4.reconsideration.total': 3,
    };
    expect(check('K5', { figures: sampleFigures(inOrder) }).passed).toBe(true);
    const figures = sampleFigures({ ...inOrder, 'table4.litigation-direct.corrected': 1 });
    const result = check('K5', { figures });
    expect(result).toMatchObject({ level: 'error', mend: 'remedies' });
    expect(broken(result)).toEqual(['未经复议直接起诉：总计 0，各种结果之和 1']);
  });

  it('name the figures whose records explain a difference', () => {
    const figures = sampleFigures({ 'table3.A.business': 1 });
    const [business] = check('K1', { figures }).equations.filter(({ holds }) => !holds);
    expect(business?.evidence).toContainEqual({
      kind: 'figure',
      figure: 'table3.A.business',
      label: '表三·本年新收·商业企业',
    });
  });
});

describe('K14', () => {
  const standing = (
    state: RequestStanding['state'],
    ended: Partial<RequestStanding> = {},
  ): RequestStanding => ({
    ...{ id: 7, name: '青政公开申〔2021〕7号', state, closedOn: null, outcomeLine: null },
    ...ended,
  });
  const ended = { closedOn: '2021-03-01', outcomeLine: 'C1' } as const;

  it.each([
    standing('closed', ended),
    standing('discontinued', { ...ended, outcomeLine: 'C61' }),
    standing('archived', ended),
    standing('in-progress'),
    standing('awaiting-confirmation'),
    standing('awaiting-payment'),
  ])('passes a request that is $state with line $outcomeLine', (one) => {
    expect(check('K14', { standings: [one] }).passed).toBe(true);
  });

  it.each<[RequestStanding, string]>([
    [standing('closed', { closedOn: '2021-03-01' }), '已经办结，但没有办理结果'],
    [standing('archived', { outcomeLine: 'C1' }), '已经办结，但没有办结日期'],
    [standing('drafting', ended), '还在办理，但已经有办理结果'],
    [standing('consulting', { outcomeLine: 'C1' }), '还在办理，但已经有办理结果'],
  ])('names the request that does not stand as its state says', (one, fault) => {
    const result = check('K14', { standings: [standing('closed', ended), one] });
    expect(result).toMatchObject({ level: 'error', passed: false });
    expect(broken(result)).toEqual([`青政公开申〔2021〕7号：${fault}`]);
    expect(result.equations.at(-1)?.evidence).toEqual([
      { kind: 'page', route: '/requests/7', label: '青政公开申〔2021〕7号' },
    ]);
    expect(result.equations[0]?.text).toBe('共 2 件，1 件相符');
  });
});
