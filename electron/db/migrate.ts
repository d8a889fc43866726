// Brings a ledger file to the schema of this program: all pending migrations or none.

import type { Database } from 'better-sqlite3';
import { AppError } from '../core/app-error.ts';
import type { Migration } from './migrations.ts';

export interface MigrationPlan {
  readonly db: Database;
  readonly migrations: readonly Migration[];
  /** Makes a copy of the file before anything is changed; returns where it is, for the message. */
  readonly backUp: (fromVersion: number) => string;
}

/**
 * Migrates in one transaction after a backup copy of a database that already holds something.
 * @throws AppError 'newer-database' when the file was written by a later version of the program;
 *   'file-problem' when a migration fails: the file is then as it was, and the message names the copy.
 */
export function migrate({ db, migrations, backUp }: MigrationPlan): void {
  const version = schemaVersion(db);
  const latest = migrations.length;
  if (version > latest) {
    throw new AppError(
      'newer-database',
      `这份台账由更新版本的程序建立（数据格式 ${version}，本程序支持到 ${latest}）。请安装新版程序后再打开，台账没有改动。`,
    );
  }
  if (version === latest) return;
  const copy = version > 0 ? backUp(version) : '';
  // foreign_keys can't be switched inside a transaction, and a table rebuild needs it off.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => apply(db, migrations.slice(version), latest)).immediate();
  } catch (cause) {
    const where = copy === '' ? '' : `升级前的副本在 ${copy}。`;
    throw new AppError(
      'file-problem',
      `台账升级没有成功，文件保持升级前的样子。${where}原因：${String(cause)}`,
    );
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/** The schema number stored in the file: 0 for a new one. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function apply(db: Database, pending: readonly Migration[], latest: number): void {
  for (const migration of pending) db.exec(migration.sql);
  const broken = db.pragma('foreign_key_check') as readonly unknown[];
  if (broken.length > 0) throw new Error(`${broken.length} rows refer to rows that do not exist`);
  db.pragma(`user_version = ${latest}`);
}
