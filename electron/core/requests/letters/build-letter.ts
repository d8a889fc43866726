// The letter that a step issues (条例 arts. 30–42), from the case as it stood before the step.

import type { OfficialDocument } from '../../document/official-document.ts';
import type { RequestCase } from '../case.ts';
import { STEP_LETTERS } from '../lifecycle.ts';
import type { RequestStep, StepKind, StepOf } from '../steps/steps.ts';
import { ENQUIRIES, enquiry, thirdPartyNotice } from './consultation-letters.ts';
import type { LetterContext } from './context.ts';
import { discontinuedNotice, feeNotice } from './fee-letters.ts';
import type { LetterKind } from './kinds.ts';
import { letterDocument } from './letter-draft.ts';
import type { LetterDraft } from './letter-draft.ts';
import { correctionNotice, delayNotice, extensionNotice, reasonsNotice } from './period-letters.ts';
import { onSpotRecord, replyLetter } from './reply-letters.ts';

export interface BuiltLetter {
  readonly kind: LetterKind;
  readonly document: OfficialDocument;
}

type Writer<K extends StepKind> = (
  request: RequestCase,
  step: StepOf<K>,
  around: LetterContext,
) => LetterDraft;

const WRITERS: { readonly [K in StepKind]?: Writer<K> } = {
  'correction-noticed': correctionNotice,
  'lapsed-uncorrected': discontinuedNotice,
  consulted: enquiry,
  'third-party-notified': thirdPartyNotice,
  'reasons-asked': reasonsNotice,
  delayed: delayNotice,
  extended: extensionNotice,
  charged: feeNotice,
  'lapsed-unpaid': discontinuedNotice,
  signed: replyLetter,
  'answered-on-spot': onSpotRecord,
};

/**
 * The letter that `step` issues; null when it issues none.
 * @param request the case as it stood before the step
 * @throws Error when the step can't be taken in this case: it was checked before.
 */
export function letterFor(
  request: RequestCase,
  step: RequestStep,
  around: LetterContext,
): BuiltLetter | null {
  if (letterKindOf(step) === null) return null;
  const write = WRITERS[step.kind] as Writer<StepKind> | undefined;
  if (write === undefined) throw new Error(`nobody writes the letter of ${step.kind}`);
  const draft = write(request, step, around);
  return { kind: draft.kind, document: letterDocument(draft, step.on, around) };
}

/** Which letter a step issues; null for steps that issue none. Enquiries go by whom they ask. */
export function letterKindOf(step: RequestStep): LetterKind | null {
  if (step.kind === 'consulted') return ENQUIRIES[step.party];
  return STEP_LETTERS[step.kind] ?? null;
}
