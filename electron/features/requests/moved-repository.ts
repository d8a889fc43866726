// SQL of due dates before they are counted anew, and of those that a change of the calendar moved.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { RowId } from '../../core/fields.ts';

const DueRow = z.object({
  id: RowId,
  receivedOn: LocalDateField.nullable(),
  dueOn: LocalDateField.nullable(),
  localDueOn: LocalDateField.nullable(),
});

const MovedRow = z.object({
  requestId: RowId,
  from: LocalDateField.nullable(),
  to: LocalDateField.nullable(),
  why: z.string(),
  countedAt: z.string(),
});
type MovedRow = z.infer<typeof MovedRow>;

/** How many of the latest moves are shown. */
const SHOWN = 500;

/** Prepares the statements over moved dues. */
export function createMovedRepository(db: Database) {
  const dues = db.prepare(
    `SELECT id, receivedOn, dueOn, localDueOn FROM disclosureRequest
     WHERE provisional = 1 OR dueOn > :coveredTo
       OR (receivedOn < :last AND max(dueOn, localDueOn) >= :first)
     ORDER BY id`,
  );
  const add = db.prepare(
    `INSERT INTO movedDue (requestId, fromDue, toDue, why, countedAt)
     VALUES (:requestId, :from, :to, :why, :countedAt)`,
  );
  const latest = db.prepare(
    `SELECT requestId, fromDue AS "from", toDue AS "to", why, countedAt FROM movedDue
     ORDER BY id DESC LIMIT ${SHOWN}`,
  );
  return {
    /**
     * The due dates, as they were last counted, of the requests that days changed between `first` and
     * `last` can move, and of those that reach beyond the known lists.
     */
    touched: (span: {
      readonly first: string;
      readonly last: string;
      readonly coveredTo: string;
    }) => z.array(DueRow).parse(dues.all(span)),
    add: (row: MovedRow): void => void add.run(row),
    latest: () => z.array(MovedRow).parse(latest.all()),
  };
}
