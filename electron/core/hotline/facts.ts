// What a work order of the 12345 hotline says, in the order of the paper form, and its checks.

import * as z from 'zod';
import type { LocalDate } from '../calendar/local-date.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { StoredFile, optionalText, requiredText } from '../fields.ts';
import { checkDates } from '../register/date-rules.ts';
import { ReferralCategory } from './kinds.ts';

/** The fields of 登记工单. */
export const ReferralFields = {
  orderNumber: requiredText('工单编号', 60),
  category: z.enum(ReferralCategory.options, '请选择诉求类别'),
  dispatchedBy: requiredText('派单单位', 60),
  dispatchedOn: LocalDateField,
  receivedOn: LocalDateField,
  matter: requiredText('诉求内容', 2000),
  place: optionalText('事发地', 100),
  responsibleUnit: requiredText('承办单位', 60),
  limitOn: LocalDateField.nullable().default(null),
  note: optionalText('备注', 500),
} as const;

/** The fields of 办结. */
export const ClosingFields = {
  closedOn: LocalDateField,
  closingNote: requiredText('办理结果', 2000),
  file: StoredFile.nullable().default(null),
} as const;

/** The fields of 更正: also the closing, which is taken back by leaving its date empty. */
export const AmendedFields = {
  ...ReferralFields,
  closedOn: LocalDateField.nullable().default(null),
  closingNote: optionalText('办理结果', 2000),
  file: StoredFile.nullable().default(null),
} as const;

/** All that is known of a referral. */
export const ReferralFacts = z.object({
  ...AmendedFields,
  /** The category's limit when it was registered; null where the order prints its own. */
  limitWorkdays: z.int().nullable(),
});
export type ReferralFacts = z.infer<typeof ReferralFacts>;

/** The Chinese of each field, for the form and the history. */
export const FIELD_LABELS = {
  orderNumber: '工单编号',
  category: '诉求类别',
  dispatchedBy: '派单单位',
  dispatchedOn: '派单日期',
  receivedOn: '收到日期',
  matter: '诉求内容',
  place: '事发地',
  responsibleUnit: '承办单位',
  limitOn: '工单办结时限',
  limitWorkdays: '时限工作日数',
  note: '备注',
  closedOn: '办结日期',
  closingNote: '办理结果',
  file: '附件',
} as const satisfies Record<keyof ReferralFacts, string>;

/**
 * Dispatched, received, closed in this order and none of them ahead; the limit not before the dispatch.
 * @throws AppError 'invalid-input' with a sentence by field.
 */
export function checkReferralDates(
  facts: Pick<ReferralFacts, 'dispatchedOn' | 'receivedOn' | 'limitOn' | 'closedOn'>,
  today: LocalDate,
): void {
  const { dispatchedOn, receivedOn, limitOn, closedOn } = facts;
  const dispatched = { label: FIELD_LABELS.dispatchedOn, date: dispatchedOn };
  const received = { label: FIELD_LABELS.receivedOn, date: receivedOn };
  checkDates(today, [
    { field: 'dispatchedOn', ...dispatched },
    { field: 'receivedOn', ...received, notBefore: dispatched },
    {
      field: 'limitOn',
      label: FIELD_LABELS.limitOn,
      date: limitOn,
      mayBeAhead: true,
      notBefore: dispatched,
    },
    { field: 'closedOn', label: FIELD_LABELS.closedOn, date: closedOn, notBefore: received },
  ]);
}
