// What may happen to a request in each state (条例 art. 45), as the table of step-rules.ts has it.

import { ENDED_STATES, REQUEST_STATES } from './kinds.ts';
import type { RequestState } from './kinds.ts';
import type { LetterKind } from './letters/kinds.ts';
import { STEP_RULES } from './step-rules.ts';
import type { Destination } from './step-rules.ts';
import { STEP_LABELS } from './steps/steps.ts';
import type { StepKind } from './steps/steps.ts';

export type Cell = { readonly to: Destination } | { readonly refused: string };

/** What follows from `step` in `state`, or the Chinese reason it may not happen. Never throws. */
export function transition(state: RequestState, step: StepKind): Cell {
  const rule = STEP_RULES[step];
  if (rule.from.includes(state)) return { to: rule.to };
  if (!ENDED_STATES.has(state)) return { refused: rule.otherwise };
  const done = `“${STEP_LABELS[step]}”`;
  if (state === 'archived') {
    return { refused: `案卷已经归档，不能再登记${done}（条例第四十五条）。` };
  }
  return state === 'voided'
    ? { refused: `登记已经作废，不能再登记${done}（条例第四十五条）。` }
    : { refused: `申请${REQUEST_STATES[state]}，不能再登记${done}（条例第四十五条）。` };
}

/** All steps in the order of the law's own procedure. */
export const STEP_KINDS = Object.keys(STEP_RULES) as readonly StepKind[];

/** The letter that a step issues; a consultation's depends on whom it asks. */
export const STEP_LETTERS: Readonly<Partial<Record<StepKind, LetterKind>>> = Object.fromEntries(
  STEP_KINDS.flatMap((kind) => {
    const { letter } = STEP_RULES[kind];
    return letter === undefined ? [] : [[kind, letter]];
  }),
);

/** The steps that are dated when they were done and hold up nothing: their order is free. */
export const SIDE_STEPS: ReadonlySet<StepKind> = new Set([
  'amended',
  'noted',
  'searched',
  'made-proactive',
]);
