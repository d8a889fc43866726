// The command line has no desktop: what needs one is refused in words.

import { AppError } from '../core/app-error.ts';
import { printWithChromium } from './chromium-print.ts';
import type { Shell } from './shell.ts';

const refuse = (): Promise<never> =>
  Promise.reject(new AppError('not-allowed', '命令行里没有窗口，请用参数指定。'));

/** The shell of the command line: no dialogs, no file manager; PDF by the PC's own browser. */
export const commandLineShell: Shell = {
  chooseFolder: refuse,
  chooseFiles: refuse,
  openFile: refuse,
  showFile: () => undefined,
  printToPdf: (html) => printWithChromium(html),
  switchLedger: refuse,
};
