// The calls of 主动公开: draft, secrecy review, publishing, and what the office files them under.

import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId, StoredFile, YearField, optionalText, requiredText } from '../fields.ts';
import {
  CatalogueRow,
  CatalogueRowDraft,
  ColumnDraft,
  ColumnOrder,
  Domain,
  DomainCoverage,
  DomainTicks,
  PublicationColumn,
  Retirement,
} from './catalogue-fields.ts';
import { FormChoices } from './choices-fields.ts';
import { PublicationFacts, PublicationFields } from './facts.ts';
import { Channel } from './kinds.ts';
import { PublicationFilter, PublicationPage } from './list-fields.ts';
import { PeriodLedger } from './period-ledger.ts';
import { PublicationRecord, PublicationStanding } from './record-fields.ts';
import { ReviewDraft } from './review-fields.ts';

const ById = z.strictObject({ id: RowId });
const Saved = z.object({ id: RowId });

/** A new text for a publication that exists. */
export const PublicationChange = z.strictObject({ id: RowId, ...PublicationFields });

/** Another place for the same text: needs no new review. */
export const Refiling = z.strictObject({
  id: RowId,
  columnId: PublicationFields.columnId,
  domainId: PublicationFields.domainId,
  catalogueRowId: PublicationFields.catalogueRowId,
  opennessStage: PublicationFields.opennessStage,
  legalItem: PublicationFields.legalItem,
  reason: requiredText('调整的原因', 300),
});

/** One channel on which the text was published, with the proof of it. */
export const ChannelDraft = z.strictObject({
  channel: Channel,
  onDate: LocalDateField,
  place: optionalText('地点或网页栏目', 100),
  evidenceUrl: z
    .union([
      z.literal(''),
      z.url({ protocol: /^https?$/, error: '请填写完整的网址，以 http 开头' }),
    ])
    .default(''),
  evidenceFile: StoredFile.nullable().default(null),
});

/** Publishing of the present version, on one or several channels at once. */
export const PublishingDraft = z.strictObject({
  id: RowId,
  channels: z
    .array(ChannelDraft)
    .min(1, '请至少登记一个公开渠道')
    .max(30, '一次最多登记 30 个渠道'),
});
export type PublishingDraft = z.infer<typeof PublishingDraft>;

export const WithdrawalDraft = z.strictObject({
  id: RowId,
  onDate: LocalDateField,
  reason: requiredText('撤下的原因', 300),
});

export const EndDraft = z.strictObject({
  id: RowId,
  onDate: LocalDateField,
  reason: optionalText('依据', 300),
});

export const RetractionDraft = z.strictObject({
  id: RowId,
  reason: requiredText('撤销登记的原因', 300),
});

/** A signed review in which the drafter also signed or reviewed. */
export const FourEyesException = z.object({
  reviewId: RowId,
  number: z.string(),
  publicationId: RowId,
  title: z.string(),
  signedOn: LocalDateField,
  drafterName: z.string(),
  parts: z.array(z.string()),
  reason: z.string(),
});

/** A command; the report counts what it changes. */
function writes<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'command', input, output, alsoChanges: ['annualReport'] } as const;
}

export const publicationsCalls = defineCalls({
  'publications.list': { kind: 'query', input: PublicationFilter, output: PublicationPage },
  'publications.get': { kind: 'query', input: ById, output: PublicationRecord },
  /** The period day by day, of an item or of a draft that is being typed. */
  'publications.period': {
    kind: 'query',
    input: z.strictObject({
      baseOn: PublicationFields.baseOn,
      limitDays: PublicationFields.limitDays,
    }),
    output: PeriodLedger,
  },
  'publications.choices': { kind: 'query', input: z.strictObject({}), output: FormChoices },
  'publications.draft': writes(PublicationFacts, PublicationStanding),
  'publications.revise': writes(PublicationChange, PublicationStanding),
  'publications.update': writes(PublicationChange, PublicationStanding),
  'publications.refile': writes(Refiling, PublicationStanding),
  'publications.review': writes(
    ReviewDraft,
    PublicationStanding.extend({ reviewNumber: z.string() }),
  ),
  'publications.publish': writes(PublishingDraft, PublicationStanding),
  'publications.withdraw': writes(WithdrawalDraft, PublicationStanding),
  'publications.repeal': writes(EndDraft, PublicationStanding),
  'publications.expire': writes(EndDraft, PublicationStanding),
  'publications.retract': writes(RetractionDraft, PublicationStanding),
  /** Counts all due dates anew, after the calendar changed. */
  'publications.recount': writes(z.strictObject({}), z.object({ changed: z.int() })),
  'publications.exceptions': {
    kind: 'query',
    input: z.strictObject({ year: YearField.optional() }),
    output: z.array(FourEyesException),
  },
  'publications.columns': {
    kind: 'query',
    input: z.strictObject({}),
    output: z.array(PublicationColumn),
  },
  'publications.saveColumn': writes(ColumnDraft, Saved),
  'publications.retireColumn': writes(Retirement, Saved),
  'publications.orderColumns': writes(ColumnOrder, z.object({ ids: z.array(RowId) })),
  'publications.domains': { kind: 'query', input: z.strictObject({}), output: z.array(Domain) },
  'publications.tickDomains': writes(DomainTicks, z.object({ ticked: z.int() })),
  'publications.coverage': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: z.array(DomainCoverage),
  },
  'publications.catalogue': {
    kind: 'query',
    input: z.strictObject({ domainId: RowId.optional(), withRetired: z.boolean().default(false) }),
    output: z.array(CatalogueRow),
  },
  'publications.saveCatalogueRow': writes(CatalogueRowDraft, Saved),
  'publications.retireCatalogueRow': writes(Retirement, Saved),
});
