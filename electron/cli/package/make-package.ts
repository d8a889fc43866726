// One year's package of an open ledger, written, read back and recorded.

import { stopsReport } from '../../core/annual-report/check-results.ts';
import { REPORT_STATE_NAMES } from '../../core/annual-report/life/lifecycle.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { auditHead } from '../../db/audit-chain.ts';
import { buildPackage } from '../../features/submissions/package/build-package.ts';
import { packageFile } from '../../features/submissions/package/lay-out.ts';
import { refuseFaulty } from '../../features/submissions/write-package.ts';
import { annexFile } from '../../render/annual-report/annex-file.ts';
import { commandLineShell } from '../../platform/command-line-shell.ts';
import { systemClock } from '../../platform/clock.ts';
import { nodeDisk } from '../../platform/stick/node-disk.ts';
import { writeFolder } from '../../platform/stick/write-folder.ts';
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
  const printed = desk.runCall('annualReport.printed', { year });
  refuseFaulty(printed);
  requireFolder(to);
  const auditCode = auditHead(desk.db).code;
  const { printToPdf } = commandLineShell;
  const source = desk.runCall('annualReport.annexSource', { year });
  const { name, files, shortCode, manifestHash } = await buildPackage({
    ...{ printed, printToPdf, auditCode, madeAt: systemClock.now() },
    extras: annex ? [await annexFile(printed, source, printToPdf)] : [],
  });
  const written = await writeFolder({ parent: to, name, files, disk: nodeDisk() });
  const made = { year, version: printed.version, name, place: written.path, shortCode };
  if (canRecord) {
    const listed = files.map(packageFile);
    desk.runCall('submissions.record', { ...made, manifestHash, auditCode, files: listed });
  } else say('台账只读，这个报送包没有登记到台账。');
  const state = stateOf(printed);
  if (printed.version === 0)
    say(`注意：这是${state}，没有经过审核、签发和定稿，不能作为正式报送。`);
  say(written.message);
  const verdicts = written.files.map(({ path, bytes, sha256, kind }) => {
    return { path, bytes, sha256, verdict: kind };
  });
  return {
    ...{ year, folder: written.path, name, shortCode, manifestHash, auditCode },
    ...{ version: printed.version, state, checks: checksOf(printed) },
    ...{ recorded: canRecord, readPastCache: written.readPastCache, files: verdicts },
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
