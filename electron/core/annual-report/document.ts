// The annual report as plain data: what every renderer prints and nothing else. A figure in it always
// names the query that counted it, so that any format can be traced back to the ledger.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';

/** The State Council's forms, six sections: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号. */
export const StatutoryForm = z.enum(['form-2019', 'form-2021']);
export type StatutoryForm = z.infer<typeof StatutoryForm>;

/** three-part: the township's narrative report; or one of the forms. */
export const ReportTemplate = z.enum(['three-part', ...StatutoryForm.options]);
export type ReportTemplate = z.infer<typeof ReportTemplate>;

/** Names the query behind a figure, e.g. `publications.total`, `table3.A.natural-person`. */
export const FigureId = z.string().min(1);
export type FigureId = z.infer<typeof FigureId>;

/** A counted value as it stands in the text or in a table. */
const FigureSpan = z.object({
  kind: z.literal('figure'),
  figure: FigureId,
  value: z.number(),
  /** The value as printed. */
  text: z.string(),
});

const TextSpan = z.object({
  kind: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
});

export const ReportSpan = z.discriminatedUnion('kind', [TextSpan, FigureSpan]);
export type ReportSpan = z.infer<typeof ReportSpan>;

/** A heading: 1 `一、` 2 `（一）` 3 `1.` 4 `（1）` (GB/T 9704); its number is part of the text. */
const Heading = z.object({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  text: z.string(),
});

const Paragraph = z.object({ kind: z.literal('paragraph'), spans: z.array(ReportSpan) });

const span = { colSpan: z.int().min(1).default(1), rowSpan: z.int().min(1).default(1) };

/** A cell: a printed label, or a counted figure. */
export const ReportCell = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('label'),
    text: z.string(),
    align: z.enum(['left', 'center']).default('center'),
    bold: z.boolean().default(false),
    ...span,
  }),
  FigureSpan.extend(span),
]);
export type ReportCell = z.infer<typeof ReportCell>;

/** A table: rows list only the cells that begin in them, as in HTML; spans cover the rest of the grid. */
export const ReportTable = z.object({
  kind: z.literal('table'),
  /** 'publications' (二), 'requests' (三), 'remedies' (四) or a table of the office's own. */
  id: z.string(),
  /** The Chinese name for the sheet and for screen readers, e.g. 表三 收到和处理政府信息公开申请情况. */
  title: z.string(),
  /** Relative widths of the grid's columns. */
  columnWidths: z.array(z.number().positive()),
  /** How many rows at the top are headings that repeat on every page. */
  headRows: z.int().min(0),
  rows: z.array(z.array(ReportCell)),
});
export type ReportTable = z.infer<typeof ReportTable>;

export const ReportBlock = z.discriminatedUnion('kind', [Heading, Paragraph, ReportTable]);
export type ReportBlock = z.infer<typeof ReportBlock>;

export const ReportDocument = z.object({
  year: z.int(),
  template: ReportTemplate,
  /** The title by lines, broken by sense (GB/T 9704: a trapezium or a rhombus). */
  titleLines: z.array(z.string()).min(1),
  blocks: z.array(ReportBlock),
  /** Who signs, under the text at the right. */
  organ: z.string(),
  /** 成文日期; null while the report is a draft without a date. */
  signedOn: LocalDateField.nullable(),
});
export type ReportDocument = z.infer<typeof ReportDocument>;
