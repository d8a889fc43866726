// The only place that opens a database file. better-sqlite3 is synchronous: nothing in a transaction
// may wait.

import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

/**
 * Opens (or makes) a ledger file, or ':memory:'. WAL with synchronous=FULL: what a save has confirmed
 * survives a power cut.
 */
export function openDatabase(file: string): Database {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 5000');
  db.pragma('trusted_schema = OFF');
  // Else INSERT OR REPLACE would remove a row past the triggers that keep events.
  db.pragma('recursive_triggers = ON');
  return db;
}

/** Opens an existing ledger to read it; writing through it fails. */
export function openDatabaseReadOnly(file: string): Database {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  db.pragma('foreign_keys = ON');
  return db;
}
