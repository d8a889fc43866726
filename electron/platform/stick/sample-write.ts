// Whether a drive has the room that it claims: samples over all of its free room, read back after all are written.

import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { driveVerdict } from '../../core/submissions/drives.ts';
import type { DriveVerdict } from '../../core/submissions/drives.ts';
import type { Room } from './package-disk.ts';
import { nodeSampleDisk } from './sample-disk.ts';
import type { SampleDisk, SampleFile } from './sample-disk.ts';
import { temporaryNames } from './temporary-names.ts';
import { WriteProblem, systemCode } from './write-problem.ts';

export interface CapacityParts {
  readonly disk?: SampleDisk;
  readonly isCancelled?: () => boolean;
  /** Milliseconds from any beginning. */
  readonly now?: () => number;
}

/** `done` of `total` steps. */
export type StepProgress = (done: number, total: number) => void;

/** Bytes of a sample: a multiple of every sector. */
const SAMPLE_BYTES = 4096;
/** Bytes of free room for each sample, and how many samples there are at least and at most. */
const PIECE = 64 * 1024 * 1024;
const [FEWEST, MOST] = [64, 4096] as const;
/** Bytes that are written on end at the far end, at most: as long as a piece up to 1 TB of free room. */
const LONGEST_RUN = 256 * 1024 * 1024;
/** Bytes written at a time: a multiple of a sample. */
const CHUNK = 1024 * 1024;
/** Bytes left free for the lists of names that the samples need. */
const MARGIN = 2 * 1024 * 1024;
/** Less free room than this is not worth testing, in bytes. */
const LEAST_FREE = 8 * 1024 * 1024;
/** Milliseconds until nothing further is written. */
const BUDGET = 180_000;

/**
 * Takes up the free room in equal pieces and writes a sample of its own at the beginning of each. Once all are
 * written they are read back past the system's memory: room that does not exist has lost them. Then the last
 * piece is filled from end to end and the samples are read again: where a stick starts from its beginning
 * again, so long a run must come down on one of them. Always removes what it wrote.
 *
 * On a stick that lies this can damage files that are already on it: nothing can be written to its far end
 * without. The samples come first, because they harm least.
 * @param folder the drive's own folder
 * @throws WriteProblem cancelled
 */
export async function testCapacity(
  folder: string,
  progress: StepProgress = () => undefined,
  {
    disk = nodeSampleDisk(),
    isCancelled = () => false,
    now = () => performance.now(),
  }: CapacityParts = {},
): Promise<DriveVerdict> {
  const test: Test = {
    ...{ folder, disk, progress, isCancelled, now, files: [], reachedBytes: 0, name: randomUUID() },
    hidden: temporaryNames(folder, '容量检验').writing,
  };
  try {
    return verdict(await runTest(test), test);
  } catch (error) {
    if (error instanceof WriteProblem) throw error;
    const isStillThere = await disk.exists(folder).catch(() => false);
    return verdict(kindOfError(error, isStillThere, test.files.length > 0), test);
  } finally {
    for (const file of test.files) await file.discard().catch(() => undefined);
    // A stick that has gone takes its samples along; the next writing removes what is left.
    await disk.removeTree(test.hidden).catch(() => undefined);
  }
}

interface Test extends Required<CapacityParts> {
  readonly folder: string;
  readonly progress: StepProgress;
  readonly hidden: string;
  /** Makes the samples of this run unlike those of any other. */
  readonly name: string;
  readonly files: SampleFile[];
  /** Bytes of free room that were taken up. */
  reachedBytes: number;
}

type Kind = DriveVerdict['kind'];

function verdict(kind: Kind, { folder, files, reachedBytes }: Test): DriveVerdict {
  const testedBytes = files.length * SAMPLE_BYTES;
  return driveVerdict(kind, { place: folder, testedBytes, reachedBytes });
}

async function runTest(test: Test): Promise<Kind> {
  const { disk, folder } = test;
  const room = await disk.room(folder);
  if (room.free < LEAST_FREE) return 'full';
  await disk.removeTree(test.hidden);
  await disk.makeFolder(test.hidden);
  const plan = planFor(room);
  const deadline = test.now() + BUDGET;
  const isWhole = await writeSamples(test, plan, deadline);
  // A file system that only promised the room has not been tested where it was promised.
  const taken = room.free - (await disk.room(folder)).free;
  test.reachedBytes = Math.min(test.reachedBytes, Math.max(0, taken));
  const first = await readSamples(test, plan.pieces);
  if (first !== 'same') return first;
  if (!isWhole || taken < 0.9 * (room.free - MARGIN)) return 'unknown';
  if (!(await writeRun(test, plan, deadline))) return 'unknown';
  const second = await readSamples(test, 2 * plan.pieces);
  if (second !== 'same') return second;
  return (await isRunThere(test, plan)) ? 'honest' : 'lying';
}

