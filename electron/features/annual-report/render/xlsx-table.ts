// A table of the report on a worksheet of its own, merged as printed, from cell A1.

import type { Alignment, Worksheet } from 'exceljs';
import type { ReportTable } from '../../../core/annual-report/document.ts';
import { TABLE_PT } from './page-format.ts';
import { columnWidthsMm, placedCells, tableDensity } from './table-grid.ts';
import type { PlacedCell } from './table-grid.ts';
import { linesNeeded } from './text-fit.ts';
import { BORDERS, CELL_FONT } from './xlsx-style.ts';
import { numberOrText } from './number-or-text.ts';

/** Fills the sheet: row 1 of the table is row 1 of the sheet. */
export function fillTableSheet(sheet: Worksheet, table: ReportTable): void {
  const widths = columnWidthsMm(table);
  sheet.columns = widths.map((width) => ({ width: charactersFromMm(width) }));
  const placed = placedCells(table);
  for (const place of placed) fillCell(sheet, table, place);
  for (const row of table.rows.keys()) {
    sheet.getRow(row + 1).height = rowHeightPt(table, placed, row);
  }
  if (table.headRows > 0) sheet.pageSetup.printTitlesRow = `1:${table.headRows}`;
}

function fillCell(sheet: Worksheet, table: ReportTable, { row, column, cell }: PlacedCell): void {
  const [top, left] = [row + 1, column + 1];
  const [bottom, right] = [row + cell.rowSpan, column + cell.colSpan];
  if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
  const target = sheet.getCell(top, left);
  target.value = cell.kind === 'figure' ? numberOrText(cell.text) : cell.text;
  const isLeft = cell.kind === 'label' && cell.align === 'left';
  const alignment: Partial<Alignment> = {
    horizontal: isLeft ? 'left' : 'center',
    vertical: 'middle',
    wrapText: true,
  };
  const font = {
    ...CELL_FONT,
    size: TABLE_PT[tableDensity(table)],
    bold: cell.kind === 'label' && cell.bold,
  };
  // Every cell of a merged field carries the border, or its far sides stay open.
  for (let at = top; at <= bottom; at += 1) {
    for (let across = left; across <= right; across += 1) {
      Object.assign(sheet.getCell(at, across), { border: BORDERS, alignment, font });
    }
  }
  if (typeof target.value === 'string') target.numFmt = '@';
}

// A column's width counts digits of the standard font: 7 pixels of 1/96 inch each, and 5 of margin.
function charactersFromMm(width: number): number {
  return Math.max(1, ((width / 25.4) * 96 - 5) / 7);
}

/** Spreadsheets don't grow rows for merged cells: the height is counted here. */
function rowHeightPt(table: ReportTable, placed: readonly PlacedCell[], row: number): number {
  const widths = columnWidthsMm(table);
  const size = TABLE_PT[tableDensity(table)];
  const lines = placed
    .filter((place) => place.row === row && place.cell.rowSpan === 1)
    .map(({ column, cell }) => {
      const width = widths.slice(column, column + cell.colSpan).reduce((sum, mm) => sum + mm, 0);
      return linesNeeded(cell.text, width - 2, size);
    });
  return Math.max(1, ...lines) * size * 1.3 + 7;
}
