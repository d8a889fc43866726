// Writes the report into a folder, usually of a stick, so that either all files are there, complete and read
// back, or the folder is as it was.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../core/app-error.ts';
import type { ExportFormat } from '../../../core/annual-report/export-format.ts';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import type { AnnexSource } from '../../../core/annual-report/years/annex-charts.ts';
import { hashOf } from '../../../platform/file-store.ts';
import { exportDisk } from '../../../platform/placing/disk.ts';
import type { ExportDisk } from '../../../platform/placing/disk.ts';
import { placeTogether } from '../../../platform/placing/place-together.ts';
import type { NewFile } from '../../../platform/placing/place-together.ts';
import { annexFile } from '../../../render/annual-report/annex-file.ts';
import { reportFiles } from '../../../render/annual-report/report-files.ts';
import type {
  MadeFile,
  RefusedFormat,
  ReportFilesOrder,
} from '../../../render/annual-report/report-files.ts';
import { CHECKSUM_FILE, checksumList } from './checksums.ts';

export interface ExportRequest extends Omit<ReportFilesOrder, 'step'> {
  readonly printed: PrintedReport;
  readonly formats: readonly ExportFormat[];
  /** What 附件：数据图表 is drawn from; absent without one. */
  readonly annex?: AnnexSource;
  /** An existing folder. */
  readonly folder: string;
  readonly progress: (done: number, total: number, label: string) => void;
  readonly disk?: ExportDisk;
}

export interface WrittenFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ExportResult {
  /** The files in the order of the formats, then the list of checksums. */
  readonly files: readonly WrittenFile[];
  readonly refused: readonly RefusedFormat[];
}

/**
 * Makes all files first, then checks the room, writes them into a temporary folder inside the chosen one,
 * flushes, reads them back byte for byte, and only then puts each in its place. An older file of the same name
 * is replaced in that last step; should that step fail half-way, the older files come back.
 * @throws AppError 'file-problem' in the clerk's words; everything that this run made has been removed.
 */
export async function exportReport(request: ExportRequest): Promise<ExportResult> {
  const { folder, disk = exportDisk } = request;
  const formats = [...new Set(request.formats)];
  // Each format and the annex; then the room, the writing, the last step.
  const total = formats.length + (request.annex ? 1 : 0) + 3;
  const step = stepCounter(request.progress, total);
  const { files, refused } = await makeFiles({ ...request, formats }, step);
  if (files.length === 0) return { files: [], refused };
  const list = await checksumFile(folder, files);
  await placeTogether({ folder, files: [...files, list], disk, step });
  request.progress(total, total, '导出完成');
  return { files: [...files, list].map((file) => writtenFile(folder, file)), refused };
}

function stepCounter(progress: ExportRequest['progress'], total: number): (label: string) => void {
  let done = 0;
  return (label) => {
    progress(done, total, label);
    done += 1;
  };
}

async function makeFiles(
  request: ExportRequest,
  step: (label: string) => void,
): Promise<{ readonly files: readonly MadeFile[]; readonly refused: readonly RefusedFormat[] }> {
  const { printed, annex, printToPdf } = request;
  const { files, refused } = await reportFiles(printed, { ...request, step });
  // Where the report's own PDF could not be made, the annex can't either, and was refused with it.
  if (annex === undefined || refused.some(({ format }) => format === 'pdf'))
    return { files, refused };
  step('正在生成附件：数据图表');
  try {
    return { files: [...files, await annexFile(printed, annex, printToPdf)], refused };
  } catch (error) {
    if (request.whenUnmakeable === 'fail' || !(error instanceof AppError)) throw error;
    return { files, refused: [...refused, { format: 'pdf', reason: error.message }] };
  }
}

async function checksumFile(folder: string, files: readonly NewFile[]): Promise<NewFile> {
  const file = path.join(folder, CHECKSUM_FILE);
  // A list that can't be read is replaced.
  const older = await readFile(file, 'utf8').catch(() => '');
  const checksums = files.map(({ name, content }) => ({ name, sha256: hashOf(content) }));
  const text = checksumList(checksums, older, (name) =>
    existsSync(path.join(folder, path.basename(name))),
  );
  return { name: CHECKSUM_FILE, content: new TextEncoder().encode(text) };
}

function writtenFile(folder: string, { name, content }: NewFile): WrittenFile {
  return { name, path: path.join(folder, name), bytes: content.length, sha256: hashOf(content) };
}
