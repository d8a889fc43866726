// One publication with all its facts, versions, events and reviews, as the item page shows it.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { ContentHash, RowId, StoredFile } from '../fields.ts';
import { PublicationFields } from './facts.ts';
import { Channel, Conclusion, EndKind, PublicationEventKind, PublicationState } from './kinds.ts';
import { ReviewFields } from './review-fields.ts';
import { USER_STEPS } from './steps.ts';

export const PublicationVersion = z.object({
  ...PublicationFields,
  version: z.int(),
  columnName: z.string(),
  domainName: z.string().nullable(),
  catalogueMatter: z.string().nullable(),
  drafterName: z.string(),
  contentHash: ContentHash,
});
export type PublicationVersion = z.infer<typeof PublicationVersion>;

export const PublicationEvent = z.object({
  sequence: z.int(),
  kind: PublicationEventKind,
  onDate: LocalDateField,
  version: z.int(),
  channel: Channel.nullable(),
  place: z.string(),
  evidenceUrl: z.string(),
  evidenceFile: StoredFile.nullable(),
  reviewId: RowId.nullable(),
  reason: z.string(),
  retracts: z.int().nullable(),
  /** Whether a later 撤销登记 took it back. */
  retracted: z.boolean(),
  recordedAt: z.string(),
  recordedByName: z.string().nullable(),
});
export type PublicationEvent = z.infer<typeof PublicationEvent>;

export const SecrecyReview = z.object({
  ...ReviewFields,
  id: RowId,
  number: z.string(),
  version: z.int(),
  contentHash: ContentHash,
  conclusion: Conclusion,
  drafterName: z.string(),
  reviewerName: z.string(),
  secrecyReviewerName: z.string(),
  signerName: z.string(),
});
export type SecrecyReview = z.infer<typeof SecrecyReview>;

export const PublicationClockFields = z.object({
  dueOn: LocalDateField,
  provisional: z.boolean(),
  localDueOn: LocalDateField,
  localName: z.string(),
  limitDays: z.int(),
  workdaysUsed: z.int(),
  workdaysLeft: z.int().nullable(),
  open: z.boolean(),
  timely: z.boolean().nullable(),
});

export const StepAnswerFields = z.union([
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), reason: z.string() }),
]);

export const PublicationRecord = z.object({
  id: RowId,
  indexNumber: z.string(),
  state: PublicationState,
  endKind: EndKind.nullable(),
  endedOn: LocalDateField.nullable(),
  /** The version that is worked on, and that which the public sees (null before and after). */
  currentVersion: z.int(),
  publicVersion: z.int().nullable(),
  versions: z.array(PublicationVersion),
  events: z.array(PublicationEvent),
  reviews: z.array(SecrecyReview),
  clock: PublicationClockFields,
  steps: z.record(z.enum(USER_STEPS), StepAnswerFields),
  /** What 撤销登记 would take back, in words. */
  retraction: z.string().nullable(),
  hints: z.array(z.string()),
});
export type PublicationRecord = z.infer<typeof PublicationRecord>;

/** What a command answers: the record's id and where it stands now. */
export const PublicationStanding = z.object({
  id: RowId,
  state: PublicationState,
  version: z.int(),
});
