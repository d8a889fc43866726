// What the export does to a disk, without blocking the window: a stick can take seconds to answer.

import { nodeDisk } from '../stick/node-disk.ts';

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

const disk = nodeDisk();

/** The real disk; what is read back comes from the medium, past the system's memory, where that can be had. */
export const exportDisk: ExportDisk = {
  write: async (file, bytes) => {
    const made = await disk.createFile(file);
    try {
      await made.write(bytes);
      await made.flush();
    } finally {
      await made.close();
    }
  },
  read: async (file) => {
    const chunks: Buffer[] = [];
    await disk.readBack(file, (bytes) => chunks.push(Buffer.from(bytes)));
    return Buffer.concat(chunks);
  },
  move: disk.rename,
  flush: disk.flushFolder,
  room: disk.room,
};
