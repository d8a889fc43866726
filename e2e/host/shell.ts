// shell: hands files to the desktop. Under test it only notes what was asked.

import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Shell } from 'electron';
import { isSpec, report } from './spec-channel.ts';
import { ElectronObject } from './strict.ts';

class ShellModule extends ElectronObject implements Pick<Shell, 'openPath' | 'showItemInFolder'> {
  openPath(file: string): Promise<string> {
    if (isSpec()) {
      report.opened.push(file);
      return Promise.resolve('');
    }
    return open(file);
  }

  showItemInFolder(file: string): void {
    if (isSpec()) report.shown.push(file);
    else void open(path.dirname(file));
  }
}

export const shell = new ShellModule();

/** Opens a file or folder with the desktop's own program; answers '' or the problem. */
function open(file: string): Promise<string> {
  const [program, ...words] = {
    win32: ['explorer.exe', file],
    darwin: ['open', file],
    linux: ['xdg-open', file],
  }[process.platform as 'linux'];
  return new Promise((resolve) => {
    const child = spawn(program ?? 'xdg-open', words, { stdio: 'ignore', detached: true });
    child.on('error', (problem) => resolve(problem.message));
    child.on('spawn', () => resolve(''));
    child.unref();
  });
}
