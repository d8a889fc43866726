// The letter that a step issues (条例 arts. 30–39), from the case as it stood before the step.

import type { OfficialDocument } from '../../document/official-document.ts';
import type { RequestCase } from '../case.ts';
import type { RequestStep } from '../steps/steps.ts';
import type { LetterContext } from './context.ts';
import type { LetterKind } from './kinds.ts';

export interface BuiltLetter {
  readonly kind: LetterKind;
  readonly document: OfficialDocument;
}

/**
 * The letter that `step` issues; null when it issues none.
 * @param request the case as it stood before the step
 * @throws Error when the step can't be taken in this case: it was checked before.
 */
export function letterFor(
  _request: RequestCase,
  step: RequestStep,
  _around: LetterContext,
): BuiltLetter | null {
  const kind = letterKindOf(step);
  if (kind === null) return null;
  throw new Error(`the letter ${kind} is not written yet`);
}

/** Which letter a step issues; null for steps that issue none. Enquiries go by whom they ask. */
export function letterKindOf(_step: RequestStep): LetterKind | null {
  return null;
}
