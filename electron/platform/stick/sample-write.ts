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

/** As many samples: room that is not there is found when it is more than one part in so many. */
const SAMPLES = 64;
/** Bytes of one: a multiple of every sector. */
const SAMPLE_BYTES = 4096;
/** Bytes left free for the lists of names that the samples need. */
const MARGIN = 2 * 1024 * 1024;
/** Less free room than this is not worth testing, in bytes. */
const LEAST_FREE = 8 * 1024 * 1024;
/** Milliseconds until no further sample is begun. */
const BUDGET = 60_000;

/**
 * Takes up the free room in 64 pieces, writes a sample of its own at the beginning of each, and reads all
 * samples back past the system's memory once all are written: a stick that lies has then overwritten or lost
 * some. Always removes what it wrote.
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
    return verdict(kindOfError(error, isStillThere), test);
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
  const { free } = await disk.room(folder);
  if (free < LEAST_FREE) return 'full';
  await disk.removeTree(test.hidden);
  await disk.makeFolder(test.hidden);
  const isWhole = await writeSamples(test, free - MARGIN);
  // A file system that only promised the room has not been tested where it was promised.
  const taken = free - (await disk.room(folder)).free;
  test.reachedBytes = Math.min(test.reachedBytes, Math.max(0, taken));
  const found = await readSamples(test);
  if (found === 'cached') test.reachedBytes = 0;
  if (found !== 'same') return found === 'cached' ? 'unknown' : 'lying';
  return isWhole && taken >= 0.9 * (free - MARGIN) ? 'honest' : 'unknown';
}

/** @returns whether all of the room was taken up in time */
async function writeSamples(test: Test, room: number): Promise<boolean> {
  const { disk, folder, files } = test;
  const deadline = test.now() + BUDGET;
  for (let index = 0; index < SAMPLES; index += 1) {
    step(test, index);
    if (test.now() > deadline) return false;
    const bytes = pieceSize(index, room, await disk.room(folder));
    const file = await disk.reserve(path.join(test.hidden, `${index}.bin`), bytes);
    if (file === null) return false;
    files.push(file);
    await file.write(sample(test.name, index));
    test.reachedBytes += bytes;
  }
  return true;
}

/** Bytes, in whole units: equal pieces, but the last is as small as it can be, at the far end. */
function pieceSize(index: number, room: number, { free, unit }: Room): number {
  const least = Math.ceil(SAMPLE_BYTES / unit) * unit;
  if (index === SAMPLES - 1) return least;
  const piece = Math.min(room / (SAMPLES - 1), free - MARGIN);
  return Math.max(least, Math.floor(piece / unit) * unit);
}

async function readSamples(test: Test): Promise<'same' | 'differs' | 'cached'> {
  let isCached = test.files.length === 0;
  for (const [index, file] of test.files.entries()) {
    step(test, SAMPLES + index);
    const { bytes, pastCache } = await file.read(SAMPLE_BYTES);
    if (!sample(test.name, index).equals(bytes)) return 'differs';
    isCached ||= !pastCache;
  }
  return isCached ? 'cached' : 'same';
}

/** A content that no other sample has, in no part of it. */
function sample(name: string, index: number): Buffer {
  const parts: Buffer[] = [];
  for (let part = 0; part * 32 < SAMPLE_BYTES; part += 1) {
    parts.push(createHash('sha256').update(`${name} ${index} ${part}`).digest());
  }
  return Buffer.concat(parts);
}

function step({ isCancelled, progress, folder }: Test, done: number): void {
  if (isCancelled()) throw new WriteProblem('cancelled', { place: folder });
  progress(done, 2 * SAMPLES);
}

const ERRORS: Readonly<Partial<Record<string, Kind>>> = {
  EROFS: 'write-protected',
  EACCES: 'write-protected',
  EPERM: 'write-protected',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** A place that can't be written or read, on a drive that is there, is room that does not exist. */
function kindOfError(error: unknown, isStillThere: boolean): Kind {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return isStillThere ? (ERRORS[code] ?? 'lying') : 'gone';
}
