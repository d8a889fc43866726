// A table in HTML.

import { classAttribute } from './html-page.ts';
import type { TableDensity } from './page-format.ts';
import { escapeMarkup } from './printable.ts';
import { columnWidthsMm } from './table-grid.ts';
import type { Grid, GridCell, RowGroup } from './table-grid.ts';

export interface HtmlTableSetting<C extends GridCell> {
  readonly density: TableDensity;
  /** Which rows belong together; one that is to stay on one page is not split. */
  readonly groups: readonly RowGroup[];
  /** The element of a cell, one of those in `cells`. */
  readonly cell: (cell: C, cells: readonly C[]) => string;
  /** Classes of a row, counted from 0. */
  readonly rowClasses?: (row: number) => readonly string[];
  /** The least height in mm of rows that leave room for handwriting. */
  readonly rowHeights?: ReadonlyMap<number, number>;
}

/** The table: heading rows are a thead and repeat on every printed page, each group is a tbody. */
export function htmlGrid<C extends GridCell>(grid: Grid<C>, setting: HtmlTableSetting<C>): string {
  const { density, groups, cell, rowClasses, rowHeights } = setting;
  const columns = columnWidthsMm(grid)
    .map((width) => `<col style="width:${width.toFixed(2)}mm">`)
    .join('');
  const rows = grid.rows.map((cells, row) => {
    const height = rowHeights?.get(row);
    const style = height === undefined ? '' : ` style="height:${height.toFixed(1)}mm"`;
    const attributes = `${classAttribute(rowClasses?.(row) ?? [])}${style}`;
    return `<tr${attributes}>${cells.map((each) => cell(each, cells)).join('')}</tr>`;
  });
  const head = rows.slice(0, grid.headRows);
  const staysWhole = groups.length === 1 && groups[0]?.staysWhole === true;
  return [
    `<table class="${density}${staysWhole ? ' unsplit' : ''}">`,
    `<caption>${escapeMarkup(grid.title)}</caption>`,
    `<colgroup>${columns}</colgroup>`,
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    ...groups.flatMap((group) => [
      group.staysWhole && !staysWhole ? '<tbody class="unsplit">' : '<tbody>',
      ...rows.slice(Math.max(group.from, grid.headRows), group.until),
      '</tbody>',
    ]),
    '</table>',
  ].join('\n');
}

/** The attributes by which a cell covers more than one place of the grid. */
export function spanAttributes({ colSpan, rowSpan }: GridCell): string {
  const columns = colSpan > 1 ? ` colspan="${colSpan}"` : '';
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  return `${columns}${rows}`;
}
