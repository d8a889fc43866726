// BrowserWindow over a page of the installed browser.

import type {
  BrowserWindow as Window,
  BrowserWindowConstructorOptions,
  WebPreferences,
} from 'electron';
import type { Dialog, Page } from 'playwright';
import { announceContents } from './app.ts';
import { ElectronEmitter, PreventableEvent } from './events.ts';
import { openPage } from './pages.ts';
import { readiness } from './readiness.ts';
import { refuseUnknownOptions } from './strict.ts';
import { WebContents } from './web-contents.ts';
import { windows } from './windows.ts';

const EVENTS = ['close', 'closed', 'ready-to-show'] as const;

const OPTIONS = [
  'title',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'autoHideMenuBar',
  'webPreferences',
] as const satisfies readonly (keyof BrowserWindowConstructorOptions)[];

// What every window of the stand-in is; the opposite cannot be asked for.
const CONFINED = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  webviewTag: false,
} as const satisfies WebPreferences;

const FREE = [
  'preload',
  'javascript',
  'spellcheck',
  'nodeIntegrationInSubFrames',
] as const satisfies readonly (keyof WebPreferences)[];

export class BrowserWindow
  extends ElectronEmitter<(typeof EVENTS)[number]>
  implements
    Pick<
      Window,
      'loadURL' | 'close' | 'destroy' | 'isDestroyed' | 'isMinimized' | 'restore' | 'focus'
    >
{
  readonly webContents: WebContents;
  readonly #page: Promise<Page>;
  #destroyed = false;
  #closing: Promise<boolean> | undefined;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    readiness.demand('BrowserWindow');
    super(EVENTS);
    refuseUnknownOptions('BrowserWindow', options, OPTIONS);
    const preferences = confinedPreferences(options.webPreferences ?? {});
    const opened = openPage({
      hidden: options.show === false,
      width: options.width ?? 800,
      height: options.height ?? 600,
      contents: () => this.webContents,
    });
    this.#page = opened;
    this.webContents = new WebContents(opened, {
      preload: preferences.preload,
      inSubFrames: preferences.nodeIntegrationInSubFrames ?? false,
      javascript: preferences.javascript ?? true,
    });
    windows.add(this);
    opened.then(
      (page) => page.on('close', () => this.#end()),
      () => this.#end(),
    );
    announceContents(this.webContents);
  }

  async loadURL(address: string): Promise<void> {
    await WebContents.load(this.webContents, address);
    this.emit('ready-to-show');
  }

  close(): void {
    this.#closing ??= this.#close();
  }

  /** Whether the window is gone once a close that was asked for has ended. */
  async settled(): Promise<boolean> {
    return (await this.#closing) ?? this.#destroyed;
  }

  destroy(): void {
    void this.#page.then((page) => page.close());
    this.#end();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.focus();
  }

  focus(): void {
    void this.#page.then((page) => page.bringToFront());
  }

  async #close(): Promise<boolean> {
    const page = await this.#page;
    const event = new PreventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return this.#stay();
    const closed = new Promise<boolean>((resolve) => {
      page.once('close', () => resolve(true));
      page.on('dialog', (dialog) => {
        void this.#mayUnload(dialog).then((may) => may || resolve(this.#stay()));
      });
    });
    await page.close({ runBeforeUnload: true });
    return closed;
  }

  #stay(): false {
    this.#closing = undefined;
    return false;
  }

  // Electron leaves a window open without asking when its page wants that, unless main code objects.
  async #mayUnload(dialog: Dialog): Promise<boolean> {
    const event = new PreventableEvent();
    if (dialog.type() === 'beforeunload') this.webContents.emit('will-prevent-unload', event);
    await (event.defaultPrevented ? dialog.accept() : dialog.dismiss());
    return event.defaultPrevented;
  }

  #end(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    WebContents.destroy(this.webContents);
    this.emit('closed');
    windows.remove(this);
  }
}

function confinedPreferences(preferences: WebPreferences): WebPreferences {
  refuseUnknownOptions('webPreferences', preferences, [...Object.keys(CONFINED), ...FREE]);
  for (const [name, value] of Object.entries(CONFINED)) {
    const asked: unknown = Reflect.get(preferences, name);
    if (asked !== undefined && asked !== value) {
      throw new Error(
        `The Electron stand-in has no window with ${name}: ${JSON.stringify(asked)}.`,
      );
    }
  }
  return preferences;
}
