import { describe, expect, it } from 'vitest';
import type { CheckResult } from './check-results.ts';
import { runChecks } from './checks.ts';
import type { CheckSources } from './checks.ts';
import { withValue } from './figure-values.ts';
import type { Narrative } from './narrative.ts';
import { sampleFigures, SAMPLE_COLUMNS } from './testing/sample-year.ts';

const WRITTEN: Narrative = {
  problems: [{ kind: 'paragraph', text: '公开形式单一，下一步改进。' }],
  other: [{ kind: 'paragraph', text: '没有收取信息处理费。' }],
};

function check(id: string, sources: Partial<CheckSources> = {}): CheckResult {
  const results = runChecks({
    template: 'form-2019',
    figures: sampleFigures(),
    columns: SAMPLE_COLUMNS,
    narrative: WRITTEN,
    isTownship: true,
    ...sources,
  });
  const result = results.find((candidate) => candidate.id === id);
  if (!result) throw new Error(`no check ${id}`);
  return result;
}

function broken({ equations }: CheckResult): string[] {
  return equations.filter(({ holds }) => !holds).map(({ text }) => text);
}

describe('the cross-checks', () => {
  it('all pass in a year of zeros', () => {
    const ids = ['K1', 'K2', 'K3', 'K8', 'K11', 'K12', 'K13'];
    expect(ids.filter((id) => !check(id).passed)).toEqual([]);
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

  it('holds the published numbers of a real city (宿迁市 2024)', () => {
    const outcomes = {
      ...{ C1: 1431, C2: 471, C31: 2, C32: 1, C33: 4, C34: 17, C35: 21, C36: 11, C37: 23, C38: 13 },
      ...{ C41: 897, C42: 36, C43: 8, C51: 87, C52: 27, C53: 0, C54: 3, C55: 0, C6: 77 + 38 + 354 },
      ...{ A: 3525, B: 121, C7: 3521, D: 125 },
    };
    const figures = sampleFigures(
      Object.fromEntries(
        Object.entries(outcomes).flatMap(([line, n]) => [
          [`table3.${line}.total`, n],
          [`table3.${line}.natural-person`, n],
        ]),
      ),
    );
    expect(['K1', 'K2', 'K3'].map((id) => check(id, { figures }).passed)).toEqual([
      true,
      true,
      true,
    ]);
  });

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
});
