// 工作台账: what the office did around disclosure, which the report tells in its narrative.
//
// How the annual report counts activities: of a kind, heldOn in the year, not voided. Whether all
// entries of a year or those in force are told (查阅场所, 制度) is the report's own rule.

import * as z from 'zod';
import type { LocalDate } from '../calendar/local-date.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { StoredFile, optionalText, requiredText } from '../fields.ts';
import { checkDates } from '../register/date-rules.ts';

export const ActivityKind = z.enum([
  'campaign',
  'training',
  'reading-place',
  'institution',
  'staff-change',
]);
export type ActivityKind = z.infer<typeof ActivityKind>;

export interface KindWords {
  readonly label: string;
  /** What the date, the title and the place of such an entry are called. */
  readonly heldOn: string;
  readonly title: string;
  readonly place: string;
  /** The measure word of a count: 2 次, 3 处. */
  readonly unit: string;
}

export const KIND_WORDS: Readonly<Record<ActivityKind, KindWords>> = {
  campaign: {
    label: '集中宣传',
    heldOn: '宣传日期',
    title: '宣传主题',
    place: '宣传地点',
    unit: '次',
  },
  training: {
    label: '业务培训',
    heldOn: '培训日期',
    title: '培训内容',
    place: '培训地点',
    unit: '次',
  },
  'reading-place': {
    label: '查阅场所',
    heldOn: '设立日期',
    title: '场所名称',
    place: '场所地址',
    unit: '处',
  },
  institution: {
    label: '工作制度',
    heldOn: '印发日期',
    title: '制度名称',
    place: '适用范围',
    unit: '项',
  },
  'staff-change': {
    label: '人事变动',
    heldOn: '变动日期',
    title: '变动事项',
    place: '所在部门',
    unit: '次',
  },
};

/** The fields of an entry. */
export const ActivityFields = {
  kind: z.enum(ActivityKind.options, '请选择台账类别'),
  heldOn: LocalDateField,
  title: requiredText('名称', 200),
  place: optionalText('地点', 100),
  note: optionalText('备注', 2000),
  file: StoredFile.nullable().default(null),
} as const;

/** All that is known of an entry. */
export const ActivityFacts = z.object(ActivityFields);
export type ActivityFacts = z.infer<typeof ActivityFacts>;

/** The Chinese of each field of an entry of this kind, for the form and the history. */
export function fieldLabels(kind: ActivityKind): Readonly<Record<keyof ActivityFacts, string>> {
  const { heldOn, title, place } = KIND_WORDS[kind];
  return { kind: '台账类别', heldOn, title, place, note: '备注', file: '附件' };
}

/** @throws AppError 'invalid-input' when the entry lies ahead: the ledger holds what happened. */
export function checkActivityDates({ kind, heldOn }: ActivityFacts, today: LocalDate): void {
  checkDates(today, [{ field: 'heldOn', label: KIND_WORDS[kind].heldOn, date: heldOn }]);
}
