// All SQL of the remedies slice: the rows that its lists and links read, and the requests they contest.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { OutcomeLine } from '../../core/annual-report/outcome-lines.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { Procedure, RemedyKindField } from '../../core/remedies/facts.ts';
import type { RemedyFacts } from '../../core/remedies/facts.ts';
import { RemedyOutcome, RemedyResult } from '../../core/remedies/outcomes.ts';
import { OutcomeLeaf } from '../../core/requests/kinds.ts';
import { Series } from '../../core/requests/numbers.ts';

const date = LocalDateField.nullable();

const RemedyRow = z.object({
  id: z.int(),
  kind: RemedyKindField,
  title: z.string(),
  requestId: z.int().nullable(),
  earlierId: z.int().nullable(),
  caseNumber: z.string(),
  organ: z.string(),
  acceptedOn: LocalDateField,
  noticeReceivedOn: date,
  procedure: Procedure.nullable(),
  answerDueOn: date,
  answeredOn: date,
  decidedOn: date,
  outcome: RemedyOutcome.nullable(),
  result: RemedyResult.nullable(),
  voided: z.int().transform((flag) => flag === 1),
});
export type RemedyRow = z.infer<typeof RemedyRow>;

const COLUMNS = Object.keys(RemedyRow.shape).join(', ');

/** Prepares the statements of the slice. */
export function createRemediesRepository(db: Database) {
  return { ...caseRows(db), ...requestRows(db), ...enteredWords(db) };
}

function caseRows(db: Database) {
  const upsert = db.prepare(
    `INSERT INTO remedyCase (id, kind, title, requestId, earlierId, caseNumber, organ, applicantName,
       acceptedOn, noticeReceivedOn, procedure, answerDueOn, answeredOn, decidedOn, outcome, result,
       voided)
     VALUES (:id, :kind, :title, :requestId, :earlierId, :caseNumber, :organ, :applicantName,
       :acceptedOn, :noticeReceivedOn, :procedure, :answerDueOn, :answeredOn, :decidedOn, :outcome,
       :result, :voided)
     ON CONFLICT (id) DO UPDATE SET
       kind = excluded.kind, title = excluded.title, requestId = excluded.requestId,
       earlierId = excluded.earlierId, caseNumber = excluded.caseNumber, organ = excluded.organ,
       applicantName = excluded.applicantName, acceptedOn = excluded.acceptedOn,
       noticeReceivedOn = excluded.noticeReceivedOn, procedure = excluded.procedure,
       answerDueOn = excluded.answerDueOn, answeredOn = excluded.answeredOn,
       decidedOn = excluded.decidedOn, outcome = excluded.outcome, result = excluded.result,
       voided = excluded.voided`,
  );
  const selectMatching = db.prepare(
    `SELECT ${COLUMNS} FROM remedyCase
     WHERE (:text = '' OR instr(title || char(10) || caseNumber || char(10) || organ, :text) > 0)
     ORDER BY decidedOn IS NOT NULL, acceptedOn DESC, id DESC`,
  );
  const selectOne = db.prepare(`SELECT ${COLUMNS} FROM remedyCase WHERE id = :id`);
  const selectByNumber = db.prepare(
    `SELECT ${COLUMNS} FROM remedyCase WHERE caseNumber = :caseNumber AND voided = 0`,
  );
  const selectLater = db.prepare(
    `SELECT ${COLUMNS} FROM remedyCase WHERE earlierId = :id AND voided = 0 ORDER BY acceptedOn, id`,
  );
  const selectReconsiderations = db.prepare(
    `SELECT ${COLUMNS} FROM remedyCase WHERE kind = 'reconsideration' AND voided = 0
     ORDER BY acceptedOn DESC, id DESC`,
  );
  const rows = z.array(RemedyRow);
  return {
    /** Writes the projection of a case's events. */
    save: (id: number, facts: RemedyFacts, voided: boolean): void => {
      upsert.run({ ...facts, id, voided: voided ? 1 : 0 });
    },
    /** All cases with the text in title, number or organ, voided ones too: the undecided first. */
    matching: (text: string): RemedyRow[] => rows.parse(selectMatching.all({ text })),
    find: (id: number): RemedyRow | undefined => RemedyRow.optional().parse(selectOne.get({ id })),
    /** The case that holds a number, voided ones aside. */
    withNumber: (caseNumber: string): RemedyRow | undefined =>
      RemedyRow.optional().parse(selectByNumber.get({ caseNumber })),
    /** The suits that name this case as the one before. */
    later: (id: number): RemedyRow[] => rows.parse(selectLater.all({ id })),
    reconsiderations: (): RemedyRow[] => rows.parse(selectReconsiderations.all()),
  };
}

