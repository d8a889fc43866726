// Table 四: the reconsiderations and lawsuits of a year, by result.

import type { LocalDate } from '../calendar/local-date.ts';
import { yearSpan } from './statistics.ts';

export const REMEDY_KINDS = {
  reconsideration: '行政复议',
  'litigation-direct': '未经复议直接起诉',
  'litigation-after-reconsideration': '复议后起诉',
} as const;
export type RemedyKind = keyof typeof REMEDY_KINDS;

/** The columns of each kind, in printed order. */
export const REMEDY_RESULTS = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
} as const;
export type RemedyResult = keyof typeof REMEDY_RESULTS;

export interface RemedyFact {
  readonly kind: RemedyKind;
  readonly acceptedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly result: 'upheld' | 'corrected' | 'other' | null;
}

/**
 * Whether a case counts in a cell of the year's table 四. A case belongs to every year in which it was
 * pending or decided; it counts as 尚未审结 when the year ends without a decision.
 */
export function countsAsRemedy(
  fact: RemedyFact,
  cell: { readonly kind: RemedyKind; readonly result: RemedyResult },
  year: number,
): boolean {
  const { from, to } = yearSpan(year);
  const ofYear = fact.acceptedOn <= to && (fact.decidedOn === null || fact.decidedOn >= from);
  if (!ofYear || fact.kind !== cell.kind) return false;
  if (cell.result === 'total') return true;
  const decided = fact.decidedOn !== null && fact.decidedOn <= to;
  return cell.result === (decided ? fact.result : 'pending');
}
