// Writes the report into a folder, usually of a stick, so that either all files are there, complete and read
// back, or the folder is as it was.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../core/app-error.ts';
import type { ExportFormat } from '../../../core/annual-report/export-format.ts';
import { EXPORT_FORMAT_NAMES } from '../../../core/annual-report/export-format.ts';
import { hashOf } from '../../../platform/file-store.ts';
import { CHECKSUM_FILE, checksumList } from './checksums.ts';
import { exportDisk } from '../../../platform/placing/disk.ts';
import type { ExportDisk } from '../../../platform/placing/disk.ts';
import { safeFileName } from './file-name.ts';
import { FORMAT_RENDERERS } from '../../../render/annual-report/formats.ts';
import type { FormatSource } from '../../../render/annual-report/formats.ts';
import { placeTogether } from '../../../platform/placing/place-together.ts';
import type { NewFile } from '../../../platform/placing/place-together.ts';

export interface ExportRequest extends FormatSource {
  readonly formats: readonly ExportFormat[];
  /** An existing folder. */
  readonly folder: string;
  /** The files' name without extension; see exportBaseName. */
  readonly baseName: string;
  /** A format that can't be made (PDF without a browser): fail, or refuse it by name and make the rest. */
  readonly whenUnmakeable: 'fail' | 'refuse';
  readonly progress: (done: number, total: number, label: string) => void;
  readonly disk?: ExportDisk;
}

export interface WrittenFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface RefusedFormat {
  readonly format: ExportFormat;
  /** A Chinese sentence. */
  readonly reason: string;
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
  // Each format; then the room, the writing, the last step.
  const total = formats.length + 3;
  const step = stepCounter(request.progress, total);
  const { files, refused } = await makeFiles(request, formats, step);
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
  formats: readonly ExportFormat[],
  step: (label: string) => void,
): Promise<{ files: readonly NewFile[]; refused: readonly RefusedFormat[] }> {
  const files: NewFile[] = [];
  const refused: RefusedFormat[] = [];
  for (const format of formats) {
    step(`正在生成${EXPORT_FORMAT_NAMES[format]}`);
    try {
      const content = await FORMAT_RENDERERS[format](request);
      files.push({ name: `${safeFileName(request.baseName)}.${format}`, content });
    } catch (error) {
      // Only an expected refusal; anything else is a mistake of the program and must not be hidden.
      if (request.whenUnmakeable === 'fail' || !(error instanceof AppError)) throw error;
      refused.push({ format, reason: error.message });
    }
  }
  return { files, refused };
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
