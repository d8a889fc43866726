// Drives of Windows: the letters, by Win32_LogicalDisk where PowerShell answers.

import type { BlockDevice } from './block-devices.ts';
import { fileSystemName } from './drive-candidate.ts';
import type { DriveCandidate } from './drive-candidate.ts';

const WRITABLE_KINDS = ['Removable', 'Local'];

/** `systemDrive`: C:, from the environment. A card reader without a card has no file system. */
export function windowsDrives(
  devices: readonly BlockDevice[],
  systemDrive: string,
): DriveCandidate[] {
  return devices
    .filter(({ physical, fsType }) => WRITABLE_KINDS.includes(physical) && fsType !== '')
    .filter(({ mount }) => isOther(mount, systemDrive))
    .map(({ mount, label, fsType, removable }) => ({
      ...{ path: `${mount}\\`, label, isRemovable: removable, isReadOnly: false },
      fileSystem: fileSystemName(fsType),
    }));
}

/** A: and B: are floppy drives, which take long to say that they are empty. */
const LETTERS = Array.from('CDEFGHIJKLMNOPQRSTUVWXYZ');

/** The letters that may be drives when nothing is known of them. */
export function windowsLetters(systemDrive: string): DriveCandidate[] {
  return LETTERS.map((letter) => `${letter}:`)
    .filter((mount) => isOther(mount, systemDrive))
    .map((mount) => ({
      ...{ path: `${mount}\\`, label: '', fileSystem: '' },
      ...{ isRemovable: false, isReadOnly: false },
    }));
}

const isOther = (mount: string, systemDrive: string): boolean =>
  mount.toUpperCase() !== systemDrive.toUpperCase();
