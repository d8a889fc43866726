// What the office types from the paper of last year's report, where the program did not make it: the
// requests it carried over, and the documents and items that it left standing.

import * as z from 'zod';
import { requiredText } from '../fields.ts';
import { LINE_NAMES } from './outcome-lines.ts';
import { APPLICANT_COLUMN_NAMES, APPLICANT_COLUMNS, TABLE3_COLUMNS } from './statistics.ts';
import { TABLE2_FORMS, table2FigureId } from './table2-form.ts';
import { formOfYear } from './templates.ts';

/** Names the items of a line of table 二 at the end of a year: 上一年项目数量 and 本年增/减 together. */
export function yearEndItemsId(line: string): string {
  return table2FigureId(line, 'yearEnd');
}

interface EarlierDefinition {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly group: 'table2' | 'table3';
}

const CARRIED: readonly EarlierDefinition[] = TABLE3_COLUMNS.map((column) => ({
  code: `table3.D.${column}`,
  label: `${LINE_NAMES.D}·${APPLICANT_COLUMN_NAMES[column]}`,
  unit: '件',
  group: 'table3',
}));

const DOCUMENTS: readonly EarlierDefinition[] = (TABLE2_FORMS['form-2021'][0]?.lines ?? []).map(
  ({ key, name }) => ({
    code: table2FigureId(key, 'inForce'),
    label: `现行有效件数·${name}`,
    unit: '件',
    group: 'table2',
  }),
);

const ITEMS: readonly EarlierDefinition[] = TABLE2_FORMS['form-2019']
  .filter(({ columns }) => columns.some(({ key }) => key === 'previous'))
  .flatMap(({ lines }) => lines)
  .map(({ key, name }) => ({
    code: yearEndItemsId(key),
    label: `年末项目数量·${name}`,
    unit: '项',
    group: 'table2',
  }));

/** What the report of `year` takes over from the year before. */
function definitionsFor(year: number): readonly EarlierDefinition[] {
  return [...CARRIED, ...(formOfYear(year) === 'form-2021' ? DOCUMENTS : ITEMS)];
}

/** The figures of last year's report that an export keeps, for the next year to compare with. */
export const KEPT_FIGURES: readonly string[] = [...CARRIED, ...DOCUMENTS].map(({ code }) => code);

const CODES = [...CARRIED, ...DOCUMENTS, ...ITEMS].map(({ code }) => code);

export const EarlierEntry = z.strictObject({
  code: z.enum(CODES),
  /** null takes an earlier entry back: the number is then not known. */
  value: z.int('请填写整数').min(0, '请填写不小于 0 的整数').max(1_000_000).nullable(),
});

export const EarlierEntries = z
  .array(EarlierEntry)
  .min(1)
  .max(CODES.length)
  .superRefine((entries, context) => {
    const values = new Map(entries.map(({ code, value }) => [code, value]));
    const columns = APPLICANT_COLUMNS.map((column) => values.get(`table3.D.${column}`));
    const total = values.get('table3.D.total');
    if (!isKnown(total)) return;
    const known = columns.filter(isKnown);
    const sum = known.reduce((all, value) => all + value, 0);
    // Columns that are not known may still make up the rest.
    if (sum === total || (known.length < columns.length && sum < total)) return;
    const at = entries.findIndex(({ code }) => code === 'table3.D.total');
    const message = `各类申请人合计 ${sum} 件，与总计 ${total} 件不符，请核对`;
    context.addIssue({ code: 'custom', path: [at, 'value'], message });
  });

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

export const EarlierSource = requiredText('数据来源', 200);

/** A figure of last year's report and all that is known of it. */
export const EarlierFigure = z.object({
  code: z.string(),
  label: z.string(),
  unit: z.string(),
  group: z.enum(['table2', 'table3']),
  /** As the ledger counts it today; null when the ledger can't. */
  counted: z.int().nullable(),
  /** As the program's own last export printed it. */
  exported: z.object({ value: z.int(), on: z.string() }).nullable(),
  /** As typed from the paper; null while nothing is typed. */
  value: z.int().nullable(),
  source: z.string(),
});
export type EarlierFigure = z.infer<typeof EarlierFigure>;

/** A stored entry; the latest of a code counts. */
export interface TypedFigure {
  readonly code: string;
  readonly value: number | null;
  readonly source: string;
}

export interface EarlierKnowledge {
  readonly counted: ReadonlyMap<string, number>;
  readonly exported:
    { readonly on: string; readonly figures: ReadonlyMap<string, number> } | undefined;
  readonly typed: readonly TypedFigure[];
}

/** The figures that the report of `year` takes over, each with what is known of it. */
export function earlierFigures(year: number, known: EarlierKnowledge): EarlierFigure[] {
  return definitionsFor(year).map((definition) => ({
    ...definition,
    counted: known.counted.get(definition.code) ?? null,
    exported: exportedFigure(known, definition.code),
    ...typedFigure(known, definition.code),
  }));
}

function exportedFigure({ exported }: EarlierKnowledge, code: string): EarlierFigure['exported'] {
  const value = exported?.figures.get(code);
  return exported === undefined || value === undefined ? null : { value, on: exported.on };
}

function typedFigure(
  { typed }: EarlierKnowledge,
  code: string,
): Pick<EarlierFigure, 'value' | 'source'> {
  const entry = typed.find((candidate) => candidate.code === code);
  if (entry === undefined || entry.value === null) return { value: null, source: '' };
  return { value: entry.value, source: entry.source };
}
