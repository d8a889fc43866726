// The information-processing fees of a year (国办函〔2020〕109号), counted from the steps of the requests:
// how many notices went out and for how much, what was paid, what was waived.

import type { LocalDate } from '../calendar/local-date.ts';
import { yearSpan } from './statistics.ts';

/** A step of a request that moved money, or took a notice back. */
export interface FeeFact {
  readonly kind: 'charged' | 'paid' | 'fee-waived';
  readonly onDate: LocalDate;
  /** In fen: of the notice, of the payment; of a waiver, what the notice had asked. */
  readonly amountFen: number;
}

interface FeeFigure {
  readonly kind: FeeFact['kind'];
  readonly sums: 'steps' | 'amounts';
}

/** What each figure counts: the steps of the year, or the fen in them. */
export const FEE_FIGURES = {
  'fees.notices': { kind: 'charged', sums: 'steps' },
  'fees.noticed': { kind: 'charged', sums: 'amounts' },
  'fees.amount': { kind: 'paid', sums: 'amounts' },
  'fees.reliefs': { kind: 'fee-waived', sums: 'steps' },
} as const satisfies Readonly<Record<string, FeeFigure>>;

export type FeeFigureId = keyof typeof FEE_FIGURES;

/** Whether a step counts in the figure: by the day of the notice, the payment, the waiver. */
export function countsAsFee(fact: FeeFact, figure: FeeFigureId, year: number): boolean {
  const { from, to } = yearSpan(year);
  return fact.kind === FEE_FIGURES[figure].kind && fact.onDate >= from && fact.onDate <= to;
}

/** The figure's value: a number of steps, or fen. */
export function feeValue(facts: readonly FeeFact[], figure: FeeFigureId, year: number): number {
  const counted = facts.filter((fact) => countsAsFee(fact, figure, year));
  if (FEE_FIGURES[figure].sums === 'steps') return counted.length;
  return counted.reduce((sum, { amountFen }) => sum + amountFen, 0);
}
