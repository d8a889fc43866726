// Writing a file so that after a power cut there is the old one or the new one, never half of one.

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes bytes to a temporary name beside the target, flushes them to the disk, renames, and flushes
 * the folder. On any failure the temporary file is removed and the error is thrown as it came.
 */
export function writeDurably(target: string, bytes: Uint8Array): void {
  const folder = path.dirname(target);
  mkdirSync(folder, { recursive: true });
  const temporary = path.join(folder, `.${path.basename(target)}.${process.pid}.part`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
}

/** Flushes a folder's entries to the disk; Windows has no such call and does it with the file's. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
