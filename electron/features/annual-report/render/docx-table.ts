// A table of the report in the Word file.

import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportCell, ReportTable } from '../../../core/annual-report/document.ts';
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
import { columnWidthsMm, placedCells, rowGroups, tableDensity } from './table-grid.ts';
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

/** The table: heading rows repeat on every page, no row is split between two, and parts stay whole. */
export function docxTable(table: ReportTable): Table {
  const widths = columnWidthsMm(table);
  const placed = placedCells(table);
  const keepsNext = rowsKeptWithNext(table);
  return new Table({
    width: { size: twipsFromMm(TEXT_WIDTH_MM), type: WidthType.DXA },
    columnWidths: widths.map(twipsFromMm),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: table.rows.map((_cells, row) => {
      const keepNext = keepsNext.has(row);
      return new TableRow({
        cantSplit: true,
        tableHeader: row < table.headRows,
        height: { value: twipsFromMm(TABLE_ROW_MM), rule: HeightRule.ATLEAST },
        children: placed
          .filter((place) => place.row === row)
          .map(({ cell, column }) => {
            const widthMm = sum(widths.slice(column, column + cell.colSpan));
            return docxCell(cell, { widthMm, density: tableDensity(table), keepNext });
          }),
      });
    }),
  });
}

/** The heading rows, and all rows but the last of each part that fits on a page. */
function rowsKeptWithNext(table: ReportTable): ReadonlySet<number> {
  const rows = rowGroups(table).flatMap(({ from, until, staysWhole }) => {
    const count = staysWhole ? until - from - 1 : Math.max(0, table.headRows - from);
    return Array.from({ length: count }, (_, at) => from + at);
  });
  return new Set(rows);
}

interface CellSetting {
  readonly widthMm: number;
  readonly density: TableDensity;
  /** Word keeps a row with the next one when its paragraphs ask for it. */
  readonly keepNext: boolean;
}

function docxCell(cell: ReportCell, setting: CellSetting): TableCell {
  const block = twipsFromMm(CELL_PADDING_MM.block);
  const inline = twipsFromMm(CELL_PADDING_MM.inline);
  return new TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: twipsFromMm(setting.widthMm), type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      top: block,
      bottom: block,
      left: inline,
      right: inline,
    },
    children: [cellText(cell, setting)],
  });
}

function cellText(cell: ReportCell, { widthMm, density, keepNext }: CellSetting): Paragraph {
  const isBold = cell.kind === 'label' && cell.bold;
  const children = [eastAsianRun({ text: cell.text, bold: isBold })];
  if (cell.kind === 'label' && cell.align === 'left') {
    return new Paragraph({ style: DOCX_STYLES.tableLabel[density], keepNext, children });
  }
  const inner = widthMm - 2 * CELL_PADDING_MM.inline;
  const indent = twipsFromMm(balancingIndentMm(cell.text, inner, TABLE_PT[density]));
  return new Paragraph({
    style: DOCX_STYLES.tableText[density],
    keepNext,
    ...(indent > 0 ? { indent: { left: indent, right: indent } } : {}),
    children,
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
