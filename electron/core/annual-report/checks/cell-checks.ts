// K8: what may stand in a cell of the three tables.

import type { Equation } from '../check-results.ts';
import type { ReportCell, ReportTable, StatutoryForm } from '../document.ts';
import type { FigureValue, FigureValues } from '../figure-values.ts';
import { isMoney } from '../figure-values.ts';
import { SIGNED_FIGURES } from '../table2-form.ts';
import { publicationsTable } from '../tables/publications-table.ts';
import { remediesTable } from '../tables/remedies-table.ts';
import { requestsTable } from '../tables/requests-table.ts';
import { comparison, figureEvidence } from './check.ts';

/** One equation for each table: how many of its number cells are in order, and which are not. */
export function cellEquations(figures: FigureValues, form: StatutoryForm): Equation[] {
  const tables = [publicationsTable(figures, form), requestsTable(figures, form)];
  return [...tables, remediesTable(figures)].map((table) => tableEquation(table, figures));
}

function tableEquation(table: ReportTable, figures: FigureValues): Equation {
  const cells = table.rows.flat().filter((cell) => cell.kind === 'figure');
  const wrong = cells.filter((cell) => !isInOrder(cell, figures.get(cell.figure)));
  const names = wrong.map(({ figure, text }) => `${figures.get(figure)?.label ?? figure} ${text}`);
  const faults = names.length === 0 ? '' : `，不符合的是：${names.join('、')}`;
  const right = cells.length - wrong.length;
  return comparison(
    `${table.title}：${cells.length} 格中 ${right} 格符合${faults}`,
    right,
    cells.length,
    wrong.map(({ figure }) => figureEvidence(figures, figure)),
  );
}

type FigureCell = Extract<ReportCell, { kind: 'figure' }>;

/** Money may have decimals; 本年增/减 may be negative (-8), as the form's own hint says. */
function isInOrder({ value, text }: FigureCell, figure: FigureValue | undefined): boolean {
  if (figure === undefined || text.trim() === '' || text === '/') return false;
  const isNumber = isMoney(figure) ? Number.isFinite : Number.isInteger;
  return isNumber(value) && (value >= 0 || SIGNED_FIGURES.has(figure.id));
}
