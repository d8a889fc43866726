// One open ledger: its database, its file store and the handlers of all slices over them.

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { contract } from './core/contract.ts';
import type { HandlersOf } from './core/calls.ts';
import type { LedgerKind } from './core/office/ledger-kind.ts';
import { migrate } from './db/migrate.ts';
import { allMigrations } from './db/migrations.ts';
import { openDatabase } from './db/open.ts';
import { actorReader, declareLedger } from './db/ledger.ts';
import { createActivitiesHandlers } from './features/activities/handlers.ts';
import { createAnnualReportHandlers } from './features/annual-report/handlers.ts';
import { createFilesHandlers } from './features/files/handlers.ts';
import { createHotlineHandlers } from './features/hotline/handlers.ts';
import { createOfficeHandlers } from './features/office/handlers.ts';
import { createPersonalRecordsHandlers } from './features/personal-records/handlers.ts';
import { createPublicationsHandlers } from './features/publications/handlers.ts';
import { createRemediesHandlers } from './features/remedies/handlers.ts';
import { createRequestsHandlers } from './features/requests/handlers.ts';
import { createSubmissionsHandlers } from './features/submissions/handlers.ts';
import { createSurveysHandlers } from './features/surveys/handlers.ts';
import { createDispatcher } from './ipc/dispatcher.ts';
import type { Dispatcher } from './ipc/dispatcher.ts';
import type { Clock } from './platform/clock.ts';
import { writeDurably } from './platform/durable-write.ts';
import { openFileStore } from './platform/file-store.ts';
import { createFolderHandles } from './platform/folder-handles.ts';
import type { Log } from './platform/log.ts';
import type { Shell } from './platform/shell.ts';
import type { RunCall, SliceParts } from './platform/slice-parts.ts';

export interface DeskOptions {
  /** The ledger file, or ':memory:'. */
  readonly file: string;
  /** What a new file becomes; an existing one must be of this kind. */
  readonly kind: LedgerKind;
  readonly clock: Clock;
  readonly log: Log;
  readonly shell: Shell;
}

export interface Desk extends Dispatcher {
  readonly db: Database;
  readonly kind: LedgerKind;
  readonly runCall: RunCall;
  /** Closes the ledger, after what is still running has answered. */
  readonly close: () => void;
}

/**
 * Opens a ledger, migrating it first.
 * @throws AppError 'newer-database', 'file-problem', or 'conflict' when the file is of the other kind.
 */
export function openDesk({ file, kind, ...parts }: DeskOptions): Desk {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
  const db = openDatabase(file);
  try {
    migrate({ db, migrations: allMigrations(), backUp: (from) => backUp(db, file, from) });
    declareLedger(db, { ledgerId: randomUUID(), kind, createdAt: parts.clock.now() });
  } catch (error) {
    db.close();
    throw error;
  }
  return deskOver(db, { file, kind, ...parts });
}

/**
 * The desk over a ledger's open database, which has this program's schema and is of this kind. One
 * that was opened read-only answers queries; its commands fail.
 */
export function deskOver(db: Database, { file, kind, clock, log, shell }: DeskOptions): Desk {
  // Tasks run commands through the dispatcher, which is made from the handlers: hence the late look-up.
  const runCall: RunCall = (name, input) => dispatcher.run(name, input) as never;
  const handlers = createHandlers({
    db,
    files: openFileStore(filesFolder(file)),
    folders: createFolderHandles(),
    shell,
    run: runCall,
  });
  const dispatcher = createDispatcher({
    calls: contract,
    handlers,
    db,
    clock,
    log,
    actorId: actorReader(db),
  });
  return { ...closingWhenIdle(db, dispatcher), db, kind, runCall };
}

/**
 * Calls and close, so that a task under way (an export that is being written, the change to the other
 * ledger itself) still finds its ledger open and ends first.
 */
function closingWhenIdle(db: Database, dispatcher: Dispatcher): Dispatcher & Pick<Desk, 'close'> {
  let running = 0;
  let closing = false;
  const closeIfIdle = (): void => {
    if (closing && running === 0) db.close();
  };
  return {
    run: dispatcher.run,
    call: async (...call) => {
      running += 1;
      try {
        return await dispatcher.call(...call);
      } finally {
        running -= 1;
        closeIfIdle();
      }
    },
    close: () => {
      closing = true;
      closeIfIdle();
    },
  };
}

function createHandlers(parts: SliceParts): HandlersOf<typeof contract> {
  return {
    ...createOfficeHandlers(parts),
    ...createFilesHandlers(parts),
    ...createPublicationsHandlers(parts),
    ...createRequestsHandlers(parts),
    ...createPersonalRecordsHandlers(parts),
    ...createHotlineHandlers(parts),
    ...createSurveysHandlers(parts),
    ...createActivitiesHandlers(parts),
    ...createRemediesHandlers(parts),
    ...createAnnualReportHandlers(parts),
    ...createSubmissionsHandlers(parts),
  };
}

/** Attachments lie in a folder named after the ledger file: office.db → office-files/. */
export function filesFolder(file: string): string {
  return path.join(path.dirname(file), `${path.basename(file, '.db')}-files`);
}

function backUp(db: Database, file: string, fromVersion: number): string {
  // Empties the -wal file first, so that the one file copied is the whole ledger.
  db.pragma('wal_checkpoint(TRUNCATE)');
  const copy = freeName(
    path.join(path.dirname(file), `${path.basename(file, '.db')}-升级前-v${fromVersion}`),
  );
  writeDurably(copy, readFileSync(file));
  return copy;
}

function freeName(stem: string): string {
  for (let n = 0; ; n += 1) {
    const name = n === 0 ? `${stem}.db` : `${stem}-${n}.db`;
    if (!existsSync(name)) return name;
  }
}
