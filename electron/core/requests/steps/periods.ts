// Steps that move the clocks: correction, consultation, extension, fee, art. 35.

import * as z from 'zod';
import { LocalDateField } from '../../calendar/local-date.ts';
import { optionalText, requiredText } from '../../fields.ts';
import { ConsultedParty, Opinion, RequestChannel, Tariff } from '../kinds.ts';
import { person, proofFiles, step } from './step.ts';

/** 补正告知 (art. 30): once, within 7 workdays. */
export const CorrectionNoticed = step('correction-noticed', {
  unclear: requiredText('不明确的内容', 1000),
  toAdd: requiredText('需要补正的事项', 1000),
  /** The last day of the 合理的补正期限. */
  until: LocalDateField,
  approverId: person('审核人'),
});

/** 收到补正: `on` is the receipt date by art. 31 of the corrected application. */
export const Corrected = step('corrected', {
  channel: RequestChannel,
  description: requiredText('补正后的内容描述', 2000),
  proof: optionalText('收到的凭证', 200),
  files: proofFiles,
});

/** 有正当理由: the correction period is set anew (art. 30: 无正当理由逾期不补正). */
export const CorrectionExcused = step('correction-excused', {
  until: LocalDateField,
  reason: requiredText('正当理由', 300),
});

/** 逾期未补正: no further processing, line C61. */
export const LapsedUncorrected = step('lapsed-uncorrected', { approverId: person('审核人') });

/** 征求意见 (arts. 32, 33 ¶3, 34). */
export const Consulted = step('consulted', {
  party: ConsultedParty,
  name: requiredText('征求意见的对象', 60),
  address: optionalText('联系方式', 120),
  /** What the information is, no more than the consulted one needs. */
  concerned: requiredText('涉及的信息', 1000),
  approverId: person('审核人'),
  tellApplicant: z.boolean().default(true),
});

const consultation = z.int('请选择征求意见书').min(1);

/** 对方收到: the 15 workdays begin. */
export const ConsultationReceived = step('consultation-received', {
  /** The sequence of the event that sent the letter. */
  consultation,
  proof: optionalText('签收凭证', 200),
});

export const ConsultationAnswered = step('consultation-answered', {
  consultation,
  opinion: Opinion,
  reasons: optionalText('对方的理由', 1000),
  files: proofFiles,
});

/** 逾期未答复: the office decides (third party), or consent (organ). */
export const ConsultationLapsed = step('consultation-lapsed', { consultation });

/** Disclosure against a third party's objection, for the public interest (art. 32). */
export const ThirdPartyNotified = step('third-party-notified', {
  consultation,
  content: requiredText('决定公开的内容', 1000),
  reasons: requiredText('公开的理由', 1000),
  approverId: person('审核人'),
});

/** 要求说明理由 (art. 35). */
export const ReasonsAsked = step('reasons-asked', {
  why: requiredText('数量、频次的情况', 1000),
  until: LocalDateField,
  approverId: person('审核人'),
});

export const ReasonsGiven = step('reasons-given', {
  reasons: requiredText('申请人的理由', 1000),
  reasonable: z.boolean(),
  files: proofFiles,
});

/** 延迟答复 (art. 35 ¶2): a date of its own in place of the clock. */
export const Delayed = step('delayed', {
  to: LocalDateField,
  reason: requiredText('延迟答复的理由', 500),
  approverId: person('机构负责人'),
});

/** 延长 (art. 33 ¶2): once, at most 20 workdays, before the period ends. */
export const Extended = step('extended', {
  days: z.int('请填写延长的工作日数').min(1, '至少延长 1 个工作日'),
  reason: requiredText('延长的理由', 500),
  approverId: person('同意延长的机构负责人（条例第三十三条）'),
});

/** 收费通知 (国办函〔2020〕109号): inside the period, by one tariff. */
export const Charged = step('charged', {
  tariff: Tariff,
  /** Pages (A4, one side) for 按量计收; null for 按件计收. */
  pages: z.int().min(1).nullable().default(null),
  /** Position of this application among the applicant's of the calendar month, for 按件计收. */
  position: z.int().min(1).nullable().default(null),
  amountFen: z.int().min(1, '没有超过免费的件数或页数，不能收费'),
  payment: requiredText('缴纳方式', 300),
  signerId: person('签发人'),
});

/** 申请人收到收费通知: the 20 workdays to pay begin. */
export const FeeNoticeReceived = step('fee-notice-received', {
  proof: optionalText('收到的凭证', 200),
});

/** 缴费; the period starts anew when the whole fee is paid. */
export const Paid = step('paid', {
  amountFen: z.int('请填写缴费金额').min(1, '缴费金额要大于 0'),
  receiptNumber: requiredText('票据号码', 40),
  /** 缴入国库的日期. */
  treasuryOn: LocalDateField.nullable().default(null),
});

/** 减免: the notice is taken back; the period starts anew as after payment. */
export const FeeWaived = step('fee-waived', {
  reason: requiredText('减免的理由', 300),
  approverId: person('审核人'),
});

/** 逾期未缴费: no further processing, line C62. */
export const LapsedUnpaid = step('lapsed-unpaid', { approverId: person('审核人') });
