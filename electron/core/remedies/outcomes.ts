// How a reconsideration or lawsuit ended, and the column of table 四 that follows from it.

import * as z from 'zod';
import type { RemedyKind } from '../annual-report/remedy-statistics.ts';

export const RemedyResult = z.enum(['upheld', 'corrected', 'other']);
export type RemedyResult = z.infer<typeof RemedyResult>;

interface Outcome {
  readonly label: string;
  /** 结果维持, 结果纠正 or 其他结果 (rules of table 四; the mapping is the usual practice). */
  readonly result: RemedyResult;
  /** Where it can happen: in a reconsideration, before a court, or both. */
  readonly at: 'organ' | 'court' | 'both';
}

/** The finer outcomes in the order of the form. */
const OUTCOMES = {
  maintained: { label: '维持', result: 'upheld', at: 'organ' },
  dismissed: { label: '驳回复议申请（请求）、诉讼请求', result: 'upheld', at: 'both' },
  revoked: { label: '撤销（含部分撤销）', result: 'corrected', at: 'both' },
  altered: { label: '变更', result: 'corrected', at: 'both' },
  illegal: { label: '确认违法、确认无效', result: 'corrected', at: 'both' },
  ordered: { label: '责令（判决）履行', result: 'corrected', at: 'both' },
  mediated: { label: '调解结案', result: 'other', at: 'both' },
  withdrawn: { label: '撤回申请、撤诉', result: 'other', at: 'both' },
  terminated: { label: '终止（终结）', result: 'other', at: 'both' },
  'not-accepted': { label: '不予受理、不予立案', result: 'other', at: 'both' },
  'suit-dismissed': { label: '驳回起诉', result: 'other', at: 'court' },
} as const satisfies Readonly<Record<string, Outcome>>;

export const RemedyOutcome = z.enum(
  Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[],
  '请选择处理结果',
);
export type RemedyOutcome = z.infer<typeof RemedyOutcome>;

/** The column of table 四 in which a decided case counts. */
export function resultOf(outcome: RemedyOutcome): RemedyResult {
  return OUTCOMES[outcome].result;
}

/** The outcome in the words of its kind: 驳回复议申请（请求） or 驳回诉讼请求. */
export function outcomeLabel(outcome: RemedyOutcome, kind: RemedyKind): string {
  const words = kind === 'reconsideration' ? ORGAN_WORDS : COURT_WORDS;
  return words[outcome] ?? OUTCOMES[outcome].label;
}

const ORGAN_WORDS: Partial<Readonly<Record<RemedyOutcome, string>>> = {
  dismissed: '驳回复议申请（请求）',
  ordered: '责令履行',
  withdrawn: '撤回复议申请',
  terminated: '终止复议',
  'not-accepted': '不予受理',
};

const COURT_WORDS: Partial<Readonly<Record<RemedyOutcome, string>>> = {
  dismissed: '驳回诉讼请求',
  ordered: '判决履行',
  withdrawn: '撤诉',
  terminated: '终结诉讼',
  'not-accepted': '不予立案',
};

/** The outcomes that a case of this kind can have. */
export function outcomesOf(kind: RemedyKind): readonly RemedyOutcome[] {
  const other = kind === 'reconsideration' ? 'court' : 'organ';
  return RemedyOutcome.options.filter((outcome) => OUTCOMES[outcome].at !== other);
}
