// dialog: Electron's dialogs as small plain windows for people, or as queued answers for tests.

import type { BaseWindow, Dialog, MessageBoxOptions, OpenDialogOptions } from 'electron';
import { askForPaths } from './dialog/open-dialog.ts';
import { showMessage } from './dialog/message-box.ts';
import { readiness } from './readiness.ts';
import { isSpec, nextBoxAnswer, nextOpenAnswer, report } from './spec-channel.ts';
import { ElectronObject, refuseUnknownOptions } from './strict.ts';
import { unfinished } from './unfinished.ts';

const OPEN_OPTIONS = [
  'title',
  'defaultPath',
  'buttonLabel',
  'properties',
] as const satisfies readonly (keyof OpenDialogOptions)[];

const BOX_OPTIONS = [
  'type',
  'title',
  'message',
  'detail',
  'buttons',
  'defaultId',
  'cancelId',
  'noLink',
] as const satisfies readonly (keyof MessageBoxOptions)[];

class DialogModule extends ElectronObject {
  async showOpenDialog(
    ...given: [OpenDialogOptions] | [window: BaseWindow, OpenDialogOptions]
  ): Promise<Electron.OpenDialogReturnValue> {
    readiness.demand('dialog');
    const options = given.at(-1) as OpenDialogOptions;
    refuseUnknownOptions('dialog.showOpenDialog', options, OPEN_OPTIONS);
    const paths = isSpec() ? nextOpenAnswer(options.title ?? '') : await askForPaths(options);
    return { canceled: paths === null, filePaths: [...(paths ?? [])] };
  }

  async showMessageBox(
    ...given: [MessageBoxOptions] | [window: BaseWindow, MessageBoxOptions]
  ): Promise<Electron.MessageBoxReturnValue> {
    readiness.demand('dialog');
    const options = given.at(-1) as MessageBoxOptions;
    refuseUnknownOptions('dialog.showMessageBox', options, BOX_OPTIONS);
    const response = isSpec() ? nextBoxAnswer(options.message) : await showMessage(options);
    return { response, checkboxChecked: false };
  }

  // Electron waits inside this call; here the process outlives it until the box has been read.
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
    report.errorBoxes.push({ title, content });
    if (isSpec() || !readiness.isReady) return;
    unfinished.add(showMessage({ type: 'error', title, message: title, detail: content }));
  }
}

export const dialog = new DialogModule() satisfies Pick<
  Dialog,
  'showOpenDialog' | 'showMessageBox' | 'showErrorBox'
>;
