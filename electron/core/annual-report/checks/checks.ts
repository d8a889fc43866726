// The report's cross-checks (勾稽关系) as a list of named equations with both sides' numbers. A failed
// one of level error keeps the report from being exported, unless somebody signed for it.

import type { CheckOverride, CheckResult } from '../check-results.ts';
import { failure } from '../check-results.ts';
import { cellEquations } from './cell-checks.ts';
import type { Check, CheckSources } from './check.ts';
import { PUBLICATION_CHECKS } from './publication-checks.ts';
import { REMEDY_CHECKS } from './remedy-checks.ts';
import { REQUEST_CHECKS } from './request-checks.ts';
import { SECTION_CHECKS } from './section-checks.ts';

/** K8: no blank cell, no slash, no fraction of a case. */
const CELL_CHECK: Check = {
  id: 'K8',
  level: 'error',
  title: '表二、表三、表四：每格都是不小于 0 的整数，没有空格和“/”',
  mend: 'yearly-figures',
  equations: ({ figures, form }) => cellEquations(figures, form),
};

/** All checks, in the order of their numbers. */
const CHECKS: readonly Check[] = [
  ...REQUEST_CHECKS,
  ...REMEDY_CHECKS,
  ...PUBLICATION_CHECKS,
  ...SECTION_CHECKS,
  CELL_CHECK,
].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));

/**
 * Whether a failure may be signed for, with a reason that goes into the package: every warning, and of the
 * errors the one that rules of counting leave open (K4: last year's report may have been wrong).
 */
function isOverridable({ level, overridable }: Check): boolean {
  return overridable === true || level === 'warning';
}

/** The checks whose failure may be signed for. */
export const OVERRIDABLE_CHECKS: readonly string[] = CHECKS.filter(isOverridable).map(
  ({ id }) => id,
);

/** A reason that was signed for a failure, as it is kept. */
export interface SignedReason extends CheckOverride {
  readonly check: string;
  /** The failure it was signed for, in the words of `failure`. */
  readonly failure: string;
}

/**
 * Runs every check of the year's form over figures and text. A signed reason holds only for the very
 * numbers that it was signed for.
 */
export function runChecks(
  sources: CheckSources,
  signed: readonly SignedReason[] = [],
): readonly CheckResult[] {
  return CHECKS.filter(({ form }) => form === undefined || form === sources.form).map((check) =>
    runCheck(check, sources, signed),
  );
}

function runCheck(
  check: Check,
  sources: CheckSources,
  signed: readonly SignedReason[],
): CheckResult {
  const { id, level, title, mend } = check;
  const overridable = isOverridable(check);
  const equations = [...check.equations(sources)];
  const passed = equations.every(({ holds }) => holds);
  const words = failure({ equations });
  const reason = passed
    ? undefined
    : signed.find((known) => known.check === id && known.failure === words);
  const override = reason
    ? { reason: reason.reason, signer: reason.signer, signedOn: reason.signedOn }
    : null;
  return { id, level, title, mend, passed, equations, overridable, override };
}

/** The checks that need nothing but the three tables: neither the text nor the ledger nor another year. */
const TABLE_CHECKS = CHECKS.filter(({ id }) => ['K1', 'K2', 'K3', 'K5', 'K8', 'K13'].includes(id));

/** Runs the checks of tables that come without their ledger: out of a package, or added up. */
export function runTableChecks(
  tables: Pick<CheckSources, 'form' | 'figures' | 'isTownship'>,
): readonly CheckResult[] {
  const lastYear = { year: 0, counted: new Map(), reported: new Map() };
  const nothing = { columns: [], narrative: {}, lastYear, standings: [] };
  const sources: CheckSources = { ...nothing, ...tables, template: tables.form };
  return TABLE_CHECKS.map((check) => runCheck(check, sources, []));
}
