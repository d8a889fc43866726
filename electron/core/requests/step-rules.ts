// The table of the life cycle (条例 art. 45): for every step the states it leads from and to, who takes it,
// its article and its letter. It decides in the handlers, folds the events, draws the help page and drives
// the buttons (lifecycle.ts), so that they can't disagree.

import { ENDED_STATES, RequestState } from './kinds.ts';
import type { LetterKind } from './letters/kinds.ts';
import type { StepKind } from './steps/steps.ts';

/** 'stays': the state is the same. 'resumes': see resumed in fold.ts, once nothing is waited for. */
export type Destination = RequestState | 'stays' | 'resumes';

type Role = '经办人' | '审核人' | '机构负责人' | '保密审查人' | '签发人' | '审核人、签发人';

export interface StepRule {
  readonly from: readonly RequestState[];
  readonly to: Destination;
  readonly who: Role;
  /** The law behind it; '' where it is the office's own order of work. */
  readonly article: string;
  /** Why not, in an open state that it does not lead from. */
  readonly otherwise: string;
  readonly letter?: LetterKind;
}

/** While the office itself works on the reply. */
const AT_WORK = ['in-progress', 'drafting'] as const;
const IN_REVIEW = ['under-review', 'secrecy-review', 'awaiting-signature'] as const;
const OPEN: readonly RequestState[] = RequestState.options.filter(
  (state) => !ENDED_STATES.has(state),
);

const CLERK = { who: '经办人', article: '' } as const;

