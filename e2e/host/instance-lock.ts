// One running program per data folder. Electron asks synchronously, so the lock is a file that names
// its owner's process; a second instance leaves its command line beside it for the first to find.

import { mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import path from 'node:path';

/** What a second instance tells the first. */
export interface SecondInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

export interface InstanceLock {
  readonly release: () => void;
}

/** Takes the lock of a folder and hears of later instances; or tells the owner and returns undefined. */
export function takeInstanceLock(
  folder: string,
  second: SecondInstance,
  onSecond: (second: SecondInstance) => void,
): InstanceLock | undefined {
  const notes = path.join(folder, 'stand-in-instances');
  const lockFile = path.join(folder, 'stand-in.lock');
  mkdirSync(notes, { recursive: true });
  if (!writeLock(lockFile)) {
    writeFileSync(path.join(notes, `${process.pid}.json`), JSON.stringify(second));
    return undefined;
  }
  const watcher = watchNotes(notes, onSecond);
  return {
    release: () => {
      watcher.close();
      rmSync(lockFile, { force: true });
    },
  };
}

function writeLock(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  if (isStandIn(Number(readFileSync(lockFile, 'utf8')))) return false;
  rmSync(lockFile, { force: true });
  return writeLock(lockFile);
}

// A process that died left its lock behind, and its number may since have gone to another program.
function isStandIn(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      process.platform !== 'linux' ||
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('run.ts')
    );
  } catch {
    return false;
  }
}

function watchNotes(notes: string, onSecond: (second: SecondInstance) => void): FSWatcher {
  return watch(notes, () => {
    for (const name of readdirSync(notes)) {
      const note = path.join(notes, name);
      const second = parsed(readFileSync(note, 'utf8'));
      if (second === undefined) continue;
      rmSync(note);
      onSecond(second);
    }
  });
}

/** Undefined while the note is still being written. */
function parsed(text: string): SecondInstance | undefined {
  try {
    return JSON.parse(text) as SecondInstance;
  } catch {
    return undefined;
  }
}