const json = z
  .string()
  .nullable()
  .transform((text): unknown => (text === null ? [] : JSON.parse(text)));

const RequestRow = z.object({
  id: z.int(),
  prefix: z.string(),
  numberYear: z.int(),
  number: z.int(),
  title: z.string(),
  applicantName: z.string(),
  line: OutcomeLine.nullable(),
  decidedOn: date,
  servedOn: date,
  withheld: json.pipe(z.array(OutcomeLeaf)),
  letterTitle: z.string().nullable(),
  letterSeries: Series.nullable(),
  letterYear: z.int().nullable(),
  letterNumber: z.int().nullable(),
});
export type ContestedRow = z.infer<typeof RequestRow>;

/**
 * A request with the reply that may be contested: signed or given on the spot, served, and its letter.
 * The last of several stands: what came before it was sent back.
 */
const CONTESTED = `
  SELECT r.id, coalesce((SELECT numberPrefix FROM officeProfile), '') AS prefix, r.numberYear, r.number,
    r.title, r.applicantName, r.outcomeLine AS line,
    (SELECT e.onDate FROM requestEvent e
     WHERE e.requestId = r.id AND e.kind IN ('signed', 'answered-on-spot')
     ORDER BY e.sequence DESC LIMIT 1) AS decidedOn,
    (SELECT e.onDate FROM requestEvent e
     WHERE e.requestId = r.id AND e.kind IN ('served', 'answered-on-spot')
     ORDER BY e.sequence DESC LIMIT 1) AS servedOn,
    (SELECT json_extract(e.step, '$.withheld') FROM requestEvent e
     WHERE e.requestId = r.id AND e.kind IN ('drafted', 'answered-on-spot')
     ORDER BY e.sequence DESC LIMIT 1) AS withheld,
    l.title AS letterTitle, l.series AS letterSeries, l.numberYear AS letterYear,
    l.number AS letterNumber
  FROM disclosureRequest r
    LEFT JOIN requestLetter l ON l.id =
      (SELECT max(last.id) FROM requestLetter last
       WHERE last.requestId = r.id AND last.series IN ('reply', 'notice'))`;

function requestRows(db: Database) {
  const selectOne = db.prepare(`${CONTESTED} WHERE r.id = :id AND r.state <> 'voided'`);
  const selectAll = db.prepare(
    `${CONTESTED} WHERE r.state <> 'voided' ORDER BY r.numberYear DESC, r.number DESC`,
  );
  const countReconsiderations = db
    .prepare(
      `SELECT count(*) FROM remedyCase
       WHERE requestId = :requestId AND kind = 'reconsideration' AND voided = 0 AND id <> :exceptId`,
    )
    .pluck();
  return {
    request: (id: number): ContestedRow | undefined =>
      RequestRow.optional().parse(selectOne.get({ id })),
    requests: (): ContestedRow[] => z.array(RequestRow).parse(selectAll.all()),
    /** How many reconsiderations there are about a request, one case left out. */
    reconsiderationsOf: (requestId: number, exceptId: number): number =>
      z.int().parse(countReconsiderations.get({ requestId, exceptId })),
  };
}

function enteredWords(db: Database) {
  const selectOrgans = db
    .prepare(
      `SELECT organ FROM remedyCase WHERE (kind = 'reconsideration') = :isOrgan
       GROUP BY organ ORDER BY max(id) DESC LIMIT 20`,
    )
    .pluck();
  const county = db.prepare('SELECT county FROM officeProfile').pluck();
  return {
    /** Organs or courts entered before, the latest first. */
    entered: (what: 'organs' | 'courts'): string[] =>
      z.array(z.string()).parse(selectOrgans.all({ isOrgan: what === 'organs' ? 1 : 0 })),
    /** The office's county; empty before it has a profile. */
    county: (): string => z.string().default('').parse(county.get()),
  };
}
