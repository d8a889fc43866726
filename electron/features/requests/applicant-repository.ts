// SQL over applicants: earlier requests of the same one, and the how-manieth of a calendar month.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { RowId } from '../../core/fields.ts';
import { Applicant } from '../../core/requests/facts.ts';
import { applicantKeys, isSameApplicant } from '../../core/requests/same-applicant.ts';
import type { ApplicantKeys } from '../../core/requests/same-applicant.ts';
import type { LoadedRequest } from './register.ts';
import { jsonColumn } from './rows.ts';

const KnownRow = z.object({
  requestId: RowId,
  name: z.string(),
  identity: z.string(),
  telephone: z.string(),
});

const MonthRow = KnownRow.extend({ receivedOn: LocalDateField });

const EnteredRow = jsonColumn(z.array(Applicant));

/** Prepares the statements over applicants. */
export function createApplicantRepository(db: Database) {
  const known = db.prepare(
    `SELECT a.requestId, a.name, a.identity, a.telephone
     FROM requestApplicant a JOIN disclosureRequest r ON r.id = a.requestId
     WHERE r.state <> 'voided'
       AND (a.name IN (SELECT value FROM json_each(:names))
         OR (a.identity <> '' AND a.identity IN (SELECT value FROM json_each(:identities))))
     ORDER BY a.requestId DESC`,
  );
  const ofMonth = db.prepare(
    `SELECT a.requestId, a.name, a.identity, a.telephone, r.receivedOn
     FROM disclosureRequest r JOIN requestApplicant a ON a.requestId = r.id
     WHERE r.receivedOn BETWEEN :from AND :to AND r.state <> 'voided'`,
  );
  const entered = db
    .prepare(
      `SELECT json_extract(step, '$.facts.applicants') FROM requestEvent
       WHERE kind IN ('registered', 'amended')
         AND requestId > (SELECT max(id) - :count FROM disclosureRequest)
       ORDER BY requestId DESC, sequence DESC`,
    )
    .pluck();

  return {
    /** The applicants of the latest requests as they were entered, the latest first. */
    entered: (count: number) => z.array(EnteredRow).parse(entered.all({ count })).flat(),
    /** Rows of applicants with one of these names or numbers, the latest request first. */
    known: (names: readonly string[], identities: readonly string[]) =>
      z
        .array(KnownRow)
        .parse(known.all({ names: JSON.stringify(names), identities: JSON.stringify(identities) })),
    /**
     * Which application of the same applicant this one is in the calendar month of its receipt, from 1
     * (国办函〔2020〕109号: 同一申请人一个自然月内累计). Joint applications count for each of them.
     */
    positionInMonth: ({ id, request }: Pick<LoadedRequest, 'id' | 'request'>): number => {
      const { receivedOn, facts } = request;
      if (receivedOn === null) return 1;
      const month = receivedOn.slice(0, 7);
      const own = facts.applicants.map(applicantKeys);
      const before = z
        .array(MonthRow)
        .parse(ofMonth.all({ from: `${month}-01`, to: `${month}-31` }))
        .filter(
          (row) =>
            row.receivedOn < receivedOn || (row.receivedOn === receivedOn && row.requestId < id),
        )
        .filter((row) => own.some((keys) => isSameApplicant(keys, row satisfies ApplicantKeys)));
      return 1 + new Set(before.map(({ requestId }) => requestId)).size;
    },
  };
}
