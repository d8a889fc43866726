// A report of an earlier year with everything that is known of it, for the screen that types it.

import { versionWords } from '../../core/annual-report/earlier-report.ts';
import type { EarlierKnowledge } from '../../core/annual-report/earlier-report.ts';
import { lastYear } from '../../core/annual-report/last-year.ts';
import type { LastYear } from '../../core/annual-report/last-year.ts';
import { formOfYear } from '../../core/annual-report/templates.ts';
import type {
  EarlierReport,
  EarlierYear,
} from '../../core/annual-report/years/earlier-report-view.ts';
import type { EarlierRepository, PaperRow } from './earlier-repository.ts';
import type { LastYears } from './last-year.ts';
import type { Repository } from './repository.ts';

export interface EarlierReaderParts {
  readonly earlier: EarlierRepository;
  readonly repository: Repository;
  readonly lastYears: LastYears;
}

/** The years of which something is typed or frozen, in their order. */
export function knownYears(earlier: EarlierRepository): EarlierYear[] {
  const typed = new Map(earlier.typedYears().map(({ year, cells }) => [year, cells]));
  const years = new Set([...typed.keys(), ...earlier.versionYears()]);
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const version = earlier.lastVersion(year);
      return { year, frozen: version ? versionWords(version) : null, cells: typed.get(year) ?? 0 };
    });
}

/** What is known of one year's report. */
export function earlierReport(parts: EarlierReaderParts, year: number): EarlierReport {
  const { earlier, repository, lastYears } = parts;
  const { counted, exported, typed } = lastYears.knowledge(year);
  return {
    ...{ year, form: formOfYear(year), closed: closedWords(earlier, year) },
    values: Object.fromEntries(
      typed.flatMap(({ code, value }) => (value === null ? [] : [[code, value]])),
    ),
    ...paperOf(earlier.paper(year), typed),
    counted: Object.fromEntries(counted),
    exported: exported ? { on: exported.on, values: Object.fromEntries(exported.figures) } : null,
    before: Object.fromEntries(reportedBefore(lastYears, year)),
    isTownship: repository.office()?.isTownship ?? true,
  };
}

function paperOf(
  paper: PaperRow | undefined,
  typed: EarlierKnowledge['typed'],
): Pick<EarlierReport, 'paper' | 'publishedOn' | 'text' | 'wrong'> {
  if (paper) {
    const { publishedOn, text } = paper;
    return { paper: paper.paper, publishedOn, text, wrong: wrongPaper(paper) };
  }
  // Before there was a row of its own, the paper was named beside each figure.
  const named = typed.find(({ value }) => value !== null)?.source ?? '';
  return { paper: named, publishedOn: null, text: {}, wrong: null };
}

/** Why nothing is typed for a year; null where it can be. */
export function closedWords(earlier: EarlierRepository, year: number): string | null {
  const version = earlier.lastVersion(year);
  if (version) {
    return `${year} 年度报告由本程序编制（${versionWords(version)}），以定稿为准，不用录入。`;
  }
  if (!earlier.isFrozen(year + 1)) return null;
  return `${year + 1} 年度报告已经定稿，它是同 ${year} 年的数据核对过的。要补录 ${year} 年的数据，请先解除 ${year + 1} 年度的定稿。`;
}

function wrongPaper({ failure, reason, signer, signedOn }: PaperRow): EarlierReport['wrong'] {
  if (failure === '' || signer === null || signedOn === null) return null;
  return { failure, reason, signer, signedOn };
}

/** What the report of the year before `year` said, as far as it is known. */
export function reportedBefore(lastYears: LastYears, year: number): LastYear['reported'] {
  return lastYear(year - 1, lastYears.knowledge(year - 1)).reported;
}
