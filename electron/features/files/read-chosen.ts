// Reading the files that a user chose, with a sentence for each way it can go wrong.

import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import { MAX_FILE_BYTES } from '../../core/files/limits.ts';

export interface ChosenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Reads one chosen file.
 * @throws AppError 'file-problem' naming the file when it is too large, empty, a folder or unreadable.
 */
export function readChosen(file: string): ChosenFile {
  const name = path.basename(file);
  const handle = open(file, name);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw problem(`“${name}”不是文件，请选择一个文件。`);
    if (stat.size === 0) throw problem(`“${name}”是空的，请检查后重新选择。`);
    if (stat.size > MAX_FILE_BYTES) {
      throw problem(
        `“${name}”有 ${megabytes(stat.size)} MB，附件最大 ${megabytes(MAX_FILE_BYTES)} MB。请压缩后再添加。`,
      );
    }
    return { name, content: new Uint8Array(readFileSync(handle)) };
  } catch (cause) {
    throw cause instanceof AppError ? cause : unreadable(name, cause);
  } finally {
    closeSync(handle);
  }
}

function open(file: string, name: string): number {
  try {
    return openSync(file, 'r');
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

function unreadable(name: string, cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return problem(`“${name}”读不出来，请确认文件没有被别的程序占用、U 盘没有拔出。原因：${reason}`);
}

function problem(message: string): AppError {
  return new AppError('file-problem', message);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
