// The Chromium, Chrome or Edge that a PC already has. Nothing is ever fetched.

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
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const ON_WINDOWS = [
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The program's path; the environment's GONGKAI_CHROMIUM wins over all others.
 * @throws AppError 'file-problem' when there is none, or the named one does not exist.
 */
export function installedChromium(machine: Machine = thisMachine()): string {
  const named = machine.env['GONGKAI_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new AppError(
      'file-problem',
      `PDF 没有生成：环境变量 GONGKAI_CHROMIUM 指定的浏览器 ${named} 不存在，请改正后重试。`,
    );
  }
  const found = places(machine).find(machine.exists);
  if (found !== undefined) return found;
  throw new AppError(
    'file-problem',
    'PDF 没有生成：这台电脑上没有找到 Edge、Chrome 或 Chromium 浏览器。请安装其中之一，或用环境变量 GONGKAI_CHROMIUM 指定；也可以打开 Word 文件后另存为 PDF。',
  );
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync };
}

function places({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') return ON_MACOS;
  if (platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((name) => {
      const folder = env[name];
      return folder ? ON_WINDOWS.map((program) => path.win32.join(folder, program)) : [];
    });
  }
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder), ...LINUX_FOLDERS];
  return ON_LINUX.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}
