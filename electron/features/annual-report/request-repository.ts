// The SQL of what table 三 and the fees are counted from: requests, and their steps that moved money.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { OutcomeLine } from '../../core/annual-report/outcome-lines.ts';
import { APPLICANT_COLUMNS, yearSpan } from '../../core/annual-report/statistics.ts';
import { RequestState } from '../../core/requests/kinds.ts';

/** A request as lists name it: by its registration number. */
const Numbered = z.object({
  id: z.int(),
  prefix: z.string(),
  numberYear: z.int(),
  number: z.int(),
});

const RequestRow = Numbered.extend({
  title: z.string(),
  applicantColumn: z.enum(APPLICANT_COLUMNS),
  receivedOn: LocalDateField,
  closedOn: LocalDateField.nullable(),
  outcomeLine: OutcomeLine.nullable(),
});
export type RequestRow = z.infer<typeof RequestRow>;

const StandingRow = Numbered.extend({
  state: RequestState,
  closedOn: LocalDateField.nullable(),
  outcomeLine: OutcomeLine.nullable(),
});
export type StandingRow = z.infer<typeof StandingRow>;

const FeeRow = Numbered.extend({
  title: z.string(),
  kind: z.enum(['charged', 'paid', 'fee-waived']),
  onDate: LocalDateField,
  amountFen: z.int(),
});
export type FeeRow = z.infer<typeof FeeRow>;

/** Reads the requests of years and what was paid for them. */
export function requestFacts(db: Database) {
  const requests = db.prepare(
    `SELECT id, ${NUMBER_PREFIX} AS prefix, numberYear, number, title, applicantColumn, receivedOn,
       closedOn, outcomeLine
     FROM disclosureRequest
     WHERE state <> 'voided' AND receivedOn <= :to AND (closedOn IS NULL OR closedOn >= :from)
     ORDER BY receivedOn, id`,
  );
  const standings = db.prepare(
    `SELECT id, ${NUMBER_PREFIX} AS prefix, numberYear, number, state, closedOn, outcomeLine
     FROM disclosureRequest
     WHERE state <> 'voided' AND coalesce(receivedOn, arrivedOn) <= :to
       AND (closedOn IS NULL OR closedOn >= :from)
     ORDER BY numberYear, number`,
  );
  // A waiver names no amount: it takes back what the notice before it asked.
  const fees = db.prepare(
    `SELECT r.id, ${NUMBER_PREFIX} AS prefix, r.numberYear, r.number, r.title, e.kind, e.onDate,
       coalesce(e.step ->> '$.amountFen',
         (SELECT notice.step ->> '$.amountFen' FROM requestEvent notice
          WHERE notice.requestId = e.requestId AND notice.kind = 'charged'
            AND notice.sequence < e.sequence
          ORDER BY notice.sequence DESC LIMIT 1),
         0) AS amountFen
     FROM requestEvent e JOIN disclosureRequest r ON r.id = e.requestId
     WHERE e.kind IN ('charged', 'paid', 'fee-waived') AND e.onDate BETWEEN :from AND :to
       AND r.state <> 'voided'
     ORDER BY e.onDate, e.requestId, e.sequence`,
  );
  return {
    /** The requests that can count in the year: received by its end, not closed before it. */
    requests: (year: number): RequestRow[] =>
      z.array(RequestRow).parse(requests.all(yearSpan(year))),
    /** The present state and line of every request of the year, awaiting confirmation or not. */
    standings: (year: number): StandingRow[] =>
      z.array(StandingRow).parse(standings.all(yearSpan(year))),
    /** The notices, payments and waivers of fees in the year. */
    fees: (year: number): FeeRow[] => z.array(FeeRow).parse(fees.all(yearSpan(year))),
  };
}

const NUMBER_PREFIX = "coalesce((SELECT numberPrefix FROM officeProfile), '')";
