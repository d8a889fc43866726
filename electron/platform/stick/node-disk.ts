// PackageDisk over the machine's own file systems.

import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { largestFileOn } from './file-system-limits.ts';
import type { NewFile, PackageDisk } from './package-disk.ts';
import { readPastCache } from './past-cache.ts';

/** `fileSystem` as in Drive (FAT32), where it is known; Linux also tells it by itself. */
export function nodeDisk(fileSystem = ''): PackageDisk {
  return {
    // One by one: on a write-protected medium a recursive mkdir reports a missing folder instead.
    makeFolder: (folder) => mkdir(folder),
    createFile,
    flushFolder,
    rename: process.platform === 'win32' ? renamePatiently : rename,
    removeTree: (path) => rm(path, { recursive: true, force: true }),
    list: (folder) => readdir(folder),
    exists,
    room: async (folder) => {
      const { type, bavail, bsize } = await statfs(folder);
      return { free: bavail * bsize, unit: bsize, largestFile: largestFileOn(fileSystem, type) };
    },
    readBack: readPastCache,
  };
}

async function createFile(file: string): Promise<NewFile> {
  const handle = await open(file, 'wx');
  return {
    write: async (bytes) => handle.writeFile(bytes),
    flush: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Windows flushes a folder only to those who may write to it, FAT there not at all: what it can, it does. */
const NO_FOLDER_FLUSH: readonly string[] = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'EBADF'];

async function flushFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') return flushOpened(folder, 'r');
  try {
    await flushOpened(folder, 'r+');
  } catch (error) {
    if (!NO_FOLDER_FLUSH.includes(codeOf(error))) throw error;
  }
}

async function flushOpened(folder: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(folder, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Milliseconds between tries: virus scanners of Windows hold a new file open for a moment. */
const TRIES = [50, 200, 500] as const;

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of TRIES) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
