// What an interrupted writing left on a medium: put back what was moved aside, remove what was not finished.

import path from 'node:path';
import type { PackageDisk } from './package-disk.ts';
import { parseLeftover, temporaryNames } from './temporary-names.ts';
import type { Leftover } from './temporary-names.ts';

/** Hidden folders of writings that are under way in this process. */
const running = new Set<string>();

/** Keeps a writing's hidden folder from being taken for a leftover; false when one is already under way. */
export function beginWriting(folder: string): boolean {
  if (running.has(folder)) return false;
  running.add(folder);
  return true;
}

export function endWriting(folder: string): void {
  running.delete(folder);
}

/**
 * Puts the folder back that was moved aside when its own name is free, and removes everything that a writing
 * left unfinished. Other writings that are under way are left alone; `own` is the hidden folder of the one that
 * asks and has not yet made it.
 * @returns the paths of what could not be removed
 * @throws the system's error when the medium does not answer or a folder can't be put back
 */
export async function clearLeftovers(
  disk: PackageDisk,
  parent: string,
  own: string,
): Promise<string[]> {
  const names = await disk.list(parent);
  const left = names.flatMap((file) => parseLeftover(file) ?? []).filter(isLeft(parent, own));
  if (left.length === 0) return [];
  // A name that is not yet on the medium may come back as another one after a power cut: before anything
  // is removed under a name, that name must be certain.
  await disk.flushFolder(parent);
  const kept: string[] = [];
  const remove = async (folder: string): Promise<void> => {
    if (!(await isRemoved(disk, folder))) kept.push(folder);
  };
  for (const { file } of left.filter(({ kind }) => kind === 'writing')) {
    await remove(path.join(parent, file));
  }
  for (const older of left.filter(({ kind }) => kind === 'aside')) {
    const trash = await putBackOrDiscard(disk, parent, older);
    if (trash !== null) await remove(trash);
  }
  return kept;
}

/** @returns where the older folder now waits to be removed; null when it is in its place again */
async function putBackOrDiscard(
  disk: PackageDisk,
  parent: string,
  older: Leftover,
): Promise<string | null> {
  const { target, writing } = temporaryNames(parent, older.name, older.pid);
  const isFree = !(await disk.exists(target));
  // A folder that is being removed never waits under a name from which it would be put back.
  const to = isFree ? target : writing;
  await disk.rename(path.join(parent, older.file), to);
  await disk.flushFolder(parent);
  return isFree ? null : to;
}

/** Whether a tree could be removed; what can't be is left for the next writing. */
export async function isRemoved(disk: PackageDisk, folder: string): Promise<boolean> {
  return disk.removeTree(folder).then(
    () => true,
    () => false,
  );
}

function isLeft(parent: string, own: string): (leftover: Leftover) => boolean {
  return ({ name, isOfThisPc, pid }) => {
    if (!isOfThisPc) return true;
    if (pid !== process.pid) return !isRunning(pid);
    const { writing } = temporaryNames(parent, name);
    return writing === own || !running.has(writing);
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It exists and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
