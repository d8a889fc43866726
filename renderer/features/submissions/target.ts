// Where a package is written.

import type { Output } from '../../../electron/core/contract.ts';

export type FoundDrive = Output<'submissions.drives'>[number];

/** A drive or folder to write to. */
export interface Target {
  readonly handle: string;
  /** As it is called on the screen: 公文（E:\）. */
  readonly name: string;
  /** Whether it can be tested and ejected. */
  readonly isDrive: boolean;
}

/** 公文（E:\）, or the path alone for a drive without a label. */
export function driveName({ label, path }: FoundDrive): string {
  return label === '' ? path : `${label}（${path}）`;
}

export function driveTarget(drive: FoundDrive): Target {
  return { handle: drive.handle, name: driveName(drive), isDrive: true };
}

/** The one stick that can be written to, where there is nothing to choose; null otherwise. */
export function onlyStick(drives: readonly FoundDrive[]): Target | null {
  const sticks = drives.filter(
    ({ isRemovable, isWriteProtected }) => isRemovable && !isWriteProtected,
  );
  const [first, second] = sticks;
  return first && !second ? driveTarget(first) : null;
}
