// A table of the report in HTML, with the scopes by which screen readers name the cells.

import type { ReportCell, ReportTable } from '../../../core/annual-report/document.ts';
import { escapeMarkup } from './printable.ts';
import { columnWidthsMm, staysWhole, tableDensity } from './table-grid.ts';

/** The table; its heading rows are a thead and repeat on every printed page. */
export function htmlTable(table: ReportTable): string {
  const columns = columnWidthsMm(table)
    .map((width) => `<col style="width:${width.toFixed(2)}mm">`)
    .join('');
  const rows = table.rows.map(htmlRow);
  const head = rows.slice(0, table.headRows);
  return [
    `<table class="${tableDensity(table)}${staysWhole(table) ? ' unsplit' : ''}">`,
    `<caption>${escapeMarkup(table.title)}</caption>`,
    `<colgroup>${columns}</colgroup>`,
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    '<tbody>',
    ...rows.slice(table.headRows),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function htmlRow(cells: readonly ReportCell[]): string {
  // Labels beside figures name their row; a row of labels only names the columns below it.
  const axis = cells.some((cell) => cell.kind === 'figure') ? 'row' : 'col';
  return `<tr>${cells.map((cell) => htmlCell(cell, axis)).join('')}</tr>`;
}

function htmlCell(cell: ReportCell, axis: 'row' | 'col'): string {
  const text = escapeMarkup(cell.text);
  if (cell.kind === 'figure') {
    return `<td${spans(cell)} data-figure="${escapeMarkup(cell.figure)}">${text}</td>`;
  }
  const classes = [...(cell.align === 'left' ? ['left'] : []), ...(cell.bold ? ['bold'] : [])];
  const classAttribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  if (text === '') return `<td${spans(cell)}${classAttribute}></td>`;
  const span = axis === 'row' ? cell.rowSpan : cell.colSpan;
  const scope = span > 1 ? `${axis}group` : axis;
  return `<th scope="${scope}"${spans(cell)}${classAttribute}>${text}</th>`;
}

function spans({ colSpan, rowSpan }: ReportCell): string {
  const columns = colSpan > 1 ? ` colspan="${colSpan}"` : '';
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  return `${columns}${rows}`;
}
