// Which labels of a table name each of its figures: heads of several columns or rows can't be told by their
// scope alone (WCAG 2.2, technique H43).

import type { ReportCell, ReportTable } from '../../core/annual-report/document.ts';
import { placedCells, rowGroups } from '../table-grid.ts';
import type { PlacedCell } from '../table-grid.ts';

type Placed = PlacedCell<ReportCell>;

/** The labels above each figure within its part of the table, from the top, then those left of it. */
export function figureHeads(table: ReportTable): ReadonlyMap<ReportCell, readonly ReportCell[]> {
  const placed = placedCells(table);
  const labels = placed.filter(({ cell }) => cell.kind === 'label' && cell.text !== '');
  const groups = rowGroups(table);
  const partOf = (row: number): number =>
    groups.find(({ from, until }) => row >= from && row < until)?.from ?? 0;
  return new Map(
    placed
      .filter(({ cell }) => cell.kind === 'figure')
      .map((figure) => {
        const above = labels.filter(
          (label) =>
            endOf(label).row <= figure.row &&
            (label.row < table.headRows || label.row >= partOf(figure.row)) &&
            meet(label.column, endOf(label).column, figure.column, endOf(figure).column),
        );
        const left = labels.filter(
          (label) =>
            endOf(label).column <= figure.column &&
            meet(label.row, endOf(label).row, figure.row, endOf(figure).row),
        );
        return [figure.cell, [...above, ...left].map(({ cell }) => cell)];
      }),
  );
}

function endOf({ row, column, cell }: Placed): { row: number; column: number } {
  return { row: row + cell.rowSpan, column: column + cell.colSpan };
}

function meet(from: number, until: number, otherFrom: number, otherUntil: number): boolean {
  return from < otherUntil && otherFrom < until;
}
