// The closing lines of table 三: each closed request has exactly one of them (rules of counting: 2021
// form, 国办公开办函〔2021〕30号). The 2019 form prints the three lines of （六） as one.

import * as z from 'zod';
import type { StatutoryForm } from './document.ts';

export const OUTCOME_LINES = [
  'C1',
  'C2',
  'C31',
  'C32',
  'C33',
  'C34',
  'C35',
  'C36',
  'C37',
  'C38',
  'C41',
  'C42',
  'C43',
  'C51',
  'C52',
  'C53',
  'C54',
  'C55',
  'C61',
  'C62',
  'C63',
] as const;

export const OutcomeLine = z.enum(OUTCOME_LINES);
export type OutcomeLine = z.infer<typeof OutcomeLine>;

/** The lines of table 三: those of the 2019 form, whose one line C6 is C61 + C62 + C63, and of 2021. */
export type Table3Line = 'A' | 'B' | OutcomeLine | 'C6' | 'C7' | 'D';

/** The short Chinese name of each line, as figures and messages call it. */
export const LINE_NAMES = {
  A: '本年新收',
  B: '上年结转',
  C1: '予以公开',
  C2: '部分公开',
  C31: '属于国家秘密',
  C32: '其他法律行政法规禁止公开',
  C33: '危及三安全一稳定',
  C34: '保护第三方合法权益',
  C35: '属于三类内部事务信息',
  C36: '属于四类过程性信息',
  C37: '属于行政执法案卷',
  C38: '属于行政查询事项',
  C41: '本机关不掌握',
  C42: '需要另行制作',
  C43: '补正后仍不明确',
  C51: '信访举报投诉类',
  C52: '重复申请',
  C53: '要求提供公开出版物',
  C54: '大量反复申请',
  C55: '要求确认或重新出具',
  C6: '其他处理',
  C61: '逾期不补正',
  C62: '逾期不缴费',
  C63: '其他情形',
  C7: '办理结果总计',
  D: '结转下年度',
} as const satisfies Readonly<Record<Table3Line, string>>;

/** All lines of both forms in printed order. */
export const TABLE3_LINES = Object.keys(LINE_NAMES) as readonly Table3Line[];

const OTHER_ENDS: ReadonlySet<Table3Line> = new Set<Table3Line>(['C61', 'C62', 'C63']);

/** The lines that a form prints: 23 in 2019, 25 since 2021, where （六） has three lines of its own. */
export const FORM_LINES: Readonly<Record<StatutoryForm, readonly Table3Line[]>> = {
  'form-2019': TABLE3_LINES.filter((line) => !OTHER_ENDS.has(line)),
  'form-2021': TABLE3_LINES.filter((line) => line !== 'C6'),
};
