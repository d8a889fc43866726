// What the forms offer to choose from, and their defaults from the last entry.

import * as z from 'zod';
import { RowId } from '../fields.ts';
import { Carrier, Channel, DocumentSource, LegalItem, OpennessStage } from './kinds.ts';

export const LegalItemText = z.object({
  code: LegalItem,
  /** 条例第二十条（七） */
  place: z.string(),
  short: z.string(),
  text: z.string(),
});
export type LegalItemText = z.infer<typeof LegalItemText>;

export const Person = z.object({
  id: RowId,
  name: z.string(),
  post: z.string(),
  roles: z.array(z.string()),
  dutyFrom: z.string(),
  dutyTo: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

export const FormChoices = z.object({
  genres: z.array(z.string()),
  legalItems: z.array(LegalItemText),
  people: z.array(Person),
  /** The organ itself, once its profile is filled in. */
  officeName: z.string().nullable(),
  /** Units named before, most used first. */
  units: z.array(z.string()),
  /** Places named before, by channel. */
  places: z.array(z.object({ channel: Channel, place: z.string() })),
  /** Who sits at the PC. */
  actorId: RowId.nullable(),
  /** From the last draft; null in an empty register. */
  lastDraft: z
    .object({
      genre: z.string(),
      documentSource: DocumentSource,
      responsibleUnit: z.string(),
      columnId: RowId,
      domainId: RowId.nullable(),
      opennessStage: OpennessStage,
      legalItem: LegalItem,
    })
    .nullable(),
  lastReview: z
    .object({
      carrier: Carrier,
      plannedChannels: z.array(Channel),
      drafterOpinion: z.string(),
      reviewerOpinion: z.string(),
      secrecyOpinion: z.string(),
      reviewerId: RowId,
      secrecyReviewerId: RowId,
      signerId: RowId,
    })
    .nullable(),
});
export type FormChoices = z.infer<typeof FormChoices>;
