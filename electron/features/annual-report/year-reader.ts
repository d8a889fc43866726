// Reads what one year's report is made of: its figures, what ⟦…⟧ stands for, and the records behind
// each figure.

import type { Database } from 'better-sqlite3';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { FigureRecord } from '../../core/annual-report/contract.ts';
import type { FigureValues } from '../../core/annual-report/figure-values.ts';
import { figureOf } from '../../core/annual-report/figure-values.ts';
import type { ColumnName } from '../../core/annual-report/figures.ts';
import type { OfficeFacts } from '../../core/annual-report/office-facts.ts';
import type { LastYear } from '../../core/annual-report/last-year.ts';
import { factTexts } from '../../core/annual-report/office-facts.ts';
import type { RequestStanding } from '../../core/annual-report/request-standing.ts';
import type { TokenMeanings } from '../../core/annual-report/tokens.ts';
import { tokenMeanings } from '../../core/annual-report/tokens.ts';
import {
  countingLine,
  feesBehind,
  isRequestFigure,
  referralsBehind,
  remediesBehind,
  yearFigures,
} from '../../core/annual-report/year-figures.ts';
import { referralDue, referralState } from '../../core/hotline/limit.ts';
import type { ReferralState } from '../../core/hotline/kinds.ts';
import { registrationNumber } from '../../core/requests/numbers.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { CountingRepository, ReferralRow } from './counting-repository.ts';
import {
  enteredRecord,
  feeRecord,
  referralRecord,
  remedyRecord,
  requestRecord,
} from './figure-records.ts';
import type { LastYears } from './last-year.ts';
import type { Repository } from './repository.ts';

export interface YearParts {
  readonly db: Database;
  readonly counting: CountingRepository;
  readonly repository: Repository;
  readonly lastYears: LastYears;
}

/** What a year's report is made of. */
export interface YearFacts {
  readonly year: number;
  readonly columns: readonly ColumnName[];
  readonly figures: FigureValues;
  readonly tokens: TokenMeanings;
  /** Undefined before the office filled in its profile. */
  readonly office: OfficeFacts | undefined;
  readonly lastYear: LastYear;
  readonly standings: readonly RequestStanding[];
}

export type YearReader = ReturnType<typeof createYearReader>;

/** Reads years of one ledger; `today` decides which open referrals are past due. */
export function createYearReader({ db, counting, repository, lastYears }: YearParts) {
  function stateOf(referral: ReferralRow, today: LocalDate): ReferralState {
    const due = referralDue(referral, loadCalendars(db).national).date;
    return referralState({ closedOn: referral.closedOn, voided: false }, due, today);
  }

  function read(year: number, today: LocalDate): YearFacts {
    const columns = counting.columns();
    const office = repository.office();
    const figures = yearFigures({
      year,
      columns,
      counted: counting.counts(year),
      entered: new Map(repository.yearlyEntries(year).map(({ code, value }) => [code, value])),
      requests: counting.requests(year),
      fees: counting.fees(year),
      remedies: counting.remedies(year),
      referrals: counting.referrals(year).map((referral) => stateOf(referral, today)),
      surveyResults: counting.surveyResults(year),
    });
    const tokens = tokenMeanings({
      figures,
      columns,
      facts: factTexts(office, repository.basisDocuments(year), year),
      updatedTitles: counting.updatedTitles(year),
    });
    const standings = counting
      .standings(year)
      .map((row): RequestStanding => ({ ...row, name: registrationNumber(row.prefix, row) }));
    const lastYear = lastYears.before(year);
    return { year, columns, figures, tokens, office, lastYear, standings };
  }

  return {
    read,
    /**
     * A figure with the records that it counts.
     * @throws AppError 'not-found' when there is no such figure.
     */
    records: (id: string, year: number, today: LocalDate) => {
      const figure = figureOf(read(year, today).figures, id);
      const state = (row: ReferralRow): ReferralState => stateOf(row, today);
      return { figure, records: recordsBehind({ counting, repository, state }, id, year) };
    },
  };
}

type RecordParts = Pick<YearParts, 'counting' | 'repository'> & {
  readonly state: (row: ReferralRow) => ReferralState;
};

function recordsBehind(
  { counting, repository, state }: RecordParts,
  figure: string,
  year: number,
): FigureRecord[] {
  const counted = counting.records(figure, year);
  if (counted) return counted;
  if (isRequestFigure(figure)) {
    return counting.requests(year).flatMap((row) => {
      const line = countingLine(figure, row, year);
      return line === undefined ? [] : [requestRecord(row, line)];
    });
  }
  const fees = feesBehind(figure);
  if (fees)
    return counting
      .fees(year)
      .filter((row) => fees(row, year))
      .map(feeRecord);
  const remedies = remediesBehind(figure);
  if (remedies)
    return counting
      .remedies(year)
      .filter((row) => remedies(row, year))
      .map(remedyRecord);
  const referrals = referralsBehind(figure);
  if (referrals) {
    const rows = counting.referrals(year).filter((row) => referrals(state(row)));
    return rows.map((row) => referralRecord(row, state(row)));
  }
  const entries = repository.yearlyEntries(year).filter(({ code }) => code === figure);
  return entries.map(enteredRecord);
}
