// Real media for tests: an ext4 image on a loop device, and a disk in memory of a fixed size.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface MountedMedium {
  readonly folder: string;
  /** The file that is the medium; '' for memory. */
  readonly image: string;
  readonly remount: (options: string) => void;
  /** Takes it out of the tree of folders although it is in use. */
  readonly takeAway: () => void;
  /** Mounts the same medium again. */
  readonly bringBack: () => void;
  /** Always called: nothing stays mounted. */
  readonly dispose: () => void;
}

const TOOLS = ['/usr/sbin/mkfs.ext4', '/sbin/mkfs.ext4'];

/** Why such media can't be made here; null when they can. */
export function whyNoMedia(): string | null {
  if (process.platform !== 'linux') return 'only on Linux';
  if (process.getuid?.() !== 0) return 'only as root';
  if (!TOOLS.some((tool) => existsSync(tool))) return 'no mkfs.ext4';
  try {
    tmpfsMedium('64k').dispose();
    extMedium({ megabytes: 8 }).dispose();
    return null;
  } catch (error) {
    return `mounting is not allowed: ${String(error).split('\n')[0] ?? ''}`;
  }
}

/** A disk in memory that holds `size` bytes (tmpfs(5): 1m). */
export function tmpfsMedium(size: string): MountedMedium {
  return mounted('', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs']);
}

export interface ExtImage {
  readonly megabytes: number;
  /** Where the image lies; its room is the medium's real size. */
  readonly on?: string;
}

/** An ext4 file system in an image, without room kept for root. */
export function extMedium({ megabytes, on }: ExtImage): MountedMedium {
  const folder = on ?? mkdtempSync(path.join(tmpdir(), 'stick-image-'));
  const image = path.join(folder, 'stick.img');
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  run('mkfs.ext4', ['-q', '-F', '-m', '0', '-E', 'lazy_itable_init=0,nodiscard', image]);
  const medium = mounted(image, ['-o', 'loop', image]);
  const dispose = (): void => {
    medium.dispose();
    rmSync(on === undefined ? folder : image, { recursive: true, force: true });
  };
  return { ...medium, dispose };
}

/** Mounts a copy of an image, as it was at one moment. */
export function mountImage(image: string): MountedMedium {
  return mounted(image, ['-o', 'loop', image]);
}

function mounted(image: string, args: readonly string[]): MountedMedium {
  const folder = mkdtempSync(path.join(tmpdir(), 'stick-mount-'));
  let isMounted = false;
  const bringBack = (): void => {
    mkdirSync(folder, { recursive: true });
    run('mount', [...args, folder]);
    isMounted = true;
  };
  const takeAway = (): void => {
    if (isMounted) run('umount', ['-l', folder]);
    isMounted = false;
  };
  bringBack();
  return {
    ...{ folder, image, takeAway, bringBack },
    remount: (options) => run('mount', ['-o', `remount,${options}`, folder]),
    dispose: () => {
      if (isMounted) run('umount', [folder]);
      isMounted = false;
      rmSync(folder, { recursive: true });
    },
  };
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: 'pipe' });
}
