// Composition root: one instance, one window, one open ledger. No rules here.

import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, Menu } from 'electron';
import { openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import type { LedgerKind } from './core/office/ledger-kind.ts';
import { startRouter } from './ipc/router.ts';
import { ensureSampleOffice } from './sample/ensure-sample-office.ts';
import { officeClock } from './platform/clock.ts';
import { electronShell } from './platform/electron-shell.ts';
import { fileLog } from './platform/log.ts';
import { switchValue } from './platform/switches.ts';
import { reportStartFailure } from './platform/start-failure.ts';
import {
  confine,
  createWindow,
  declareAppScheme,
  serveOwnPagesOnly,
  showStartPage,
} from './window.ts';

const dataDir = switchValue(process.argv, 'data-dir');
if (dataDir !== undefined) app.setPath('userData', path.resolve(dataDir));
const folder = app.getPath('userData');
const log = fileLog(path.join(folder, 'logs'));
const clock = officeClock({ fixedToday: process.env['GONGKAI_TODAY'], isPackaged: app.isPackaged });

let window: BrowserWindow | undefined;
let desk: Desk | undefined;

function ledgerFile(kind: LedgerKind): string {
  return kind === 'real'
    ? path.join(folder, 'office.db')
    : path.join(folder, 'sample', 'sample.db');
}

function open(kind: LedgerKind): Desk {
  const shell = electronShell({ window: () => window, switchLedger });
  const options = { file: ledgerFile(kind), clock, log, shell };
  return kind === 'sample' ? ensureSampleOffice(options) : openDesk({ ...options, kind });
}

function switchLedger(kind: LedgerKind): Promise<void> {
  const next = open(kind);
  desk?.close();
  desk = next;
  tell({ kind: 'office-changed' });
  return Promise.resolve();
}

const tell = startRouter({
  window: () => window,
  dispatcher: () => {
    if (!desk) throw new Error('no ledger is open');
    return desk;
  },
});

async function start(): Promise<void> {
  serveOwnPagesOnly();
  Menu.setApplicationMenu(null);
  desk = open(process.argv.includes('--sample') ? 'sample' : 'real');
  window = createWindow('政务公开台账');
  await showStartPage(window);
}

declareAppScheme();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => desk?.close());
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => reportStartFailure(error, log));
} else {
  app.quit();
}
