// Reads many packages, some at a time: reading waits for the disk, hashing for the processor.

import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import { handedIn } from '../../core/roll-up/handed-in.ts';
import type { HandedIn } from '../../core/roll-up/handed-in.ts';
import { readPackage } from '../../features/submissions/package/read-package.ts';

/** How many packages are read at once: more files than the system lets open are never open together. */
const AT_ONCE = 16;

/**
 * Reads and judges the packages, in the order of the folders; one that can't be read at all is a damaged
 * one, and the others are read all the same.
 * @param progress called after each package with how many are done
 */
export async function readPackages(
  folders: readonly string[],
  progress: (done: number) => void,
): Promise<readonly HandedIn[]> {
  const read: HandedIn[] = [];
  const waiting = folders.entries();
  let done = 0;
  const reader = async (): Promise<void> => {
    for (const [at, folder] of waiting) {
      read[at] = await readOne(folder);
      done += 1;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return read;
}

async function readOne(folder: string): Promise<HandedIn> {
  try {
    return handedIn(folder, await readPackage(folder));
  } catch (error) {
    const message = error instanceof AppError ? error.message : unreadable(error);
    const name = path.basename(folder);
    const findings = [{ path: name, kind: 'unreadable', message } as const];
    return handedIn(folder, { name, shortCode: null, findings, manifest: null });
  }
}

/** @throws what is no failure of the disk */
function unreadable(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return `读不出来（${String(error.code)}）。请重新复制，或者检查磁盘。`;
}
