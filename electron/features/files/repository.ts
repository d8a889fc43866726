// The rows that say which files the ledger keeps.

import type { Database } from 'better-sqlite3';
import { StoredFile } from '../../core/fields.ts';
import type { StoredFile as StoredFileRow } from '../../core/fields.ts';

/** What handlers read and write. */
export function createFilesRepository(db: Database) {
  const add = db.prepare(
    `INSERT INTO storedFile (sha256, name, bytes, storedAt) VALUES (:sha256, :name, :bytes, :now)
     ON CONFLICT (sha256) DO NOTHING`,
  );
  const one = db.prepare('SELECT sha256, name, bytes FROM storedFile WHERE sha256 = :sha256');
  return {
    /** A file kept before keeps the name it was first recorded with. */
    add: (file: StoredFileRow, now: string): void => void add.run({ ...file, now }),
    find: (sha256: string) => {
      const row = one.get({ sha256 });
      return row === undefined ? undefined : StoredFile.parse(row);
    },
  };
}
