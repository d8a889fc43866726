// webContents: what a window shows, and the guards that main code puts around it.

import type { HandlerDetails, WebContents as Contents, WindowOpenHandlerResponse } from 'electron';
import type { Page } from 'playwright';
import { browserAddress, toldAddress } from './app-address.ts';
import { ElectronEmitter, PreventableEvent } from './events.ts';
import { WebFrameMain } from './frames.ts';
import { answerInvocation } from './ipc-main.ts';
import { applyPermissions } from './permissions.ts';
import { printPage } from './print.ts';
import { ownSchemes } from './protocol.ts';
import { linkRenderer } from './renderer-link.ts';
import type { RendererLink, Reply } from './renderer-link.ts';
import { encodeValue } from './world/codec.ts';
import type { ToMain } from './world/messages.ts';

const EVENTS = [
  'will-navigate',
  'will-attach-webview', // never sent: the stand-in has no web views
  'did-finish-load',
  'render-process-gone',
  'preload-error',
  'will-prevent-unload',
  'destroyed',
] as const;

export interface ContentsWishes {
  readonly preload: string | undefined;
  readonly inSubFrames: boolean;
  readonly javascript: boolean;
}

interface Linked {
  readonly page: Page;
  readonly link: RendererLink;
}

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

let lastId = 0;

export class WebContents
  extends ElectronEmitter<(typeof EVENTS)[number]>
  implements Pick<Contents, 'id' | 'send' | 'getURL' | 'isDestroyed' | 'printToPDF'>
{
  readonly id = (lastId += 1);
  readonly mainFrame = new WebFrameMain(null);
  readonly #linked: Promise<Linked>;
  #link: RendererLink | undefined;
  #openHandler: OpenHandler | undefined;
  #destroyed = false;
  #loading: string | undefined;

  constructor(page: Promise<Page>, wishes: ContentsWishes) {
    super(EVENTS);
    this.#linked = page.then((opened) => this.#join(opened, wishes));
  }

  send(channel: string, ...values: unknown[]): void {
    const message = { kind: 'event', channel, values: encodeValue(values) } as const;
    this.#link?.post(message);
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { link } = await this.#linked;
    return printPage(link.session, options);
  }

  /** Loads one of the app's own addresses, for the window. */
  static async load(contents: WebContents, address: string): Promise<void> {
    const { page } = await contents.#linked;
    const shown = browserAddress(address, ownSchemes());
    if (shown === undefined) {
      throw new Error(`The Electron stand-in loads only the app's own addresses: ${address}`);
    }
    await applyPermissions(page.context(), contents, address);
    contents.#loading = shown.replace(/#.*$/, '');
    try {
      await page.goto(shown).catch((problem: unknown) => {
        const [, code = String(problem)] = /net::(ERR_\w+)/.exec(String(problem)) ?? [];
        throw new Error(`${code} loading '${address}'`, { cause: problem });
      });
    } finally {
      contents.#loading = undefined;
    }
    contents.emit('did-finish-load', {});
  }

  /** Whether the page may go to an address that the page itself, not main code, asked for. */
  static allowsNavigation(contents: WebContents, address: string): boolean {
    if (contents.#loading === address.replace(/#.*$/, '')) return true;
    const event = Object.assign(new PreventableEvent(), {
      url: toldAddress(address, ownSchemes()),
      isSameDocument: false,
      isMainFrame: true,
      frame: contents.mainFrame,
    });
    contents.emit('will-navigate', event);
    return !event.defaultPrevented;
  }

  /** Ends these contents once their page is gone. */
  static destroy(contents: WebContents): void {
    if (contents.#destroyed) return;
    contents.#destroyed = true;
    contents.emit('destroyed');
  }

  /** Tells main code that the page asked for another window, which never opens. */
  static refuseWindow(contents: WebContents, url: string, frameName = '', features = ''): void {
    const response = contents.#openHandler?.({
      url: toldAddress(url, ownSchemes()),
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer: { url: contents.getURL(), policy: 'default' },
    });
    if (response?.action !== 'deny') {
      throw new Error('The Electron stand-in opens no window by itself: deny it with a handler.');
    }
  }

  async #join(page: Page, wishes: ContentsWishes): Promise<Linked> {
    const link = await linkRenderer(page, {
      ...wishes,
      mainFrame: this.mainFrame,
      onPreloadMissing: (problem) => this.#preloadFailed(problem),
      onMessage: (message, frame, reply) => this.#receive(message, frame, reply),
    });
    page.on('crash', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
    this.#link = link;
    return { page, link };
  }

  #receive(message: ToMain, frame: WebFrameMain, reply: Reply): void {
    switch (message.kind) {
      case 'invoke':
        void this.#invoke(message, frame, reply);
        return;
      case 'new-window':
        WebContents.refuseWindow(this, message.url, message.frameName, message.features);
        return;
      case 'will-navigate':
        WebContents.allowsNavigation(this, message.url);
        return;
      case 'preload-failed': {
        const { stack } = message;
        this.#preloadFailed(Object.assign(new Error(message.message), { stack }));
      }
    }
  }

  #preloadFailed(problem: Error): void {
    process.stderr.write(`Unable to load preload script: ${problem.stack ?? problem.message}\n`);
    this.emit('preload-error', {}, '', problem);
  }

  async #invoke(
    message: Extract<ToMain, { kind: 'invoke' }>,
    frame: WebFrameMain,
    reply: Reply,
  ): Promise<void> {
    const { id, channel, values } = message;
    const event = { type: 'frame', sender: this, senderFrame: frame.detached ? null : frame };
    const answer = await answerInvocation(event, channel, values);
    if ('value' in answer) reply({ kind: 'answer', id, value: answer.value });
    else reply({ kind: 'refusal', id, message: answer.problem });
  }
}
