// The SQL of reasons that are signed where a report and the one before it don't agree.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CallContext } from '../../core/calls.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import type { SignedReason } from '../../core/annual-report/checks/checks.ts';
import { PersonRole } from '../../core/office/people.ts';

type Who = Pick<CallContext, 'actorId' | 'now'>;

const ReasonRow = z.object({
  check: z.string(),
  failure: z.string(),
  reason: z.string(),
  signer: z.string(),
  signedOn: LocalDateField,
});

const SignerRow = z.object({
  name: z.string(),
  role: PersonRole.nullable(),
  dutyFrom: LocalDateField,
  dutyTo: LocalDateField.nullable(),
});
export type SignerRow = z.infer<typeof SignerRow>;

export interface NewReason {
  readonly check: string;
  readonly failure: string;
  readonly reason: string;
  readonly signerId: number;
  readonly signedOn: LocalDate;
}

export type ComparisonRepository = ReturnType<typeof createComparisonRepository>;

/** Prepares the statements. */
export function createComparisonRepository(db: Database) {
  return reasonStore(db);
}

function reasonStore(db: Database) {
  const select = db.prepare(
    `SELECT s.checkId AS "check", s.failure, s.reason, p.name AS signer, s.signedOn
     FROM signedReason s JOIN person p ON p.id = s.signerId
     WHERE s.year = :year ORDER BY s.id DESC`,
  );
  const insert = db.prepare(
    `INSERT INTO signedReason
       (year, checkId, failure, reason, signerId, signedOn, recordedAt, recordedBy)
     VALUES (:year, :check, :failure, :reason, :signerId, :signedOn, :now, :actorId)`,
  );
  const signer = db.prepare(
    `SELECT p.name, r.role, p.dutyFrom, p.dutyTo FROM person p
     LEFT JOIN personRole r ON r.personId = p.id AND r.role = 'signer' WHERE p.id = :id`,
  );
  return {
    /** The reasons signed for a year's report, the latest first. */
    signedReasons: (year: number): SignedReason[] => z.array(ReasonRow).parse(select.all({ year })),
    addSignedReason: (year: number, reason: NewReason, { now, actorId }: Who): void => {
      insert.run({ ...reason, year, now, actorId });
    },
    /** Who would sign; the role is null for somebody who doesn't sign. */
    signer: (id: number): SignerRow | undefined => SignerRow.optional().parse(signer.get({ id })),
  };
}
