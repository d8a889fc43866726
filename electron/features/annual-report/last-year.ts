// What the ledger and the office know of a year's report, for the report of the year after it.

import type { EarlierKnowledge, FrozenFigures } from '../../core/annual-report/earlier-report.ts';
import { KEPT_FIGURES } from '../../core/annual-report/earlier-report.ts';
import { lastYear } from '../../core/annual-report/last-year.ts';
import type { LastYear } from '../../core/annual-report/last-year.ts';
import { countRequests, TABLE3_COLUMNS } from '../../core/annual-report/statistics.ts';
import { printedCodes } from '../../core/annual-report/years/earlier-cells.ts';
import type { CountingRepository } from './counting-repository.ts';
import type { EarlierRepository, KeptVersion } from './earlier-repository.ts';
import type { Repository } from './repository.ts';

export interface LastYearParts {
  readonly counting: CountingRepository;
  readonly repository: Repository;
  readonly earlier: EarlierRepository;
}

export type LastYears = ReturnType<typeof createLastYears>;

/** Reads what a report takes over from the year before it. */
export function createLastYears({ counting, repository, earlier }: LastYearParts) {
  function knowledge(year: number): EarlierKnowledge {
    const open = countRequests(counting.requests(year), year).D;
    const inForce = 'table2.normative.inForce';
    const version = earlier.lastVersion(year);
    return {
      counted: new Map([
        ...repository.yearlyEntries(year).map(({ code, value }): [string, number] => [code, value]),
        ...TABLE3_COLUMNS.map((column): [string, number] => [`table3.D.${column}`, open[column]]),
        [inForce, counting.count(inForce, year)],
      ]),
      frozen: version && printedFigures(version),
      exported: earlier.exportedFigures(year),
      typed: earlier.typedFigures(year),
    };
  }
  return {
    knowledge,
    /** For the checks of the report of `year`. */
    before: (year: number): LastYear => lastYear(year - 1, knowledge(year - 1)),
  };
}

/**
 * The figures of a version that a reader finds in tables 二, 三 and 四 of its form, and those that it counted
 * for the next report. What the form didn't ask for was never answered for.
 */
function printedFigures({ version, on, form, figures }: KeptVersion): FrozenFigures {
  const printed = new Set([...printedCodes(form), ...KEPT_FIGURES]);
  return { version, on, figures: new Map([...figures].filter(([code]) => printed.has(code))) };
}
