// The documents of a request (rules of handling: 条例 arts. 30–45; the forms of the national pilots).

import * as z from 'zod';
import type { Series } from '../numbers.ts';

/** Letters: issued by a step, numbered in a series, frozen with their hash. */
export const LETTERS = {
  'correction-notice': { title: '政府信息公开申请补正告知书', series: 'correction' },
  'reasons-notice': { title: '政府信息公开申请说明理由告知书', series: 'reasons' },
  'extension-notice': { title: '政府信息公开申请延期答复告知书', series: 'extension' },
  'delay-notice': { title: '政府信息公开申请延迟答复告知书', series: 'extension' },
  'third-party-enquiry': { title: '政府信息公开征求意见书', series: 'consultation' },
  'organ-enquiry': { title: '政府信息公开征求意见书（共同制作机关）', series: 'consultation' },
  'co-handling-letter': { title: '政府信息公开申请协办函', series: 'consultation' },
  'third-party-notice': { title: '政府信息依申请公开告知书', series: 'notice' },
  'fee-notice': { title: '政府信息公开信息处理费收费通知书', series: 'fee' },
  'discontinued-notice': { title: '政府信息公开申请不再处理告知书', series: 'reply' },
  reply: { title: '政府信息公开申请答复书', series: 'reply' },
  'on-spot-record': { title: '政府信息公开申请当场答复记录', series: 'reply' },
} as const satisfies Readonly<Record<string, { title: string; series: Series }>>;
export const LetterKind = z.enum(Object.keys(LETTERS) as (keyof typeof LETTERS)[]);
export type LetterKind = z.infer<typeof LetterKind>;

/** Forms: filled in from the case whenever they are printed; without a number of their own. */
export const FORMS = {
  'application-form': '政府信息公开申请表',
  'registration-form': '政府信息公开申请登记表',
  'receipt-slip': '政府信息公开申请接收回执',
  'confirmation-record': '政府信息公开申请确认记录',
  'consultation-notice': '征求第三方意见告知书',
  'search-record': '政府信息检索记录',
  'approval-form': '政府信息公开申请答复审批单',
  'secrecy-form': '政府信息公开保密审查单',
  'service-return': '送达回证',
  'withdrawal-record': '政府信息公开申请撤回记录',
  'period-account': '期限逐日计算表',
  'case-index': '案卷目录',
} as const;
export const FormKind = z.enum(Object.keys(FORMS) as (keyof typeof FORMS)[]);
export type FormKind = z.infer<typeof FormKind>;
