// SQL of the checks; all of it reads.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { RecordEventKind } from '../../core/register/record-event.ts';

const Reference = z.object({ table: z.string(), rowid: z.int().nullable(), parent: z.string() });
const StoredRow = z.object({ sha256: z.string(), name: z.string(), bytes: z.int() });
const Gap = z.object({ id: z.int(), events: z.int(), last: z.int() });

const json = z.string().transform((text): unknown => JSON.parse(text));
const Facts = z.record(z.string(), z.unknown());
const EventRow = z.object({
  kind: RecordEventKind,
  onDate: z.string(),
  reason: z.string(),
  facts: json.pipe(Facts),
});

/** The table that shows each register's records, made anew from their events. */
const REGISTER_TABLES = {
  hotline: 'hotlineReferral',
  surveys: 'surveyRound',
  activities: 'activity',
  remedies: 'remedyCase',
  'personal-records': 'recordCorrection',
} as const;
export const Register = z.enum(Object.keys(REGISTER_TABLES) as (keyof typeof REGISTER_TABLES)[]);
export type Register = z.infer<typeof Register>;

/** Prepares the statements; a database whose schema is damaged throws here. */
export function createCheckRepository(db: Database) {
  const files = db.prepare('SELECT sha256, name, bytes FROM storedFile ORDER BY sha256');
  const records = db.prepare('SELECT id, register FROM registerRecord ORDER BY id');
  const events = db.prepare(
    `SELECT kind, onDate, reason, facts FROM registerEvent WHERE recordId = :id ORDER BY sequence`,
  );
  const shown = new Map(
    Register.options.map((register) => [
      register,
      db.prepare(`SELECT * FROM ${REGISTER_TABLES[register]} WHERE id = :id`),
    ]),
  );
  const publicationGaps = db.prepare(
    `SELECT publicationId AS id, count(*) AS events, max(sequence) AS last FROM publicationEvent
     GROUP BY publicationId HAVING count(*) <> max(sequence)`,
  );
  const registerGaps = db.prepare(
    `SELECT recordId AS id, count(*) AS events, max(sequence) AS last FROM registerEvent
     GROUP BY recordId HAVING count(*) <> max(sequence)`,
  );
  const publications = db.prepare('SELECT count(*) FROM publication').pluck();
  const requests = db.prepare('SELECT count(*) FROM disclosureRequest').pluck();
  return {
    /** The sentences of SQLite's own check; empty when it is satisfied. */
    integrity: (): readonly string[] =>
      z
        .array(z.object({ integrity_check: z.string() }))
        .parse(db.pragma('integrity_check'))
        .map((row) => row.integrity_check)
        .filter((line) => line !== 'ok'),
    brokenReferences: () => z.array(Reference).parse(db.pragma('foreign_key_check')),
    storedFiles: () => z.array(StoredRow).parse(files.all()),
    registerRecords: () =>
      z.array(z.object({ id: z.int(), register: Register })).parse(records.all()),
    registerEvents: (id: number) => z.array(EventRow).parse(events.all({ id })),
    shownRow: (register: Register, id: number) =>
      Facts.optional().parse(shown.get(register)?.get({ id })),
    publicationGaps: () => z.array(Gap).parse(publicationGaps.all()),
    registerGaps: () => z.array(Gap).parse(registerGaps.all()),
    publicationCount: () => z.int().parse(publications.get()),
    requestCount: () => z.int().parse(requests.get()),
  };
}

export type CheckRepository = ReturnType<typeof createCheckRepository>;
