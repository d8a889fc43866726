// An official document (公文) as plain data: what the renderers print and nothing else. The annual report
// and every letter of a request are such documents.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';

const span = { colSpan: z.int().min(1).default(1), rowSpan: z.int().min(1).default(1) };

/** A cell of a form: a printed label, or what was filled in. */
export const FormCell = z.object({
  /** Each \n begins a new line. */
  text: z.string(),
  isLabel: z.boolean().default(false),
  align: z.enum(['left', 'center']).default('center'),
  /** The cell is at least that many lines high: room for an opinion or a signature by hand. */
  minLines: z.int().min(1).default(1),
  ...span,
});
export type FormCell = z.infer<typeof FormCell>;

export const OfficialBlock = z.discriminatedUnion('kind', [
  /** A heading in the text: 一、 （一） 1. （1） (GB/T 9704); its number is part of the text. */
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(4), text: z.string() }),
  /** A paragraph; flush ones have no indent of two characters. */
  z.object({ kind: z.literal('paragraph'), text: z.string(), flush: z.boolean().default(false) }),
  /** A form's table; rows list only the cells that begin in them. */
  z.object({
    kind: z.literal('form'),
    /** For screen readers: what the table is. */
    title: z.string(),
    columnWidths: z.array(z.number().positive()),
    headRows: z.int().min(0).default(0),
    rows: z.array(z.array(FormCell)),
  }),
  /**
   * What follows is on a new page: the reply slip after an enquiry, the account after a cover. What
   * closes the letter (附件说明, signature, contact) is printed before the first of them.
   */
  z.object({ kind: z.literal('page-break') }),
  /** A title in the type of the document's own: of the reply slip on its page. */
  z.object({ kind: z.literal('title'), lines: z.array(z.string()).min(1) }),
]);
export type OfficialBlock = z.infer<typeof OfficialBlock>;

export const OfficialDocument = z.object({
  /** By lines, broken by sense. */
  titleLines: z.array(z.string()).min(1),
  /** 发文字号; null for forms and slips that have none. */
  number: z.string().nullable(),
  /** 主送: without the colon; null where there is none. */
  addressee: z.string().nullable(),
  blocks: z.array(OfficialBlock),
  /** 附件说明, by name. */
  attachments: z.array(z.string()).default([]),
  /** Who signs, under the text at the right; null for forms that are signed in their cells. */
  signature: z.object({ organ: z.string(), date: LocalDateField.nullable() }).nullable(),
  /** 联系人、电话 under the signature; empty when none. */
  contact: z.string().default(''),
});
export type OfficialDocument = z.infer<typeof OfficialDocument>;
