// Columns of the site, the 26 domains, and the rows of the office's 基层政务公开标准目录.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId, optionalText, requiredText } from '../fields.ts';

export const ColumnDraft = z.strictObject({
  /** null for a new column. */
  id: RowId.nullable(),
  /** The column above; null for one of the first level. Fixed once the column is made. */
  parentId: RowId.nullable(),
  name: requiredText('栏目名称', 30),
});

export const ColumnOrder = z.strictObject({
  parentId: RowId.nullable(),
  /** All columns under that parent, in their new order. */
  ids: z.array(RowId).min(1),
});

export const PublicationColumn = z.object({
  id: RowId,
  parentId: RowId.nullable(),
  name: z.string(),
  retired: z.boolean(),
  /** Publications whose present version is in this very column. */
  itemCount: z.int(),
});
export type PublicationColumn = z.infer<typeof PublicationColumn>;

export const Domain = z.object({
  id: RowId,
  name: z.string(),
  /** Names of the 2017 list, and others in use. */
  aliases: z.array(z.string()),
  /** Whether the office has business in it: a township uses only those (rules §6.2). */
  hasBusiness: z.boolean(),
});
export type Domain = z.infer<typeof Domain>;

export const DomainTicks = z.strictObject({
  /** The domains with business; all others become unticked. */
  ids: z.array(RowId).max(26),
});

export const DomainCoverage = Domain.extend({
  /** Publications of the domain ever published on any channel, and those of the asked year. */
  published: z.int(),
  publishedInYear: z.int(),
  late: z.int(),
  lastPublishedOn: LocalDateField.nullable(),
  /** Ticked, but nothing published within twelve months, or never. */
  stale: z.boolean(),
});
export type DomainCoverage = z.infer<typeof DomainCoverage>;

const CatalogueFields = {
  domainId: z.int('请选择领域').positive('请选择领域'),
  matter: requiredText('一级事项', 100),
  subMatter: optionalText('二级事项', 100),
  content: requiredText('公开内容（要素）', 1000),
  basis: requiredText('公开依据', 1000),
  limitText: requiredText('公开时限', 200),
  /** The limit in working days, where the text fixes one; a catalogue may be stricter than art. 26. */
  limitDays: z
    .int('请填写工作日数')
    .min(1, '时限至少 1 个工作日')
    .max(250, '时限最多 250 个工作日')
    .nullable()
    .default(null),
} as const;

export const CatalogueRowDraft = z.strictObject({ id: RowId.nullable(), ...CatalogueFields });
export type CatalogueRowDraft = z.infer<typeof CatalogueRowDraft>;

export const CatalogueRow = z.object({
  ...CatalogueFields,
  id: RowId,
  domainName: z.string(),
  retired: z.boolean(),
  /** Publications whose present version is filed under it. */
  itemCount: z.int(),
});
export type CatalogueRow = z.infer<typeof CatalogueRow>;

export const Retirement = z.strictObject({ id: RowId, retired: z.boolean() });
