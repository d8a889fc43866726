// A table of the report in HTML, with the scopes by which screen readers name the cells.

import type { ReportCell, ReportTable } from '../../../core/annual-report/document.ts';
import { escapeMarkup } from './printable.ts';
import { columnWidthsMm, headsGroup, rowGroups, tableDensity } from './table-grid.ts';

/** The table: heading rows are a thead and repeat on every printed page, each part is a tbody. */
export function htmlTable(table: ReportTable): string {
  const columns = columnWidthsMm(table)
    .map((width) => `<col style="width:${width.toFixed(2)}mm">`)
    .join('');
  const rows = table.rows.map((cells) => htmlRow(table, cells));
  const head = rows.slice(0, table.headRows);
  const groups = rowGroups(table);
  const staysWhole = groups.length === 1 && groups[0]?.staysWhole === true;
  return [
    `<table class="${tableDensity(table)}${staysWhole ? ' unsplit' : ''}">`,
    `<caption>${escapeMarkup(table.title)}</caption>`,
    `<colgroup>${columns}</colgroup>`,
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    ...groups.flatMap((group) => [
      group.staysWhole && !staysWhole ? '<tbody class="unsplit">' : '<tbody>',
      ...rows.slice(Math.max(group.from, table.headRows), group.until),
      '</tbody>',
    ]),
    '</table>',
  ].join('\n');
}

function htmlRow(table: ReportTable, cells: readonly ReportCell[]): string {
  const scope = scopeOf(table, cells);
  return `<tr>${cells.map((cell) => htmlCell(cell, scope)).join('')}</tr>`;
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
  if (cell.kind === 'figure') {
    return `<td${spans(cell)} data-figure="${escapeMarkup(cell.figure)}">${text}</td>`;
  }
  const classes = [...(cell.align === 'left' ? ['left'] : []), ...(cell.bold ? ['bold'] : [])];
  const classAttribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  if (text === '') return `<td${spans(cell)}${classAttribute}></td>`;
  return `<th scope="${scope}"${spans(cell)}${classAttribute}>${text}</th>`;
}

function spans({ colSpan, rowSpan }: ReportCell): string {
  const columns = colSpan > 1 ? ` colspan="${colSpan}"` : '';
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  return `${columns}${rows}`;
}
