// What is known of the report of an earlier year, whoever made it: frozen by the program, typed from its
// paper, or kept by its last export; and which of its figures the next report takes over.

import type { LocalDate } from '../calendar/local-date.ts';
import { TABLE3_COLUMNS } from './statistics.ts';
import { TABLE2_FORMS, table2FigureId } from './table2-form.ts';
import { formOfYear } from './templates.ts';

/** Names the items of a line of table 二 at the end of a year: 上一年项目数量 and 本年增/减 together. */
export function yearEndItemsId(line: string): string {
  return table2FigureId(line, 'yearEnd');
}

const CARRIED: readonly string[] = TABLE3_COLUMNS.map((column) => `table3.D.${column}`);

const DOCUMENTS: readonly string[] = (TABLE2_FORMS['form-2021'][0]?.lines ?? []).map(({ key }) =>
  table2FigureId(key, 'inForce'),
);

/** The lines of table 二 of 2019 that go on from the year before: 行政许可, 行政处罚…. */
export const ITEM_LINES = TABLE2_FORMS['form-2019']
  .filter(({ columns }) => columns.some(({ key }) => key === 'previous'))
  .flatMap(({ lines }) => lines);

/** The figures of the report of `year` that the report after it takes over (K4, K6, K7). */
export function takenOver(year: number): readonly string[] {
  const items = ITEM_LINES.map(({ key }) => yearEndItemsId(key));
  return [...CARRIED, ...(formOfYear(year + 1) === 'form-2021' ? DOCUMENTS : items)];
}

/** The figures of a report that an export keeps, for the next year to compare with. */
export const KEPT_FIGURES: readonly string[] = [...CARRIED, ...DOCUMENTS];

/** A stored entry; the latest of a code counts. Null takes an earlier one back. */
export interface TypedFigure {
  readonly code: string;
  /** A whole number; money in fen. */
  readonly value: number | null;
  readonly source: string;
}

/** The figures of a frozen version. */
export interface FrozenFigures {
  readonly version: number;
  readonly on: LocalDate;
  readonly figures: ReadonlyMap<string, number>;
}

export interface EarlierKnowledge {
  /** As the ledger counts them today; compared with, never believed. */
  readonly counted: ReadonlyMap<string, number>;
  readonly frozen: FrozenFigures | undefined;
  readonly exported:
    { readonly on: LocalDate; readonly figures: ReadonlyMap<string, number> } | undefined;
  readonly typed: readonly TypedFigure[];
}

/** 第 2 版，2021-01-20 定稿. */
export function versionWords({ version, on }: Pick<FrozenFigures, 'version' | 'on'>): string {
  return `第 ${version} 版，${on} 定稿`;
}
