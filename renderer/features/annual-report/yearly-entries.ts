// What the form of yearly figures holds and sends: only what was changed, money in fen. What was never
// entered stands empty: 未填 is no 0.

import type {
  YearlyFigure,
  YearlyFigureEntry,
} from '../../../electron/core/annual-report/yearly-figures.ts';

/** A row as it stands in the form; money in yuan. */
export interface EditedFigure {
  /** null: not entered. */
  readonly value: number | null;
  readonly source: string;
}

export type EditedFigures = Readonly<Record<string, EditedFigure>>;

function isMoney({ nature }: YearlyFigure): boolean {
  return nature === 'entered-money';
}

/** The rows as they were stored. */
export function storedRows(figures: readonly YearlyFigure[]): EditedFigures {
  return Object.fromEntries(
    figures.map((figure) => [figure.id, { value: storedValue(figure), source: figure.source }]),
  );
}

function storedValue(figure: YearlyFigure): number | null {
  if (figure.recordedAt === null) return null;
  return isMoney(figure) ? figure.value / 100 : figure.value;
}

/**
 * The rows that differ from what is stored, as the call takes them. A source whose number was never entered
 * is sent with NaN, which the call refuses at its row.
 */
export function changedEntries(
  figures: readonly YearlyFigure[],
  edited: EditedFigures,
): YearlyFigureEntry[] {
  const stored = storedRows(figures);
  return figures.flatMap((figure) => {
    const row = edited[figure.id];
    const before = stored[figure.id];
    if (!row || !before) return [];
    const value = row.value ?? (figure.recordedAt === null ? Number.NaN : 0);
    if (row.value === before.value && row.source.trim() === before.source) return [];
    const inUnits = isMoney(figure) ? Math.round(value * 100) : value;
    return [{ code: figure.id, value: inUnits, source: row.source.trim() }];
  });
}
