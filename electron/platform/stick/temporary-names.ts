// The hidden names under which a folder is written, and an older one waits, on the same medium.

import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';

const WRITING = '.正在写入-';
const ASIDE = '.原有-';

/** A stick goes from PC to PC: a process number means something on its own PC only. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

export interface TemporaryNames {
  /** The new folder until it is checked; also the old one while it is being removed. */
  readonly writing: string;
  /** The old folder while the new one takes its place. */
  readonly aside: string;
  /** The new folder in the end. */
  readonly target: string;
}

/** Whole paths for writing the folder `name` in `parent`. */
export function temporaryNames(
  parent: string,
  name: string,
  pid: number = process.pid,
): TemporaryNames {
  const owner = `${MACHINE}-${pid}`;
  return {
    writing: path.join(parent, `${WRITING}${name}-${owner}`),
    aside: path.join(parent, `${ASIDE}${name}-${owner}`),
    target: path.join(parent, name),
  };
}

/** The length that the hidden names add to a folder's name. */
export function hiddenName(name: string): string {
  return path.basename(temporaryNames('', name).writing);
}

export interface Leftover {
  readonly kind: 'writing' | 'aside';
  /** The folder's name without what hides it. */
  readonly name: string;
  readonly file: string;
  readonly isOfThisPc: boolean;
  readonly pid: number;
}

const PATTERN = /^\.(?<kind>正在写入|原有)-(?<name>.+)-(?<machine>[0-9a-f]{6})-(?<pid>\d+)$/su;

/** What a hidden name says; null when it is none of ours. */
export function parseLeftover(file: string): Leftover | null {
  const parts = PATTERN.exec(file.normalize('NFC'))?.groups;
  if (parts === undefined) return null;
  const { kind, name = '', machine, pid } = parts;
  return {
    ...{ kind: kind === '原有' ? 'aside' : 'writing', name, file },
    ...{ isOfThisPc: machine === MACHINE, pid: Number(pid) },
  };
}
