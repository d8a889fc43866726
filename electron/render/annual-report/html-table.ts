// A table of the report in HTML, with the heads by which screen readers name the cells.

import type { ReportCell, ReportTable } from '../../core/annual-report/document.ts';
import { htmlGrid, spanAttributes } from '../html-table.ts';
import { escapeMarkup } from '../printable.ts';
import { headsGroup, rowGroups, tableDensity } from '../table-grid.ts';
import { figureHeads } from './table-heads.ts';

/**
 * The table: heading rows are a thead and repeat on every printed page, each part is a tbody.
 * @param number The table's place among those of the page: the heads' ids begin with it.
 */
export function htmlTable(table: ReportTable, number: number): string {
  const heads = figureHeads(table);
  const ids = new Map(
    [...new Set([...heads.values()].flat())].map((label, at) => [label, `t${number}h${at + 1}`]),
  );
  return htmlGrid(table, {
    density: tableDensity(table),
    groups: rowGroups(table),
    cell: (cell, cells) => {
      if (cell.kind === 'label') return labelCell(cell, scopeOf(table, cells), ids.get(cell));
      return figureCell(
        cell,
        (heads.get(cell) ?? []).flatMap((label) => ids.get(label) ?? []),
      );
    },
  });
}

type Scope = 'rowgroup' | 'row' | 'col';

/**
 * What the labels of a row name: one across the table its part, those beside figures their row, others
 * their columns. A label over several columns or rows has the plain scope: it names just those, while
 * colgroup and rowgroup would reach to the end of the table.
 */
function scopeOf(table: ReportTable, cells: readonly ReportCell[]): Scope {
  if (headsGroup(table, cells)) return 'rowgroup';
  return cells.some((cell) => cell.kind === 'figure') ? 'row' : 'col';
}

type Label = Extract<ReportCell, { kind: 'label' }>;
type Figure = Extract<ReportCell, { kind: 'figure' }>;

function figureCell(cell: Figure, heads: readonly string[]): string {
  const named = heads.length === 0 ? '' : ` headers="${heads.join(' ')}"`;
  const figure = ` data-figure="${escapeMarkup(cell.figure)}"`;
  return `<td${spanAttributes(cell)}${named}${figure}>${escapeMarkup(cell.text)}</td>`;
}

function labelCell(cell: Label, scope: Scope, id: string | undefined): string {
  const classes = [...(cell.align === 'left' ? ['left'] : []), ...(cell.bold ? ['bold'] : [])];
  const classAttribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  const attributes = `${spanAttributes(cell)}${classAttribute}`;
  if (cell.text === '') return `<td${attributes}></td>`;
  const name = id === undefined ? '' : ` id="${id}"`;
  return `<th${name} scope="${scope}"${attributes}>${escapeMarkup(cell.text)}</th>`;
}
