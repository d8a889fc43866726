// All SQL of the activities slice.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { ActivityKind } from '../../core/activities/facts.ts';
import type { ActivityFacts } from '../../core/activities/facts.ts';

const ActivityRow = z.object({
  id: z.int(),
  kind: ActivityKind,
  heldOn: z.string(),
  title: z.string(),
  place: z.string(),
  note: z.string(),
  voided: z.int().transform((flag) => flag === 1),
});
export type ActivityRow = z.infer<typeof ActivityRow>;

export interface ActivityRowFilter {
  readonly year?: number | undefined;
  readonly voided: boolean;
}

/** Prepares the statements of the slice. */
export function createActivitiesRepository(db: Database) {
  const upsert = db.prepare(
    `INSERT INTO activity (id, kind, heldOn, title, place, note, voided)
     VALUES (:id, :kind, :heldOn, :title, :place, :note, :voided)
     ON CONFLICT (id) DO UPDATE SET
       kind = excluded.kind, heldOn = excluded.heldOn, title = excluded.title,
       place = excluded.place, note = excluded.note, voided = excluded.voided`,
  );
  const selectMatching = db.prepare(
    `SELECT id, kind, heldOn, title, place, note, voided FROM activity
     WHERE (:year IS NULL OR substr(heldOn, 1, 4) = :year) AND voided = :voided
     ORDER BY heldOn DESC, id DESC`,
  );
  return {
    /** Writes the projection of an entry's events. */
    save: (id: number, facts: ActivityFacts, voided: boolean): void => {
      upsert.run({ ...facts, id, voided: voided ? 1 : 0 });
    },
    /** The entries of a year (all years when left out) of every kind, newest first. */
    matching: ({ year, voided }: ActivityRowFilter): ActivityRow[] =>
      z
        .array(ActivityRow)
        .parse(selectMatching.all({ year: year?.toString() ?? null, voided: voided ? 1 : 0 })),
  };
}
