// The closed lists of the 12345 referrals and their Chinese.

import * as z from 'zod';

/** 诉求类别 of a work order (12345政务服务便民热线). */
export const ReferralCategory = z.enum([
  'enquiry',
  'help',
  'suggestion',
  'complaint',
  'report',
  'praise',
  'other',
]);
export type ReferralCategory = z.infer<typeof ReferralCategory>;

export const CATEGORY_LABELS = {
  enquiry: '咨询',
  help: '求助',
  suggestion: '建议',
  complaint: '投诉',
  report: '举报',
  praise: '表扬',
  other: '其他',
} as const satisfies Record<ReferralCategory, string>;

/** Derived from the events, the limit and today. */
export const ReferralState = z.enum(['open', 'overdue', 'on-time', 'late', 'voided']);
export type ReferralState = z.infer<typeof ReferralState>;

export const STATE_LABELS = {
  open: '办理中',
  overdue: '已超期未办结',
  'on-time': '按时办结',
  late: '逾期办结',
  voided: '已作废',
} as const satisfies Record<ReferralState, string>;
