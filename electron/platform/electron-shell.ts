// The desktop as Electron gives it: dialogs, the file manager, and a hidden window that prints.

import type { BrowserWindow } from 'electron';
import { app, dialog, shell } from 'electron';
import { AppError } from '../core/app-error.ts';
import type { Shell } from './shell.ts';
import { printHtml } from './print-html.ts';

export interface ElectronShellParts {
  readonly window: () => BrowserWindow | undefined;
  readonly switchLedger: Shell['switchLedger'];
}

/** The shell of the running window. */
export function electronShell({ window, switchLedger }: ElectronShellParts): Shell {
  async function choose(
    title: string,
    properties: ('openDirectory' | 'createDirectory' | 'openFile' | 'multiSelections')[],
  ): Promise<readonly string[] | null> {
    const parent = window();
    const options = { title, properties, defaultPath: app.getPath('documents') };
    const answer = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    return answer.canceled ? null : answer.filePaths;
  }
  return {
    chooseFolder: async (title) =>
      (await choose(title, ['openDirectory', 'createDirectory']))?.[0] ?? null,
    chooseFiles: (title) => choose(title, ['openFile', 'multiSelections']),
    openFile: async (path) => {
      const problem = await shell.openPath(path);
      if (problem !== '') throw new AppError('file-problem', `这个文件打不开：${problem}`);
    },
    showFile: (path) => shell.showItemInFolder(path),
    printToPdf: printHtml,
    switchLedger,
  };
}
