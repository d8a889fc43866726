// The window's only door: one channel, checked sender, every call through the dispatcher. It never
// changes when a call is added.

import { ipcMain } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Reply } from '../core/calls.ts';
import type { OfficeEvent } from '../core/office-event.ts';
import type { Dispatcher } from './dispatcher.ts';
import { isMainFrame } from './sender.ts';

export interface RouterParts {
  readonly window: () => BrowserWindow | undefined;
  /** The dispatcher of the ledger that is open now. */
  readonly dispatcher: () => Dispatcher;
}

/** Starts answering the window; returns how to tell it something unasked. */
export function startRouter({ window, dispatcher }: RouterParts): (event: OfficeEvent) => void {
  const tell = (event: OfficeEvent): void => window()?.webContents.send('office:event', event);
  ipcMain.handle('office:call', (event, name: unknown, payload: unknown): Promise<Reply> => {
    if (!isMainFrame(event.senderFrame, window()) || typeof name !== 'string') {
      return Promise.resolve(refused);
    }
    return dispatcher().call(name, payload, (done, total, label) =>
      tell({ kind: 'progress', call: name, done, total, label }),
    );
  });
  return tell;
}

const refused: Reply = {
  ok: false,
  error: { code: 'not-allowed', message: '只有本程序的窗口可以使用台账。' },
};
