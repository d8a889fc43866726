// The one window: sandboxed, without Node, on the program's own pages only, with no way to any network.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserWindow, protocol, session } from 'electron';
import type { WebContents } from 'electron';
import { APP_ORIGIN, OWN_HOST } from './ipc/app-origin.ts';
import { PRINT_HOST, pageToPrint } from './platform/print-html.ts';

const START_PAGE = `${APP_ORIGIN}/index.html`;

const PAGES = fileURLToPath(new URL('../renderer/', import.meta.url));
const PRELOAD = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));

// Styles may be inline because antd writes its rules into <style> elements at run time; scripts never.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Declares the app scheme; must run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built pages under app://desk/ (and what waits to be printed) and refuses every other request of every session. */
export function serveOwnPagesOnly(): void {
  protocol.handle('app', (request) => pageResponse(request.url));
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !details.url.startsWith('app://') });
  });
}

function pageResponse(address: string): Response {
  const url = new URL(address);
  if (url.host === PRINT_HOST) return htmlResponse(pageToPrint(url.pathname));
  const file = path.join(PAGES, path.normalize(decodeURIComponent(url.pathname)));
  const type = MEDIA_TYPES[path.extname(file)];
  if (url.host !== OWN_HOST || !file.startsWith(PAGES) || type === undefined) return notFound();
  const body = readPage(file);
  return body ? new Response(body, { headers: headersFor(type) }) : notFound();
}

function htmlResponse(html: string | undefined): Response {
  if (html === undefined) return notFound();
  return new Response(html, { headers: headersFor('text/html; charset=utf-8') });
}

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  };
}

function notFound(): Response {
  return new Response('', { status: 404 });
}

function readPage(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined; // not among the built pages: a 404, as on any server
  }
}

/** Holds every page of the program on its own ground: no navigation, no new window, no web view. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(START_PAGE)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Makes the window, still blank: it has to be known before its page may call. */
export function createWindow(title: string): BrowserWindow {
  const window = new BrowserWindow({
    title,
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    autoHideMenuBar: true,
    webPreferences: {
      preload: PRELOAD,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  confine(window.webContents);
  return window;
}

/** Loads the program's page into its window. */
export function showStartPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(START_PAGE);
}
