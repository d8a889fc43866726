// What is to be written, and what comes back.

import type { WritePhase } from '../../core/submissions/write-failures.ts';
import type { WriteFacts } from '../../core/submissions/write-states.ts';
import type { PackageDisk } from './package-disk.ts';

export interface FolderFile {
  /** Relative to the folder, with slashes: data/清单.json. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface WriteOrder {
  /** The folder or drive in which the new folder is made; it exists. */
  readonly parent: string;
  /** The new folder's name. */
  readonly name: string;
  /** The last one is written last, when all others are on the medium. */
  readonly files: readonly FolderFile[];
  readonly disk: PackageDisk;
  /** Asked before every step until the new folder is put into place. */
  readonly isCancelled?: () => boolean;
  readonly progress?: (progress: WriteProgress) => void;
}

export interface WriteProgress {
  readonly phase: WritePhase;
  /** The phase in Chinese: 正在写入. */
  readonly label: string;
  /** Of this phase. */
  readonly bytesDone: number;
  readonly bytesTotal: number;
  /** Over the phase so far; null before there is anything to tell from. */
  readonly bytesPerSecond: number | null;
  /** Until the end of the phase, rounded up. */
  readonly secondsLeft: number | null;
  /** The file at hand. */
  readonly file: string | null;
}

/** same: every byte came back. differs: it did not. unreadable: the medium gave an error. */
export interface FileVerdict {
  readonly path: string;
  readonly bytes: number;
  /** Of the content that was to be written; lower-case hexadecimal. */
  readonly sha256: string;
  readonly kind: 'same' | 'differs' | 'unreadable';
}

export interface WrittenFolder {
  readonly path: string;
  /** All of kind same, in the order of the files. */
  readonly files: readonly FileVerdict[];
  /** Whether every file was read from the medium past the system's memory. */
  readonly readPastCache: boolean;
  /** Hidden folders that could not be removed; the next writing tries again. */
  readonly leftovers: readonly string[];
  /** What the sentence is made of: state `verified`. */
  readonly facts: WriteFacts;
  /** What to tell where there is nothing to eject with. */
  readonly message: string;
}
