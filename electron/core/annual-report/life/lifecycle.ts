// The life of a year's report: draft → reviewed → signed → frozen → handed in → accepted or returned, and
// from there to a corrected version. Who answers for the report: 国办公开办函〔2021〕30号 makes the leader in
// charge its 第一责任人, so nothing is handed in that was not signed.

import * as z from 'zod';
import type { LocalDate } from '../../calendar/local-date.ts';
import type { KeptStep, ReportStepKind } from './steps.ts';

export const ReportState = z.enum([
  'drafting',
  'reviewed',
  'signed',
  'frozen',
  'handed-in',
  'accepted',
  'returned',
]);
export type ReportState = z.infer<typeof ReportState>;

export const REPORT_STATE_NAMES = {
  drafting: '起草中',
  reviewed: '已审核',
  signed: '已签发',
  frozen: '已定稿',
  'handed-in': '已报送',
  accepted: '上级已接收',
  returned: '上级已退回',
} as const satisfies Record<ReportState, string>;

/** Where each step leads from each state; a step that is missing is not possible there. */
const STEPS: Readonly<Record<ReportState, Partial<Record<ReportStepKind, ReportState>>>> = {
  drafting: { reviewed: 'reviewed' },
  // A text that was changed after its review is reviewed anew.
  reviewed: { reviewed: 'reviewed', 'sent-back': 'drafting', signed: 'signed' },
  signed: { reviewed: 'reviewed', 'sent-back': 'drafting', frozen: 'frozen' },
  frozen: { unfrozen: 'drafting', 'handed-in': 'handed-in' },
  'handed-in': {
    unfrozen: 'drafting',
    // The stick was bad, or the county wants it once more.
    'handed-in': 'handed-in',
    accepted: 'accepted',
    returned: 'returned',
  },
  // The county may find a mistake later.
  accepted: { unfrozen: 'drafting', returned: 'returned' },
  returned: { unfrozen: 'drafting' },
};

/** Where a step leads; null when it is not possible in the state. */
export function stateAfter(state: ReportState, step: ReportStepKind): ReportState | null {
  return STEPS[state][step] ?? null;
}

/** The steps that are possible in a state, in the order of the table. */
export function stepsFrom(state: ReportState): readonly ReportStepKind[] {
  return Object.keys(STEPS[state]) as ReportStepKind[];
}

/** Whether the year's records are closed: nothing may be dated into it. */
export function isFrozen(state: ReportState): boolean {
  return !['drafting', 'reviewed', 'signed'].includes(state);
}

export interface ReportLife {
  readonly state: ReportState;
  /** The last frozen version; 0 before the first. */
  readonly version: number;
  /** The hash of the content that was last reviewed; null while none is. */
  readonly reviewedHash: string | null;
  /** The day on which that was signed; null while it is not. */
  readonly signedOn: LocalDate | null;
}

interface FoldedLife extends ReportLife {
  /** How many steps could not have happened where they stand: more than 0 in a ledger that was changed. */
  readonly impossible: number;
}

const BEGINNING: FoldedLife = {
  state: 'drafting',
  version: 0,
  reviewedHash: null,
  signedOn: null,
  impossible: 0,
};

/** Folds the steps, in their order; one that was not possible is passed over and counted. */
export function foldLife(steps: readonly KeptStep[]): FoldedLife {
  return steps.reduce((life, { step: { kind, onDate }, version, contentHash }): FoldedLife => {
    const state = stateAfter(life.state, kind);
    if (state === null) return { ...life, impossible: life.impossible + 1 };
    if (state === 'drafting') return { ...life, state, reviewedHash: null, signedOn: null };
    if (kind === 'reviewed') return { ...life, state, reviewedHash: contentHash, signedOn: null };
    if (kind === 'signed') return { ...life, state, signedOn: onDate };
    return {
      ...life,
      state,
      version: kind === 'frozen' ? (version ?? life.version) : life.version,
    };
  }, BEGINNING);
}
