// A PackageDisk over a real folder that fails at a chosen step, as sticks do.

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import type { NewFile, PackageDisk } from '../package-disk.ts';
import type { LostData, LostNames, MediumJournal } from './medium-journal.ts';
import { createMediumJournal } from './medium-journal.ts';

export interface Fault {
  /** The number of the call that fails, from 1; 0: none. */
  readonly at: number;
  /** Whether the call has its effect although it fails; half: half of a write, a reading or a removal. */
  readonly effect: 'none' | 'half' | 'whole';
  /**
   * pulled: this and all later calls fail, and what was not flushed is lost. once: only this call fails.
   * read-only: this and all later calls that change something fail.
   */
  readonly kind: 'pulled' | 'once' | 'read-only';
  /** The system's name for the error. */
  readonly code: string;
  readonly data?: LostData;
  readonly names?: LostNames;
}

export interface FaultyParts {
  /** A folder on the same disk, outside of what is written to. */
  readonly limbo: string;
  readonly fault?: Fault;
  /** Bytes after which the medium is full. */
  readonly capacity?: number;
  /** A bit of the file that changes on the medium after it was flushed. */
  readonly flip?: { readonly file: string; readonly byte: number };
}

export interface FaultyDisk extends PackageDisk {
  /** The calls so far. */
  readonly calls: () => number;
  /** Whether the fault has come. */
  readonly hasFailed: () => boolean;
  /** Steps taken before an earlier one was on the medium; see MediumJournal.rash. */
  readonly rash: () => readonly string[];
  /** Takes away what was not flushed, as pulling the stick out does. */
  readonly losePower: (data: LostData, names: LostNames) => void;
}

type Effect = (half: boolean) => void;

export function faultyDisk({ limbo, fault, capacity = Infinity, flip }: FaultyParts): FaultyDisk {
  const journal = createMediumJournal(limbo);
  let [calls, used, isGone] = [0, 0, false];

  /** Runs one call with the fault that is due; `mutates` tells a change from a look. */
  async function step<T>(mutates: boolean, effect: (half: boolean) => T): Promise<T> {
    calls += 1;
    await Promise.resolve();
    if (isGone) throw failure(fault?.code ?? 'EIO');
    if (!isDue(fault, calls, mutates)) return effect(false);
    if (calls === fault.at && fault.effect !== 'none') effect(fault.effect === 'half');
    if (fault.kind === 'pulled') {
      isGone = true;
      journal.losePower(fault.data ?? 'kept', fault.names ?? 'kept');
    }
    throw failure(fault.code);
  }
  const change = (effect: Effect): Promise<void> => step(true, effect);

  function write(file: string, bytes: Uint8Array): void {
    const fitting = bytes.subarray(0, Math.max(0, capacity - used));
    appendFileSync(file, fitting);
    used += fitting.length;
    journal.wrote(file);
    if (fitting.length < bytes.length) throw failure('ENOSPC');
  }

  return {
    calls: () => calls,
    hasFailed: () => fault !== undefined && calls >= fault.at,
    rash: () => journal.rash,
    losePower: journal.losePower,
    makeFolder: (folder) =>
      change(() => {
        mkdirSync(folder);
        journal.made(folder);
      }),
    createFile: async (file) => {
      await change(() => {
        writeFileSync(file, '', { flag: 'wx' });
        journal.made(file);
      });
      return newFile(file, { change, write, journal, flip });
    },
    flushFolder: (folder) => change(() => journal.flushedFolder(folder)),
    rename: (from, to) =>
      change(() => {
        renameSync(from, to);
        journal.renamed(from, to);
      }),
    removeTree: (tree) => change((half) => journal.remove(tree, half)),
    list: (folder) => step(false, () => readdirSync(folder)),
    exists: (file) => step(false, () => existsSync(file)),
    room: () => step(false, () => ({ free: 1e9, unit: 4096, largestFile: Infinity })),
    readBack: (file, onChunk) =>
      step(false, (half) => {
        const content = readFileSync(file);
        onChunk(half ? content.subarray(0, content.length / 2) : content);
        return { pastCache: true };
      }),
  };
}

interface FileParts {
  readonly change: (effect: Effect) => Promise<void>;
  readonly write: (file: string, bytes: Uint8Array) => void;
  readonly journal: MediumJournal;
  readonly flip: FaultyParts['flip'];
}

function newFile(file: string, { change, write, journal, flip }: FileParts): NewFile {
  return {
    write: (bytes) =>
      change((half) => write(file, half ? bytes.subarray(0, bytes.length / 2) : bytes)),
    flush: () =>
      change(() => {
        journal.flushedFile(file);
        if (flip !== undefined && file.endsWith(flip.file)) flipBit(file, flip.byte);
      }),
    close: () => change(() => undefined),
  };
}

function isDue(fault: Fault | undefined, call: number, mutates: boolean): fault is Fault {
  if (fault === undefined || fault.at === 0 || call < fault.at) return false;
  if (fault.kind === 'read-only') return mutates;
  return call === fault.at || fault.kind === 'pulled';
}

function flipBit(file: string, byte: number): void {
  const content = readFileSync(file);
  content[byte] = (content[byte] ?? 0) ^ 1;
  writeFileSync(file, content);
}

/** An error as the system gives it. */
export function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
