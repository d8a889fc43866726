// SQL of the columns that are recomputed from a request's events.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { RequestProjection } from '../../core/requests/projection.ts';
import type { HeadRow } from './rows.ts';

const COLUMNS = [
  'state',
  'channel',
  'applicantName',
  'applicantCount',
  'applicantColumn',
  'title',
  'arrivedOn',
  'receivedOn',
  'dueOn',
  'provisional',
  'localDueOn',
  'closedOn',
  'outcomeLine',
  'searchText',
] as const;

const INSERT = `
  INSERT INTO disclosureRequest (id, applicationId, numberYear, number, ${COLUMNS.join(', ')})
  VALUES (:id, :applicationId, :numberYear, :number, ${COLUMNS.map((name) => `:${name}`).join(', ')})`;

const UPDATE = `
  UPDATE disclosureRequest SET ${COLUMNS.map((name) => `${name} = :${name}`).join(', ')}
  WHERE id = :id`;

/** Prepares the statements over the recomputed columns. */
export function createProjectionRepository(db: Database) {
  const nextId = db.prepare('SELECT coalesce(max(id), 0) + 1 FROM disclosureRequest').pluck();
  const insert = db.prepare(INSERT);
  const update = db.prepare(UPDATE);
  const dropApplicants = db.prepare('DELETE FROM requestApplicant WHERE requestId = :id');
  const addApplicant = db.prepare(
    `INSERT INTO requestApplicant (requestId, position, name, identity, telephone)
     VALUES (:requestId, :position, :name, :identity, :telephone)`,
  );
  const saved = db.prepare('SELECT * FROM disclosureRequest WHERE id = :id');
  const savedApplicants = db.prepare(
    'SELECT * FROM requestApplicant WHERE requestId = :id ORDER BY position',
  );
  const saveApplicants = (id: number, row: RequestProjection): void => {
    dropApplicants.run({ id });
    for (const columns of applicantColumns(id, row)) addApplicant.run(columns);
  };
  return {
    nextId: (): number => z.int().parse(nextId.get()),
    add: (head: HeadRow, row: RequestProjection): void => {
      insert.run({ ...head, ...requestColumns(row) });
      saveApplicants(head.id, row);
    },
    saveProjection: (id: number, row: RequestProjection): void => {
      update.run({ id, ...requestColumns(row) });
      saveApplicants(id, row);
    },
    /** Whether the stored columns already are what the events say. */
    isProjected: (id: number, row: RequestProjection): boolean => {
      const present = savedApplicants.all({ id });
      const due = applicantColumns(id, row);
      return (
        holds(saved.get({ id }), requestColumns(row)) &&
        present.length === due.length &&
        due.every((columns, index) => holds(present[index], columns))
      );
    },
  };
}

type Columns = Readonly<Record<string, string | number | null>>;

function requestColumns(row: RequestProjection): Columns {
  const columns = { ...row, provisional: row.provisional ? 1 : 0 };
  return Object.fromEntries(COLUMNS.map((name) => [name, columns[name]]));
}

function applicantColumns(
  requestId: number,
  { applicants }: RequestProjection,
): readonly Columns[] {
  return applicants.map((keys, index) => ({ requestId, position: index + 1, ...keys }));
}

/** Whether a stored row has exactly these values in these columns. */
function holds(stored: unknown, columns: Columns): boolean {
  const row = z.record(z.string(), z.unknown()).safeParse(stored);
  return row.success && Object.entries(columns).every(([name, value]) => row.data[name] === value);
}