/** One rule for each step; `registered` begins the case and leads from no state. */
export const STEP_RULES: Readonly<Record<StepKind, StepRule>> = {
  registered: {
    from: [],
    to: 'registered',
    who: '经办人',
    article: '条例第二十九条、第三十一条',
    otherwise: '申请已经登记。',
  },
  'contact-failed': {
    from: ['awaiting-confirmation'],
    to: 'stays',
    who: '经办人',
    article: '国办公开办函〔2015〕207号',
    otherwise: '申请已经确认收到，不用再联系确认（条例第三十一条）。',
  },
  confirmed: {
    from: ['awaiting-confirmation'],
    to: 'registered',
    who: '经办人',
    article: '条例第三十一条',
    otherwise: '收到日期已经确定，不用再确认（条例第三十一条）。',
  },
  accepted: {
    from: ['registered'],
    to: 'in-progress',
    who: '经办人',
    article: '条例第二十九条',
    otherwise: '只有已登记、还没有开始办理的申请需要这一步（条例第二十九条）。',
  },
  // A closed case too: what is missing before 归档, or was counted in the wrong column of table 三, is put
  // right with its reason, and the earlier text stays.
  amended: {
    from: [...OPEN, 'closed', 'discontinued'],
    to: 'stays',
    ...CLERK,
    otherwise: '',
  },
  noted: {
    from: [...OPEN, 'closed', 'discontinued'],
    to: 'stays',
    ...CLERK,
    otherwise: '',
  },
  voided: {
    from: ['awaiting-confirmation', 'registered', 'in-progress'],
    to: 'voided',
    ...CLERK,
    otherwise:
      '申请已经进入办理，不能作废（条例第四十五条）；确实不再办理的，请登记“申请人撤回”或者“其他原因终止”。',
  },
  'correction-noticed': {
    from: ['registered', 'in-progress'],
    to: 'awaiting-correction',
    who: '审核人',
    article: '条例第三十条',
    otherwise: '只有刚收到的申请可以告知补正，而且只能一次性告知（条例第三十条）。',
    letter: 'correction-notice',
  },
  corrected: {
    from: ['awaiting-correction'],
    to: 'in-progress',
    who: '经办人',
    article: '条例第三十条',
    otherwise: '没有待补正的告知，不能登记收到补正（条例第三十条）。',
  },
  'correction-excused': {
    from: ['awaiting-correction'],
    to: 'stays',
    who: '经办人',
    article: '条例第三十条',
    otherwise: '没有待补正的告知（条例第三十条）。',
  },
  'lapsed-uncorrected': {
    from: ['awaiting-correction'],
    to: 'discontinued',
    who: '审核人',
    article: '条例第三十条',
    otherwise: '没有待补正的告知（条例第三十条）。',
    letter: 'discontinued-notice',
  },
  consulted: {
    from: [...AT_WORK, 'consulting'],
    to: 'consulting',
    who: '审核人',
    article: '条例第三十二条、第三十三条第三款、第三十四条',
    otherwise: '开始办理之后、送审之前才可以征求意见（条例第三十二条）；已经送审的请先退回修改。',
    letter: 'third-party-enquiry',
  },
  'consultation-received': {
    from: ['consulting'],
    to: 'stays',
    who: '经办人',
    article: '条例第三十二条、第三十四条',
    otherwise: '没有待答复的征求意见书（条例第三十二条、第三十四条）。',
  },
  'consultation-answered': {
    from: ['consulting'],
    to: 'resumes',
    who: '经办人',
    article: '条例第三十二条、第三十四条',
    otherwise: '没有待答复的征求意见书（条例第三十二条、第三十四条）。',
  },
  'consultation-lapsed': {
    from: ['consulting'],
    to: 'resumes',
    who: '经办人',
    article: '条例第三十二条、第三十四条',
    otherwise: '没有待答复的征求意见书（条例第三十二条、第三十四条）。',
  },
  'third-party-notified': {
    from: [...AT_WORK, ...IN_REVIEW, 'awaiting-service', 'closed'],
    to: 'stays',
    who: '审核人',
    article: '条例第三十二条',
    otherwise: '征求意见结束、决定公开之后才告知第三方（条例第三十二条）。',
    letter: 'third-party-notice',
  },
  'reasons-asked': {
    from: ['in-progress'],
    to: 'awaiting-reasons',
    who: '审核人',
    article: '条例第三十五条',
    otherwise: '只有办理中的申请可以要求说明理由（条例第三十五条）。',
    letter: 'reasons-notice',
  },
  'reasons-given': {
    from: ['awaiting-reasons'],
    to: 'in-progress',
    who: '经办人',
    article: '条例第三十五条',
    otherwise: '没有要求申请人说明理由（条例第三十五条）。',
  },
  delayed: {
    from: ['in-progress'],
    to: 'stays',
    who: '机构负责人',
    article: '条例第三十五条',
    otherwise: '只有办理中的申请可以另定答复期限（条例第三十五条）。',
    letter: 'delay-notice',
  },
  extended: {
    from: ['registered', ...AT_WORK, 'consulting', 'awaiting-reasons', ...IN_REVIEW],
    to: 'stays',
    who: '机构负责人',
    article: '条例第三十三条',
    otherwise: '答复期限没有在走，不能延长（条例第三十三条）。',
    letter: 'extension-notice',
  },
  charged: {
    from: AT_WORK,
    to: 'awaiting-payment',
    who: '签发人',
    article: '条例第四十二条；国办函〔2020〕109号',
    otherwise: '办理中、答复之前才可以通知收费（国办函〔2020〕109号）。',
    letter: 'fee-notice',
  },
  'fee-notice-received': {
    from: ['awaiting-payment'],
    to: 'stays',
    who: '经办人',
    article: '国办函〔2020〕109号',
    otherwise: '没有待缴费的收费通知（国办函〔2020〕109号）。',
  },
  paid: {
    from: ['awaiting-payment'],
    to: 'resumes',
    who: '经办人',
    article: '国办函〔2020〕109号',
    otherwise: '没有待缴费的收费通知（国办函〔2020〕109号）。',
  },
  'fee-waived': {
    from: ['awaiting-payment'],
    to: 'resumes',
    who: '审核人',
    article: '条例第四十二条',
    otherwise: '没有待缴费的收费通知（国办函〔2020〕109号）。',
  },
  'lapsed-unpaid': {
    from: ['awaiting-payment'],
    to: 'discontinued',
    who: '审核人',
    article: '国办函〔2020〕109号',
    otherwise: '没有待缴费的收费通知（国办函〔2020〕109号）。',
    letter: 'discontinued-notice',
  },
  searched: {
    from: ['registered', ...AT_WORK, 'consulting', 'awaiting-reasons'],
    to: 'stays',
    who: '经办人',
    article: '条例第三十六条第四项',
    otherwise: '送审之前登记检索（条例第三十六条第四项）；已经送审的请先退回修改。',
  },
  drafted: {
    from: [...AT_WORK, 'awaiting-reasons'],
    to: 'drafting',
    who: '经办人',
    article: '条例第三十六条',
    otherwise: '申请还没有开始办理，或者正在等待，不能拟办答复（条例第三十六条）。',
  },
  submitted: {
    from: ['drafting'],
    to: 'under-review',
    ...CLERK,
    otherwise: '还没有拟好答复，不能送审（条例第四十五条）。',
  },
  approved: {
    from: ['under-review'],
    to: 'secrecy-review',
    who: '审核人',
    article: '条例第四十五条',
    otherwise: '答复没有在审核（条例第四十五条）。',
  },
  'secrecy-cleared': {
    from: ['secrecy-review'],
    to: 'awaiting-signature',
    who: '保密审查人',
    article: '条例第十七条',
    otherwise: '答复没有在保密审查；先审核，再保密审查（条例第十七条）。',
  },
  'sent-back': {
    from: IN_REVIEW,
    to: 'drafting',
    who: '审核人、签发人',
    article: '',
    otherwise: '没有送审的答复可以退回（条例第四十五条）。',
  },
  signed: {
    from: ['awaiting-signature'],
    to: 'awaiting-service',
    who: '签发人',
    article: '条例第三十六条',
    otherwise: '答复经过审核和保密审查之后才能签发（条例第十七条）。',
    letter: 'reply',
  },
  served: {
    from: ['awaiting-service'],
    to: 'closed',
    who: '经办人',
    article: '国办公开办函〔2016〕235号',
    otherwise: '答复签发之后才能登记送达（国办公开办函〔2016〕235号）。',
  },
  'answered-on-spot': {
    from: ['registered', 'in-progress'],
    to: 'closed',
    who: '审核人',
    article: '条例第三十三条第一款',
    otherwise: '只有刚收到的申请可以当场答复（条例第三十三条）。',
    letter: 'on-spot-record',
  },
  withdrawn: { from: OPEN, to: 'discontinued', ...CLERK, otherwise: '' },
  'ended-otherwise': {
    from: OPEN,
    to: 'discontinued',
    who: '审核人',
    article: '',
    otherwise: '',
  },
  'made-proactive': {
    from: ['closed'],
    to: 'stays',
    who: '经办人',
    article: '条例第四十四条',
    otherwise: '答复之后才能转为主动公开（条例第四十四条）。',
  },
  archived: {
    from: ['closed', 'discontinued'],
    to: 'archived',
    who: '经办人',
    article: '条例第四十五条',
    otherwise: '还没有办结，不能归档（条例第四十五条）。',
  },
};
