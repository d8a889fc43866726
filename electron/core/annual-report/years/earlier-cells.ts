// The cells of an earlier report's tables, as they are typed off its paper: what each is called, what may
// stand in it, and how its text is read.

import { statutoryTables } from '../build-document.ts';
import type { ReportTable, StatutoryForm } from '../document.ts';
import { takenOver, yearEndItemsId, ITEM_LINES } from '../earlier-report.ts';
import type { FigureValues } from '../figure-values.ts';
import { withValue } from '../figure-values.ts';
import { figureCatalogue } from '../figures.ts';
import { SIGNED_FIGURES, TABLE2_FORMS, table2FigureId } from '../table2-form.ts';
import { formOfYear } from '../templates.ts';

/** count: a whole number from 0. signed: 本年增/减. yuan, wan: money, typed in 元 or 万元, kept in fen. */
export type CellKind = 'count' | 'signed' | 'yuan' | 'wan';

export interface EarlierCell {
  readonly code: string;
  /** 表三·本年新收·自然人. */
  readonly label: string;
  readonly kind: CellKind;
}

const CATALOGUE = figureCatalogue([]);
const LABELS = new Map(CATALOGUE.map(({ id, label }) => [id, label]));

/** All figures, with those of `values`; what is not known is `unknown`. */
export function figuresOf(values: ReadonlyMap<string, number>, unknown: number): FigureValues {
  return new Map(
    CATALOGUE.map((figure) => [figure.id, withValue(figure, values.get(figure.id) ?? unknown)]),
  );
}

/** Tables 二, 三 and 四 of a form with nothing in their cells: the heads, lines and spans as printed. */
export function emptyTables(form: StatutoryForm): readonly ReportTable[] {
  return statutoryTables(figuresOf(new Map(), 0), form);
}

/** The figures of a table, row by row; rows of heads are left out. */
export function cellRows({ rows }: ReportTable): readonly (readonly string[])[] {
  return rows
    .map((cells) => cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : [])))
    .filter((codes) => codes.length > 0);
}

/** The figures that the tables of a form print, in their order. */
export function printedCodes(form: StatutoryForm): readonly string[] {
  return emptyTables(form).flatMap(cellRows).flat();
}

/** Every cell that the tables of the year's form print, in their order. */
export function tableCells(year: number): readonly EarlierCell[] {
  return printedCodes(formOfYear(year)).map(earlierCell);
}

/**
 * What the next year's report takes over and this year's form does not print: 现行有效件数 at the turn from
 * the form of 2019 to that of 2021, and the year-end items of whoever knows only those.
 */
export function furtherCells(year: number): readonly EarlierCell[] {
  const printed = new Set(tableCells(year).map(({ code }) => code));
  return takenOver(year)
    .filter((code) => !printed.has(code))
    .map(earlierCell);
}

/** Every cell that can be typed for a year. */
export function earlierCells(year: number): readonly EarlierCell[] {
  return [...tableCells(year), ...furtherCells(year)];
}

function earlierCell(code: string): EarlierCell {
  const items = ITEM_LINES.find(({ key }) => yearEndItemsId(key) === code);
  const label = items ? `表二·${items.name}·年末项目数量` : (LABELS.get(code) ?? code);
  return { code, label, kind: cellKind(code) };
}

/** What may stand in the cell of a figure. */
export function cellKind(code: string): CellKind {
  if (SIGNED_FIGURES.has(code)) return 'signed';
  return MONEY.get(code) ?? 'count';
}

const MONEY: ReadonlyMap<string, CellKind> = new Map(
  Object.values(TABLE2_FORMS)
    .flat()
    .flatMap(({ columns, lines }) =>
      columns.flatMap(({ key, money }) =>
        money === undefined
          ? []
          : lines.map((line): [string, CellKind] => [table2FigureId(line.key, key), money]),
      ),
    ),
);

/** Whether a value may be kept in a cell of this kind. */
export function isPossible(kind: CellKind, value: number): boolean {
  if (!Number.isSafeInteger(value)) return false;
  const most = kind === 'yuan' || kind === 'wan' ? MOST_FEN : MOST_COUNTED;
  return value <= most && value >= (kind === 'signed' ? -most : 0);
}

const MOST_COUNTED = 1_000_000;
/** Ten thousand million yuan. */
const MOST_FEN = 1_000_000_000_000;
