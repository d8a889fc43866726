// The report's own cross-checks over the tables of an earlier report while they are typed from its paper.

import type { CheckLevel, CheckResult, Equation } from '../check-results.ts';
import { runChecks } from '../checks/checks.ts';
import type { StatutoryForm } from '../document.ts';
import { KEPT_FIGURES } from '../earlier-report.ts';
import type { LastYear, ReportedFigure } from '../last-year.ts';
import { figuresOf } from './earlier-cells.ts';

/** The checks that need nothing but the tables, and the tables of the year before. */
const TABLE_CHECKS: ReadonlySet<string> = new Set([
  ...['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K13'],
]);

/** Their left side is a total and their right side the sum of its parts. */
const SUM_CHECKS: ReadonlySet<string> = new Set(['K2', 'K3', 'K5']);

export interface EarlierFault {
  /** K1 … K13. */
  readonly check: string;
  readonly level: CheckLevel;
  /** The equation in words and numbers. */
  readonly text: string;
  /** The cells that it is about. */
  readonly codes: readonly string[];
}

export interface EarlierSources {
  readonly year: number;
  readonly form: StatutoryForm;
  /** What is typed, by figure; what is missing is not known. */
  readonly values: ReadonlyMap<string, number>;
  /** Only some cells are known: empty ones are no fault then. */
  readonly isPartial: boolean;
  readonly isTownship: boolean;
  /** What the report of the year before said, as far as it is known. */
  readonly before: ReadonlyMap<string, ReportedFigure>;
}

/**
 * Every equation that fails. One with a number that is not known says nothing, except a total that is
 * already less than the parts that are known.
 */
export function earlierFaults(sources: EarlierSources): readonly EarlierFault[] {
  const exact = checksWith(sources, Number.NaN);
  const least = checksWith(sources, 0);
  return exact.flatMap((check, at) =>
    check.id === 'K8'
      ? emptyCells(check, sources)
      : check.equations.flatMap((equation, nth) =>
          faultOf(check, equation, least[at]?.equations[nth], sources),
        ),
  );
}

/** A number that is not known makes every sum and comparison with it NaN, which is equal to nothing. */
function checksWith(sources: EarlierSources, unknown: number): readonly CheckResult[] {
  const { year, form, values, isTownship, before } = sources;
  const lastYear: LastYear = {
    year: year - 1,
    // The ledger's count is not what the paper said.
    counted: new Map(KEPT_FIGURES.map((code) => [code, Number.NaN])),
    reported: before,
  };
  return runChecks({
    ...{ template: form, form, isTownship, lastYear, figures: figuresOf(values, unknown) },
    ...{ columns: [], narrative: {}, standings: [] },
  }).filter(({ id }) => TABLE_CHECKS.has(id));
}

function faultOf(
  { id, level }: CheckResult,
  exact: Equation,
  least: Equation | undefined,
  { values }: EarlierSources,
): EarlierFault[] {
  const codes = figureCodes(exact);
  if (Number.isFinite(exact.left) && Number.isFinite(exact.right)) {
    return exact.holds ? [] : [{ check: id, level, text: exact.text, codes }];
  }
  const isTooSmall =
    SUM_CHECKS.has(id) &&
    least !== undefined &&
    codes.every((code) => values.has(code)) &&
    least.left < least.right;
  if (!isTooSmall) return [];
  return [{ check: id, level, text: `${least.text}（空着的格还没有算）`, codes }];
}

/** K8 names each cell that is out of order: what is typed was refused already, so these are empty ones. */
function emptyCells(check: CheckResult, { isPartial }: EarlierSources): EarlierFault[] {
  if (isPartial) return [];
  return check.equations.flatMap((equation) => {
    const codes = figureCodes(equation);
    if (codes.length === 0) return [];
    const [table = ''] = equation.text.split(' ');
    const text = `${table}：还有 ${codes.length} 格空着，公布的表上每格都有数，没有的是 0`;
    return [{ check: check.id, level: check.level, text, codes }];
  });
}

function figureCodes({ evidence }: Equation): readonly string[] {
  return evidence.flatMap((each) => (each.kind === 'figure' ? [each.figure] : []));
}
