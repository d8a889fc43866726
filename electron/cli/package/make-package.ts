// One year's package of an open ledger, written, read back and recorded.

import { stopsReport } from '../../core/annual-report/check-results.ts';
import { REPORT_STATE_NAMES } from '../../core/annual-report/life/lifecycle.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { writePackage } from '../../features/submissions/write-package.ts';
import { commandLineShell } from '../../platform/command-line-shell.ts';
import { systemClock } from '../../platform/clock.ts';
import type { CommandIo } from '../command.ts';
import { requireFolder } from '../report/make-report.ts';
import type { OpenedDesk } from './writing-desk.ts';

export interface PackageOrder {
  readonly year: number;
  /** Where the package's folder is made. */
  readonly to: string;
  /** With the charts. */
  readonly annex: boolean;
}

/**
 * Makes, writes and records the package; answers what the command prints.
 * @throws AppError 'not-allowed' while a check of level error stands, 'file-problem' where nothing can print
 *   or the medium fails; the folder is then as it was.
 */
export async function makePackage(
  { desk, canRecord }: OpenedDesk,
  { year, to, annex }: PackageOrder,
  { say }: CommandIo,
) {
  const { printed, made, folder } = await writePackage(
    { db: desk.db, run: desk.runCall, printToPdf: commandLineShell.printToPdf },
    { year, parent: () => requireFolder(to), withAnnex: annex, madeAt: systemClock.now() },
  );
  if (canRecord) desk.runCall('submissions.record', made);
  else say('台账只读，这个报送包没有登记到台账。');
  const state = stateOf(printed);
  if (printed.version === 0) {
    say(`注意：这是${state}，没有经过审核、签发和定稿，不能作为正式报送。`);
  }
  say(folder.message);
  const { place, name, shortCode, manifestHash, auditCode, version } = made;
  return {
    ...{ year, folder: place, name, shortCode, manifestHash, auditCode },
    ...{ version, state, checks: checksOf(printed) },
    ...{ recorded: canRecord, readPastCache: folder.readPastCache },
    files: folder.files.map(({ kind, ...file }) => ({ ...file, verdict: kind })),
  };
}

function stateOf({ version, state }: PrintedReport): string {
  return version === 0 ? '草稿' : REPORT_STATE_NAMES[state];
}

function checksOf({ checks }: PrintedReport) {
  return checks.map((check) => ({
    ...{ id: check.id, level: check.level, ok: check.passed },
    ...{ signed: check.override !== null, stops: stopsReport(check) },
  }));
}
