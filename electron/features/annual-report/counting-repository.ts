// The SQL that counts: every figure of the ledger with the records behind it, and the facts of
// requests, remedies and referrals that core counts.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { FigureRecord } from '../../core/annual-report/contract.ts';
import { columnFigureId } from '../../core/annual-report/figures.ts';
import type { ColumnName } from '../../core/annual-report/figures.ts';
import { OutcomeLine } from '../../core/annual-report/outcome-lines.ts';
import { REMEDY_KINDS } from '../../core/annual-report/remedy-statistics.ts';
import type { RemedyKind } from '../../core/annual-report/remedy-statistics.ts';
import { APPLICANT_COLUMNS, yearSpan } from '../../core/annual-report/statistics.ts';
import { COLUMN_SOURCE, countSql, FIGURE_SOURCES, recordsSql } from './figure-sources.ts';
import type { FigureSource } from './figure-sources.ts';

const ColumnRow = z.object({ id: z.int(), name: z.string() });

const RequestRow = z.object({
  id: z.int(),
  prefix: z.string(),
  numberYear: z.int(),
  number: z.int(),
  title: z.string(),
  applicantColumn: z.enum(APPLICANT_COLUMNS),
  receivedOn: LocalDateField,
  closedOn: LocalDateField.nullable(),
  outcomeLine: OutcomeLine.nullable(),
});
export type RequestRow = z.infer<typeof RequestRow>;

const RemedyRow = z.object({
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
    /** The records behind a figure; undefined when it is not counted by SQL. */
    records: (figure: string, year: number): FigureRecord[] | undefined => {
      const source = sources.get(figure);
      if (source) return source.records(year);
      const filed = columns().find(({ id }) => columnFigureId(id) === figure);
      return filed && column.records(year, filed.id);
    },
    /** The requests that can count in the year: received by its end, not closed before it. */
    requests: (year: number): RequestRow[] =>
      z.array(RequestRow).parse(facts.requests.all(yearSpan(year))),
    /** The reconsiderations and lawsuits pending or decided in the year. */
    remedies: (year: number): RemedyRow[] =>
      z.array(RemedyRow).parse(facts.remedies.all(yearSpan(year))),
    /** The referrals received in the year, voided ones left out. */
    referrals: (year: number): ReferralRow[] =>
      z.array(ReferralRow).parse(facts.referrals.all(yearSpan(year))),
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
    requests: db.prepare(
      `SELECT id, coalesce((SELECT numberPrefix FROM officeProfile), '') AS prefix, numberYear, number,
         title, applicantColumn, receivedOn, closedOn, outcomeLine
       FROM disclosureRequest
       WHERE state <> 'voided' AND receivedOn <= :to AND (closedOn IS NULL OR closedOn >= :from)
       ORDER BY receivedOn, id`,
    ),
    remedies: db.prepare(
      `SELECT kind, title, acceptedOn, decidedOn, result FROM remedyCase
       WHERE acceptedOn <= :to AND (decidedOn IS NULL OR decidedOn >= :from)
       ORDER BY acceptedOn, id`,
    ),
    referrals: db.prepare(
      `SELECT id, orderNumber, matter, dispatchedOn, receivedOn, limitOn, limitWorkdays, closedOn
       FROM hotlineReferral
       WHERE voided = 0 AND receivedOn BETWEEN :from AND :to
       ORDER BY receivedOn, id`,
    ),
  };
}
