// The list of publications: its filters, its rows and the totals that always agree with it.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { PageFields, RowId, YearField, optionalText } from '../fields.ts';
import { Attribute, Channel, EndKind, PublicationState } from './kinds.ts';

/** published: on any channel. counted: on the county portal, so in the report. awaiting: due. */
export const ListScope = z.enum(['published', 'counted', 'awaiting']);

export const PublicationSort = z.enum([
  'listedOn',
  '-listedOn',
  'dueOn',
  '-dueOn',
  'title',
  '-title',
  'responsibleUnit',
  '-responsibleUnit',
]);

export const PublicationFilter = z.strictObject({
  /** Of the first publishing on the portal, else on any channel, else of the forming. */
  year: YearField.optional(),
  /** A column, with those below it. */
  columnId: RowId.optional(),
  domainId: RowId.optional(),
  channel: Channel.optional(),
  state: PublicationState.optional(),
  attribute: Attribute.optional(),
  scope: ListScope.optional(),
  /** Published late, or still unpublished after the due date. */
  late: z.boolean().default(false),
  /** Words that must all occur in title, document number, unit or summary. */
  text: optionalText('搜索的文字', 100),
  sort: PublicationSort.default('-listedOn'),
  ...PageFields,
});
export type PublicationFilter = z.infer<typeof PublicationFilter>;

export const PublicationRow = z.object({
  id: RowId,
  title: z.string(),
  documentNumber: z.string(),
  columnId: RowId,
  columnName: z.string(),
  domainName: z.string().nullable(),
  attribute: Attribute,
  state: PublicationState,
  endKind: EndKind.nullable(),
  responsibleUnit: z.string(),
  baseOn: LocalDateField,
  dueOn: LocalDateField,
  provisional: z.boolean(),
  clockOpen: z.boolean(),
  timely: z.boolean().nullable(),
  late: z.boolean(),
  /** Working days to the due date while the clock is open, negative when past. */
  workdaysLeft: z.int().nullable(),
  firstPublishedOn: LocalDateField.nullable(),
  lastPublishedOn: LocalDateField.nullable(),
  listedOn: LocalDateField,
  channels: z.array(Channel),
  editions: z.int(),
});
export type PublicationRow = z.infer<typeof PublicationRow>;

export const ColumnTotal = z.object({
  columnId: RowId,
  /** With the parent's name before it where there is one. */
  name: z.string(),
  count: z.int(),
});

export const PublicationPage = z.object({
  rows: z.array(PublicationRow),
  total: z.int(),
  totals: z.array(ColumnTotal),
});
