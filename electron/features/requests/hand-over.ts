// Giving a finished document to the user: in a folder of his, or opened with the PC's program.

import path from 'node:path';
import { safeFileName } from '../../core/files/limits.ts';
import { copyToOpen } from '../../platform/copy-to-open.ts';
import { exportDisk } from '../../platform/placing/disk.ts';
import { freeName } from '../../platform/placing/free-name.ts';
import { placeTogether } from '../../platform/placing/place-together.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export interface Finished {
  /** With its extension. */
  readonly name: string;
  readonly content: Uint8Array;
  /** The handle of a folder; null to open it. */
  readonly folder: string | null;
  /** Told what is done on the way. */
  readonly step: (label: string) => void;
}

/**
 * Writes the file whole or not at all, never over another one, and answers where it lies.
 * @throws AppError 'not-found' for an unknown folder, 'file-problem' in the clerk's words
 */
export async function handOver(
  { folders, shell }: Pick<SliceParts, 'folders' | 'shell'>,
  { name, content, folder: handle, step }: Finished,
): Promise<string> {
  if (handle === null) {
    const copy = copyToOpen(content, name);
    await shell.openFile(copy);
    return copy;
  }
  const folder = folders.resolve(handle);
  const free = await freeName(folder, safeFileName(name), content);
  await placeTogether({ folder, files: [{ name: free, content }], disk: exportDisk, step });
  return path.join(folder, free);
}
