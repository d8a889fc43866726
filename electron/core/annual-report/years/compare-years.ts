// Lays the figures of several years side by side.

import { printFigure } from '../figure-values.ts';
import type { ColumnName, FigureDefinition } from '../figures.ts';
import { figureCatalogue } from '../figures.ts';
import { REMEDY_FIGURES, REQUEST_FIGURES } from '../request-figures.ts';
import { formOfYear } from '../templates.ts';
import { printedCodes } from './earlier-cells.ts';
import { leapWords } from './leaps.ts';
import type {
  ComparedFigure,
  ComparedValue,
  ComparedYear,
  ValueOrigin,
  YearsView,
} from './years-view.ts';

/** A value and where it is from. */
export interface KnownValue {
  readonly value: number;
  readonly origin: ValueOrigin;
}

/** All that is known of a year, by figure. */
export interface KnownYear extends ComparedYear {
  readonly values: ReadonlyMap<string, KnownValue>;
}

/** The figures that are compared before any cell, besides the columns of the register. */
const MAIN_FIGURES: ReadonlySet<string> = new Set([
  ...['publications.total', 'publications.updated', 'publications.timelyRate'],
  ...Object.keys(REQUEST_FIGURES),
  ...Object.keys(REMEDY_FIGURES),
  ...['fees.notices', 'fees.noticed', 'fees.amount', 'fees.reliefs'],
  ...['hotline.received', 'hotline.closed', 'hotline.onTime', 'hotline.onTimeRate'],
  ...['surveys.rounds', 'surveys.satisfactionRate'],
]);

/** The main figures of the years. */
export function compareYears(
  years: readonly KnownYear[],
  columns: readonly ColumnName[],
): YearsView {
  const wanted = figureCatalogue(columns).filter(
    ({ id, group }) => group === 'columns' || MAIN_FIGURES.has(id),
  );
  return sideBySide(years, wanted);
}

/** Every cell of tables 二, 三 and 四 that a form of one of the years prints, in printed order. */
export function compareCells(years: readonly KnownYear[]): YearsView {
  const forms = new Set(years.map(({ year }) => formOfYear(year)));
  const printed = new Set([...forms].flatMap(printedCodes));
  return sideBySide(
    years,
    figureCatalogue([]).filter(({ id }) => printed.has(id)),
  );
}

function sideBySide(years: readonly KnownYear[], wanted: readonly FigureDefinition[]): YearsView {
  return {
    years: years.map(({ year, origin, words }) => ({ year, origin, words })),
    figures: wanted.map((figure) => comparedFigure(figure, years)),
  };
}

function comparedFigure(figure: FigureDefinition, years: readonly KnownYear[]): ComparedFigure {
  const known = years.map(({ values }) => values.get(figure.id));
  return {
    ...figure,
    values: known.map((now, at): ComparedValue => {
      if (now === undefined) return { value: null, text: '', origin: null, leap: null };
      const follows = years[at]?.year === (years[at - 1]?.year ?? 0) + 1;
      const before = follows ? (known[at - 1]?.value ?? null) : null;
      return {
        ...now,
        text: printFigure(figure.nature, now.value),
        // Shares move between 0 and 100 by themselves, and money by single cases.
        leap:
          figure.nature === 'counted' || figure.nature === 'entered'
            ? leapWords(before, now.value)
            : null,
      };
    }),
  };
}

/**
 * The main figures that the cells of a typed report give: sums of lines of table 三 in its 总计 column and
 * of table 四. A sum with a cell that is not known is not known.
 */
export function figuresOfCells(cells: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const total = (line: string): number | undefined =>
    cells.get(`table3.${line}.total`) ??
    (line === 'C6' ? sumOf(['C61', 'C62', 'C63'].map(total)) : undefined);
  const sums = [
    ...Object.entries(REQUEST_FIGURES).map(([id, lines]) => [id, sumOf(lines.map(total))] as const),
    ...Object.entries(REMEDY_FIGURES).map(
      ([id, kinds]) => [id, sumOf(kinds.map((kind) => cells.get(`table4.${kind}.total`)))] as const,
    ),
  ];
  return new Map(
    sums.flatMap(([id, value]): [string, number][] => (value === undefined ? [] : [[id, value]])),
  );
}

function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}
