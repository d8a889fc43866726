// 安全弹出: the medium is flushed and released, or the clerk is told that it is not.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { WriteState } from '../../core/submissions/write-states.ts';
import { writeSentence } from '../../core/submissions/write-states.ts';
import { linuxDrives, parseMounts } from './linux-drives.ts';
import type { Mount } from './linux-drives.ts';
import { runTool } from './run-tool.ts';
import type { RunTool } from './run-tool.ts';

export interface Ejection {
  readonly ejected: boolean;
  readonly state: Extract<WriteState, 'ejected' | 'not-ejected'>;
  readonly message: string;
}

export interface EjectParts {
  readonly platform: NodeJS.Platform;
  readonly run: RunTool;
  /** The text of /proc/mounts. */
  readonly mounts: () => Promise<string>;
  /** The environment's SystemDrive and SystemRoot: C:, C:\Windows. */
  readonly systemDrive: string;
  readonly systemRoot: string;
}

/** Milliseconds: flushing what a slow stick has not yet taken can take long. */
const SYNC_PATIENCE = 60_000;
const EJECT_PATIENCE = 30_000;

/** Ejects the drive on which a folder is. Drives of the system itself are never touched. */
export async function eject(folder: string, parts: EjectParts = thisMachine()): Promise<Ejection> {
  const isEjected =
    parts.platform === 'win32'
      ? await ejectFromWindows(folder, parts)
      : await unmount(folder, parts);
  const state = isEjected ? 'ejected' : 'not-ejected';
  return { ejected: isEjected, state, message: writeSentence(state, { place: folder }) };
}

function thisMachine(): EjectParts {
  return {
    platform: process.platform,
    run: runTool,
    mounts: () => readFile('/proc/mounts', 'utf8').catch(() => ''),
    systemDrive: process.env['SystemDrive'] ?? 'C:',
    systemRoot: process.env['SystemRoot'] ?? String.raw`C:\Windows`,
  };
}

/** Desktops let the person at the PC unmount by udisks; umount is for where that is not there. */
async function unmount(folder: string, { run, mounts }: EjectParts): Promise<boolean> {
  const mount = mountOf(folder, parseMounts(await mounts()));
  if (mount === undefined) return false;
  await run('sync', ['-f', mount.path], SYNC_PATIENCE);
  const byDesktop = ['unmount', '--no-user-interaction', '-b', mount.device];
  const result = await run('udisksctl', byDesktop, EJECT_PATIENCE);
  const { code } = result.isMissing ? await run('umount', [mount.path], EJECT_PATIENCE) : result;
  return code === 0;
}

/** The drive with the longest path that the folder is under; none when that is the system's. */
function mountOf(folder: string, mounts: readonly Mount[]): Mount | undefined {
  const isUnder = ({ path: mountPoint }: Mount): boolean =>
    folder === mountPoint || folder.startsWith(mountPoint === '/' ? '/' : `${mountPoint}/`);
  // The latest mount over the same path is the one that is seen.
  const holding = mounts
    .filter(isUnder)
    .toSorted((a, b) => a.path.length - b.path.length)
    .at(-1);
  return holding !== undefined && linuxDrives([holding], null).length > 0 ? holding : undefined;
}

/** By its whole path: a program of this name elsewhere is not meant. */
const POWERSHELL = ['System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe'] as const;

/**
 * Asks Explorer to eject, and waits until the letter is gone: the verb itself answers nothing. `Eject` is its
 * name in every language of Windows.
 */
async function ejectFromWindows(
  folder: string,
  { run, systemDrive, systemRoot }: EjectParts,
): Promise<boolean> {
  const drive = /^[A-Za-z]:/.exec(path.win32.resolve(folder))?.[0].toUpperCase();
  if (drive === undefined || drive === systemDrive.toUpperCase()) return false;
  const script = [
    `(New-Object -ComObject Shell.Application).Namespace(17).ParseName('${drive}').InvokeVerb('Eject')`,
    `for ($i = 0; $i -lt 40; $i++) { if (-not (Test-Path '${drive}\\')) { exit 0 }; Start-Sleep -Milliseconds 250 }`,
    'exit 3',
  ].join('; ');
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  const args = ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded];
  return (await run(path.win32.join(systemRoot, ...POWERSHELL), args, EJECT_PATIENCE)).code === 0;
}
