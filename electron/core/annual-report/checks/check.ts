// What a cross-check is made of, and what it looks at.

import type { CheckLevel, Equation, Evidence, MendPlace } from '../check-results.ts';
import type { ReportTemplate, StatutoryForm } from '../document.ts';
import type { FigureValues } from '../figure-values.ts';
import { figureOf } from '../figure-values.ts';
import type { ColumnName } from '../figures.ts';
import type { LastYear } from '../last-year.ts';
import type { Narrative } from '../narrative.ts';
import type { RequestStanding } from '../request-standing.ts';

export interface CheckSources {
  readonly template: ReportTemplate;
  /** Whose tables are checked. */
  readonly form: StatutoryForm;
  readonly figures: FigureValues;
  readonly columns: readonly ColumnName[];
  readonly narrative: Narrative;
  readonly isTownship: boolean;
  readonly lastYear: LastYear;
  /** Every request of the year that was not voided. */
  readonly standings: readonly RequestStanding[];
}

export interface Check {
  readonly id: string;
  readonly level: CheckLevel;
  readonly title: string;
  readonly mend: MendPlace;
  /** The only form that the check is made for. */
  readonly form?: StatutoryForm;
  /** A failure may be signed for, with a reason. */
  readonly overridable?: true;
  readonly equations: (sources: CheckSources) => readonly Equation[];
}

/** A comparison that holds when both sides are equal. */
export function comparison(
  text: string,
  left: number,
  right: number,
  evidence: readonly Evidence[] = [],
): Equation {
  return { text, left, right, holds: left === right, evidence: [...evidence] };
}

/** A figure as evidence, under its own name. */
export function figureEvidence(figures: FigureValues, id: string): Evidence {
  return { kind: 'figure', figure: id, label: figureOf(figures, id).label };
}

/** The sum; 0 of none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
