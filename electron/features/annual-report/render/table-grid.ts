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

/** Rows that belong together: 第二十条第（一）项 with the lines under it, or a whole table. */
export interface RowGroup {
  /** The first row, counted from 0, and the row after the last. */
  readonly from: number;
  readonly until: number;
  /** Whether the group is short enough to be kept on one page. */
  readonly staysWhole: boolean;
}

/** The parts of a table: each begins with a label that spans it; the heading rows go with the first. */
export function rowGroups(table: ReportTable): readonly RowGroup[] {
  const starts = table.rows.flatMap((cells, row) =>
    row > table.headRows && headsGroup(table, cells) ? [row] : [],
  );
  return [0, ...starts].map((from, at) => {
    const until = starts[at] ?? table.rows.length;
    return { from, until, staysWhole: until - from <= UNSPLIT_TABLE_ROWS };
  });
}

/** Whether the row is one label across the whole table. */
export function headsGroup(table: ReportTable, cells: readonly ReportCell[]): boolean {
  const [first] = cells;
  return first?.kind === 'label' && first.colSpan === table.columnWidths.length;
}
