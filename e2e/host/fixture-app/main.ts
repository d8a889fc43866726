// A small Electron app, written against Electron's own types, on which the stand-in is tested. It is
// built like the product: one scheme, one call channel, one event channel, everything else refused.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as electron from 'electron';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';

const here = import.meta.dirname;
const flag = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const dataDir = flag('data-dir');
if (dataDir !== undefined) app.setPath('userData', path.resolve(dataDir));

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src *; frame-src app:; img-src 'self'";

const seen = {
  windowsAsked: [] as string[],
  navigations: [] as string[],
  requests: [] as string[],
  permissions: [] as string[],
  secondInstances: [] as string[][],
  preloadErrors: [] as string[],
};
let window: BrowserWindow | undefined;

type Handler = (payload: never, event: IpcMainInvokeEvent) => unknown;

const handlers: Readonly<Record<string, Handler>> = {
  echo: (payload: unknown) => payload,
  fail: () => {
    throw new RangeError('没有这一条');
  },
  'not-cloneable': () => ({ call: () => 1 }),
  seen: () => seen,
  facts: () => ({
    version: app.getVersion(),
    path: app.getAppPath(),
    userData: app.getPath('userData'),
    packaged: app.isPackaged,
    ready: app.isReady(),
    argv: process.argv,
  }),
  sender: (_payload: unknown, event) => ({
    isMainFrame: event.senderFrame === window?.webContents.mainFrame,
    isWindow: event.sender === window?.webContents,
    url: event.senderFrame?.url,
    hasParent: Boolean(event.senderFrame?.parent),
  }),
  tell: (payload: unknown) => window?.webContents.send('fixture:event', payload),
  'unknown-member': (payload: { owner: string; member: string }) => {
    const owners: Record<string, object> = { ...electron, window: window ?? app };
    return String(Reflect.get(owners[payload.owner] ?? {}, payload.member));
  },
  'choose-folder': () =>
    dialog.showOpenDialog({ title: '选择文件夹', properties: ['openDirectory'] }),
  'ask-box': () => dialog.showMessageBox({ message: '继续吗', buttons: ['是', '否'] }),
  'error-box': () => dialog.showErrorBox('出错', '原因'),
  'open-file': (file: string) => shell.openPath(file),
  'show-file': (file: string) => shell.showItemInFolder(file),
  print: (pathname: string) => print(pathname),
  'frames-window': () => openFramesWindow(),
  exit: () => app.exit(5),
  'bad-window': () => new BrowserWindow({ webPreferences: { contextIsolation: false } }).id,
  'read-file': (name: string) => readFileSync(path.join(here, name), 'utf8'),
};

function answer(request: Request): Response {
  const { host, pathname } = new URL(request.url);
  if (host === 'broken') throw new Error('no page here');
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
  const file = path.join(here, 'pages', path.basename(pathname));
  return new Response(readFileSync(file), {
    headers: {
      'content-type': `${types[path.extname(file)] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': POLICY,
    },
  });
}

async function print(pathname: string): Promise<Uint8Array> {
  const hidden = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
  try {
    await hidden.loadURL(`app://print/${pathname}`);
    return await hidden.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    hidden.destroy();
  }
}

async function openFramesWindow(): Promise<void> {
  const preload = path.join(here, 'preload.cjs');
  const other = new BrowserWindow({
    webPreferences: { preload, nodeIntegrationInSubFrames: true },
  });
  await other.loadURL('app://desk/frames.html');
}

function guard(): void {
  const own = session.defaultSession;
  if (flag('guards') === 'off') return;
  own.setPermissionRequestHandler((_contents, permission, decide) => {
    seen.permissions.push(permission);
    decide(permission === 'notifications');
  });
  own.setPermissionCheckHandler((_contents, permission) => permission !== 'geolocation');
  own.webRequest.onBeforeRequest((details, decide) => {
    seen.requests.push(`${details.resourceType} ${details.url}`);
    decide({ cancel: !details.url.startsWith('app://') });
  });
}

async function start(): Promise<void> {
  guard();
  protocol.handle('app', answer);
  Menu.setApplicationMenu(null);
  window = new BrowserWindow({
    title: '替身试验',
    width: 900,
    height: 500,
    webPreferences: { preload: path.join(here, flag('preload') ?? 'preload.cjs') },
  });
  window.on('close', (event) => {
    process.stdout.write('window asked to close\n');
    if (flag('close') === 'refused') event.preventDefault();
  });
  window.on('closed', () => {
    window = undefined;
  });
  await window.loadURL(flag('start') ?? 'app://desk/index.html#/start');
}

ipcMain.handle('fixture:call', (event, name: string, payload: unknown): unknown =>
  handlers[name]?.(payload as never, event),
);
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    seen.windowsAsked.push(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    seen.navigations.push(event.url);
    if (!event.url.startsWith('app://desk/')) event.preventDefault();
  });
  contents.on('will-prevent-unload', () => process.stdout.write('page stays\n'));
  contents.on('preload-error', (_preload, _file, error) => {
    seen.preloadErrors.push(error.message);
  });
});
app.on('second-instance', (_event, argv) => {
  seen.secondInstances.push(argv);
});
app.on('window-all-closed', () => {
  process.stdout.write('all windows closed\n');
  app.quit();
});
app.on('will-quit', () => process.stdout.write('will quit\n'));
if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch((problem: unknown) => {
      dialog.showErrorBox('替身试验', String(problem));
      app.exit(3);
    });
} else {
  process.stdout.write('second instance\n');
  app.quit();
}
