// All figures of one year, from what was counted in the ledger and the facts of requests, fees, remedies
// and referrals; and for each figure of those facts, which of them it counts.

import type { ReferralState } from '../hotline/kinds.ts';
import { satisfactionRate } from '../surveys/satisfaction.ts';
import type { RoundSheets } from '../surveys/satisfaction.ts';
import type { FeeFact, FeeFigureId } from './fee-statistics.ts';
import { countsAsFee, FEE_FIGURES, feeValue } from './fee-statistics.ts';
import type { FigureValues } from './figure-values.ts';
import { ratio, withValue } from './figure-values.ts';
import type { ColumnName, FigureDefinition } from './figures.ts';
import { figureCatalogue } from './figures.ts';
import { countsAsReferral, HOTLINE_FIGURES } from './hotline-statistics.ts';
import type { HotlineFigure } from './hotline-statistics.ts';
import type { Table3Line } from './outcome-lines.ts';
import { TABLE3_LINES } from './outcome-lines.ts';
import type { RemedyFact } from './remedy-statistics.ts';
import { countsAsRemedy, REMEDY_KINDS, REMEDY_RESULTS } from './remedy-statistics.ts';
import { REMEDY_FIGURES, REQUEST_FIGURES } from './request-figures.ts';
import type { RequestFact } from './statistics.ts';
import { countRequests, countsInCell, TABLE3_COLUMNS } from './statistics.ts';
import type { Table3Column } from './statistics.ts';

export interface YearSources {
  readonly year: number;
  readonly columns: readonly ColumnName[];
  /** Counted in the ledger, by figure; for a ratio: its denominator. */
  readonly counted: ReadonlyMap<string, number>;
  /** Typed in for the year, by figure. */
  readonly entered: ReadonlyMap<string, number>;
  readonly requests: readonly RequestFact[];
  readonly fees: readonly FeeFact[];
  readonly remedies: readonly RemedyFact[];
  /** The states of the referrals received in the year, voided ones included. */
  readonly referrals: readonly ReferralState[];
  /** What the sheets of the rounds closed in the year say. */
  readonly surveyResults: readonly RoundSheets[];
}

/**
 * Values of all figures of the year; one that nothing counts is 0. 群众满意率 is left out when no sheets were
 * counted: neither 0 % nor 100 % of nothing.
 */
export function yearFigures(sources: YearSources): FigureValues {
  const counts = new Map([
    ...sources.counted,
    ...requestCounts(sources),
    ...feeCounts(sources),
    ...remedyCounts(sources),
    ...referralCounts(sources),
  ]);
  const count = (id: string): number => counts.get(id) ?? 0;
  const value = ({ id, nature }: FigureDefinition): number => {
    if (nature === 'counted' || nature === 'counted-money') return count(id);
    if (nature === 'ratio') return ratio(count(RATIO_PARTS[id] ?? id), count(id));
    return sources.entered.get(id) ?? 0;
  };
  const satisfaction = satisfactionRate(sources.surveyResults);
  return new Map(
    figureCatalogue(sources.columns).flatMap((definition) => {
      const known = definition.id === SATISFACTION ? satisfaction : value(definition);
      return known === null ? [] : [[definition.id, withValue(definition, known)] as const];
    }),
  );
}

const SATISFACTION = 'surveys.satisfactionRate';

/** The figure above the line of each ratio; below it are the ratio's own records. */
const RATIO_PARTS: Readonly<Record<string, string>> = {
  'publications.timelyRate': 'publications.timely',
  'hotline.onTimeRate': 'hotline.onTime',
};

function requestCounts({ requests, year }: YearSources): [string, number][] {
  const table = countRequests(requests, year);
  const cells = TABLE3_LINES.flatMap((line) =>
    TABLE3_COLUMNS.map((column): [string, number] => [
      `table3.${line}.${column}`,
      table[line][column],
    ]),
  );
  const sums = Object.entries(REQUEST_FIGURES).map(([id, lines]): [string, number] => [
    id,
    lines.reduce((sum, line) => sum + table[line].total, 0),
  ]);
  return [...cells, ...sums];
}

function feeCounts({ fees, year }: YearSources): [string, number][] {
  return keysOf(FEE_FIGURES).map((id) => [id, feeValue(fees, id, year)]);
}

function remedyCounts({ remedies, year }: YearSources): [string, number][] {
  return [...remedyPredicates()].map(([id, counts]) => [
    id,
    remedies.filter((fact) => counts(fact, year)).length,
  ]);
}

function referralCounts({ referrals }: YearSources): [string, number][] {
  return keysOf(HOTLINE_FIGURES).map((id) => [
    id,
    referrals.filter((state) => countsAsReferral(id, state)).length,
  ]);
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

type Counts<F> = (fact: F, year: number) => boolean;

/**
 * On which line of table 三 a figure counts a request; undefined when it doesn't, or is no figure of
 * requests at all.
 */
export function countingLine(
  figure: string,
  fact: RequestFact,
  year: number,
): Table3Line | undefined {
  return REQUEST_CELLS.get(figure)?.find((cell) => countsInCell(fact, cell, year))?.line;
}

/** Whether a figure counts requests. */
export function isRequestFigure(figure: string): boolean {
  return REQUEST_CELLS.has(figure);
}

interface Table3Cell {
  readonly line: Table3Line;
  readonly column: Table3Column;
}

/** The cells of table 三 that each figure of requests adds up. */
const REQUEST_CELLS: ReadonlyMap<string, readonly Table3Cell[]> = new Map([
  ...TABLE3_LINES.flatMap((line) =>
    TABLE3_COLUMNS.map((column): [string, readonly Table3Cell[]] => [
      `table3.${line}.${column}`,
      [{ line, column }],
    ]),
  ),
  ...Object.entries(REQUEST_FIGURES).map(([id, lines]): [string, readonly Table3Cell[]] => [
    id,
    lines.map((line) => ({ line, column: 'total' })),
  ]),
]);

/** Which steps of requests a figure counts; undefined when it is no figure of fees. */
export function feesBehind(figure: string): Counts<FeeFact> | undefined {
  const id = keysOf(FEE_FIGURES).find((known): known is FeeFigureId => known === figure);
  return id === undefined ? undefined : (fact, year) => countsAsFee(fact, id, year);
}

/** Which remedies a figure counts; undefined when it is not a figure of remedies. */
export function remediesBehind(figure: string): Counts<RemedyFact> | undefined {
  return remedyPredicates().get(figure);
}

function remedyPredicates(): ReadonlyMap<string, Counts<RemedyFact>> {
  const cells = keysOf(REMEDY_KINDS).flatMap((kind) =>
    keysOf(REMEDY_RESULTS).map((result): [string, Counts<RemedyFact>] => [
      `table4.${kind}.${result}`,
      (fact, year) => countsAsRemedy(fact, { kind, result }, year),
    ]),
  );
  const sums = Object.entries(REMEDY_FIGURES).map(([id, kinds]): [string, Counts<RemedyFact>] => [
    id,
    (fact, year) => kinds.some((kind) => countsAsRemedy(fact, { kind, result: 'total' }, year)),
  ]);
  return new Map([...cells, ...sums]);
}

/** Which referrals of the year a figure counts; undefined when it is not a figure of the hotline. */
export function referralsBehind(figure: string): ((state: ReferralState) => boolean) | undefined {
  const id = keysOf(HOTLINE_FIGURES).find((known): known is HotlineFigure => known === figure);
  return id === undefined ? undefined : (state) => countsAsReferral(id, state);
}
