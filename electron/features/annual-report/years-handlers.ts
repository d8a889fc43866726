// 历年比较: years side by side, and the months of one.

import type { HandlersOf } from '../../core/calls.ts';
import { compareCells, compareYears } from '../../core/annual-report/years/compare-years.ts';
import type { yearsCalls } from '../../core/annual-report/years/contract.ts';
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
  return {
    'annualReport.years': ({ from, to }, { today }) => {
      const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      return compareYears(
        years.map((year) => known.read(year, today)),
        counting.columns(),
      );
    },
    'annualReport.yearCells': ({ years }, { today }) => {
      const inOrder = [...new Set(years)].toSorted((a, b) => a - b);
      return compareCells(inOrder.map((year) => known.read(year, today)));
    },
    'annualReport.months': ({ year }) => months.months(year),
  };
}
