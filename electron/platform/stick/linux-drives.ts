// Drives of Linux: what is mounted, by /proc/mounts; what it is, by lsblk where that is there.

import path from 'node:path';
import type { BlockDevice } from './block-devices.ts';
import { fileSystemName } from './drive-candidate.ts';
import type { DriveCandidate } from './drive-candidate.ts';

/** A line of /proc/mounts. */
export interface Mount {
  readonly device: string;
  readonly path: string;
  readonly type: string;
  readonly isReadOnly: boolean;
}

/** Reads /proc/mounts (proc_pid_mounts(5), getmntent(3)). */
export function parseMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [device, mountPoint, type, options] = line.split(' ');
    if (device === undefined || mountPoint === undefined) return [];
    if (type === undefined || options === undefined) return [];
    return {
      ...{ device: unescaped(device), path: unescaped(mountPoint), type },
      isReadOnly: options.split(',').includes('ro'),
    };
  });
}

/** Spaces, tabs, line ends and backslashes stand there as three octal digits; all else as it is. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(\d{3})/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

/**
 * Where the system itself lives; /data, /backup, /recovery and /persistent are UOS's and Kylin's own.
 * /run is the system's but for /run/media.
 */
const SYSTEM =
  /^\/(boot|efi|usr|var|etc|opt|home|root|srv|tmp|snap|sys|proc|dev|nix|sysroot|ostree|data|backup|recovery|persistent|run(?!\/media\/))(\/|$)/;

/** Loop devices (snap, images), memory, discs that can't be written to. */
const NOT_A_DRIVE = /^\/dev\/(loop|ram|zram|sr|fd|fuse)/;
const NOT_WRITABLE = ['iso9660', 'udf', 'squashfs', 'erofs'];

/** Where desktops mount what a person plugs in. */
const MEDIA = /^\/(run\/)?media\//;

/** The drives among what is mounted, without those of the system and without network folders. */
export function linuxDrives(
  mounts: readonly Mount[],
  devices: readonly BlockDevice[] | null,
): DriveCandidate[] {
  const seen = new Set<string>();
  const drives = mounts
    .filter(isDrive)
    .filter(({ device }) => !seen.has(device) && seen.add(device));
  return drives.map((mount) => {
    const part = devices?.find(({ name }) => `/dev/${name}` === mount.device);
    const own = part ?? devices?.find((found) => found.mount === mount.path);
    const disk = devices?.find(({ name }) => own?.device === `/dev/${name}`);
    return {
      path: mount.path,
      label: labelOf(own, mount),
      fileSystem: fileSystemName(mount.type),
      isRemovable: isRemovable([own, disk], mount),
      isReadOnly: mount.isReadOnly,
    };
  });
}

function isDrive({ device, path: mountPoint, type }: Mount): boolean {
  if (!device.startsWith('/dev/') || NOT_A_DRIVE.test(device)) return false;
  return mountPoint !== '/' && !SYSTEM.test(mountPoint) && !NOT_WRITABLE.includes(type);
}

/** USB hard disks don't call themselves removable, card readers on the board neither. */
function isRemovable(devices: readonly (BlockDevice | undefined)[], mount: Mount): boolean {
  const known = devices.filter((device) => device !== undefined);
  if (known.length === 0) return MEDIA.test(mount.path);
  return known.some(
    ({ removable, protocol, name }) => removable || protocol === 'usb' || name.startsWith('mmcblk'),
  );
}

/** Desktops mount under the label. */
function labelOf(device: BlockDevice | undefined, { path: mountPoint }: Mount): string {
  if (device !== undefined && device.label !== '') return device.label;
  return MEDIA.test(mountPoint) ? path.posix.basename(mountPoint) : '';
}
