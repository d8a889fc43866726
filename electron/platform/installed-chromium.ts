// The Chromium, Chrome or Edge that a machine already has. Nothing is ever fetched.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../core/app-error.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const ON_LINUX = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
] as const;

// A browser from a snap may not keep its profile in the app's data folder: the last resort.
const SNAP = '/snap/bin';

const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const;

const ON_WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
] as const;

/**
 * The executable of an installed Chromium, Chrome or Edge; undefined when there is none. The
 * environment variable GONGKAI_CHROMIUM wins over everything else.
 * @throws AppError 'file-problem' when GONGKAI_CHROMIUM names a file that does not exist.
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const chosen = machine.env['GONGKAI_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (machine.exists(chosen)) return chosen;
    throw new AppError(
      'file-problem',
      `环境变量 GONGKAI_CHROMIUM 指定的浏览器 ${chosen} 不存在，请改正后重试。`,
    );
  }
  return candidates(machine).find(machine.exists);
}

/** This machine as findChromium looks at it. */
function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync };
}

/**
 * The browser that prints where there is no Electron.
 * @throws AppError 'file-problem' when there is none.
 */
export function installedChromium(machine?: Machine): string {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  throw new AppError(
    'file-problem',
    'PDF 没有生成：这台电脑上没有找到 Edge、Chrome 或 Chromium 浏览器。请安装其中之一，或用环境变量 GONGKAI_CHROMIUM 指定；也可以打开 Word 文件后另存为 PDF。',
  );
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const home = env['HOME'] ?? '';
    return ON_MACOS.flatMap((file) => [file, path.posix.join(home, file)]);
  }
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => env[name]);
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => ON_WINDOWS.map((parts) => path.win32.join(root, ...parts)));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin'];
  const usual = folders.filter((folder) => folder !== '' && folder !== SNAP);
  return [usual, [SNAP]].flatMap((among) =>
    ON_LINUX.flatMap((name) => among.map((folder) => path.posix.join(folder, name))),
  );
}
