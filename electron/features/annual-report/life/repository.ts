// The SQL of a report's life: its steps, its frozen versions, its confirmed zeros, and who takes part.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CallContext } from '../../../core/calls.ts';
import { LocalDateField } from '../../../core/calendar/local-date.ts';
import type { LocalDate } from '../../../core/calendar/local-date.ts';
import { ReportTemplate } from '../../../core/annual-report/document.ts';
import { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import type { StepPerson } from '../../../core/annual-report/life/step-gates.ts';
import type { KeptStep } from '../../../core/annual-report/life/steps.ts';
import { ReportStep } from '../../../core/annual-report/life/steps.ts';
import type { ZeroConfirmation } from '../../../core/annual-report/life/zero-areas.ts';
import { ContentHash } from '../../../core/fields.ts';
import { PersonRole } from '../../../core/office/people.ts';

type Who = Pick<CallContext, 'actorId' | 'now'>;

const jsonText = z.string().transform((text): unknown => JSON.parse(text));

/** What is kept in `step`: the form, and what the program added to it. */
const StoredStep = z.object({
  form: ReportStep,
  contentHash: ContentHash.nullable(),
  version: z.int().positive().nullable(),
});
export type StoredStep = z.infer<typeof StoredStep>;

const StepRow = z.object({
  sequence: z.int(),
  step: jsonText.pipe(StoredStep),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
  person: z.string().nullable(),
});

const VersionRow = z.object({
  year: z.int(),
  version: z.int(),
  template: ReportTemplate,
  frozenOn: LocalDateField,
  sha256: ContentHash,
});
export type VersionRow = z.infer<typeof VersionRow>;

const Content = jsonText.pipe(PrintedReport);

const ConfirmationRow = z.object({
  area: z.string(),
  signer: z.string(),
  signedOn: LocalDateField,
});

const PersonRow = z.object({
  id: z.int(),
  name: z.string(),
  roles: jsonText.pipe(z.array(PersonRole)),
  dutyFrom: LocalDateField,
  dutyTo: LocalDateField.nullable(),
});

export interface NewVersion {
  readonly year: number;
  readonly version: number;
  /** The JSON text of a PrintedReport. */
  readonly content: string;
  readonly sha256: string;
  readonly frozenOn: LocalDate;
}

export type LifeRepository = ReturnType<typeof createLifeRepository>;

/** Prepares the statements. */
export function createLifeRepository(db: Database) {
  return { ...stepStore(db), ...versionStore(db), ...zeroStore(db), ...peopleReader(db) };
}

function stepStore(db: Database) {
  const select = db.prepare(
    `SELECT step.sequence, step.step, step.recordedAt, recorder.name AS recordedBy,
            taker.name AS person
     FROM reportStep AS step
     LEFT JOIN person AS recorder ON recorder.id = step.recordedBy
     LEFT JOIN person AS taker ON taker.id = step.step ->> '$.form.personId'
     WHERE step.year = :year ORDER BY step.sequence`,
  );
  const insert = db.prepare(
    `INSERT INTO reportStep (year, sequence, kind, onDate, step, recordedAt, recordedBy)
     SELECT :year, coalesce(max(sequence), 0) + 1, :kind, :onDate, :step, :now, :actorId
     FROM reportStep WHERE year = :year`,
  );
  return {
    steps: (year: number): KeptStep[] =>
      z
        .array(StepRow)
        .parse(select.all({ year }))
        .map(({ step, ...row }) => ({
          ...row,
          step: step.form,
          contentHash: step.contentHash,
          version: step.version,
        })),
    addStep: (year: number, stored: StoredStep, { now, actorId }: Who): void => {
      const { kind, onDate } = stored.form;
      insert.run({ year, kind, onDate, step: JSON.stringify(stored), now, actorId });
    },
  };
}

function versionStore(db: Database) {
  const select = db.prepare(
    `SELECT year, version, content ->> '$.document.template' AS template, frozenOn, sha256
     FROM reportVersion WHERE year = :year ORDER BY version DESC`,
  );
  const content = db
    .prepare('SELECT content FROM reportVersion WHERE year = :year AND version = :version')
    .pluck();
  const insert = db.prepare(
    `INSERT INTO reportVersion (year, version, content, sha256, frozenOn, recordedAt, recordedBy)
     VALUES (:year, :version, :content, :sha256, :frozenOn, :now, :actorId)`,
  );
  const freeze = db.prepare('INSERT INTO frozenYear (year, version) VALUES (:year, :version)');
  const unfreeze = db.prepare('DELETE FROM frozenYear WHERE year = :year');
  return {
    /** The latest first; without their content, which has every item of the ledger. */
    versions: (year: number): VersionRow[] => z.array(VersionRow).parse(select.all({ year })),
    version: (year: number, version: number): PrintedReport | undefined =>
      Content.optional().parse(content.get({ year, version })),
    addVersion: (version: NewVersion, { now, actorId }: Who): void => {
      insert.run({ ...version, now, actorId });
    },
    /** Closes the year: from now on nothing may be dated into it. */
    freeze: (year: number, version: number): void => {
      freeze.run({ year, version });
    },
    unfreeze: (year: number): void => {
      unfreeze.run({ year });
    },
  };
}

function zeroStore(db: Database) {
  const select = db.prepare(
    `SELECT zero.area, person.name AS signer, zero.signedOn
     FROM zeroConfirmation AS zero JOIN person ON person.id = zero.signerId
     WHERE zero.year = :year ORDER BY zero.id`,
  );
  const insert = db.prepare(
    `INSERT INTO zeroConfirmation (year, area, signerId, signedOn, recordedAt, recordedBy)
     VALUES (:year, :area, :signerId, :signedOn, :now, :actorId)`,
  );
  return {
    confirmations: (year: number): ZeroConfirmation[] =>
      z.array(ConfirmationRow).parse(select.all({ year })),
    addConfirmation: (
      zero: {
        readonly year: number;
        readonly area: string;
        readonly signerId: number;
        readonly signedOn: LocalDate;
      },
      { now, actorId }: Who,
    ): void => {
      insert.run({ ...zero, now, actorId });
    },
  };
}

function peopleReader(db: Database) {
  const person = db.prepare(
    `SELECT p.id, p.name, p.dutyFrom, p.dutyTo,
            (SELECT json_group_array(r.role) FROM personRole r WHERE r.personId = p.id) AS roles
     FROM person p WHERE p.id = :id`,
  );
  return {
    person: (id: number): StepPerson | undefined => PersonRow.optional().parse(person.get({ id })),
  };
}
