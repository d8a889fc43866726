import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../check-results.ts';
import { runChecks } from '../checks/checks.ts';
import { sampleSources } from '../testing/sample-year.ts';
import type { ReportedFigure } from '../last-year.ts';
import { figuresOf, tableCells } from './earlier-cells.ts';
import { earlierFaults } from './earlier-checks.ts';
import type { EarlierSources } from './earlier-checks.ts';

/** 2023, all cells 0 but those of `values`; null leaves a cell empty. */
function sources(
  values: Readonly<Record<string, number | null>>,
  more: Partial<EarlierSources> = {},
): EarlierSources {
  const all = new Map(tableCells(2023).map(({ code }): [string, number] => [code, 0]));
  for (const [code, value] of Object.entries(values)) {
    if (value === null) all.delete(code);
    else all.set(code, value);
  }
  return {
    ...{ year: 2023, form: 'form-2021', values: all, isPartial: false, isTownship: true },
    before: new Map(),
    ...more,
  };
}

const texts = (given: EarlierSources) => earlierFaults(given).map(({ text }) => text);

describe('the tables of an earlier report', () => {
  it('agree when all is 0', () => {
    expect(earlierFaults(sources({}))).toEqual([]);
  });

  it('show each equation that fails at the cells that it is about', () => {
    const faults = earlierFaults(sources({ 'table3.A.natural-person': 2, 'table3.A.total': 1 }));
    expect(faults.map(({ check, text }) => [check, text])).toEqual([
      ['K1', '自然人：本年新收 2 + 上年结转 0，办理结果总计 0 + 结转下年度 0'],
      ['K1', '总计：本年新收 1 + 上年结转 0，办理结果总计 0 + 结转下年度 0'],
      ['K3', '本年新收：总计 1，各类申请人之和 2'],
    ]);
    expect(faults[0]?.codes).toContain('table3.A.natural-person');
    expect(faults[2]).toMatchObject({ level: 'error', codes: ['table3.A.total'] });
  });

  it('may not leave a cell empty (K8), unless only some are known', () => {
    const given = { 'table3.C1.other': null, 'table4.reconsideration.other': null };
    expect(texts(sources(given))).toEqual([
      '表三：还有 1 格空着，公布的表上每格都有数，没有的是 0',
      '表四：还有 1 格空着，公布的表上每格都有数，没有的是 0',
    ]);
    expect(texts(sources(given, { isPartial: true }))).toEqual([]);
  });

  it('are refused with an empty cell where the known ones are already too many', () => {
    const given = { 'table3.D.business': null, 'table3.D.other': 4, 'table3.D.total': 3 };
    const partial = { ...given, 'table3.A.other': 4, 'table3.A.total': 4, 'table3.A.business': 0 };
    const faults = earlierFaults(sources(partial, { isPartial: true }));
    expect(faults.find(({ check }) => check === 'K3')?.text).toBe(
      '结转下年度：总计 3，各类申请人之和 4（空着的格还没有算）',
    );
    const enough = { ...partial, 'table3.D.total': 5 };
    expect(
      earlierFaults(sources(enough, { isPartial: true })).filter(({ check }) => check === 'K3'),
    ).toEqual([]);
  });

  it('of a township have no 规章 (K13); of a city they may', () => {
    const given = { 'table2.rules.issued': 1, 'table2.rules.inForce': 1 };
    expect(texts(sources(given))).toContain('规章·本年制发件数：1，应为 0');
    expect(texts(sources(given, { isTownship: false }))).toEqual([]);
  });

  describe('beside the year before them', () => {
    const before = (values: Readonly<Record<string, number>>): Partial<EarlierSources> => ({
      before: new Map(
        Object.entries(values).map(([code, value]): [string, ReportedFigure] => {
          return [code, { value, from: '上年度报告（公布件）' }];
        }),
      ),
    });

    it('take over what it left open (K4)', () => {
      const faults = earlierFaults(sources({}, before({ 'table3.D.total': 2 })));
      expect(faults).toMatchObject([{ check: 'K4', level: 'error', codes: ['table3.B.total'] }]);
      expect(faults[0]?.text).toBe('总计：本年“上年结转” 0，上年度报告（公布件）“结转下年度” 2');
    });

    it('go on from its documents in force with a warning (K6)', () => {
      const given = { 'table2.normative.issued': 1, 'table2.normative.inForce': 3 };
      const inForce = { 'table2.normative.inForce': 3, 'table2.rules.inForce': 0 };
      expect(earlierFaults(sources(given, before(inForce)))).toMatchObject([
        { check: 'K6', level: 'warning' },
      ]);
    });

    it('are compared with nothing where nothing is known of it', () => {
      expect(texts(sources({ 'table2.normative.inForce': 3 }))).toEqual([]);
    });
  });
});

it('fail the very checks that the report itself would fail', () => {
  const ids = ['K1', 'K2', 'K3', 'K5', 'K13'];
  const codes = tableCells(2023).map(({ code }) => code);
  const cells = fc.dictionary(fc.constantFrom(...codes), fc.nat(3), { maxKeys: 12 });
  const failing = (checks: readonly CheckResult[]) =>
    checks.flatMap(({ id, equations }) =>
      ids.includes(id) ? equations.filter(({ holds }) => !holds).map(({ text }) => text) : [],
    );
  fc.assert(
    fc.property(cells, (values) => {
      const given = sources(values);
      const own = runChecks(
        sampleSources({ form: 'form-2021', figures: figuresOf(given.values, 0), columns: [] }),
      );
      const typed = earlierFaults(given).filter(({ check }) => ids.includes(check));
      expect(typed.map(({ text }) => text)).toEqual(failing(own));
    }),
  );
});
