// All that is known of a year, for standing beside other years: the program's frozen version, else the
// paper as it was typed, and for the rest the ledger.

import { yearOf } from '../../core/calendar/local-date.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { versionWords } from '../../core/annual-report/earlier-report.ts';
import type { FigureValues } from '../../core/annual-report/figure-values.ts';
import type { KnownValue, KnownYear } from '../../core/annual-report/years/compare-years.ts';
import { figuresOfCells } from '../../core/annual-report/years/compare-years.ts';
import type { ValueOrigin } from '../../core/annual-report/years/years-view.ts';
import type { EarlierRepository } from './earlier-repository.ts';
import type { Repository } from './repository.ts';
import type { YearReader } from './year-reader.ts';

export interface KnownYearsParts {
  readonly earlier: EarlierRepository;
  readonly repository: Repository;
  readonly years: YearReader;
}

export type KnownYears = ReturnType<typeof createKnownYears>;

/** Reads years of one ledger; `today` decides which of them are not over. */
export function createKnownYears(parts: KnownYearsParts) {
  return {
    read: (year: number, today: LocalDate): KnownYear =>
      frozenYear(parts.earlier, year) ?? openYear(parts, year, today),
  };
}

/** As handed in: a version also stands while a corrected one is being made. */
function frozenYear(earlier: EarlierRepository, year: number): KnownYear | undefined {
  const version = earlier.lastVersion(year);
  if (!version) return undefined;
  const words = earlier.isFrozen(year)
    ? versionWords(version)
    : `${versionWords(version)}，正在编制更正版`;
  return { year, origin: 'frozen', words, values: new Map(withOrigin(version.figures, 'frozen')) };
}

function openYear(
  { earlier, repository, years }: KnownYearsParts,
  year: number,
  today: LocalDate,
): KnownYear {
  const { figures } = years.read(year, today);
  const isKept = isInLedger(figures) || repository.yearlyEntries(year).length > 0;
  const typed = earlier
    .typedFigures(year)
    .flatMap(({ code, value }): [string, number][] => (value === null ? [] : [[code, value]]));
  const counted = isKept ? [...figures].map(([id, { value }]) => [id, value] as const) : [];
  const cells = new Map(typed);
  return {
    year,
    ...originOf(typed.length, isKept, sourceOf(earlier, year)),
    ...(isKept && typed.length === 0 && year >= yearOf(today)
      ? { words: `台账，截至 ${today}` }
      : {}),
    values: new Map([
      ...withOrigin(counted, 'ledger'),
      ...withOrigin(figuresOfCells(cells), 'typed'),
      ...withOrigin(cells, 'typed'),
    ]),
  };
}

function originOf(
  cells: number,
  isKept: boolean,
  paper: string,
): Pick<KnownYear, 'origin' | 'words'> {
  if (cells > 0) {
    const rest = isKept ? '，其余按台账' : '';
    return { origin: 'typed', words: `手工录入 ${cells} 格（${paper}）${rest}` };
  }
  return isKept ? { origin: 'ledger', words: '台账' } : { origin: null, words: '没有数据' };
}

function sourceOf(earlier: EarlierRepository, year: number): string {
  return earlier.typedFigures(year).find(({ value }) => value !== null)?.source ?? '';
}

function withOrigin(
  values: Iterable<readonly [string, number]>,
  origin: ValueOrigin,
): [string, KnownValue][] {
  return [...values].map(([id, value]) => [id, { value, origin }]);
}

/** What happens in a year: figures that stay at 0 where the office didn't keep its ledger yet. */
const YEARS_OWN = [
  ...['publications.total', 'publications.updated', 'requests.handled', 'requests.open'],
  ...['remedies.reconsiderations', 'remedies.lawsuits', 'hotline.received', 'surveys.rounds'],
  ...['activities.campaign', 'activities.training'],
] as const;

/** Whether the ledger knows anything of the year: a 0 of a year that nobody kept is not a 0. */
function isInLedger(figures: FigureValues): boolean {
  return YEARS_OWN.some((id) => (figures.get(id)?.value ?? 0) > 0);
}
