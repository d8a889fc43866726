// What a bare machine lacks, and getting it: as root on Debian by apt-get, saying so; else by telling.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

export interface Need {
  /** What it is for, in words. */
  readonly purpose: string;
  readonly present: () => boolean;
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
}

/** Whether a program is on the PATH. */
export function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false; // not in this folder of the PATH
    }
  });
}

/** Whether fontconfig knows a font for Chinese. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * Gets what is missing. Returns what is still missing afterwards, each with the command that brings
 * it; nothing is installed without root, nor anywhere but on Debian and its kin.
 */
export function provide(needs: readonly Need[]): readonly string[] {
  const missing = needs.filter((need) => !need.present());
  if (missing.length === 0) return [];
  const packages = missing.flatMap((need) => need.packages);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Installing what this machine lacks (you are root): ${command}\n`);
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  return missing
    .filter((need) => !need.present())
    .map(
      (need) => `${need.purpose}: install ${need.packages.join(' ')} (on Debian: sudo ${command})`,
    );
}

function aptGet(words: readonly string[]): void {
  spawnSync('apt-get', words, {
    stdio: ['ignore', 2, 2], // its chatter is no part of what a command answers on standard output
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
