// What the export does to a disk, without blocking the window: a stick can take seconds to answer.

import { open, readFile, rename, statfs } from 'node:fs/promises';

export interface ExportDisk {
  /** Writes a new file and flushes it to the medium. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Puts a file in another one's place, in one step. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** Flushes the folder's list of names. */
  readonly flush: (folder: string) => Promise<void>;
  /** Free bytes for this user, and the size of the units in which the medium hands them out. */
  readonly room: (folder: string) => Promise<{ readonly free: number; readonly unit: number }>;
}

/** The real disk. */
export const exportDisk: ExportDisk = {
  write: async (file, bytes) => {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  read: (file) => readFile(file),
  move: rename,
  flush: async (folder) => {
    // Windows can't open a folder; it writes names together with the files.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  room: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return { free: bavail * bsize, unit: bsize };
  },
};
