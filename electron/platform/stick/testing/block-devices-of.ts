// Lets systeminformation, unchanged, read what the tools of another machine print.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BlockDevice } from '../block-devices.ts';
import { POWERSHELL_DEVICES, POWERSHELL_DISKS } from './recorded-tools.ts';

const STICK = path.join(import.meta.dirname, '..');

/** What blockDevices() answers on a Linux whose lsblk prints this text; null: there is no lsblk. */
export function devicesOfLinux(lsblk: string | null): readonly BlockDevice[] | null {
  return ask('linux', (folder) => {
    writeFileSync(path.join(folder, 'out'), lsblk ?? '');
    const answer = lsblk === null ? 'exit 127' : `cat '${folder}/out'`;
    return { lsblk: `#!/bin/sh\n${answer}\n` };
  });
}

/** What blockDevices() answers on the recorded Windows. */
export function devicesOfWindows(): readonly BlockDevice[] | null {
  return ask('win32', (folder) => {
    writeFileSync(path.join(folder, 'disks'), POWERSHELL_DISKS);
    writeFileSync(path.join(folder, 'devices'), POWERSHELL_DEVICES);
    const answer = `case "$(cat) $*" in *Win32_diskdrive*) cat '${folder}/devices';; *) cat '${folder}/disks';; esac`;
    return { 'powershell.exe': `#!/bin/sh\n${answer}\n` };
  });
}

function ask(
  platform: 'linux' | 'win32',
  tools: (folder: string) => Readonly<Record<string, string>>,
): readonly BlockDevice[] | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'tools-'));
  try {
    for (const [name, script] of Object.entries(tools(folder))) {
      writeFileSync(path.join(folder, name), script);
      chmodSync(path.join(folder, name), 0o755);
    }
    const program = `
      Object.defineProperty(process, 'platform', { value: '${platform}' });
      const { blockDevices } = await import(${JSON.stringify(path.join(STICK, 'block-devices.ts'))});
      process.stdout.write(JSON.stringify(await blockDevices()));`;
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
    const args = ['--input-type=module', '--no-warnings', '-e', program];
    const answer = execFileSync(process.execPath, args, { env, encoding: 'utf8' });
    return JSON.parse(answer) as readonly BlockDevice[] | null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
