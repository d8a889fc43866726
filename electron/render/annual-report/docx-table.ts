// A table of the report in the Word file.

import type { Table } from 'docx';
import type { ReportCell, ReportTable } from '../../core/annual-report/document.ts';
import { docxGrid } from '../docx-table.ts';
import type { CellLook } from '../docx-table.ts';
import { rowGroups, tableDensity } from '../table-grid.ts';

/** The table: heading rows repeat on every page, no row is split between two, and parts stay whole. */
export function docxTable(table: ReportTable): Table {
  return docxGrid(table, {
    density: tableDensity(table),
    look: lookOf,
    keptWithNext: rowsKeptWithNext(table),
  });
}

function lookOf(cell: ReportCell): CellLook {
  if (cell.kind === 'figure') return { align: 'center', bold: false };
  return { align: cell.align, bold: cell.bold };
}

/** The heading rows, and all rows but the last of each part that fits on a page. */
function rowsKeptWithNext(table: ReportTable): ReadonlySet<number> {
  const rows = rowGroups(table).flatMap(({ from, until, staysWhole }) => {
    const count = staysWhole ? until - from - 1 : Math.max(0, table.headRows - from);
    return Array.from({ length: count }, (_, at) => from + at);
  });
  return new Set(rows);
}
