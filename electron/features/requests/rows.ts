// How rows of the request tables are read: JSON text becomes typed values.

import * as z from 'zod';
import { ContentHash, RowId } from '../../core/fields.ts';
import { IssuedLetter, RequestEvent } from '../../core/requests/event.ts';
import { LetterKind } from '../../core/requests/letters/kinds.ts';
import { SeriesNumber } from '../../core/requests/numbers.ts';
import { RequestStep } from '../../core/requests/steps/steps.ts';

/** A column that holds JSON of a known shape. */
export function jsonColumn<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

/** What is never recomputed of a request. */
export const HeadRow = z.object({
  id: RowId,
  applicationId: RowId,
  numberYear: z.int(),
  number: z.int(),
});
export type HeadRow = z.infer<typeof HeadRow>;

export const EventRow = RequestEvent.extend({
  requestId: RowId,
  step: jsonColumn(RequestStep),
  letter: jsonColumn(IssuedLetter).nullable(),
});

/** A letter with the content that it was printed from. */
export const LetterRow = z.object({
  id: RowId,
  requestId: RowId,
  kind: LetterKind,
  ...SeriesNumber.shape,
  title: z.string(),
  content: z.string(),
  contentHash: ContentHash,
  docx: ContentHash,
});
export type LetterRow = z.infer<typeof LetterRow>;
