// How a form's table is set: a form to be filled in has room for a pen, a list is set closer.

import type { FormCell } from '../core/document/official-document.ts';
import { CELL_PADDING_MM, LABEL_INDENT_MM, TABLE_LINE_TWIPS, TABLE_PT } from './page-format.ts';
import type { TableDensity } from './page-format.ts';
import type { FormBlock } from './official-layout.ts';
import { columnWidthsMm, placedCells, tableDensity } from './table-grid.ts';
import { linesNeeded } from './text-fit.ts';

/** Rows with more lines than this may be parted between two pages: a third of a page would stay empty. */
const MOST_UNPARTED_LINES = 12;

/** A table with heading rows is a list; one without is a form. */
export function formDensity(form: FormBlock): TableDensity {
  return form.headRows > 0 ? tableDensity(form) : 'form';
}

/** The rows, counted from 0, that are too long to be kept in one piece. */
export function longRows(form: FormBlock): ReadonlySet<number> {
  const widths = columnWidthsMm(form);
  const density = formDensity(form);
  const inset = 2 * (CELL_PADDING_MM.inline + LABEL_INDENT_MM[density]);
  const long = placedCells<FormCell>(form).filter(({ cell, column }) => {
    const width = widths.slice(column, column + cell.colSpan).reduce((sum, each) => sum + each, 0);
    return linesOf(cell.text, width - inset, TABLE_PT[density]) > MOST_UNPARTED_LINES;
  });
  return new Set(long.map(({ row }) => row));
}

/** The least heights in mm, by row counted from 0, of rows that leave room for handwriting (minLines). */
export function rowHeightsMm(form: FormBlock): ReadonlyMap<number, number> {
  const density = formDensity(form);
  const line = TABLE_LINE_TWIPS[density];
  const heights = form.rows.map((cells, row) => {
    const lines = Math.max(1, ...cells.map(({ minLines }) => minLines));
    return [
      row,
      (lines * line) / TWIPS_PER_MM + 2 * CELL_PADDING_MM.block[density],
      lines,
    ] as const;
  });
  return new Map(heights.flatMap(([row, height, lines]) => (lines > 1 ? [[row, height]] : [])));
}

// 20 twips a point, 72 points an inch.
const TWIPS_PER_MM = 1440 / 25.4;

function linesOf(text: string, widthMm: number, sizePt: number): number {
  return text
    .split('\n')
    .map((line) => linesNeeded(line, widthMm, sizePt))
    .reduce((sum, lines) => sum + lines, 0);
}
