// Opens the pages behind windows. In a headed browser a hidden window would flash up, so those pages
// live in a second browser without a head, started when the first of them is wanted.

import path from 'node:path';
import type { Page } from 'playwright';
import { startBrowser } from './browser-process.ts';
import type { BrowserProcess } from './browser-process.ts';
import { adoptPage, guardRequests } from './request-gate.ts';
import { settings } from './settings.ts';
import type { HostSettings } from './settings.ts';
import type { WebContents } from './web-contents.ts';

export interface PageWish {
  readonly hidden: boolean;
  readonly width: number;
  readonly height: number;
  /** Asked when the page is there, so never before the window is made. */
  readonly contents: () => WebContents;
}

let folder = '';
let shown: Promise<BrowserProcess> | undefined;
let hidden: Promise<BrowserProcess> | undefined;

/** Starts the browser, with its profile in the app's data folder. */
export async function startPages(dataFolder: string): Promise<BrowserProcess> {
  folder = dataFolder;
  shown = guardedBrowser(settings(), 'stand-in-browser');
  return shown;
}

/** Ends whatever browser runs. */
export async function stopPages(): Promise<void> {
  const running = [shown, hidden].filter((browser) => browser !== undefined);
  await Promise.allSettled(running.map(async (browser) => (await browser).close()));
}

/** The browser that shows windows. */
export async function shownBrowser(): Promise<BrowserProcess> {
  if (!shown) throw new Error('No browser has been started.');
  return shown;
}

/** Opens the page of a window, guarded before it loads anything. */
export async function openPage(wish: PageWish): Promise<Page> {
  const browser = await (wish.hidden ? hiddenBrowser() : shownBrowser());
  const page = await browser.openPage({ width: wish.width, height: wish.height });
  adoptPage(page, wish.contents());
  return page;
}

function hiddenBrowser(): Promise<BrowserProcess> {
  if (settings().headless) return shownBrowser();
  hidden ??= guardedBrowser(
    { ...settings(), headless: true, debuggingPort: undefined },
    'stand-in-printing',
  );
  return hidden;
}

async function guardedBrowser(given: HostSettings, profile: string): Promise<BrowserProcess> {
  const browser = await startBrowser(given, path.join(folder, profile));
  await guardRequests(browser.context);
  return browser;
}
