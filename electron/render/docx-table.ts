// A table in a Word file.

import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { eastAsianRun } from './docx-run.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import {
  CELL_PADDING_MM,
  TABLE_PT,
  TABLE_ROW_MM,
  TEXT_WIDTH_MM,
  twipsFromMm,
} from './page-format.ts';
import type { TableDensity } from './page-format.ts';
import { columnWidthsMm, placedCells } from './table-grid.ts';
import type { Grid, GridCell } from './table-grid.ts';
import { balancingIndentMm } from './text-fit.ts';

// Eighths of a point: 0.5 pt.
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
};

export interface CellLook {
  readonly align: 'left' | 'center';
  readonly bold: boolean;
}

export interface TableSetting<C extends GridCell> {
  readonly density: TableDensity;
  readonly look: (cell: C) => CellLook;
  /** Rows, counted from 0, that stay on one page with the next one. */
  readonly keptWithNext: ReadonlySet<number>;
  /** Rows that are too long to be kept in one piece. */
  readonly mayBreak?: ReadonlySet<number>;
  /** The least height in mm of rows that leave room for handwriting. */
  readonly rowHeights?: ReadonlyMap<number, number>;
}

/** The table: heading rows repeat on every page, and no row is split between two that need not be. */
export function docxGrid<C extends GridCell>(grid: Grid<C>, setting: TableSetting<C>): Table {
  const { density, look, keptWithNext, mayBreak, rowHeights } = setting;
  const widths = columnWidthsMm(grid);
  const rows = cellsByRow(grid);
  return new Table({
    width: { size: twipsFromMm(TEXT_WIDTH_MM), type: WidthType.DXA },
    columnWidths: widths.map(twipsFromMm),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: rows.map((cells, row) => {
      const keepNext = keptWithNext.has(row);
      const height = rowHeights?.get(row) ?? TABLE_ROW_MM[density];
      return new TableRow({
        cantSplit: mayBreak?.has(row) !== true,
        ...(row < grid.headRows ? { tableHeader: true } : {}),
        height: { value: twipsFromMm(height), rule: HeightRule.ATLEAST },
        children: cells.map(({ cell, column, merge }) => {
          const widthMm = sum(widths.slice(column, column + cell.colSpan));
          return docxCell(cell, { ...look(cell), widthMm, density, keepNext, merge });
        }),
      });
    }),
  });
}

type Merge = 'none' | 'begins' | 'goes-on';

interface RowCell<C extends GridCell> {
  readonly column: number;
  readonly cell: C;
  readonly merge: Merge;
}

/**
 * What stands in each row, from left to right. A cell of several rows goes on in an empty one in each of them:
 * the library would add those itself, but in the type of the body and free to leave the next row, so that
 * LibreOffice would part the table there.
 */
function cellsByRow<C extends GridCell>(grid: Grid<C>): readonly (readonly RowCell<C>[])[] {
  const rows = grid.rows.map((): RowCell<C>[] => []);
  for (const { row, column, cell } of placedCells(grid)) {
    for (let down = 0; down < cell.rowSpan; down += 1) {
      const merge = cell.rowSpan === 1 ? 'none' : down === 0 ? 'begins' : 'goes-on';
      rows[row + down]?.push({ column, cell, merge });
    }
  }
  return rows.map((cells) => cells.toSorted((a, b) => a.column - b.column));
}

interface CellSetting extends CellLook {
  readonly widthMm: number;
  readonly density: TableDensity;
  /** Word keeps a row with the next one when its paragraphs ask for it. */
  readonly keepNext: boolean;
  readonly merge: Merge;
}

const VERTICAL_MERGE = {
  none: {},
  begins: { verticalMerge: VerticalMergeType.RESTART },
  'goes-on': { verticalMerge: VerticalMergeType.CONTINUE },
} as const;

function docxCell(cell: GridCell, setting: CellSetting): TableCell {
  const block = twipsFromMm(CELL_PADDING_MM.block[setting.density]);
  const inline = twipsFromMm(CELL_PADDING_MM.inline);
  const text = setting.merge === 'goes-on' ? '' : cell.text;
  return new TableCell({
    ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...VERTICAL_MERGE[setting.merge],
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: twipsFromMm(setting.widthMm), type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      top: block,
      bottom: block,
      left: inline,
      right: inline,
    },
    children: text.split('\n').map((line) => cellLine(line, setting)),
  });
}

function cellLine(text: string, setting: CellSetting): Paragraph {
  const { align, bold, density, keepNext, widthMm } = setting;
  const kept = keepNext ? { keepNext } : {};
  const children = text === '' ? [] : [eastAsianRun(bold ? { text, bold } : { text })];
  if (align === 'left') {
    return new Paragraph({ style: DOCX_STYLES.tableLabel[density], ...kept, children });
  }
  const inner = widthMm - 2 * CELL_PADDING_MM.inline;
  const indent = twipsFromMm(balancingIndentMm(text, inner, TABLE_PT[density]));
  return new Paragraph({
    style: DOCX_STYLES.tableText[density],
    ...kept,
    ...(indent > 0 ? { indent: { left: indent, right: indent } } : {}),
    children,
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
