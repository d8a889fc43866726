// One year's report of an open ledger, written into a folder without touching the ledger: who runs the
// command line is not the person whom the window's record of exports would name.

import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import type { ReportTemplate } from '../../core/annual-report/document.ts';
import { EXPORT_FORMAT_NAMES } from '../../core/annual-report/export-format.ts';
import type { ExportFormat } from '../../core/annual-report/export-format.ts';
import type { Output } from '../../core/contract.ts';
import type { Desk } from '../../desk.ts';
import { exportReport } from '../../features/annual-report/export/export-report.ts';
import type { ExportResult } from '../../features/annual-report/export/export-report.ts';
import { refuseFailing, refuseMisfit } from '../../features/annual-report/refusals.ts';
import { commandLineShell } from '../../platform/command-line-shell.ts';
import type { CommandIo } from '../command.ts';

export interface ReportOrder {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly formats: readonly ExportFormat[];
  /** Made when it does not exist. */
  readonly folder: string;
}

export interface MadeReport extends ExportResult {
  readonly overview: Output<'annualReport.overview'>;
}

/**
 * Writes the report in the formats that can be made here; the others come back as refused, each with
 * its reason, and are said.
 * @throws AppError 'not-allowed' while a check of level error stands, 'invalid-input' for a template not
 *   made for the year or a folder that is a file, 'file-problem' when the disk fails.
 */
export async function makeReport(
  desk: Pick<Desk, 'runCall'>,
  { year, template, formats, folder }: ReportOrder,
  { say }: CommandIo,
): Promise<MadeReport> {
  const overview = desk.runCall('annualReport.overview', { year, template });
  const { setup } = overview;
  refuseMisfit(template, year, setup.template === template ? setup.reason : '');
  refuseFailing(overview);
  requireFolder(folder);
  const written = await exportReport({
    ...{ formats, folder, whenUnmakeable: 'refuse' },
    printed: desk.runCall('annualReport.printed', { year, template }),
    printToPdf: commandLineShell.printToPdf,
    progress: () => undefined,
  });
  for (const { format, reason } of written.refused) {
    say(`${EXPORT_FORMAT_NAMES[format]}：${reason}`);
  }
  return { overview, ...written };
}

/**
 * Makes a folder where there is none, and answers it.
 * @throws AppError 'invalid-input' when the place is taken by a file, 'file-problem' where none can be made.
 */
export function requireFolder(folder: string): string {
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (entry?.isDirectory() === false) {
    throw new AppError('invalid-input', `${folder} 是一个文件，请写出一个文件夹。`);
  }
  try {
    // One by one: Node's own recursion never returns where a parent takes no folder, as /proc does.
    for (const missing of missingFolders(folder)) mkdirSync(missing);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new AppError(
      'file-problem',
      `文件夹 ${folder} 建不起来（${code}），请检查名称和权限，或者换一个文件夹。`,
    );
  }
  return folder;
}

/** A folder and those above it that are not there, the uppermost first. */
function missingFolders(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return [];
  return [...missingFolders(path.dirname(folder)), folder];
}
