// A ledger file given on the command line, opened for reading only and left exactly as it was.

import { existsSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError } from '../core/app-error.ts';
import { readLedger } from '../db/ledger.ts';
import type { LedgerIdentity } from '../db/ledger.ts';
import { schemaVersion } from '../db/migrate.ts';
import { allMigrations } from '../db/migrations.ts';
import { openDatabase, openDatabaseReadOnly } from '../db/open.ts';
import { deskOver } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { systemClock } from '../platform/clock.ts';
import { commandLineShell } from '../platform/command-line-shell.ts';
import { stderrLog } from '../platform/log.ts';

export interface LedgerFile {
  readonly file: string;
  readonly db: Database;
  readonly identity: LedgerIdentity;
  /** The number of the newest migration in the file; equal to the program's. */
  readonly schema: number;
  readonly close: () => void;
}

/**
 * Opens an existing ledger to read it.
 * @throws AppError 'not-found', 'invalid-input' when it is no ledger, 'newer-database', 'conflict' when
 *   an older program made it, 'file-problem' when it can't be read.
 */
export function openLedgerFile(file: string): LedgerFile {
  if (!existsSync(file)) throw new AppError('not-found', `没有找到台账文件 ${file}。`);
  const hadLog = existsSync(`${file}-wal`);
  const db = openOrExplain(file);
  const close = () => {
    db.close();
    // A reader of a WAL database makes these two files and may not remove them; a writer does.
    if (!hadLog) openDatabase(file).close();
  };
  try {
    return { file, db, ...readOrExplain(db, file), close };
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens an existing ledger with all its queries; its commands fail.
 * @throws AppError as openLedgerFile does.
 */
export function openReadingDesk(file: string): Desk {
  const ledger = openLedgerFile(file);
  const parts = { clock: systemClock, log: stderrLog, shell: commandLineShell };
  try {
    const desk = deskOver(ledger.db, { file, kind: ledger.identity.kind, ...parts });
    return { ...desk, close: ledger.close };
  } catch (error) {
    ledger.close();
    throw error;
  }
}

function openOrExplain(file: string): Database {
  if (!statSync(file).isFile()) throw notALedger(file);
  try {
    return openDatabaseReadOnly(file);
  } catch (error) {
    throw explain(error, file);
  }
}

function readOrExplain(db: Database, file: string): Pick<LedgerFile, 'identity' | 'schema'> {
  try {
    const schema = requireOwnSchema(schemaVersion(db));
    const identity = readLedger(db);
    if (!identity) throw notALedger(file);
    return { identity, schema };
  } catch (error) {
    throw explain(error, file);
  }
}

function requireOwnSchema(version: number): number {
  const own = allMigrations().length;
  if (version > own) {
    throw new AppError(
      'newer-database',
      `这份台账由更新版本的程序建立（数据格式 ${version}，本程序支持到 ${own}）。请用新版程序，台账没有改动。`,
    );
  }
  if (version > 0 && version < own) {
    throw new AppError(
      'conflict',
      `这份台账是旧版程序的（数据格式 ${version}，现在是 ${own}）。请先用本程序的窗口打开一次，它会先备份再升级。`,
    );
  }
  return version;
}

function notALedger(file: string): AppError {
  return new AppError('invalid-input', `${file} 不是政务公开台账的文件，请检查 --db。`);
}

function explain(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof AppError || code === '') return error;
  if (code === 'SQLITE_NOTADB') return notALedger(file);
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new AppError('file-problem', `台账文件 ${file} 已经损坏，请从备份恢复。`);
  }
  return new AppError('file-problem', `打不开台账文件 ${file}（${code}）：请检查权限和磁盘。`);
}
