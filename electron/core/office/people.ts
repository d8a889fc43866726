// Who works on disclosure: the people whose names stand under reviews, entries and reports. Nobody is
// ever deleted, because what they signed stays; they end their duty.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { RowId, optionalText, requiredText } from '../fields.ts';

export const PersonRole = z.enum(['clerk', 'holder', 'secrecy-reviewer', 'reviewer', 'signer']);
export type PersonRole = z.infer<typeof PersonRole>;

export const ROLE_LABELS = {
  clerk: '经办人',
  holder: '拟稿人',
  'secrecy-reviewer': '保密审查人',
  reviewer: '审核人',
  signer: '签发人',
} as const satisfies Record<PersonRole, string>;

/** What each role does, for the form. */
export const ROLE_HELP = {
  clerk: '登记和维护台账，一般是政务公开专干',
  holder: '起草或提供信息的站所人员',
  'secrecy-reviewer': '公开前审查是否涉密，不能由拟稿人自己兼任',
  reviewer: '核对内容，一般是党政办主任',
  signer: '批准公开和签发年报，一般是分管领导或乡（镇）长',
} as const satisfies Record<PersonRole, string>;

export const PersonFields = {
  name: requiredText('姓名', 20),
  post: optionalText('职务', 30),
  roles: z.array(PersonRole).min(1, '请至少选择一项工作').max(5),
  dutyFrom: LocalDateField,
} as const;

export const PersonDraft = z.strictObject(PersonFields);
export type PersonDraft = z.infer<typeof PersonDraft>;

export const PersonChange = z.strictObject({ id: RowId, ...PersonFields });

export const DutyEnd = z.strictObject({ id: RowId, dutyTo: LocalDateField });

export const Person = z.object({
  id: RowId,
  name: z.string(),
  post: z.string(),
  roles: z.array(PersonRole),
  dutyFrom: LocalDateField,
  /** The last day of duty; null while it lasts. */
  dutyTo: LocalDateField.nullable(),
});
export type Person = z.infer<typeof Person>;

/** Whether a person is on duty on a day; both the first and the last day count. */
export function isOnDuty(
  { dutyFrom, dutyTo }: Pick<Person, 'dutyFrom' | 'dutyTo'>,
  day: LocalDate,
): boolean {
  return dutyFrom <= day && (dutyTo === null || day <= dutyTo);
}
