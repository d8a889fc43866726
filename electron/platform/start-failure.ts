// When the program can't start: the reason in the user's words, and the data untouched.

import { app, dialog } from 'electron';
import { AppError } from '../core/app-error.ts';
import type { Log } from './log.ts';

/** Shows why the program could not start and ends it. */
export function reportStartFailure(error: unknown, log: Log): void {
  log.error('start failed', error);
  const why =
    error instanceof AppError
      ? error.message
      : '程序没有能够启动，台账没有改动。请把数据文件夹里 logs 中的 desk.log 交给技术人员。';
  dialog.showErrorBox('政务公开台账', why);
  app.exit(1);
}
