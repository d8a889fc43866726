// What is known of a reconsideration or lawsuit over disclosure work, in the order of the paper form.

import * as z from 'zod';
import { REMEDY_KINDS } from '../annual-report/remedy-statistics.ts';
import type { RemedyKind } from '../annual-report/remedy-statistics.ts';
import { LocalDateField, PeriodStartField } from '../calendar/local-date.ts';
import { RowId, StoredFile, optionalText, requiredText } from '../fields.ts';
import { RemedyOutcome, RemedyResult, resultOf } from './outcomes.ts';

export const RemedyKindField = z.enum(Object.keys(REMEDY_KINDS) as RemedyKind[], '请选择案件类型');

/** 普通程序 or 简易程序 of a reconsideration: the answer is due sooner in the latter. */
export const PROCEDURES = { ordinary: '普通程序', simplified: '简易程序' } as const;
export const Procedure = z.enum(Object.keys(PROCEDURES) as (keyof typeof PROCEDURES)[]);

const documents = z.array(StoredFile).max(20, '最多添加 20 个附件').default([]);
const dateOrNull = LocalDateField.nullable().default(null);
const periodStartOrNull = PeriodStartField.nullable().default(null);

/** The fields of 登记案件. */
export const CaseFields = {
  kind: RemedyKindField,
  /** The disclosure request whose reply is contested, where there is one in the register. */
  requestId: RowId.nullable().default(null),
  /** The reconsideration before a suit; only of kind litigation-after-reconsideration. */
  earlierId: RowId.nullable().default(null),
  applicantName: requiredText('申请人（原告）', 120),
  act: requiredText('被申请复议（被诉）的行政行为', 200),
  /** When the act was done. */
  actOn: dateOrNull,
  /** When the applicant received it; left out, the service of the linked request's reply counts. */
  servedOn: periodStartOrNull,
  claim: requiredText('复议（诉讼）请求', 1000),
  organ: requiredText('复议机关（法院）', 60),
  caseNumber: optionalText('案号', 60),
  filedOn: dateOrNull,
  acceptedOn: LocalDateField,
  noticeReceivedOn: periodStartOrNull,
  procedure: Procedure.nullable().default(null),
  answerDueOn: dateOrNull,
  note: optionalText('备注', 500),
  files: documents,
} as const;

/** The fields of 登记答复: what the office handed in. */
export const AnswerFields = { answeredOn: LocalDateField, answerFiles: documents } as const;

/** The fields of 登记结果. */
export const DecisionFields = {
  decidedOn: LocalDateField,
  outcome: RemedyOutcome,
  decisionNumber: optionalText('决定书（裁判文书）文号', 60),
  decisionNote: optionalText('主要内容', 2000),
  decisionFiles: documents,
} as const;

/** The fields of 更正: answer and result too, which are taken back by leaving their date empty. */
export const AmendedFields = {
  ...CaseFields,
  answeredOn: dateOrNull,
  answerFiles: documents,
  decidedOn: dateOrNull,
  outcome: RemedyOutcome.nullable().default(null),
  decisionNumber: DecisionFields.decisionNumber,
  decisionNote: DecisionFields.decisionNote,
  decisionFiles: documents,
} as const;

const Amended = z.object(AmendedFields);
export type AmendedCase = z.infer<typeof Amended>;

/** All that is known of a case; title and result follow from the rest. */
export const RemedyFacts = Amended.extend({
  /** 张三不服《政府信息不存在告知书》. */
  title: z.string(),
  result: RemedyResult.nullable(),
});
export type RemedyFacts = z.infer<typeof RemedyFacts>;

/**
 * The facts of a case as they are kept: what its kind doesn't have is left out, and what belongs to an
 * answer or result goes with its date.
 */
export function remedyFacts(entered: AmendedCase): RemedyFacts {
  const { kind, answeredOn, decidedOn } = entered;
  return {
    ...entered,
    ...(kind === 'litigation-after-reconsideration' ? {} : { earlierId: null }),
    procedure: kind === 'reconsideration' ? entered.procedure : null,
    ...(answeredOn === null ? { answerFiles: [] } : {}),
    ...(decidedOn === null ? NOT_DECIDED : {}),
    title: `${entered.applicantName}不服${entered.act}`,
    result: decidedOn === null || entered.outcome === null ? null : resultOf(entered.outcome),
  };
}

const NOT_DECIDED: Partial<AmendedCase> = {
  outcome: null,
  decisionNumber: '',
  decisionNote: '',
  decisionFiles: [],
};

/** The Chinese of each field, for forms, messages and the history. */
export const FIELD_LABELS = {
  kind: '案件类型',
  requestId: '关联的信息公开申请',
  earlierId: '此前的行政复议',
  applicantName: '申请人（原告）',
  act: '被申请复议（被诉）的行政行为',
  actOn: '行为作出日期',
  servedOn: '申请人收到答复日期',
  claim: '复议（诉讼）请求',
  organ: '复议机关（法院）',
  caseNumber: '案号',
  filedOn: '申请（起诉）日期',
  acceptedOn: '受理（立案）日期',
  noticeReceivedOn: '收到答复（应诉）通知日期',
  procedure: '审理程序',
  answerDueOn: '通知书载明的答复期限',
  note: '备注',
  files: '申请书（起诉状）副本、通知书',
  answeredOn: '提交答复（答辩）日期',
  answerFiles: '答复书（答辩状）、证据目录',
  decidedOn: '决定（裁判）日期',
  outcome: '处理结果',
  decisionNumber: '决定书（裁判文书）文号',
  decisionNote: '主要内容',
  decisionFiles: '决定书（裁判文书）',
} as const satisfies Record<keyof AmendedCase, string>;
