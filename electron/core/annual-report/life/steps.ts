// The steps of a report's life. One step is the form that asks for it and the event that is kept.

import * as z from 'zod';
import { LocalDateField } from '../../calendar/local-date.ts';
import type { RowId } from '../../fields.ts';
import { ContentHash, optionalText, requiredText } from '../../fields.ts';

const reviewer = z.int('请选择审核人').positive('请选择审核人');
const signer = z.int('请选择签发人').positive('请选择签发人');
const person = z.int('请选择经办的工作人员').positive('请选择经办的工作人员');

/** The package whose code the county gave back; empty when it answered without one. */
const packageCode = optionalText('报送包短码', 20);

/** What somebody does to a report, by form; the program adds what only it knows (KeptStep). */
export const ReportStep = z.discriminatedUnion('kind', [
  /** 审核: the numbers and the text are right. */
  z.strictObject({
    kind: z.literal('reviewed'),
    onDate: LocalDateField,
    personId: reviewer,
    remark: optionalText('审核意见', 500),
  }),
  /** 退回修改, before it is frozen. */
  z.strictObject({
    kind: z.literal('sent-back'),
    onDate: LocalDateField,
    personId: person,
    reason: requiredText('退回的理由', 500),
  }),
  /** 签发: the day becomes 成文日期. */
  z.strictObject({
    kind: z.literal('signed'),
    onDate: LocalDateField,
    personId: signer,
    /** Only where reviewer and signer are one person. */
    reason: optionalText('由同一人审核和签发的理由', 300),
  }),
  /** 定稿: what was signed is kept as a version and the year is closed. */
  z.strictObject({ kind: z.literal('frozen'), onDate: LocalDateField, personId: person }),
  /** 解除定稿: the year is open again and a corrected version is begun. */
  z.strictObject({
    kind: z.literal('unfrozen'),
    onDate: LocalDateField,
    personId: signer,
    reason: requiredText('解除定稿的理由', 500),
  }),
  /** 报送: the package or the paper was handed over. */
  z.strictObject({
    kind: z.literal('handed-in'),
    onDate: LocalDateField,
    personId: person,
    to: requiredText('接收机关', 100),
    manner: z.enum(['usb', 'paper', 'qr', 'other'], '请选择报送方式'),
    packageCode,
  }),
  /** 接收 by the county. */
  z.strictObject({
    kind: z.literal('accepted'),
    onDate: LocalDateField,
    by: requiredText('接收人', 100),
    /** As long as a receipt's, which becomes it. */
    remark: optionalText('备注', 1000),
    packageCode,
  }),
  /** 退回 by the county. */
  z.strictObject({
    kind: z.literal('returned'),
    onDate: LocalDateField,
    by: requiredText('退回的机关或者经办人', 100),
    reason: requiredText('退回的理由', 1000),
    packageCode,
  }),
]);
export type ReportStep = z.infer<typeof ReportStep>;
export type ReportStepKind = ReportStep['kind'];

export const REPORT_STEP_NAMES = {
  reviewed: '审核通过',
  'sent-back': '退回修改',
  signed: '签发',
  frozen: '定稿',
  unfrozen: '解除定稿',
  'handed-in': '报送',
  accepted: '上级接收',
  returned: '上级退回',
} as const satisfies Record<ReportStepKind, string>;

export const MANNER_NAMES = {
  usb: 'U 盘',
  paper: '纸质',
  qr: '二维码',
  other: '其他方式',
} as const satisfies Record<Extract<ReportStep, { kind: 'handed-in' }>['manner'], string>;

/** What the program adds to a step when it keeps it. */
export const KeptStep = z.object({
  sequence: z.int().positive(),
  step: ReportStep,
  /**
   * SHA-256 of the report's content that was reviewed, signed or frozen: what was signed is what was
   * reviewed. Null for the other steps.
   */
  contentHash: ContentHash.nullable(),
  /** The version that the step made or is about; null before the first. */
  version: z.int().positive().nullable(),
  recordedAt: z.string(),
  /** Who was at the PC; null when nobody was chosen. */
  recordedBy: z.string().nullable(),
  /** Who took the step, by name: reviewer, signer, clerk; null where the step names an outsider. */
  person: z.string().nullable(),
});
export type KeptStep = z.infer<typeof KeptStep>;

/** A step of a person of the office, whose id is looked up. */
export function stepPerson(step: ReportStep): z.infer<typeof RowId> | null {
  return 'personId' in step ? step.personId : null;
}
