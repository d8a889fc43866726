// Which letter stands beside the form of a step: the one it issues, or the reply that it passes on.

import { STEP_LETTERS } from '../../../../../electron/core/requests/lifecycle.ts';
import type { StepKind } from '../../../../../electron/core/requests/steps/steps.ts';

/** Steps about a reply that was drafted before: nobody approves what he doesn't see. */
const PASSING: ReadonlySet<StepKind> = new Set<StepKind>([
  'submitted',
  'approved',
  'secrecy-cleared',
  'sent-back',
]);

/** The letter of a step: its own, the drafted reply, or none. */
export function letterBeside(kind: StepKind): 'own' | 'reply' | null {
  if (STEP_LETTERS[kind] !== undefined) return 'own';
  return PASSING.has(kind) ? 'reply' : null;
}
