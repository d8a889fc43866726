// An earlier report as the window shows and edits it, and what is sent to be kept.

import * as z from 'zod';
import { LocalDateField } from '../../calendar/local-date.ts';
import { YearField, optionalText, requiredText } from '../../fields.ts';
import { CheckOverride } from '../check-results.ts';
import { StatutoryForm } from '../document.ts';
import { ITEM_LINES, yearEndItemsId } from '../earlier-report.ts';
import { figureCatalogue } from '../figures.ts';
import { Narrative } from '../narrative.ts';
import { cellKind, isPossible } from './earlier-cells.ts';

const CODES: readonly string[] = [
  ...figureCatalogue([]).flatMap(({ id, group }) => (group.startsWith('table') ? [id] : [])),
  ...ITEM_LINES.map(({ key }) => yearEndItemsId(key)),
];

/** By figure: a whole number, money in fen; null takes an earlier entry back. */
const SentValues = z
  .partialRecord(z.enum(CODES), z.int('请填写整数').nullable())
  .superRefine((values, context) => {
    for (const [code, value] of Object.entries(values)) {
      if (value === null || value === undefined || isPossible(cellKind(code), value)) continue;
      context.addIssue({ code: 'custom', path: [code], message: '请填写不小于 0 的数' });
    }
  });

export const EarlierDraft = z.strictObject({
  year: YearField,
  /** Only what was changed. */
  values: SentValues,
  /** Only some cells are known: the paper has no tables, or can't be read. */
  isPartial: z.boolean().default(false),
  /** Which paper: 2020 年政府信息公开工作年度报告. */
  paper: requiredText('报告名称', 100),
  publishedOn: LocalDateField.nullable().default(null),
  text: Narrative.default({}),
  /** Why numbers that don't agree are kept: the paper says so, over the name of who looked. */
  wrong: z
    .strictObject({
      reason: requiredText('原件有误的说明', 500),
      signerId: z.int('请选择签字人').positive('请选择签字人'),
    })
    .nullable()
    .default(null),
});
export type EarlierDraft = z.infer<typeof EarlierDraft>;

const Values = z.record(z.string(), z.int());

/** Where numbers that don't agree are the paper's own. */
export const WrongPaper = CheckOverride.extend({
  /** The equations that it was signed for. */
  failure: z.string(),
});
export type WrongPaper = z.infer<typeof WrongPaper>;

export const EarlierReport = z.object({
  year: z.int(),
  form: StatutoryForm,
  /** Why nothing is typed: the program's own version of this year stands, or the next year is frozen. */
  closed: z.string().nullable(),
  /** What is typed, by figure. */
  values: Values,
  /** Empty while nothing is typed. */
  paper: optionalText('报告名称', 100),
  publishedOn: LocalDateField.nullable(),
  text: Narrative,
  wrong: WrongPaper.nullable(),
  /** To look at beside: as the ledger counts it today, and as the program's last export printed it. */
  counted: Values,
  exported: z.object({ on: z.string(), values: Values }).nullable(),
  /** What the report of the year before said, as far as it is known. */
  before: z.record(z.string(), z.object({ value: z.int(), from: z.string() })),
  isTownship: z.boolean(),
});
export type EarlierReport = z.infer<typeof EarlierReport>;

/** A year of which something is known: to choose from. */
export const EarlierYear = z.object({
  year: z.int(),
  frozen: z.string().nullable(),
  /** How many cells are typed. */
  cells: z.int(),
});
export type EarlierYear = z.infer<typeof EarlierYear>;

/** 2020 年度报告（2021-01-28 公布）, as it is named wherever its figures are used. */
export function paperWords(paper: string, publishedOn: string | null): string {
  return publishedOn === null ? paper : `${paper}，${publishedOn} 公布`;
}
