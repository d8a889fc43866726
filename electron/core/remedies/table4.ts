// Table 四 as the register shows it: the same counting as the report's, with the state of each case.

import * as z from 'zod';
import {
  REMEDY_KINDS,
  REMEDY_RESULTS,
  countsAsRemedy,
} from '../annual-report/remedy-statistics.ts';
import type { RemedyFact, RemedyKind } from '../annual-report/remedy-statistics.ts';
import { RemedyKindField } from './facts.ts';

/** 尚未审结, the three results, 已作废. */
export const RemedyState = z.enum(['pending', 'upheld', 'corrected', 'other', 'voided']);
export type RemedyState = z.infer<typeof RemedyState>;

export const STATE_LABELS = {
  pending: REMEDY_RESULTS.pending,
  upheld: REMEDY_RESULTS.upheld,
  corrected: REMEDY_RESULTS.corrected,
  other: REMEDY_RESULTS.other,
  voided: '已作废',
} as const satisfies Record<RemedyState, string>;

/** The columns of table 四 that a case falls into: every one but 总计. */
export const TABLE4_RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

export const Table4 = z.record(
  RemedyKindField,
  z.object({
    upheld: z.int(),
    corrected: z.int(),
    other: z.int(),
    pending: z.int(),
    total: z.int(),
  }),
);
export type Table4 = z.infer<typeof Table4>;

/** What a case needs to be counted. */
export interface CountedCase extends RemedyFact {
  readonly voided: boolean;
}

/**
 * The state of a case: as the year ended, or as it is now when no year is given; null when it does not
 * belong to the year.
 */
export function remedyState(remedy: CountedCase, year: number | undefined): RemedyState | null {
  if (year === undefined) return remedy.voided ? 'voided' : (remedy.result ?? 'pending');
  const { kind } = remedy;
  if (!countsAsRemedy(remedy, { kind, result: 'total' }, year)) return null;
  if (remedy.voided) return 'voided';
  return TABLE4_RESULTS.find((result) => countsAsRemedy(remedy, { kind, result }, year)) ?? null;
}

/** Counts the cells of table 四: of a year, or of everything by its present state. */
export function countTable4(cases: readonly CountedCase[], year: number | undefined): Table4 {
  const kinds = Object.keys(REMEDY_KINDS) as RemedyKind[];
  const cells = kinds.map((kind): [RemedyKind, Table4[RemedyKind]] => {
    const states = cases.filter((one) => one.kind === kind).map((one) => remedyState(one, year));
    const count = (...wanted: readonly RemedyState[]): number =>
      states.filter((state) => state !== null && wanted.includes(state)).length;
    return [
      kind,
      {
        upheld: count('upheld'),
        corrected: count('corrected'),
        other: count('other'),
        pending: count('pending'),
        total: count(...TABLE4_RESULTS),
      },
    ];
  });
  return Object.fromEntries(cells) as Table4;
}
