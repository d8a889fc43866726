// The totals of an earlier report's tables from their parts: offered, never put in unasked, since it is the
// paper that is typed.

import type { StatutoryForm } from '../document.ts';
import { FORM_LINES } from '../outcome-lines.ts';
import { REMEDY_KINDS, REMEDY_RESULTS } from '../remedy-statistics.ts';
import { APPLICANT_COLUMNS, TABLE3_COLUMNS } from '../statistics.ts';

interface SumRule {
  readonly total: string;
  readonly parts: readonly string[];
}

/** K2, K3 and K5 as sums; （七）总计 first, so that its own 总计 finds its parts. */
function sumRules(form: StatutoryForm): readonly SumRule[] {
  const leaves = FORM_LINES[form].filter((line) => line.startsWith('C') && line !== 'C7');
  const results = Object.keys(REMEDY_RESULTS).filter((result) => result !== 'total');
  return [
    ...TABLE3_COLUMNS.map((column) => ({
      total: `table3.C7.${column}`,
      parts: leaves.map((line) => `table3.${line}.${column}`),
    })),
    ...FORM_LINES[form].map((line) => ({
      total: `table3.${line}.total`,
      parts: APPLICANT_COLUMNS.map((column) => `table3.${line}.${column}`),
    })),
    ...Object.keys(REMEDY_KINDS).map((kind) => ({
      total: `table4.${kind}.total`,
      parts: results.map((result) => `table4.${kind}.${result}`),
    })),
  ];
}

/** The cells that are the sum of others. */
export function totalCodes(form: StatutoryForm): ReadonlySet<string> {
  return new Set(sumRules(form).map(({ total }) => total));
}

/** The totals that are still empty although all their parts are known. */
export function offeredTotals(
  values: ReadonlyMap<string, number>,
  form: StatutoryForm,
): ReadonlyMap<string, number> {
  const offered = new Map<string, number>();
  for (const { total, parts } of sumRules(form)) {
    if (values.has(total) || offered.has(total)) continue;
    const known = parts.map((part) => values.get(part) ?? offered.get(part));
    if (known.some((value) => value === undefined)) continue;
    offered.set(
      total,
      known.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    );
  }
  return offered;
}
