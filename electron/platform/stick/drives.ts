// The drives that are plugged in, each asked for its room and tried whether it can be written to.

import { open, readFile, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { inOfferedOrder } from '../../core/submissions/drives.ts';
import type { Drive } from '../../core/submissions/drives.ts';
import { blockDevices } from './block-devices.ts';
import type { BlockDevice } from './block-devices.ts';
import type { DriveCandidate } from './drive-candidate.ts';
import { linuxDrives, parseMounts } from './linux-drives.ts';
import { windowsDrives, windowsLetters } from './windows-drives.ts';
import { withinTime } from './within-time.ts';
import { systemCode } from './write-problem.ts';

/** What listing the drives asks of a machine. */
export interface DriveSource {
  readonly platform: NodeJS.Platform;
  /** The text of /proc/mounts. */
  readonly mounts: () => Promise<string>;
  readonly blockDevices: () => Promise<readonly BlockDevice[] | null>;
  /** The environment's SystemDrive: C: */
  readonly systemDrive: string;
  readonly room: (folder: string) => Promise<{ readonly total: number; readonly free: number }>;
  /** Whether a file can be made there. */
  readonly canWrite: (folder: string) => Promise<boolean>;
}

/** Milliseconds for one drive: one that takes longer to tell its room is not offered. */
const PATIENCE = 5000;

/** The drives to write to, removable ones first; the system's own and network folders are left out. */
export async function listDrives(source: DriveSource = thisMachine()): Promise<Drive[]> {
  const candidates = await candidatesOf(source);
  const drives = await Promise.all(
    candidates.map((candidate) => withinTime(askDrive(candidate, source), PATIENCE, null)),
  );
  return inOfferedOrder(drives.filter((drive) => drive !== null));
}

/**
 * Whether a folder lies on a drive that can be taken out, or is a drive itself: it is then ejected before it is
 * pulled. No drive is asked for anything.
 */
export async function isOnStick(
  folder: string,
  source: DriveSource = thisMachine(),
): Promise<boolean> {
  const paths = source.platform === 'win32' ? path.win32 : path.posix;
  const inDrive = (drive: DriveCandidate) => paths.relative(drive.path, folder);
  const [holding] = (await candidatesOf(source))
    .filter((drive) => !/^\.\.([\\/]|$)/.test(inDrive(drive)) && !paths.isAbsolute(inDrive(drive)))
    .toSorted((a, b) => b.path.length - a.path.length);
  return holding !== undefined && (holding.isRemovable || inDrive(holding) === '');
}

async function candidatesOf(source: DriveSource): Promise<DriveCandidate[]> {
  const { platform, systemDrive } = source;
  const devices = await source.blockDevices().catch(() => null);
  if (platform === 'win32') {
    return devices === null ? windowsLetters(systemDrive) : windowsDrives(devices, systemDrive);
  }
  return linuxDrives(parseMounts(await source.mounts()), devices);
}

/** @throws the system's error when the drive does not answer: an empty letter, a hanging stick */
async function askDrive(candidate: DriveCandidate, source: DriveSource): Promise<Drive> {
  const { isReadOnly, ...known } = candidate;
  const { total, free } = await source.room(candidate.path);
  const isWriteProtected = isReadOnly || !(await source.canWrite(candidate.path));
  return { ...known, totalBytes: total, freeBytes: free, isWriteProtected };
}

function thisMachine(): DriveSource {
  return {
    platform: process.platform,
    mounts: () => readFile('/proc/mounts', 'utf8').catch(() => ''),
    blockDevices,
    systemDrive: process.env['SystemDrive'] ?? 'C:',
    room: async (folder) => {
      const { blocks, bavail, bsize } = await statfs(folder);
      return { total: blocks * bsize, free: bavail * bsize };
    },
    canWrite,
  };
}

/** Systems and errors that mean: never here. A full drive or a name in use is another matter. */
const PROTECTED: readonly (string | undefined)[] = ['EROFS', 'EACCES', 'EPERM'];

let tries = 0;

async function canWrite(folder: string): Promise<boolean> {
  tries += 1;
  const file = path.join(folder, `.试写-${process.pid}-${tries}`);
  try {
    const handle = await open(file, 'wx');
    await handle.close();
    return true;
  } catch (error) {
    return !PROTECTED.includes(systemCode(error));
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}
