// A table's cells on their grid: formats that know no row spans (spreadsheets) need every place.

import type { ReportCell, ReportTable } from '../../../core/annual-report/document.ts';
import { TEXT_WIDTH_MM, UNSPLIT_TABLE_ROWS, WIDE_TABLE_COLUMNS } from './page-format.ts';
import type { TableDensity } from './page-format.ts';

export interface PlacedCell {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: ReportCell;
}

/**
 * Places the cells as HTML does: each takes the first free place of its row.
 * @throws Error when spans leave the grid, overlap, or leave a hole: the table was built wrongly.
 */
export function placedCells(table: ReportTable): readonly PlacedCell[] {
  const width = table.columnWidths.length;
  const taken = table.rows.map(() => new Set<number>());
  const placed: PlacedCell[] = [];
  for (const [row, cells] of table.rows.entries()) {
    for (const cell of cells) {
      const column = firstFree(taken[row]);
      take(table, taken, { row, column, cell });
      placed.push({ row, column, cell });
    }
  }
  const hole = taken.findIndex((columns) => columns.size < width);
  if (hole >= 0) throw new Error(`table ${table.id}: row ${hole + 1} does not fill its columns`);
  return placed;
}

function firstFree(taken: ReadonlySet<number> | undefined): number {
  let column = 0;
  while (taken?.has(column)) column += 1;
  return column;
}

function take(table: ReportTable, taken: readonly Set<number>[], placed: PlacedCell): void {
  const { row, column, cell } = placed;
  for (let down = 0; down < cell.rowSpan; down += 1) {
    for (let right = 0; right < cell.colSpan; right += 1) {
      const columns = taken[row + down];
      const at = column + right;
      if (columns === undefined || at >= table.columnWidths.length || columns.has(at)) {
        throw new Error(`table ${table.id}: the cell at ${row + 1}, ${column + 1} does not fit`);
      }
      columns.add(at);
    }
  }
}

/** The widths of the grid's columns in millimetres, scaled to the text area. */
export function columnWidthsMm(table: ReportTable): readonly number[] {
  const sum = table.columnWidths.reduce((total, width) => total + width, 0);
  return table.columnWidths.map((width) => (width / sum) * TEXT_WIDTH_MM);
}

/** Which size of type the table takes. */
export function tableDensity(table: ReportTable): TableDensity {
  return table.columnWidths.length > WIDE_TABLE_COLUMNS ? 'narrow' : 'wide';
}

/** Whether the table is short enough to be kept on one page. */
export function staysWhole(table: ReportTable): boolean {
  return table.rows.length <= UNSPLIT_TABLE_ROWS;
}
