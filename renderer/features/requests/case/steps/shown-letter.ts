// Which letter stands beside the form of a step: the one it issues, or the reply that it passes on.

import type { RequestCase } from '../../../../../electron/core/requests/case.ts';
import { STEP_LETTERS } from '../../../../../electron/core/requests/lifecycle.ts';
import { ReplyDraft } from '../../../../../electron/core/requests/steps/reply.ts';
import type { RequestStep, StepKind } from '../../../../../electron/core/requests/steps/steps.ts';

/** Steps about a reply that was drafted before: nobody approves what he doesn't see. */
const PASSING: ReadonlySet<StepKind> = new Set<StepKind>([
  'submitted',
  'approved',
  'secrecy-cleared',
  'sent-back',
]);

/** Whether a letter is shown beside the form. */
export function showsLetter(kind: StepKind): boolean {
  return STEP_LETTERS[kind] !== undefined || PASSING.has(kind);
}

/** The step whose letter is shown; null while the form doesn't tell enough. */
export function shownLetter(
  kind: StepKind,
  { reply }: Pick<RequestCase, 'reply'>,
  step: RequestStep | null,
): RequestStep | null {
  if (!PASSING.has(kind)) return step;
  if (reply === null) return null;
  const { draftedOn, drafterId, ...said } = reply;
  return { kind: 'drafted', on: draftedOn, drafterId, ...ReplyDraft.parse(said) };
}
