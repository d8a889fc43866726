// Reading a file from the medium itself, not from the memory in which the system still has it.

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { alignedMemory } from './aligned-memory.ts';
import type { OnChunk } from './package-disk.ts';

/** Bytes read at a time: a multiple of every sector size. */
const CHUNK = 1024 * 1024;

/**
 * O_DIRECT. libuv maps this number to FILE_FLAG_NO_BUFFERING on Windows (uv/win.h, UV_FS_O_DIRECT);
 * Node passes numbers on without giving this one a name there.
 */
const DIRECT =
  process.platform === 'win32' ? 0x0200_0000 : ((constants.O_DIRECT as number | undefined) ?? 0);

export interface OpenedPastCache {
  readonly handle: FileHandle;
  /** Whether reads really go to the medium. */
  readonly pastCache: boolean;
}

/** Opens a file for reading past the cache where its file system can, else for reading as usual. */
export async function openPastCache(file: string): Promise<OpenedPastCache> {
  const direct = DIRECT === 0 ? undefined : await openDirect(file);
  return direct === undefined
    ? { handle: await open(file, 'r'), pastCache: false }
    : { handle: direct, pastCache: true };
}

async function openDirect(file: string): Promise<FileHandle | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(file, constants.O_RDONLY | DIRECT);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
  if (await readsSectorsOnly(handle)) return handle;
  await handle.close();
  return undefined;
}

/** Bytes: the largest sector that media have. */
const SECTOR = 4096;

/**
 * A medium can only be read by whole sectors: a file system that really goes to it must refuse a single
 * byte in the middle of one. One that answers (disks in memory) serves from a cache, flag or not; one
 * that refuses whole sectors too can't be read past its cache.
 */
async function readsSectorsOnly(handle: FileHandle): Promise<boolean> {
  const memory = alignedMemory(SECTOR);
  const { size } = await handle.stat();
  try {
    const isCrookedRefused = size < 2 || (await isRefused(handle.read(memory, 0, 1, 1)));
    return isCrookedRefused && !(await isRefused(handle.read(memory, 0, SECTOR, 0)));
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function isRefused(reading: Promise<unknown>): Promise<boolean> {
  try {
    await reading;
    return false;
  } catch (error) {
    if (isRefusal(error)) return true;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EINVAL';
}

/** Reads a whole file; see PackageDisk.readBack. */
export async function readPastCache(
  file: string,
  onChunk: OnChunk,
): Promise<{ readonly pastCache: boolean }> {
  const { handle, pastCache } = await openPastCache(file);
  try {
    const memory = alignedMemory(CHUNK);
    for (let at = 0; ;) {
      const { bytesRead } = await handle.read(memory, 0, CHUNK, at);
      onChunk(memory.subarray(0, bytesRead));
      // Less than asked for is the end: the place after it is crooked and must not be asked for.
      if (bytesRead < CHUNK) return { pastCache };
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
