// How an application for the correction of records about oneself ends (条例 art. 41).

import * as z from 'zod';

/** 予以更正, 转送, 告知, 不予更正, 撤回. */
export const CorrectionOutcome = z.enum(
  ['corrected', 'forwarded', 'directed', 'refused', 'withdrawn'],
  '请选择办理结果',
);
export type CorrectionOutcome = z.infer<typeof CorrectionOutcome>;

export const OUTCOME_LABELS = {
  corrected: '审核属实，予以更正',
  forwarded: '不属于本机关职权，转送有权更正的机关',
  directed: '不属于本机关职权，告知向有权更正的机关提出',
  refused: '没有证据证明或者审核不属实，不予更正',
  withdrawn: '申请人撤回',
} as const satisfies Record<CorrectionOutcome, string>;

/** The outcome in a word, for lists. */
export const OUTCOME_WORDS = {
  corrected: '已更正',
  forwarded: '已转送',
  directed: '已告知途径',
  refused: '不予更正',
  withdrawn: '已撤回',
} as const satisfies Record<CorrectionOutcome, string>;

/** Whether another organ has the power to correct: then it is named. */
export function isOthersPower(outcome: CorrectionOutcome): boolean {
  return outcome === 'forwarded' || outcome === 'directed';
}

/** Derived from the events. */
export const CorrectionState = z.enum(['open', 'closed', 'voided']);
export type CorrectionState = z.infer<typeof CorrectionState>;

export const STATE_LABELS = {
  open: '办理中',
  closed: '已办结',
  voided: '已作废',
} as const satisfies Record<CorrectionState, string>;
