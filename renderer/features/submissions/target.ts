// Where a package is written.

import type { Output } from '../../../electron/core/contract.ts';
import { chooseDrive, driveName } from '../../../electron/core/submissions/drives.ts';

export type FoundDrive = Output<'submissions.drives'>[number];

/** A drive or folder to write to. */
export interface Target {
  readonly handle: string;
  /** As it is called on the screen: 公文（E:\）. */
  readonly name: string;
  /** As it is called on a button: 公文. */
  readonly shortName: string;
  readonly path: string;
  /** A drive from the list; false for a folder that was chosen. */
  readonly isDrive: boolean;
}

export function driveTarget(drive: FoundDrive): Target {
  const { handle, path, label } = drive;
  const shortName = label === '' ? path : label;
  return { handle, path, name: driveName(drive), shortName, isDrive: true };
}

export function folderTarget({ handle, path }: Pick<Target, 'handle' | 'path'>): Target {
  const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
  return { handle, path, name: path, shortName: `文件夹“${last}”`, isDrive: false };
}

/** The one stick that can be written to, where there is nothing to choose; null otherwise. */
export function onlyStick(drives: readonly FoundDrive[]): Target | null {
  const choice = chooseDrive(drives);
  return choice.kind === 'one' ? driveTarget(choice.drive) : null;
}

/** What stays chosen after the drives were looked for again: they come with new handles. */
export function stillThere(present: Target | null, drives: readonly FoundDrive[]): Target | null {
  if (present?.isDrive === false) return present;
  const same = drives.filter(canBeWritten).find(({ path }) => path === present?.path);
  return same ? driveTarget(same) : null;
}

function canBeWritten({ isWriteProtected }: FoundDrive): boolean {
  return !isWriteProtected;
}
