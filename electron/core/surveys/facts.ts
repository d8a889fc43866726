// A round of 群众满意度测评 or 社会评议 (条例 art. 46): what was asked of whom, when and how.
//
// How the annual report counts rounds: openedOn lies in the year, not voided. The period that the
// round is about (periodFrom–periodTo) may lie in another year and does not count.

import * as z from 'zod';
import type { LocalDate } from '../calendar/local-date.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { StoredFile, optionalText, requiredText } from '../fields.ts';
import { checkDates } from '../register/date-rules.ts';

export const RoundKind = z.enum(['satisfaction', 'social-review']);
export type RoundKind = z.infer<typeof RoundKind>;

export const KIND_LABELS = {
  satisfaction: '群众满意度测评',
  'social-review': '社会评议',
} as const satisfies Record<RoundKind, string>;

/** open: begun, not closed. */
export const RoundState = z.enum(['open', 'closed', 'voided']);
export type RoundState = z.infer<typeof RoundState>;

export const STATE_LABELS = {
  open: '进行中',
  closed: '已结束',
  voided: '已作废',
} as const satisfies Record<RoundState, string>;

/** The fields of 登记测评评议. */
export const RoundFields = {
  kind: z.enum(RoundKind.options, '请选择测评类型'),
  title: requiredText('测评名称', 100),
  openedOn: LocalDateField,
  periodFrom: LocalDateField,
  periodTo: LocalDateField,
  target: requiredText('测评对象', 200),
  method: requiredText('测评方式', 100),
  note: optionalText('备注', 1000),
  file: StoredFile.nullable().default(null),
} as const;

/** What the sheets say; both or neither (checkSheets). Events of before they were asked for have none. */
export const SheetCounts = {
  validSheets: z
    .int('请填写整数份数')
    .min(1, '有效问卷至少 1 份；没有统计的请留空')
    .nullable()
    .default(null),
  satisfiedSheets: z.int('请填写整数份数').min(0, '满意的份数不能小于 0').nullable().default(null),
} as const;

/** The fields of 结束. */
export const RoundClosingFields = {
  closedOn: LocalDateField,
  ...SheetCounts,
  resultNote: requiredText('结果说明', 2000),
  file: StoredFile.nullable().default(null),
} as const;

/** The fields of 更正: also the closing, which is taken back by leaving its date empty. */
export const AmendedRoundFields = {
  ...RoundFields,
  closedOn: LocalDateField.nullable().default(null),
  ...SheetCounts,
  resultNote: optionalText('结果说明', 2000),
} as const;

/** All that is known of a round. */
export const RoundFacts = z.object(AmendedRoundFields);
export type RoundFacts = z.infer<typeof RoundFacts>;

/** The Chinese of each field, for the form and the history. */
export const FIELD_LABELS = {
  kind: '测评类型',
  title: '测评名称',
  openedOn: '开展日期',
  periodFrom: '测评时段起',
  periodTo: '测评时段止',
  target: '测评对象',
  method: '测评方式',
  note: '备注',
  file: '附件',
  closedOn: '结束日期',
  validSheets: '有效问卷（份）',
  satisfiedSheets: '其中满意（份）',
  resultNote: '结果说明',
} as const satisfies Record<keyof RoundFacts, string>;

/** The state of a round from its folded events. */
export function roundState(closedOn: LocalDate | null, voided: boolean): RoundState {
  if (voided) return 'voided';
  return closedOn === null ? 'open' : 'closed';
}

/**
 * Opened and closed in this order and neither ahead; the period runs forward, and may run on.
 * @throws AppError 'invalid-input' with a sentence by field.
 */
export function checkRoundDates(facts: RoundFacts, today: LocalDate): void {
  const { openedOn, closedOn, periodFrom, periodTo } = facts;
  const ahead = { mayBeAhead: true };
  checkDates(today, [
    { field: 'openedOn', label: FIELD_LABELS.openedOn, date: openedOn },
    {
      field: 'periodTo',
      label: FIELD_LABELS.periodTo,
      date: periodTo,
      notBefore: { label: FIELD_LABELS.periodFrom, date: periodFrom },
      ...ahead,
    },
    {
      field: 'closedOn',
      label: FIELD_LABELS.closedOn,
      date: closedOn,
      notBefore: { label: FIELD_LABELS.openedOn, date: openedOn },
    },
  ]);
}
