// A table's cells on their grid: formats that know no row spans (spreadsheets) need every place.

import { TEXT_WIDTH_MM, UNSPLIT_TABLE_ROWS, WIDE_TABLE_COLUMNS } from './page-format.ts';
import type { TableDensity } from './page-format.ts';

/** What every cell has, a figure's or a form's. */
export interface GridCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A table: rows list only the cells that begin in them, as in HTML; spans cover the rest of the grid. */
export interface Grid<C extends GridCell> {
  readonly title: string;
  /** Relative widths of the grid's columns. */
  readonly columnWidths: readonly number[];
  /** How many rows at the top are headings that repeat on every page. */
  readonly headRows: number;
  readonly rows: readonly (readonly C[])[];
}

export interface PlacedCell<C extends GridCell> {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: C;
}

/**
 * Places the cells as HTML does: each takes the first free place of its row.
 * @throws Error when spans leave the grid, overlap, or leave a hole: the table was built wrongly.
 */
export function placedCells<C extends GridCell>(table: Grid<C>): readonly PlacedCell<C>[] {
  const width = table.columnWidths.length;
  const taken = table.rows.map(() => new Set<number>());
  const placed: PlacedCell<C>[] = [];
  for (const [row, cells] of table.rows.entries()) {
    for (const cell of cells) {
      const column = firstFree(taken[row]);
      take(table, taken, { row, column, cell });
      placed.push({ row, column, cell });
    }
  }
  const hole = taken.findIndex((columns) => columns.size < width);
  if (hole >= 0) throw new Error(`table ${table.title}: row ${hole + 1} does not fill its columns`);
  return placed;
}

function firstFree(taken: ReadonlySet<number> | undefined): number {
  let column = 0;
  while (taken?.has(column)) column += 1;
  return column;
}

function take<C extends GridCell>(
  table: Grid<C>,
  taken: readonly Set<number>[],
  placed: PlacedCell<C>,
): void {
  const { row, column, cell } = placed;
  for (let down = 0; down < cell.rowSpan; down += 1) {
    for (let right = 0; right < cell.colSpan; right += 1) {
      const columns = taken[row + down];
      const at = column + right;
      if (columns === undefined || at >= table.columnWidths.length || columns.has(at)) {
        throw new Error(`table ${table.title}: the cell at ${row + 1}, ${column + 1} does not fit`);
      }
      columns.add(at);
    }
  }
}

/** The widths of the grid's columns in millimetres, scaled to the text area. */
export function columnWidthsMm(table: Pick<Grid<GridCell>, 'columnWidths'>): readonly number[] {
  const sum = table.columnWidths.reduce((total, width) => total + width, 0);
  return table.columnWidths.map((width) => (width / sum) * TEXT_WIDTH_MM);
}

/** Which size of type the table takes. */
export function tableDensity(table: Pick<Grid<GridCell>, 'columnWidths'>): TableDensity {
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
export function rowGroups(table: Grid<GridCell>): readonly RowGroup[] {
  const starts = table.rows.flatMap((cells, row) =>
    row > table.headRows && headsGroup(table, cells) ? [row] : [],
  );
  return [0, ...starts].map((from, at) => {
    const until = starts[at] ?? table.rows.length;
    return { from, until, staysWhole: until - from <= UNSPLIT_TABLE_ROWS };
  });
}

/** Whether the row is one cell across the whole table. */
export function headsGroup(table: Grid<GridCell>, cells: readonly GridCell[]): boolean {
  return cells[0]?.colSpan === table.columnWidths.length;
}
