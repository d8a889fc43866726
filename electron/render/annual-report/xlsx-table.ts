// A table of the report on a worksheet of its own, merged as printed, from cell A1.

import type { Alignment, Worksheet } from 'exceljs';
import type { ReportCell, ReportTable } from '../../core/annual-report/document.ts';
import { PAGE_MM, TABLE_PT, TEXT_WIDTH_MM } from '../page-format.ts';
import { columnWidthsMm, placedCells, tableDensity } from '../table-grid.ts';
import type { PlacedCell } from '../table-grid.ts';
import { linesNeeded } from '../text-fit.ts';
import { CELL_MARGIN_MM, charactersFromMm, rowHeightPt } from './xlsx-measure.ts';
import { BORDERS, CELL_FONT } from './xlsx-style.ts';
import { numberOrText } from './number-or-text.ts';

// Table 四 has 15 columns: across the sheet each of its labels stands on one line.
const MOST_PORTRAIT_COLUMNS = 10;
const LANDSCAPE_SCALE = (PAGE_MM.height - PAGE_MM.left - PAGE_MM.right) / TEXT_WIDTH_MM;

/** Fills the sheet: row 1 of the table is row 1 of the sheet. */
export function fillTableSheet(sheet: Worksheet, table: ReportTable): void {
  const isBroad = table.columnWidths.length > MOST_PORTRAIT_COLUMNS;
  if (isBroad) sheet.pageSetup.orientation = 'landscape';
  const widths = columnWidthsMm(table).map((width) => width * (isBroad ? LANDSCAPE_SCALE : 1));
  sheet.columns = widths.map((width) => ({ width: charactersFromMm(width) }));
  const placed = placedCells(table);
  for (const place of placed) fillCell(sheet, table, place);
  for (const row of table.rows.keys()) {
    sheet.getRow(row + 1).height = tableRowHeightPt(table, widths, { placed, row });
  }
  if (table.headRows > 0) sheet.pageSetup.printTitlesRow = `1:${table.headRows}`;
}

function fillCell(
  sheet: Worksheet,
  table: ReportTable,
  { row, column, cell }: PlacedCell<ReportCell>,
): void {
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

/** Spreadsheets don't grow rows for merged cells: the height is counted here. */
function tableRowHeightPt(
  table: ReportTable,
  widths: readonly number[],
  { placed, row }: { placed: readonly PlacedCell<ReportCell>[]; row: number },
): number {
  const size = TABLE_PT[tableDensity(table)];
  const lines = placed
    .filter((place) => place.row === row && place.cell.rowSpan === 1)
    .map(({ column, cell }) => {
      const width = widths.slice(column, column + cell.colSpan).reduce((sum, mm) => sum + mm, 0);
      return linesNeeded(cell.text, width - CELL_MARGIN_MM, size);
    });
  return rowHeightPt(Math.max(...lines), size);
}
