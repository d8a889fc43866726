// The demo's ledger file: built aside, then put in place whole; nobody's own ledger is ever replaced.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import { addDays } from '../../core/calendar/local-date.ts';
import { fixedClock } from '../../platform/clock.ts';
import { commandLineShell } from '../../platform/command-line-shell.ts';
import { flushFolder } from '../../platform/durable-write.ts';
import { stderrLog } from '../../platform/log.ts';
import { ensureSampleOffice } from '../../sample/ensure-sample-office.ts';
import { SAMPLE_SIGNED_ON } from '../../sample/report-steps.ts';
import { openLedgerFile } from '../ledger-file.ts';
import { requireFolder } from '../report/make-report.ts';

/**
 * The demo's day: the one after its report was signed. As the moment in which the ledger was made, it
 * is also the mark by which this command knows its own work: no clock says nine o'clock sharp.
 */
const demoClock = fixedClock(addDays(SAMPLE_SIGNED_ON, 1));

/** Where a ledger is built before it is put in place. */
const ASIDE = '.desk-demo-';

/**
 * Makes `office.db` with the sample office in the folder; returns its path.
 * @throws AppError 'conflict' when a ledger stands there that this command did not make.
 */
export function makeDemoLedger(folder: string): string {
  requireFolder(folder);
  const target = path.join(folder, 'office.db');
  if (existsSync(target)) requireOwnWork(target);
  removeLeftovers(folder);
  const aside = path.join(folder, `${ASIDE}${process.pid}`);
  mkdirSync(aside);
  try {
    const built = path.join(aside, 'office.db');
    const parts = { clock: demoClock, log: stderrLog, shell: commandLineShell };
    ensureSampleOffice({ file: built, ...parts }).close();
    // The log of the older file must not be taken for the new one's.
    for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true });
    renameSync(built, target);
    flushFolder(folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return target;
}

/** What a run that was ended by force left behind. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(ASIDE)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function requireOwnWork(file: string): void {
  if (isOwnWork(file)) return;
  throw new AppError(
    'conflict',
    `${file} 已经存在，而且不是本命令建立的示例台账，不能替换。请用 --out 指定另一个文件夹。`,
  );
}

function isOwnWork(file: string): boolean {
  try {
    const ledger = openLedgerFile(file);
    ledger.close();
    const { kind, createdAt } = ledger.identity;
    return kind === 'sample' && createdAt === demoClock.now();
  } catch (error) {
    // What can't be read as a ledger was not made here either.
    if (error instanceof AppError) return false;
    throw error;
  }
}
