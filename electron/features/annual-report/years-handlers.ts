// 历年比较: years side by side, and the months of one.

import type { HandlersOf } from '../../core/calls.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { ANNEX_YEARS } from '../../core/annual-report/years/annex-charts.ts';
import { compareCells, compareYears } from '../../core/annual-report/years/compare-years.ts';
import type { yearsCalls } from '../../core/annual-report/years/contract.ts';
import type { YearsView } from '../../core/annual-report/years/years-view.ts';
import type { CountingRepository } from './counting-repository.ts';
import type { KnownYears } from './years-reader.ts';
import type { YearsRepository } from './years-repository.ts';

export interface YearsParts {
  readonly counting: CountingRepository;
  readonly known: KnownYears;
  readonly months: YearsRepository;
}

/** Handlers of the comparison over years. */
export function createYearsHandlers({
  counting,
  known,
  months,
}: YearsParts): HandlersOf<typeof yearsCalls> {
  function compare(from: number, to: number, today: LocalDate): YearsView {
    const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return compareYears(
      years.map((year) => known.read(year, today)),
      counting.columns(),
    );
  }
  return {
    'annualReport.years': ({ from, to }, { today }) => compare(from, to, today),
    'annualReport.yearCells': ({ years }, { today }) => {
      const inOrder = [...new Set(years)].toSorted((a, b) => a - b);
      return compareCells(inOrder.map((year) => known.read(year, today)));
    },
    'annualReport.months': ({ year }) => months.months(year),
    'annualReport.surveyRounds': ({ year }) => counting.surveyResults(year),
    'annualReport.annexSource': ({ year }, { today }) => ({
      months: months.months(year),
      rounds: counting.surveyResults(year),
      years: compare(Math.max(FIRST_YEAR, year - ANNEX_YEARS + 1), year, today),
    }),
  };
}

/** The first year of the Regulation. */
const FIRST_YEAR = 2008;
