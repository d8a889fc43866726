// The formats in which the report is handed in.

import * as z from 'zod';
import { ContentHash } from '../fields.ts';

export const ExportFormat = z.enum(['docx', 'pdf', 'xlsx', 'html', 'json']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const EXPORT_FORMAT_NAMES = {
  docx: 'Word 文档（.docx）',
  pdf: 'PDF 文档（.pdf）',
  xlsx: 'Excel 表格（.xlsx）',
  html: '网页（.html）',
  json: '数据（.json）',
} as const satisfies Readonly<Record<ExportFormat, string>>;

/** A file that an export wrote. */
export const ExportedFile = z.object({
  name: z.string(),
  bytes: z.int().nonnegative(),
  sha256: ContentHash,
});
export type ExportedFile = z.infer<typeof ExportedFile>;
