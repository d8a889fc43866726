// What an application for the correction of records about oneself says, and its checks (条例 art. 41:
// 有证据证明…提供的与其自身相关的政府信息记录不准确的，可以要求行政机关更正).

import * as z from 'zod';
import { AppError } from '../app-error.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { StoredFile, optionalText, requiredText } from '../fields.ts';
import { dateProblems } from '../register/date-rules.ts';
import type { DateRule } from '../register/date-rules.ts';
import { CorrectionOutcome, isOthersPower } from './kinds.ts';

const documents = z.array(StoredFile).max(20, '最多添加 20 个附件').default([]);

/** The fields of 登记更正申请. */
export const CorrectionFields = {
  applicantName: requiredText('申请人', 60),
  contact: optionalText('联系方式', 120),
  receivedOn: LocalDateField,
  record: requiredText('涉及的记录', 200),
  wrong: requiredText('不准确的内容', 1000),
  wanted: optionalText('要求更正为', 1000),
  evidence: optionalText('证据', 1000),
  files: documents,
  note: optionalText('备注', 500),
} as const;

/** The fields of 登记办理结果. */
export const DecisionFields = {
  outcome: CorrectionOutcome,
  decidedOn: LocalDateField,
  otherOrgan: optionalText('有权更正的机关', 60),
  decisionNote: requiredText('办理情况', 2000),
  /** When the applicant was told; left out where he withdrew. */
  toldOn: LocalDateField.nullable().default(null),
  decisionFiles: documents,
} as const;

/** The fields of 更正登记: also the result, which is taken back by leaving its date empty. */
export const AmendedFields = {
  ...CorrectionFields,
  outcome: CorrectionOutcome.nullable().default(null),
  decidedOn: LocalDateField.nullable().default(null),
  otherOrgan: DecisionFields.otherOrgan,
  decisionNote: optionalText('办理情况', 2000),
  toldOn: LocalDateField.nullable().default(null),
  decisionFiles: documents,
} as const;

/** All that is known of an application. */
export const CorrectionFacts = z.object(AmendedFields);
export type CorrectionFacts = z.infer<typeof CorrectionFacts>;

/** The Chinese of each field, for forms, messages and the history. */
export const FIELD_LABELS = {
  applicantName: '申请人',
  contact: '联系方式',
  receivedOn: '收到日期',
  record: '涉及的记录',
  wrong: '不准确的内容',
  wanted: '要求更正为',
  evidence: '证据',
  files: '申请书、身份证明、证据材料',
  note: '备注',
  outcome: '办理结果',
  decidedOn: '办理日期',
  otherOrgan: '有权更正的机关',
  decisionNote: '办理情况',
  toldOn: '告知申请人日期',
  decisionFiles: '告知书、转送函、更正前后的记录',
} as const satisfies Record<keyof CorrectionFacts, string>;

/** What stands where nothing was decided yet. */
export const NOT_DECIDED: Pick<CorrectionFacts, keyof typeof DecisionFields> = {
  outcome: null,
  decidedOn: null,
  otherOrgan: '',
  decisionNote: '',
  toldOn: null,
  decisionFiles: [],
};

/** The facts as they are kept: without a date of decision nothing is left of one. */
export function correctionFacts(entered: CorrectionFacts): CorrectionFacts {
  if (entered.decidedOn === null) return { ...entered, ...NOT_DECIDED };
  const { outcome } = entered;
  return {
    ...entered,
    ...(outcome !== null && isOthersPower(outcome) ? {} : { otherOrgan: '' }),
    ...(outcome === 'withdrawn' ? { toldOn: null } : {}),
  };
}

/**
 * Received, decided, told in this order and none of them ahead; a result whole; nothing corrected
 * without evidence, nothing passed on without the organ that has the power.
 * @throws AppError 'invalid-input' with a sentence by field.
 */
export function checkCorrection(facts: CorrectionFacts, today: LocalDate): void {
  const problems = { ...resultProblems(facts), ...dateProblems(today, dateRules(facts)) };
  const first = Object.values(problems)[0]?.[0];
  if (first !== undefined) throw new AppError('invalid-input', first, problems);
}

function dateRules({ receivedOn, decidedOn, toldOn }: CorrectionFacts): readonly DateRule[] {
  const received = { label: FIELD_LABELS.receivedOn, date: receivedOn };
  const decided = { label: FIELD_LABELS.decidedOn, date: decidedOn ?? receivedOn };
  return [
    { field: 'receivedOn', ...received },
    { field: 'decidedOn', label: FIELD_LABELS.decidedOn, date: decidedOn, notBefore: received },
    { field: 'toldOn', label: FIELD_LABELS.toldOn, date: toldOn, notBefore: decided },
  ];
}

function resultProblems(facts: CorrectionFacts): Record<string, string[]> {
  const { outcome, decidedOn, otherOrgan, evidence, files } = facts;
  if (decidedOn === null) return {};
  const lacksOrgan = outcome !== null && isOthersPower(outcome) && otherOrgan === '';
  const lacksEvidence = outcome === 'corrected' && evidence === '' && files.length === 0;
  const rules: readonly (readonly [keyof CorrectionFacts, boolean, string])[] = [
    ['outcome', outcome === null, '请选择办理结果'],
    ['outcome', lacksEvidence, EVIDENCE_FIRST],
    ['otherOrgan', lacksOrgan, '请填写有权更正的机关（条例第四十一条）'],
    ['decisionNote', facts.decisionNote === '', '请填写办理情况'],
    [
      'toldOn',
      facts.toldOn === null && outcome !== 'withdrawn',
      '请填写告知申请人日期（条例第四十一条）',
    ],
  ];
  return Object.fromEntries(
    rules.flatMap(([field, isBroken, message]) => (isBroken ? [[field, [message]]] : [])),
  );
}

const EVIDENCE_FIRST =
  '条例第四十一条要求有证据证明记录不准确。请先用“更正登记”补充证据或者附件，再登记更正。';
