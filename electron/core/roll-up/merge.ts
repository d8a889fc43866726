// The sums: the statutory tables of many organs added up, line by line and column by column.

import type { CheckResult } from '../annual-report/check-results.ts';
import { runTableChecks } from '../annual-report/checks/checks.ts';
import { comparison } from '../annual-report/checks/check.ts';
import type { StatutoryForm } from '../annual-report/document.ts';
import type { FigureValues } from '../annual-report/figure-values.ts';
import { statutoryFigures, statutoryValues } from '../annual-report/statutory-figures.ts';

/** The sum of each cell, in the order of statutoryFigures; zeros of nobody. */
export function mergedValues(
  form: StatutoryForm,
  organs: readonly (readonly number[])[],
): readonly number[] {
  const sums = statutoryFigures(form).map(() => 0);
  for (const values of organs) {
    for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value;
  }
  return sums;
}

export interface MergedTables {
  readonly figures: FigureValues;
  readonly checks: readonly CheckResult[];
}

/**
 * The merged tables as figures, with their checks: those of a single report, and that nothing was lost
 * or counted twice on the way. A county may have 规章 by others than its townships: K13 does not apply.
 */
export function mergedTables(
  form: StatutoryForm,
  organs: readonly (readonly number[])[],
): MergedTables {
  const sums = mergedValues(form, organs);
  const figures = statutoryValues(form, (_id, at) => sums[at] ?? 0);
  const checks = runTableChecks({ form, figures, isTownship: false });
  return { figures, checks: [...checks, conservation(form, organs, sums)] };
}

const TABLES = { table2: '表二', table3: '表三', table4: '表四' } as const;

/** Each table added up organ by organ is the merged table added up cell by cell. */
function conservation(
  form: StatutoryForm,
  organs: readonly (readonly number[])[],
  sums: readonly number[],
): CheckResult {
  const groups = statutoryFigures(form).map(({ group }) => group);
  const equations = Object.entries(TABLES).map(([table, name]) => {
    const ofTable = (values: readonly number[]): number =>
      values.reduce((total, value, at) => total + (groups[at] === table ? value : 0), 0);
    const left = organs.reduce((total, values) => total + ofTable(values), 0);
    const right = ofTable(sums);
    return comparison(
      `${name}：${organs.length} 个单位各格之和 ${left}，汇总表各格之和 ${right}`,
      left,
      right,
    );
  });
  return {
    id: 'H1',
    level: 'error',
    title: '汇总：各单位之和 = 汇总表',
    mend: 'office',
    passed: equations.every(({ holds }) => holds),
    equations,
    overridable: false,
    override: null,
  };
}
