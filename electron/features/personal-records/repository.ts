// All SQL of the slice: the rows that the list of applications for correction reads.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import type { CorrectionFacts } from '../../core/personal-records/facts.ts';
import { CorrectionOutcome } from '../../core/personal-records/kinds.ts';

const CorrectionRow = z.object({
  id: z.int(),
  applicantName: z.string(),
  record: z.string(),
  wrong: z.string(),
  receivedOn: LocalDateField,
  decidedOn: LocalDateField.nullable(),
  outcome: CorrectionOutcome.nullable(),
  toldOn: LocalDateField.nullable(),
  voided: z.int().transform((flag) => flag === 1),
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;

export interface CorrectionRowFilter {
  readonly year?: number | undefined;
  readonly text: string;
}

/** Prepares the statements of the slice. */
export function createPersonalRecordsRepository(db: Database) {
  const upsert = db.prepare(
    `INSERT INTO recordCorrection (id, applicantName, record, wrong, receivedOn, decidedOn, outcome,
       toldOn, voided)
     VALUES (:id, :applicantName, :record, :wrong, :receivedOn, :decidedOn, :outcome, :toldOn, :voided)
     ON CONFLICT (id) DO UPDATE SET
       applicantName = excluded.applicantName, record = excluded.record, wrong = excluded.wrong,
       receivedOn = excluded.receivedOn, decidedOn = excluded.decidedOn, outcome = excluded.outcome,
       toldOn = excluded.toldOn, voided = excluded.voided`,
  );
  const selectMatching = db.prepare(
    `SELECT id, applicantName, record, wrong, receivedOn, decidedOn, outcome, toldOn, voided
     FROM recordCorrection
     WHERE (:year IS NULL OR substr(receivedOn, 1, 4) = :year)
       AND (:text = '' OR instr(applicantName || char(10) || record || char(10) || wrong, :text) > 0)
     ORDER BY decidedOn IS NOT NULL, receivedOn DESC, id DESC`,
  );
  return {
    /** Writes the projection of an application's events. */
    save: (id: number, facts: CorrectionFacts, voided: boolean): void => {
      upsert.run({ ...facts, id, voided: voided ? 1 : 0 });
    },
    /** Those received in a year (all years when left out), voided ones too: the open first. */
    matching: ({ year, text }: CorrectionRowFilter): CorrectionRow[] =>
      z.array(CorrectionRow).parse(selectMatching.all({ year: year?.toString() ?? null, text })),
  };
}
