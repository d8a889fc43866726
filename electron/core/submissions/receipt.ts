// 回执: the county's answer to a package as a file. Whoever checked the package makes it, with this program or
// with the page on the stick; the office takes it and closes the hand-in.

import * as z from 'zod';
import { AppError } from '../app-error.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { ContentHash } from '../fields.ts';
import { safeFileName } from '../files/limits.ts';

export const RECEIPT_FORMAT = { format: 'gongkai-desk/receipt', version: 1 } as const;

export const ReceiptDecision = z.enum(['accepted', 'returned']);
export type ReceiptDecision = z.infer<typeof ReceiptDecision>;

/** A receipt without its checksum. */
const Answer = z.object({
  format: z.literal(RECEIPT_FORMAT.format),
  version: z.literal(RECEIPT_FORMAT.version),
  /** The organ that handed in. */
  organ: z.string().min(1).max(200),
  year: z.int(),
  /** The frozen version; a draft gets no receipt. */
  reportVersion: z.int().min(1),
  packageName: z.string().min(1).max(300),
  shortCode: z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
  /** SHA-256 of manifest-sha256.txt: which package it answers, of several of one version. */
  manifestHash: ContentHash,
  decision: ReceiptDecision,
  /** Why it is returned, or a remark. */
  reason: z.string().max(1000),
  /** 接收机关. */
  receiver: z.string().max(100),
  /** 接收人. */
  by: z.string().min(1).max(100),
  onDate: LocalDateField,
  /** The files that were found not to be in order. */
  faults: z.array(z.string().max(400)).max(100),
});

/** What a receipt says. */
export type ReceiptAnswer = Omit<z.infer<typeof Answer>, 'format' | 'version'>;

export const Receipt = Answer.extend({
  /** SHA-256 of receiptSealText. It finds a slip of an editor; it is no signature. */
  checksum: ContentHash,
})
  .refine(({ decision, reason }) => decision === 'accepted' || reason !== '', '退回没有写明理由')
  .refine(
    ({ decision, faults }) => decision === 'returned' || faults.length === 0,
    '接收了核对不通过的报送包',
  );
export type Receipt = z.infer<typeof Receipt>;

/** What the checksum is taken of: every value in this order, as JSON without blanks, UTF-8. */
export function receiptSealText(answer: ReceiptAnswer): string {
  const { organ, year, reportVersion, packageName, shortCode, manifestHash } = answer;
  const { decision, reason, receiver, by, onDate, faults } = answer;
  return JSON.stringify([
    ...[RECEIPT_FORMAT.format, RECEIPT_FORMAT.version, organ, year, reportVersion, packageName],
    ...[shortCode, manifestHash, decision, reason, receiver, by, onDate, faults],
  ]);
}

/** SHA-256 of a text's UTF-8, lower-case hexadecimal. */
export type HashText = (text: string) => string;

/**
 * The receipt as the text of its file.
 * @throws AppError 'invalid-input' when it returns without a reason, or accepts what has faults.
 */
export function makeReceipt(answer: ReceiptAnswer, hash: HashText): string {
  const checksum = hash(receiptSealText(answer));
  const made = Receipt.safeParse({ ...RECEIPT_FORMAT, ...answer, checksum });
  if (!made.success) throw notUsable(made.error);
  return `${JSON.stringify(made.data, null, 2)}\n`;
}

/**
 * Reads a receipt's file.
 * @throws AppError 'invalid-input' when it is none, was changed, or contradicts itself.
 */
export function parseReceipt(text: string, hash: HashText): Receipt {
  const content = parsedJson(text);
  const isReceipt = z.object({ format: z.literal(RECEIPT_FORMAT.format) }).safeParse(content);
  if (!isReceipt.success) {
    throw new AppError('invalid-input', '这个文件不是报送回执。请选择上级给的“回执-….json”。');
  }
  const read = Receipt.safeParse(content);
  if (!read.success) throw notUsable(read.error);
  if (hash(receiptSealText(read.data)) !== read.data.checksum) {
    throw new AppError(
      'invalid-input',
      '回执的内容与它的校验码不符，可能被改动或者损坏，没有登记。请让上级重新给一份。',
    );
  }
  return read.data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null; // no receipt, then
    throw error;
  }
}

const FIELD_FAULTS: Readonly<Record<string, string>> = {
  reportVersion: '它答复的是草稿，草稿没有回执',
};

function notUsable(error: z.ZodError): AppError {
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  const why =
    where === '' ? (issue?.message ?? '') : (FIELD_FAULTS[where] ?? `“${where}”这一项不对`);
  return new AppError('invalid-input', `回执不能使用：${why}。请让上级重新给一份。`);
}

/** 回执-勐往乡人民政府-2020-XXXX-XXXX-XXXX.json */
export function receiptFileName({
  organ,
  year,
  shortCode,
}: Pick<ReceiptAnswer, 'organ' | 'year' | 'shortCode'>): string {
  const office = Array.from(organ).slice(0, 40).join('');
  return safeFileName(`回执-${office}-${year}-${shortCode}.json`);
}
