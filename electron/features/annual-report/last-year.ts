// What the ledger and the office know of a year's report, for the report of the year after it.

import { earlierFigures } from '../../core/annual-report/earlier-report.ts';
import type { EarlierFigure, EarlierKnowledge } from '../../core/annual-report/earlier-report.ts';
import { lastYear } from '../../core/annual-report/last-year.ts';
import type { LastYear } from '../../core/annual-report/last-year.ts';
import { countRequests, TABLE3_COLUMNS } from '../../core/annual-report/statistics.ts';
import type { ComparisonRepository } from './comparison-repository.ts';
import type { CountingRepository } from './counting-repository.ts';
import type { Repository } from './repository.ts';

export interface LastYearParts {
  readonly counting: CountingRepository;
  readonly repository: Repository;
  readonly comparison: ComparisonRepository;
}

export type LastYears = ReturnType<typeof createLastYears>;

/** Reads what a report takes over from the year before it. */
export function createLastYears({ counting, repository, comparison }: LastYearParts) {
  function knowledge(year: number): EarlierKnowledge {
    const open = countRequests(counting.requests(year), year).D;
    const inForce = 'table2.normative.inForce';
    return {
      counted: new Map([
        ...repository.yearlyEntries(year).map(({ code, value }): [string, number] => [code, value]),
        ...TABLE3_COLUMNS.map((column): [string, number] => [`table3.D.${column}`, open[column]]),
        [inForce, counting.count(inForce, year)],
      ]),
      exported: comparison.exportedFigures(year),
      typed: comparison.typedFigures(year),
    };
  }
  return {
    /** For the checks of the report of `year`. */
    before: (year: number): LastYear => lastYear(year - 1, knowledge(year - 1)),
    /** For the screen on which they are typed: what the report of `year` takes over. */
    figures: (year: number): EarlierFigure[] => earlierFigures(year, knowledge(year - 1)),
  };
}
