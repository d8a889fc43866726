// A table of the report in HTML, with the scopes by which screen readers name the cells.

import type { ReportCell, ReportTable } from '../../core/annual-report/document.ts';
import { htmlGrid, spanAttributes } from '../html-table.ts';
import { escapeMarkup } from '../printable.ts';
import { headsGroup, rowGroups, tableDensity } from '../table-grid.ts';

/** The table: heading rows are a thead and repeat on every printed page, each part is a tbody. */
export function htmlTable(table: ReportTable): string {
  return htmlGrid(table, {
    density: tableDensity(table),
    groups: rowGroups(table),
    cell: (cell, cells) => htmlCell(cell, scopeOf(table, cells)),
  });
}

/**
 * What the labels of a row name: one across the table its part, those beside figures their row, others
 * their columns. A label over several columns or rows has the plain scope: it names just those, while
 * colgroup and rowgroup would reach to the end of the table.
 */
function scopeOf(table: ReportTable, cells: readonly ReportCell[]): 'rowgroup' | 'row' | 'col' {
  if (headsGroup(table, cells)) return 'rowgroup';
  return cells.some((cell) => cell.kind === 'figure') ? 'row' : 'col';
}

function htmlCell(cell: ReportCell, scope: 'rowgroup' | 'row' | 'col'): string {
  const text = escapeMarkup(cell.text);
  const spans = spanAttributes(cell);
  if (cell.kind === 'figure') {
    return `<td${spans} data-figure="${escapeMarkup(cell.figure)}">${text}</td>`;
  }
  const classes = [...(cell.align === 'left' ? ['left'] : []), ...(cell.bold ? ['bold'] : [])];
  const classAttribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  if (text === '') return `<td${spans}${classAttribute}></td>`;
  return `<th scope="${scope}"${spans}${classAttribute}>${text}</th>`;
}
