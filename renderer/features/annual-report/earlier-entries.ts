// What the form of last year's figures holds and sends: only what was changed.

import type { EarlierFigure } from '../../../electron/core/annual-report/earlier-report.ts';
import type { Input } from '../../../electron/core/contract.ts';

type Entries = Input<'annualReport.saveEarlierFigures'>['entries'];

/** The numbers by code; null where nothing is known from the paper. */
export type EarlierValues = Readonly<Record<string, number | null>>;

/** The numbers as they are stored. */
export function storedValues(figures: readonly EarlierFigure[]): EarlierValues {
  return Object.fromEntries(figures.map(({ code, value }) => [code, value]));
}

/** Which paper they were typed from; empty while nothing is typed. */
export function storedSource(figures: readonly EarlierFigure[]): string {
  return figures.find(({ source }) => source !== '')?.source ?? '';
}

/** What differs from what is stored; a new source goes with every number that is known. */
export function changedValues(
  figures: readonly EarlierFigure[],
  values: EarlierValues,
  source: string,
): Entries {
  const isNewSource = source.trim() !== storedSource(figures);
  return figures.flatMap(({ code, value: before }) => {
    const value = values[code] ?? null;
    const isSame = value === before && !(isNewSource && value !== null);
    return isSame ? [] : [{ code, value }];
  });
}
