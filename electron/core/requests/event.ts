// An event of a request as it is kept: a step, when it was entered, by whom, and the letter it issued.

import * as z from 'zod';
import { ContentHash } from '../fields.ts';
import { LetterKind } from './letters/kinds.ts';
import { SeriesNumber } from './numbers.ts';
import { RequestStep } from './steps/steps.ts';

/** A letter as it was frozen when its step was taken. */
export const IssuedLetter = z.object({
  id: z.int().positive(),
  kind: LetterKind,
  title: z.string(),
  ...SeriesNumber.shape,
  /** SHA-256 of the frozen DOCX in the file store. */
  docx: ContentHash,
  issuedOn: z.string(),
});
export type IssuedLetter = z.infer<typeof IssuedLetter>;

export const RequestEvent = z.object({
  /** From 1; the order in which they were entered. */
  sequence: z.int().min(1),
  step: RequestStep,
  /** The moment of entry, UTC. */
  recordedAt: z.string(),
  /** Who entered it; null before anyone was chosen. */
  recordedBy: z.string().nullable(),
  letter: IssuedLetter.nullable(),
});
export type RequestEvent = z.infer<typeof RequestEvent>;
