// The SQL of what one year's report is held against the year before: figures typed from its paper,
// figures kept by its last export, and reasons signed where the two don't agree.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CallContext } from '../../core/calls.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import type { SignedReason } from '../../core/annual-report/checks/checks.ts';
import type { EarlierKnowledge, TypedFigure } from '../../core/annual-report/earlier-report.ts';
import { PersonRole } from '../../core/office/people.ts';

type Who = Pick<CallContext, 'actorId' | 'now'>;

const TypedRow = z.object({ code: z.string(), value: z.int().nullable(), source: z.string() });

const ExportedRow = z.object({
  on: LocalDateField,
  figures: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.record(z.string(), z.int())),
});

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
  return { ...earlierStore(db), ...reasonStore(db) };
}

function earlierStore(db: Database) {
  const select = db.prepare(
    `SELECT code, value, source FROM earlierFigure AS entry
     WHERE year = :year AND id = (SELECT max(later.id) FROM earlierFigure AS later
       WHERE later.year = entry.year AND later.code = entry.code)`,
  );
  const insert = db.prepare(
    `INSERT INTO earlierFigure (year, code, value, source, recordedAt, recordedBy)
     VALUES (:year, :code, :value, :source, :now, :actorId)`,
  );
  // The office's day of a moment: Asia/Shanghai is eight hours ahead of UTC.
  const exported = db.prepare(
    `SELECT date(exportedAt, '+8 hours') AS "on", figures FROM reportExport
     WHERE year = :year AND figures <> '{}' ORDER BY id DESC LIMIT 1`,
  );
  return {
    /** The latest entry of each figure of a year's report. */
    typedFigures: (year: number): TypedFigure[] => z.array(TypedRow).parse(select.all({ year })),
    addTypedFigure: (year: number, entry: TypedFigure, { now, actorId }: Who): void => {
      insert.run({ ...entry, year, now, actorId });
    },
    /** What the last export of a year's statutory form printed; undefined without one. */
    exportedFigures: (year: number): EarlierKnowledge['exported'] => {
      const row = ExportedRow.optional().parse(exported.get({ year }));
      return row && { on: row.on, figures: new Map(Object.entries(row.figures)) };
    },
  };
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
