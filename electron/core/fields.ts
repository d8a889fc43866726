// Field schemas with the messages a clerk reads; each names its field and says what to do.

import * as z from 'zod';

/** A required text: what is typed without unseen characters, trimmed, 1 to `max` characters. */
export function requiredText(label: string, max: number) {
  return z
    .string(`请填写${label}`)
    .overwrite(withoutUnseen)
    .trim()
    .min(1, `请填写${label}`)
    .max(max, `${label}最多 ${max} 个字`);
}

/** A text that may be left empty: as a required one, up to `max` characters. */
export function optionalText(label: string, max: number) {
  return z
    .string(`请填写${label}`)
    .overwrite(withoutUnseen)
    .trim()
    .max(max, `${label}最多 ${max} 个字`)
    .default('');
}

/**
 * Text as one sees it: of what is pasted from other programs, line breaks of every kind become \n, and
 * control characters, halves of characters, zero-width spaces and turns of the writing direction go.
 * A half of a character could not be stored, and the content would no longer have the hash that was
 * reviewed; the others would hide what a reader is shown. The joiner of emoji (U+200D) stays.
 */
export function withoutUnseen(text: string): string {
  return text.replaceAll(LINE_BREAK, '\n').replaceAll(UNSEEN, '');
}

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Cs}]|[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A row's id. */
export const RowId = z.int().positive();

/**
 * A report or statistics year, as typed: four digits from 2008 (the Regulation's first year). The
 * calendar ends with 2199, and a year's deadlines lie in the next.
 */
export const YearField = z
  .int('请填写四位年份')
  .min(2008, '年份不能早于 2008 年')
  .max(2197, '年份太远，请核对');

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
