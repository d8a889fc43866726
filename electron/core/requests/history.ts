// What can happen to the reply clock of a disclosure request, as dated events in the order in which
// they happened.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';

const on = LocalDateField;

/** Which letter of enquiry is meant, where several are out; left out, the first one that fits. */
const letter = z.string().optional();

export const HistoryEvent = z.discriminatedUnion('type', [
  /** 补正告知: the clock stands idle until the corrected application comes (art. 30). */
  z.strictObject({ type: z.literal('correction-notice'), on }),
  /** 收到补正: the clock starts anew (art. 30). */
  z.strictObject({ type: z.literal('corrected'), on }),
  /** 延长: `days` workdays more (art. 33 ¶2). */
  z.strictObject({ type: z.literal('extended'), on, days: z.int().min(1) }),
  /** 征求意见 sent to a third party or another organ: the clock is suspended (arts. 32, 33 ¶3, 34). */
  z.strictObject({ type: z.literal('consult-sent'), on, letter }),
  /** The consulted one has received the letter: its 15 workdays begin. */
  z.strictObject({ type: z.literal('consult-received'), on, letter }),
  /** The opinion has come. */
  z.strictObject({ type: z.literal('consult-answered'), on, letter }),
  /** 15 workdays have passed in silence. */
  z.strictObject({ type: z.literal('consult-deemed'), on, letter }),
  /**
   * 收费通知: idle until the fee is paid. `received`: when it reached the applicant, from which his
   * workdays run; null while that is not known, left out when it was the same day.
   */
  z.strictObject({
    type: z.literal('fee-notice'),
    on,
    received: LocalDateField.nullable().optional(),
  }),
  /** 已缴费: the clock starts anew. */
  z.strictObject({ type: z.literal('fee-paid'), on }),
  /** A reasonable later date set under art. 35 ¶2: replaces the clock. */
  z.strictObject({ type: z.literal('delayed-to'), on, to: LocalDateField }),
]);
export type HistoryEvent = z.infer<typeof HistoryEvent>;

export const RequestHistory = z.strictObject({
  /** 收到申请之日 by art. 31: for the confirmation channels the day of confirmation. */
  received: LocalDateField,
  channel: z
    .enum(['in-person', 'registered-mail', 'ordinary-mail', 'internet', 'fax', 'oral'])
    .optional(),
  calendar: z.enum(['national', 'local']).default('national'),
  events: z.array(HistoryEvent).default([]),
});
export type RequestHistory = z.infer<typeof RequestHistory>;
