// What testing a drive's capacity asks of a disk.

import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { alignedMemory } from './aligned-memory.ts';
import { nodeDisk } from './node-disk.ts';
import type { PackageDisk } from './package-disk.ts';
import { openPastCache } from './past-cache.ts';
import { runTool } from './run-tool.ts';
import type { RunTool } from './run-tool.ts';

/** A file for which room is taken; its bytes are written from the beginning on. */
export interface SampleFile {
  /** Adds bytes after those written before. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly flush: () => Promise<void>;
  /** Reads from a place that is a multiple of 4096. */
  readonly read: (
    at: number,
    length: number,
  ) => Promise<{ readonly bytes: Uint8Array; readonly pastCache: boolean }>;
  /** Gives the room back and closes the file; its name stays. */
  readonly discard: () => Promise<void>;
}

export interface SampleDisk extends Pick<
  PackageDisk,
  'makeFolder' | 'removeTree' | 'room' | 'exists'
> {
  /**
   * Makes a file and takes room for it on the medium without writing the room through.
   * @returns null when the file system can't do that
   */
  readonly reserve: (file: string, bytes: number) => Promise<SampleFile | null>;
}

/** The machine's own disks. */
export function nodeSampleDisk(run: RunTool = runTool): SampleDisk {
  const { makeFolder, removeTree, room, exists } = nodeDisk();
  return {
    ...{ makeFolder, removeTree, room, exists },
    reserve: async (file, bytes) => {
      const handle = await open(file, 'wx+');
      try {
        if (await isReserved(handle, { file, bytes, run })) return sampleFile(file, handle);
      } catch (error) {
        await handle.close();
        throw error;
      }
      await handle.close();
      return null;
    },
  };
}

interface Reservation {
  readonly file: string;
  readonly bytes: number;
  readonly run: RunTool;
}

/** Milliseconds: the table of a large FAT takes some seconds on a slow stick. */
const PATIENCE = 30_000;

async function isReserved(handle: FileHandle, { file, bytes, run }: Reservation): Promise<boolean> {
  if (process.platform === 'win32') {
    // Windows hands out the clusters at once and writes zeros only before a byte further on.
    return handle.truncate(bytes).then(
      () => true,
      () => false,
    );
  }
  // The file keeps its length: on FAT a longer one would be filled with zeros from end to end.
  const { code } = await run('fallocate', ['-n', '-l', String(bytes), file], PATIENCE);
  return code === 0;
}

function sampleFile(file: string, handle: FileHandle): SampleFile {
  return {
    write: (bytes) => handle.writeFile(bytes),
    flush: () => handle.sync(),
    read: async (at, length) => {
      const opened = await openPastCache(file);
      try {
        const memory = alignedMemory(length);
        const { bytesRead } = await opened.handle.read(memory, 0, length, at);
        return { bytes: memory.slice(0, bytesRead), pastCache: opened.pastCache };
      } finally {
        await opened.handle.close();
      }
    },
    discard: async () => {
      try {
        await handle.truncate(0);
      } finally {
        await handle.close();
      }
    },
  };
}
