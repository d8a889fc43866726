// The installed browser that shows the windows, and its pages.

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { findChromium } from '../../electron/platform/installed-chromium.ts';
import type { HostSettings } from './settings.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface BrowserProcess {
  readonly context: BrowserContext;
  readonly openPage: (size: PageSize) => Promise<Page>;
  readonly close: () => Promise<void>;
  /** Where a second DevTools client can join, when a debugging port was asked for. */
  readonly endpoint: string | undefined;
}

// Nothing may leave the machine even if every other guard failed: no name and no address resolves, and
// the browser's own services are off.
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
] as const;

/**
 * Starts the browser with a profile of its own inside the app's data folder.
 * @throws Error when the machine has no Chromium, Chrome or Edge.
 */
export async function startBrowser(
  settings: HostSettings,
  profile: string,
): Promise<BrowserProcess> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium, Chrome or Edge was found (GONGKAI_CHROMIUM may name one).');
  }
  const portFile = path.join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  preferQuiet(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: settings.headless,
    viewport: null,
    acceptDownloads: false,
    args: browserArguments(settings),
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  closeStrangers(context);
  return {
    context,
    openPage: pageOpener(context, settings.headless),
    close: () => context.close(),
    endpoint: await endpointOf(settings.debuggingPort, portFile),
  };
}

// Electron's windows offer no translation, keep no passwords and fill in no addresses.
function preferQuiet(profile: string): void {
  const file = path.join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const preferences = {
    translate: { enabled: false },
    credentials_enable_service: false,
    autofill: { profile_enabled: false, credit_card_enabled: false },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

function browserArguments(settings: HostSettings): string[] {
  const words: string[] = [...OFFLINE, '--lang=zh-CN'];
  if (settings.withoutSandbox) words.push('--no-sandbox', '--test-type');
  if (settings.debuggingPort !== undefined) {
    words.push(`--remote-debugging-port=${settings.debuggingPort}`);
  }
  if (!settings.headless) words.push('--app=data:text/html,');
  return words;
}

// The browser brings its first page with it; every later one is a window of its own.
function pageOpener(context: BrowserContext, headless: boolean): BrowserProcess['openPage'] {
  let first = context.pages().at(0);
  return async (size) => {
    const page = first ?? (await createWindow(context, size));
    first = undefined;
    if (headless) await page.setViewportSize(size);
    else await sizeWindow(context, page, size);
    return page;
  };
}

async function createWindow(context: BrowserContext, size: PageSize): Promise<Page> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has ended.');
  return expectPage(context, async (url) => {
    await session.send('Target.createTarget', { url, newWindow: true, ...size });
    await session.detach();
  });
}

const expected = new Set<string>();

/** The page that `open` opens at the empty address it is given; no other page may appear. */
export async function expectPage(
  context: BrowserContext,
  open: (url: string) => Promise<void>,
): Promise<Page> {
  const url = `about:blank#${randomUUID()}`;
  expected.add(url);
  const [page] = await Promise.all([
    context.waitForEvent('page', (opened) => opened.url() === url),
    open(url),
  ]);
  return page;
}

// The windows that a page asks for are refused before they open (world/), but for a form that a script
// submits: there is no event for it, so its window closes as soon as it appears, having loaded nothing.
function closeStrangers(context: BrowserContext): void {
  context.on('page', (page) => {
    if (expected.delete(page.url())) return;
    process.stderr.write('A page opened a window by itself, which was closed at once.\n');
    page.close().catch(() => undefined);
  });
}

async function sizeWindow(context: BrowserContext, page: Page, size: PageSize): Promise<void> {
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: size });
  await session.detach();
}

/** A port that the browser chose itself it writes down once it listens. */
async function endpointOf(port: number | undefined, portFile: string): Promise<string | undefined> {
  if (port !== 0) return port === undefined ? undefined : `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const [chosen, address] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (chosen !== undefined && address !== undefined) return `ws://127.0.0.1:${chosen}${address}`;
    await wait(25);
  }
  throw new Error('The browser did not open its debugging port.');
}
