// The SQL that counts: every figure of the ledger with the records behind it, and the facts of
// remedies and referrals that core counts; those of requests are in request-repository.ts.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { FigureRecord } from '../../core/annual-report/contract.ts';
import { columnFigureId } from '../../core/annual-report/figures.ts';
import type { ColumnName } from '../../core/annual-report/figures.ts';
import { REMEDY_KINDS } from '../../core/annual-report/remedy-statistics.ts';
import type { RemedyKind } from '../../core/annual-report/remedy-statistics.ts';
import { yearSpan } from '../../core/annual-report/statistics.ts';
import { YearRound } from '../../core/annual-report/years/years-view.ts';
import { COLUMN_SOURCE, countSql, FIGURE_SOURCES, recordsSql } from './figure-sources.ts';
import type { FigureSource } from './figure-sources.ts';
import { requestFacts } from './request-repository.ts';

const ColumnRow = z.object({ id: z.int(), name: z.string() });

const RemedyRow = z.object({
  id: z.int(),
  kind: z.enum(Object.keys(REMEDY_KINDS) as RemedyKind[]),
  title: z.string(),
  acceptedOn: LocalDateField,
  decidedOn: LocalDateField.nullable(),
  result: z.enum(['upheld', 'corrected', 'other']).nullable(),
});
export type RemedyRow = z.infer<typeof RemedyRow>;

const ReferralRow = z.object({
  id: z.int(),
  orderNumber: z.string(),
  matter: z.string(),
  dispatchedOn: LocalDateField,
  receivedOn: LocalDateField,
  limitOn: LocalDateField.nullable(),
  limitWorkdays: z.int().nullable(),
  closedOn: LocalDateField.nullable(),
});
export type ReferralRow = z.infer<typeof ReferralRow>;

export type CountingRepository = ReturnType<typeof createCountingRepository>;

/** Prepares the counting statements. */
export function createCountingRepository(db: Database) {
  const sources = new Map(
    Object.entries(FIGURE_SOURCES).map(([id, source]) => [id, prepareSource(db, source)]),
  );
  const column = prepareSource(db, COLUMN_SOURCE);
  const facts = prepareFacts(db);

  function columns(): readonly ColumnName[] {
    return z.array(ColumnRow).parse(facts.columns.all());
  }

  return {
    ...requestFacts(db),
    /** The office's columns by unique name, in the order of its tree; retired ones included. */
    columns,
    /** What every figure of the ledger counts in the year; for a ratio, its denominator. */
    counts: (year: number): ReadonlyMap<string, number> =>
      new Map([
        ...[...sources].map(([id, source]): [string, number] => [id, source.count(year)]),
        ...columns().map(({ id }): [string, number] => [
          columnFigureId(id),
          column.count(year, id),
        ]),
      ]),
    /** What one figure counts in the year; 0 for a figure that SQL doesn't count. */
    count: (figure: string, year: number): number => sources.get(figure)?.count(year) ?? 0,
    /** The records behind a figure; undefined when it is not counted by SQL. */
    records: (figure: string, year: number): FigureRecord[] | undefined => {
      const source = sources.get(figure);
      if (source) return source.records(year);
      const filed = columns().find(({ id }) => columnFigureId(id) === figure);
      return filed && column.records(year, filed.id);
    },
    /** The reconsiderations and lawsuits pending or decided in the year, voided ones left out. */
    remedies: (year: number): RemedyRow[] =>
      z.array(RemedyRow).parse(facts.remedies.all(yearSpan(year))),
    /** The referrals received in the year, voided ones left out. */
    referrals: (year: number): ReferralRow[] =>
      z.array(ReferralRow).parse(facts.referrals.all(yearSpan(year))),
    /** The rounds closed in the year whose sheets were counted, voided ones left out. */
    surveyResults: (year: number): YearRound[] =>
      z.array(YearRound).parse(facts.surveyResults.all(yearSpan(year))),
    /** The titles of the texts published as updates in the year, by date. */
    updatedTitles: (year: number): string[] =>
      (sources.get('publications.updated')?.records(year) ?? []).map(({ title }) => title),
  };
}

function prepareSource(db: Database, source: FigureSource) {
  const count = db.prepare(countSql(source)).pluck();
  const records = db.prepare(recordsSql(source));
  const named = (year: number, columnId: number) => ({ ...yearSpan(year), columnId });
  return {
    count: (year: number, columnId = 0): number => z.int().parse(count.get(named(year, columnId))),
    records: (year: number, columnId = 0): FigureRecord[] =>
      z.array(FigureRecord).parse(records.all(named(year, columnId))),
  };
}

function prepareFacts(db: Database) {
  return {
    columns: db.prepare(
      `SELECT c.id, CASE WHEN above.id IS NULL THEN c.name ELSE above.name || '·' || c.name END AS name
       FROM publicationColumn c LEFT JOIN publicationColumn above ON above.id = c.parentId
       ORDER BY coalesce(above.sortOrder, c.sortOrder), coalesce(above.id, c.id),
         above.id IS NOT NULL, c.sortOrder, c.id`,
    ),
    remedies: db.prepare(
      `SELECT id, kind, title, acceptedOn, decidedOn, result FROM remedyCase
       WHERE voided = 0 AND acceptedOn <= :to AND (decidedOn IS NULL OR decidedOn >= :from)
       ORDER BY acceptedOn, id`,
    ),
    surveyResults: db.prepare(
      `SELECT s.title, s.validSheets, s.satisfiedSheets
       ${FIGURE_SOURCES['surveys.satisfactionRate']?.from ?? ''} ORDER BY s.closedOn, s.id`,
    ),
    referrals: db.prepare(
      `SELECT id, orderNumber, matter, dispatchedOn, receivedOn, limitOn, limitWorkdays, closedOn
       FROM hotlineReferral
       WHERE voided = 0 AND receivedOn BETWEEN :from AND :to
       ORDER BY receivedOn, id`,
    ),
  };
}
