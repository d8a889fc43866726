// How rows of the publications tables are read: SQLite's 0/1 and JSON text become typed values.

import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { ContentHash, RowId, StoredFile } from '../../core/fields.ts';
import { PublicationFields } from '../../core/publications/facts.ts';
import { Channel, Conclusion, PublicationEventKind } from '../../core/publications/kinds.ts';
import { Checklist, ReviewFields } from '../../core/publications/review-fields.ts';

/** A column that holds 0 or 1. */
export const Flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

/** A column that holds 0, 1 or NULL. */
export const OptionalFlag = z
  .union([z.literal(0), z.literal(1), z.null()])
  .transform((value) => (value === null ? null : value === 1));

/** A column that holds JSON of a known shape. */
export function jsonColumn<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

export const VersionRow = z.object({
  ...PublicationFields,
  normative: Flag,
  files: jsonColumn(z.array(StoredFile)),
  publicationId: RowId,
  version: z.int(),
  contentHash: ContentHash,
  columnName: z.string(),
  domainName: z.string().nullable(),
  catalogueMatter: z.string().nullable(),
  drafterName: z.string(),
});
export type VersionRow = z.output<typeof VersionRow>;

export const EventRow = z.object({
  publicationId: RowId,
  sequence: z.int(),
  kind: PublicationEventKind,
  onDate: LocalDateField,
  version: z.int(),
  channel: Channel.nullable(),
  place: z.string(),
  evidenceUrl: z.string(),
  evidenceFile: jsonColumn(StoredFile).nullable(),
  reviewId: RowId.nullable(),
  conclusion: Conclusion.nullable(),
  reason: z.string(),
  retracts: z.int().nullable(),
  recordedAt: z.string(),
  recordedByName: z.string().nullable(),
});
export type EventRow = z.output<typeof EventRow>;

export const ReviewRow = z.object({
  ...ReviewFields,
  id: RowId,
  numberYear: z.int(),
  numberSequence: z.int(),
  publicationId: RowId,
  version: z.int(),
  contentHash: ContentHash,
  plannedChannels: jsonColumn(z.array(Channel)),
  checklist: jsonColumn(Checklist),
  signedCopy: jsonColumn(StoredFile).nullable(),
  drafterId: RowId,
  drafterName: z.string(),
  reviewerName: z.string(),
  secrecyReviewerName: z.string(),
  signerName: z.string(),
});
export type ReviewRow = z.output<typeof ReviewRow>;
