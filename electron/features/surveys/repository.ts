// All SQL of the surveys slice.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { RoundKind } from '../../core/surveys/facts.ts';
import type { RoundFacts } from '../../core/surveys/facts.ts';

const RoundRow = z.object({
  id: z.int(),
  kind: RoundKind,
  title: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  target: z.string(),
  method: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  voided: z.int().transform((flag) => flag === 1),
});
export type RoundRow = z.infer<typeof RoundRow>;

export interface RoundRowFilter {
  readonly year?: number | undefined;
  readonly kind?: RoundKind | undefined;
}

/** Prepares the statements of the slice. */
export function createSurveysRepository(db: Database) {
  const upsert = db.prepare(
    `INSERT INTO surveyRound
       (id, kind, title, periodFrom, periodTo, target, method, openedOn, closedOn, validSheets,
        satisfiedSheets, voided)
     VALUES
       (:id, :kind, :title, :periodFrom, :periodTo, :target, :method, :openedOn, :closedOn,
        :validSheets, :satisfiedSheets, :voided)
     ON CONFLICT (id) DO UPDATE SET
       kind = excluded.kind, title = excluded.title, periodFrom = excluded.periodFrom,
       periodTo = excluded.periodTo, target = excluded.target, method = excluded.method,
       openedOn = excluded.openedOn, closedOn = excluded.closedOn,
       validSheets = excluded.validSheets, satisfiedSheets = excluded.satisfiedSheets,
       voided = excluded.voided`,
  );
  const selectMatching = db.prepare(
    `SELECT id, kind, title, periodFrom, periodTo, target, method, openedOn, closedOn, voided
     FROM surveyRound
     WHERE (:year IS NULL OR substr(openedOn, 1, 4) = :year) AND (:kind IS NULL OR kind = :kind)
     ORDER BY openedOn DESC, id DESC`,
  );
  return {
    /** Writes the projection of a round's events. */
    save: (id: number, facts: RoundFacts, voided: boolean): void => {
      upsert.run({ ...facts, id, voided: voided ? 1 : 0 });
    },
    /** The rounds opened in a year (all years when left out), newest first. */
    matching: ({ year, kind }: RoundRowFilter): RoundRow[] =>
      z
        .array(RoundRow)
        .parse(selectMatching.all({ year: year?.toString() ?? null, kind: kind ?? null })),
  };
}
