// What writing a folder asks of a disk: every step that can fail on its own is a call of its own.

/** A new file that is being written. */
export interface NewFile {
  /** Adds bytes at the end. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Returns when what was written so far is on the medium. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Sizes in bytes. */
export interface Room {
  /** Free for this user. */
  readonly free: number;
  /** The unit in which the medium hands room out (cluster, block). */
  readonly unit: number;
  /** The largest single file that the file system can hold; Infinity where none is known. */
  readonly largestFile: number;
}

/** Takes the next bytes of a file; they are valid during the call only. */
export type OnChunk = (bytes: Uint8Array) => void;

/** Paths are absolute; every call rejects with the system's error (`code`). */
export interface PackageDisk {
  /** Makes one folder; its parent exists, the folder does not. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Makes a file that does not exist yet. */
  readonly createFile: (file: string) => Promise<NewFile>;
  /** Returns when the folder's list of names is on the medium. */
  readonly flushFolder: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or folder with all that is in it; nothing there is no error. */
  readonly removeTree: (path: string) => Promise<void>;
  /** The names in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly room: (folder: string) => Promise<Room>;
  /**
   * Reads a file from its beginning to its end. The answer tells whether the bytes came from the medium
   * past the operating system's memory.
   */
  readonly readBack: (file: string, onChunk: OnChunk) => Promise<{ readonly pastCache: boolean }>;
}
