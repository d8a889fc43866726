// A ledger given on the command line, opened so that what is done can be recorded, where that is possible.

import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { openDatabase } from '../../db/open.ts';
import { deskOver } from '../../desk.ts';
import type { Desk } from '../../desk.ts';
import { systemClock } from '../../platform/clock.ts';
import { commandLineShell } from '../../platform/command-line-shell.ts';
import { stderrLog } from '../../platform/log.ts';
import { openLedgerFile, openReadingDesk } from '../ledger-file.ts';

export interface OpenedDesk {
  readonly desk: Desk;
  /** Whether commands can be run. */
  readonly canRecord: boolean;
}

/**
 * Opens an existing ledger of this program's schema; it is never migrated here.
 * @throws AppError as openLedgerFile does.
 */
export function openDeskToRecord(file: string): OpenedDesk {
  // Looks at the file before anything may write to it: another program's database is left alone.
  const { identity, close } = openLedgerFile(file);
  close();
  if (!isWritable(file)) return { desk: openReadingDesk(file), canRecord: false };
  const parts = { clock: systemClock, log: stderrLog, shell: commandLineShell };
  const desk = deskOver(openDatabase(file), { file, kind: identity.kind, ...parts });
  return { desk, canRecord: true };
}

/** The file, and its folder for the log beside it. */
function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    accessSync(path.dirname(path.resolve(file)), constants.W_OK);
    return true;
  } catch {
    return false; // read-only media and rights: all that is asked here
  }
}