interface Plan {
  readonly pieces: number;
  /** In bytes, whole units. */
  readonly pieceSize: number;
  /** Bytes written on end in the last piece. */
  readonly runSize: number;
}

function planFor({ free, unit }: Room): Plan {
  const room = free - MARGIN;
  const pieces = Math.min(MOST, Math.max(FEWEST, Math.ceil(room / PIECE)));
  const whole = Math.max(unit, SAMPLE_BYTES);
  const pieceSize = Math.max(2 * whole, Math.floor(room / pieces / whole) * whole);
  return { pieces, pieceSize, runSize: Math.min(pieceSize, LONGEST_RUN) };
}

/** @returns whether all of the room was taken up in time */
async function writeSamples(
  test: Test,
  { pieces, pieceSize }: Plan,
  deadline: number,
): Promise<boolean> {
  const { disk, files } = test;
  for (let index = 0; index < pieces; index += 1) {
    step(test, index, 3 * pieces);
    if (test.now() > deadline) return false;
    const file = await disk.reserve(path.join(test.hidden, `${index}.bin`), pieceSize);
    if (file === null) return false;
    files.push(file);
    await file.write(sample(test.name, index));
    await file.flush();
    test.reachedBytes += pieceSize;
  }
  return true;
}

/**
 * Fills the last piece, which holds one sample so far, and ends it with a further sample.
 * @returns whether the time sufficed
 */
async function writeRun(test: Test, { pieces, runSize }: Plan, deadline: number): Promise<boolean> {
  const last = test.files.at(-1);
  if (last === undefined) return false;
  const filling = Buffer.alloc(CHUNK, `${test.name} `);
  const end = runSize - SAMPLE_BYTES;
  for (let at = SAMPLE_BYTES; at < end; at += CHUNK) {
    step(test, 2 * pieces, 3 * pieces);
    if (test.now() > deadline) return false;
    await last.write(filling.subarray(0, Math.min(CHUNK, end - at)));
    await last.flush();
  }
  await last.write(sample(test.name, pieces));
  await last.flush();
  return true;
}

/** Whether the very last bytes that were written are there. */
async function isRunThere({ files, name }: Test, { pieces, runSize }: Plan): Promise<boolean> {
  const found = await files.at(-1)?.read(runSize - SAMPLE_BYTES, SAMPLE_BYTES);
  return found !== undefined && sample(name, pieces).equals(found.bytes);
}

async function readSamples(test: Test, done: number): Promise<'same' | 'lying' | 'unknown'> {
  const { files, name } = test;
  for (const [index, file] of files.entries()) {
    step(test, done + index, 3 * Math.max(files.length, done));
    const { bytes, pastCache } = await file.read(0, SAMPLE_BYTES);
    if (!sample(name, index).equals(bytes)) return 'lying';
    if (pastCache) continue;
    test.reachedBytes = 0;
    return 'unknown';
  }
  return files.length === 0 ? 'unknown' : 'same';
}

/** A content that no other sample has, in no part of it. */
function sample(name: string, index: number): Buffer {
  const parts: Buffer[] = [];
  for (let part = 0; part * 32 < SAMPLE_BYTES; part += 1) {
    parts.push(createHash('sha256').update(`${name} ${index} ${part}`).digest());
  }
  return Buffer.concat(parts);
}

function step({ isCancelled, progress, folder }: Test, done: number, total: number): void {
  if (isCancelled()) throw new WriteProblem('cancelled', { place: folder });
  progress(Math.min(done, total), total);
}

const ERRORS: Readonly<Partial<Record<string, Kind>>> = {
  EROFS: 'write-protected',
  EACCES: 'write-protected',
  EPERM: 'write-protected',
};

const NO_ROOM: readonly string[] = ['ENOSPC', 'EDQUOT'];

/**
 * A place that can't be written or read, on a drive that is there, is room that does not exist; so is room that
 * was handed out and is then said to be none.
 */
function kindOfError(error: unknown, isStillThere: boolean, wasHandedOut: boolean): Kind {
  const code = systemCode(error);
  if (code === undefined) throw error;
  if (!isStillThere) return 'gone';
  if (NO_ROOM.includes(code) && !wasHandedOut) return 'full';
  return ERRORS[code] ?? 'lying';
}
