import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../check-results.ts';
import { failure, stopsReport } from '../check-results.ts';
import { lastYear } from '../last-year.ts';
import type { LastYear } from '../last-year.ts';
import { sampleFigures, sampleSources } from '../testing/sample-year.ts';
import type { CheckSources } from './check.ts';
import { runChecks } from './checks.ts';
import type { SignedReason } from './checks.ts';

function check(
  id: string,
  sources: Partial<CheckSources>,
  signed: readonly SignedReason[] = [],
): CheckResult {
  const result = runChecks(sampleSources(sources), signed).find((known) => known.id === id);
  if (!result) throw new Error(`no check ${id}`);
  return result;
}

/** 2020, as the ledger counts it and as its paper says. */
function before(
  counted: Readonly<Record<string, number>>,
  typed: Readonly<Record<string, number>> = {},
  exported: Readonly<Record<string, number>> = {},
): LastYear {
  return lastYear(2020, {
    counted: new Map(Object.entries(counted)),
    typed: Object.entries(typed).map(([code, value]) => ({ code, value, source: '公布件' })),
    exported: { on: '2021-01-28', figures: new Map(Object.entries(exported)) },
    frozen: undefined,
  });
}

const carried = sampleFigures({ 'table3.B.natural-person': 1, 'table3.B.total': 1 });
const open = { 'table3.D.natural-person': 1, 'table3.D.total': 1 };

describe('K4', () => {
  it('holds when the year takes over what the year before left open, in every column', () => {
    const result = check('K4', { figures: carried, lastYear: before(open, {}, open) });
    expect(result).toMatchObject({ level: 'error', passed: true });
    expect(result.equations).toHaveLength(9);
  });

  it('compares with the ledger of the year before', () => {
    const result = check('K4', { figures: carried, lastYear: before({}) });
    expect(failure(result)).toBe(
      '自然人：本年“上年结转” 1，2020 年台账“结转下年度” 0；' +
        '总计：本年“上年结转” 1，2020 年台账“结转下年度” 0',
    );
  });

  it('compares with the report as it was exported', () => {
    const result = check('K4', {
      figures: carried,
      lastYear: before(open, {}, { 'table3.D.natural-person': 0, 'table3.D.total': 1 }),
    });
    expect(failure(result)).toBe(
      '自然人：本年“上年结转” 1，上年度报告（2021-01-28 导出）“结转下年度” 0',
    );
  });

  it('believes the paper that the office typed more than an export', () => {
    const said = { 'table3.D.natural-person': 2 };
    const result = check('K4', { figures: carried, lastYear: before(open, said, open) });
    expect(failure(result)).toBe('自然人：本年“上年结转” 1，上年度报告（公布件）“结转下年度” 2');
  });

  describe('signed for', () => {
    const sources = { figures: carried, lastYear: before({}) };
    const signed = {
      ...{ check: 'K4', reason: '上年漏登一件', signer: '玉香', signedOn: '2022-01-10' },
      failure: failure(check('K4', sources)),
    };

    it('lets the report go out and keeps saying why', () => {
      const result = check('K4', sources, [signed]);
      expect(result).toMatchObject({
        passed: false,
        override: { reason: '上年漏登一件', signer: '玉香', signedOn: '2022-01-10' },
      });
      expect(stopsReport(result)).toBe(false);
      expect(stopsReport(check('K4', sources))).toBe(true);
    });

    it('lapses when the numbers are others', () => {
      const figures = sampleFigures({ 'table3.B.natural-person': 2, 'table3.B.total': 2 });
      const result = check('K4', { ...sources, figures }, [signed]);
      expect(result.override).toBeNull();
      expect(stopsReport(result)).toBe(true);
    });

    it('says nothing about another check', () => {
      const figures = sampleFigures({ 'table3.A.total': 1 });
      const k1 = check('K1', { figures });
      const forK1 = { ...signed, check: 'K4', failure: failure(k1) };
      expect(stopsReport(check('K1', { figures }, [forK1]))).toBe(true);
    });
  });
});

describe('K6', () => {
  const year = (values: Readonly<Record<string, number>>, lastYear: LastYear): CheckResult =>
    check('K6', { form: 'form-2021', figures: sampleFigures(values), lastYear });

  it('holds the published numbers of a real city (宿迁市 2024)', () => {
    const result = year(
      {
        ...{ 'table2.normative.issued': 50, 'table2.normative.repealed': 227 },
        ...{ 'table2.normative.inForce': 420, 'table2.rules.issued': 2 },
        ...{ 'table2.rules.repealed': 1, 'table2.rules.inForce': 12 },
      },
      before({}, { 'table2.normative.inForce': 597, 'table2.rules.inForce': 11 }),
    );
    expect(result).toMatchObject({ level: 'warning', passed: true });
  });

  it('warns with the whole sum', () => {
    const result = year(
      { 'table2.normative.issued': 1, 'table2.normative.inForce': 3 },
      before({ 'table2.normative.inForce': 3 }),
    );
    expect(failure(result)).toBe('行政规范性文件：2020 年末 3 + 制发 1 - 废止 0 = 4，现行有效 3');
  });
});

describe('K7', () => {
  const year = (values: Readonly<Record<string, number>>, lastYear: LastYear): CheckResult =>
    check('K7', { form: 'form-2019', figures: sampleFigures(values), lastYear });
  const entries = { 'table2.licence.previous': 10, 'table2.licence.change': -2 };

  it('compares 上一年项目数量 with the entries of the year before', () => {
    expect(year({ 'table2.licence.previous': 8 }, before(entries)).passed).toBe(true);
    const result = year({ 'table2.licence.previous': 9 }, before(entries));
    expect(result.level).toBe('warning');
    expect(failure(result)).toBe('行政许可：上一年项目数量 9，2020 年末应有 8');
  });

  it('believes the number of the paper more', () => {
    const paper = { 'table2.licence.yearEnd': 9 };
    expect(year({ 'table2.licence.previous': 9 }, before(entries, paper)).passed).toBe(true);
  });

  it('says nothing of a line of which nothing is known', () => {
    expect(year({ 'table2.licence.previous': 9 }, before({})).passed).toBe(true);
  });

  it('warns of more documents disclosed in the year than are open in all', () => {
    const values = { 'table2.normative.disclosed': 3, 'table2.normative.open': 2 };
    expect(failure(year(values, before({})))).toBe('规范性文件：本年新公开 3，对外公开总数 2');
  });
});
