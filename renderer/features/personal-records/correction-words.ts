// The state of an application for correction in words and looks.

import type { CorrectionSummary } from '../../../electron/core/personal-records/contract.ts';
import { OUTCOME_WORDS, STATE_LABELS } from '../../../electron/core/personal-records/kinds.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

type Stated = Pick<CorrectionSummary, 'state' | 'outcome'>;

/** 办理中, 已更正, 已转送 …, 已作废. */
export function stateWord({ state, outcome }: Stated): string {
  return state === 'closed' && outcome !== null ? OUTCOME_WORDS[outcome] : STATE_LABELS[state];
}

/** How the state's tag looks. */
export function stateLook({ state, outcome }: Stated): StatusLook {
  if (state === 'open') return 'active';
  if (state === 'voided') return 'stopped';
  return outcome === 'refused' || outcome === 'withdrawn' ? 'history' : 'done';
}
