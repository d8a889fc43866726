// app: the life of the program, from its main script to its exit code.

import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { App } from 'electron';
import { ElectronEmitter, PreventableEvent } from './events.ts';
import { takeInstanceLock } from './instance-lock.ts';
import type { InstanceLock } from './instance-lock.ts';
import { stopPages } from './pages.ts';
import { readiness } from './readiness.ts';
import { settings } from './settings.ts';
import { unfinished } from './unfinished.ts';
import type { WebContents } from './web-contents.ts';
import { windows } from './windows.ts';

const EVENTS = [
  'ready',
  'second-instance',
  'web-contents-created',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
] as const;

type PathName = Parameters<App['getPath']>[0];

const paths = new Map<PathName, string>();
let lock: InstanceLock | undefined;
let ending: 'no' | 'quitting' | 'exiting' = 'no';

class AppModule
  extends ElectronEmitter<(typeof EVENTS)[number]>
  implements
    Pick<
      App,
      | 'isPackaged'
      | 'whenReady'
      | 'isReady'
      | 'getPath'
      | 'setPath'
      | 'getVersion'
      | 'getAppPath'
      | 'requestSingleInstanceLock'
      | 'quit'
      | 'exit'
    >
{
  readonly isPackaged = false;

  constructor() {
    super(EVENTS);
  }

  whenReady(): Promise<void> {
    return readiness.whenReady;
  }

  isReady(): boolean {
    return readiness.isReady;
  }

  getVersion(): string {
    return settings().version;
  }

  getAppPath(): string {
    return settings().appFolder;
  }

  getPath(name: PathName): string {
    const found = paths.get(name) ?? knownPath(name);
    if (name === 'userData') mkdirSync(found, { recursive: true });
    return found;
  }

  setPath(name: PathName, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    paths.set(name, folder);
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    const own = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    lock ??= takeInstanceLock(this.getPath('userData'), own, (second) => {
      const { argv, workingDirectory } = second;
      this.emit('second-instance', {}, argv, workingDirectory, second.additionalData);
    });
    return lock !== undefined;
  }

  quit(): void {
    void quit();
  }

  exit(code = 0): void {
    void exit(code);
  }
}

export const app = new AppModule();

function knownPath(name: PathName): string {
  const home = os.homedir();
  const appData = {
    win32: process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support'),
    linux: process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'),
  };
  const base = appData[process.platform as keyof typeof appData];
  const known: Partial<Record<PathName, string>> = {
    home,
    appData: base,
    userData: path.join(base, settings().name),
    temp: os.tmpdir(),
    documents: path.join(home, 'Documents'),
    desktop: path.join(home, 'Desktop'),
    downloads: path.join(home, 'Downloads'),
  };
  const found = known[name];
  if (found === undefined) throw new Error(`The Electron stand-in has no app.getPath('${name}').`);
  return found;
}

/** Tells main code of contents as soon as they exist. */
export function announceContents(contents: WebContents): void {
  app.emit('web-contents-created', {}, contents);
}

/** Makes the app ready, unless its main script has already ended it. */
export function makeReady(): void {
  if (ending !== 'no') return;
  readiness.reach();
  app.emit('ready', {}, {});
}

/** Whether main code has asked for the end. */
export function isEnding(): boolean {
  return ending !== 'no';
}

windows.whenAllClosed(() => {
  if (ending !== 'no') return;
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
  else app.quit();
});

async function quit(): Promise<void> {
  if (ending !== 'no' || prevented('before-quit')) return;
  ending = 'quitting';
  for (const window of windows.all()) window.close();
  if (await someWindowStays()) {
    ending = 'no';
    return;
  }
  if (prevented('will-quit')) ending = 'no';
  else await exit(0);
}

function prevented(name: 'before-quit' | 'will-quit'): boolean {
  const event = new PreventableEvent();
  app.emit(name, event);
  return event.defaultPrevented;
}

/** Waits until all windows have closed; true when one of them refused. */
async function someWindowStays(): Promise<boolean> {
  for (const window of windows.all()) {
    if (!(await window.settled())) return true;
  }
  return false;
}

async function exit(code: number): Promise<void> {
  if (ending === 'exiting') return;
  ending = 'exiting';
  await unfinished.all();
  for (const window of windows.all()) window.destroy();
  app.emit('quit', {}, code);
  await stopPages();
  lock?.release();
  process.exit(code);
}
