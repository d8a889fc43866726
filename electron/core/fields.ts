// Field schemas with the messages a clerk reads; each names its field and says what to do.

import * as z from 'zod';

/** A required one-line text: trimmed, 1 to `max` characters. */
export function requiredText(label: string, max: number) {
  return z
    .string(`请填写${label}`)
    .trim()
    .min(1, `请填写${label}`)
    .max(max, `${label}最多 ${max} 个字`);
}

/** A text that may be left empty: trimmed, up to `max` characters. */
export function optionalText(label: string, max: number) {
  return z.string().trim().max(max, `${label}最多 ${max} 个字`).default('');
}

/** A row's id. */
export const RowId = z.int().positive();

/** A report or statistics year, as typed: four digits from 2008 (the Regulation's first year). */
export const YearField = z
  .int('请填写四位年份')
  .min(2008, '年份不能早于 2008 年')
  .max(2199, '请填写四位年份');

/** SHA-256 of a file's content, lower-case hexadecimal: how stored files are named. */
export const ContentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** A file kept in the office's file store, as records refer to it. */
export const StoredFile = z.strictObject({
  sha256: ContentHash,
  name: requiredText('文件名', 255),
  bytes: z.int().nonnegative(),
});

export type StoredFile = z.infer<typeof StoredFile>;

/** Which page of a list: numbered from 1, 50 rows unless asked otherwise (interface: 50 a page). */
export const PageFields = {
  page: z.int().min(1).default(1),
  pageSize: z.int().min(1).max(200).default(50),
} as const;
