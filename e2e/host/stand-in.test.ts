// The stand-in is no more lenient than Electron: tried on the fixture app, as its page sees it.

import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOnStandIn } from './launch.ts';
import type { LaunchedApp } from './launch.ts';

interface Fixture {
  call: (name: string, payload?: unknown) => Promise<unknown>;
  invoke: (channel: string) => Promise<unknown>;
  required: (name: string) => string;
  throwing: () => void;
  callBack: (give: (value: unknown) => { answer: unknown }) => unknown;
  exposeAgain: () => void;
  exposeOnto: (name: string) => void;
  seesOfPage: (name: string) => string;
  secret: () => unknown;
  unknownMember: () => void;
  processKeys: () => unknown[];
  nested: { list: number[]; when: Date };
  ipcRenderer: object;
  version: number;
}

interface FixtureWindow {
  fixture: Fixture;
  events: unknown[];
  unsubscribe: () => void;
  globalsAtStart: string[];
  inlineRan?: boolean;
  pageRan?: boolean;
}

declare const window: Window & FixtureWindow & Record<string, unknown>;

interface Seen {
  windowsAsked: string[];
  navigations: string[];
  requests: string[];
  permissions: string[];
}

const fixtureApp = path.join(import.meta.dirname, 'fixture-app');
let app: LaunchedApp;
let outside: Server;
let visits = 0;
let folder = '';

beforeAll(async () => {
  outside = createServer((_request, response) => {
    visits += 1;
    response.setHeader('access-control-allow-origin', '*').end('reached');
  }).on('upgrade', (_request, socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  folder = mkdtempSync(path.join(tmpdir(), 'stand-in-'));
  app = await launchOnStandIn({ app: fixtureApp, arguments: [`--data-dir=${folder}`, '--sample'] });
}, 60_000);

afterAll(async () => {
  await app.quit();
  await app.browser.close();
  outside.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = (name: string, payload?: unknown): Promise<unknown> =>
  app.page.evaluate(([called, given]) => window.fixture.call(called, given), [
    name,
    payload,
  ] as const);
const seen = async (): Promise<Seen> => (await call('seen')) as Seen;
const outsideAddress = (scheme: string): string =>
  `${scheme}://127.0.0.1:${(outside.address() as AddressInfo).port}/`;

describe('calls', () => {
  it('reach main code and come back with the values of structured clone', async () => {
    const arrived = await app.page.evaluate(async () => {
      const given = {
        day: new Date(0),
        map: new Map([['a', new Set([1])]]),
        none: undefined,
        nan: NaN,
      };
      const value = (await window.fixture.call('echo', given)) as typeof given;
      return [
        value.day instanceof Date,
        value.map.get('a')?.has(1),
        'none' in value,
        Number.isNaN(value.nan),
        Object.getPrototypeOf(value) === Object.prototype,
      ];
    });
    expect(arrived).toEqual([true, true, true, true, true]);
  });

  it('carry 5,000 rows there and back in time for a person', async () => {
    const milliseconds = await app.page.evaluate(async () => {
      const row = Object.fromEntries(
        Array.from({ length: 19 }, (_, at) => [`field${at}`, `值${at}`]),
      );
      const rows = Array.from({ length: 5000 }, (_, id) => ({ ...row, id }));
      const started = performance.now();
      await window.fixture.call('echo', rows);
      return performance.now() - started;
    });
    expect(milliseconds).toBeLessThan(3000);
  });

  it('fail in the words of Electron', async () => {
    await expect(call('fail')).rejects.toThrow(
      "Error invoking remote method 'fixture:call': RangeError: 没有这一条",
    );
    await expect(app.page.evaluate(() => window.fixture.invoke('no:such'))).rejects.toThrow(
      "Error invoking remote method 'no:such': Error: No handler registered for 'no:such'",
    );
  });

  it('refuse what structured clone cannot carry, both ways', async () => {
    const messages = await app.page.evaluate(async () => {
      const message = (problem: unknown): string => (problem as Error).message;
      return [
        await window.fixture.call('echo', { run: () => 1 }).catch(message),
        await window.fixture.call('echo', { later: Promise.resolve(1) }).catch(message),
        await window.fixture.call('not-cloneable').catch(message),
        await Promise.resolve()
          .then(() => window.fixture.call('echo', { node: document.body }))
          .catch(message),
        await Promise.resolve()
          .then(() => window.fixture.call('echo', Symbol('x')))
          .catch(message),
      ];
    });
    for (const message of messages) expect(message).toContain('An object could not be cloned.');
  });

  it('know the frame that sent them', async () => {
    expect(await call('sender')).toEqual({
      isMainFrame: true,
      isWindow: true,
      url: 'app://desk/index.html#/start',
      hasParent: false,
    });
  });

  it('tell a frame inside a page from the page', async () => {
    const opened = app.page.context().waitForEvent('page');
    await call('frames-window');
    const page = await opened;
    const frame = page.frame({ url: /frame\.html/ });
    const sender = (): Promise<unknown> => window.fixture.call('sender');
    expect(await frame?.evaluate(sender)).toEqual({
      isMainFrame: false,
      isWindow: false,
      url: 'app://desk/frame.html',
      hasParent: true,
    });
    expect(await page.evaluate(sender)).toMatchObject({ isMainFrame: false, hasParent: false });
    await page.close();
  });
});

describe('events', () => {
  it('reach the page until it unsubscribes', async () => {
    await call('tell', { kind: 'progress', done: 3 });
    await call('tell', [new Date(5)]);
    await expect
      .poll(() => app.page.evaluate(() => window.events))
      .toEqual([{ kind: 'progress', done: 3 }, [new Date(5)]]);
    await app.page.evaluate(() => window.unsubscribe());
    await call('tell', 'unheard');
    expect(await app.page.evaluate(() => window.events.length)).toBe(2);
  });

  it('refuse what structured clone cannot carry', async () => {
    const problem = await app.page.evaluate(() =>
      window.fixture.call('unknown-member', { owner: 'app', member: 'dock' }).catch(String),
    );
    expect(problem).toContain('The Electron stand-in has no app.dock.');
  });
});

describe('the bridge', () => {
  it('shows frozen copies that the page cannot replace', async () => {
    const result = await app.page.evaluate(() => {
      const { fixture } = window;
      const writes = [
        Reflect.set(fixture, 'version', 8),
        Reflect.set(fixture.nested.list, 0, 9),
        Reflect.set(window, 'fixture', {}),
        Reflect.deleteProperty(window, 'fixture'),
        Reflect.defineProperty(fixture, 'more', { value: 1 }),
      ];
      return {
        writes,
        version: fixture.version,
        list: fixture.nested.list,
        own: fixture === window.fixture,
      };
    });
    expect(result).toEqual({
      writes: [false, false, false, false, false],
      version: 7,
      list: [1, 2],
      own: true,
    });
  });

  it('has only declared members, and ipcRenderer does not cross it', async () => {
    const result = await app.page.evaluate(() => [
      typeof Reflect.get(window.fixture, 'undeclared'),
      Object.getOwnPropertyNames(window.fixture.ipcRenderer),
      typeof Reflect.get(window.fixture.ipcRenderer, 'invoke'),
    ]);
    expect(result).toEqual(['undefined', [], 'undefined']);
  });

  it('proxies functions both ways and passes their errors', async () => {
    const result = await app.page.evaluate(() => {
      const given: unknown[] = [];
      const answer = window.fixture.callBack((value) => {
        given.push(value);
        return { answer: 42 };
      });
      let problem: unknown;
      try {
        window.fixture.throwing();
      } catch (caught) {
        problem = caught;
      }
      return [
        answer,
        given,
        problem instanceof Error,
        (problem as Error).message,
        window.fixture.throwing.toString().includes('不行'),
        window.fixture.throwing.constructor === Function,
      ];
    });
    expect(result).toEqual([42, [{ from: 'preload' }], true, '不行', false, true]);
  });

  it('exposes nothing over what the window already has', async () => {
    const message = 'Cannot bind an API on top of an existing property on the window object';
    await expect(app.page.evaluate(() => window.fixture.exposeAgain())).rejects.toThrow(message);
    await expect(app.page.evaluate(() => window.fixture.exposeOnto('fetch'))).rejects.toThrow(
      message,
    );
  });
});

describe('the preload', () => {
  it('runs in a world that the page cannot see and that cannot see the page', async () => {
    const result = await app.page.evaluate(() => {
      window['pageSecret'] = 1;
      Object.assign(Array.prototype, { map: () => ['tampered'] });
      return [
        typeof window['preloadSecret'],
        window.fixture.secret(),
        window.fixture.seesOfPage('pageSecret'),
        window.fixture.seesOfPage('fetch'),
      ];
    });
    expect(result).toEqual(['undefined', 'only in the preload', 'undefined', 'function']);
    await app.page.reload();
  });

  it('leaves no trace on the window but what it exposes', async () => {
    const result = await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const clean = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      const added = window.globalsAtStart.filter((name) => !clean.has(name));
      const symbols = Object.getOwnPropertySymbols(window).map(String);
      return { added, symbols: symbols.filter((name) => name.includes('stand-in')) };
    });
    expect(result.added.toSorted()).toEqual(['fixture', 'pageRan']);
    expect(result.symbols).toEqual([]);
    for (const name of ['require', 'process', 'module', 'Buffer', 'global']) {
      expect(await app.page.evaluate((asked) => typeof window[asked], name)).toBe('undefined');
    }
  });

  it('gets the limited require and process of a sandboxed preload', async () => {
    const result = await app.page.evaluate(() => [
      window.fixture.required('electron'),
      window.fixture.required('node:fs'),
      window.fixture.required('./other.cjs'),
      window.fixture.processKeys(),
    ]);
    expect(result).toEqual([
      'object',
      'module not found: node:fs',
      'module not found: ./other.cjs',
      ['renderer', true, 'undefined'],
    ]);
    await expect(app.page.evaluate(() => window.fixture.unknownMember())).rejects.toThrow(
      'no ipcRenderer.sendSync in a sandboxed preload',
    );
  });

  it('is not there in a frame inside the page', async () => {
    const result = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>里面</p>';
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
      });
      const inner = frame.contentWindow as unknown as Record<string, unknown>;
      const found = [typeof inner['fixture'], typeof inner['require'], typeof inner['process']];
      frame.remove();
      return found;
    });
    expect(result).toEqual(['undefined', 'undefined', 'undefined']);
  });
});

describe('new windows', () => {
  it('are refused and reported to main code, however they are asked for', async () => {
    const pages = app.page.context().pages().length;
    const result = await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const asked = [
        window.open('https://example.com/opened'),
        frame.contentWindow?.open('other.html'),
      ];
      frame.remove();
      return asked;
    });
    expect(result).toEqual([null, null]);
    await app.page.click('#blank');
    await app.page.click('#inside', { modifiers: ['Control'] });
    await app.page.click('#outside', { button: 'middle' });
    await app.page.click('#form button');
    // Sent by script, a form announces nothing, and its window is closed as soon as it appears.
    await app.page.evaluate(() => document.querySelector('form')?.submit());
    await expect.poll(app.output).toContain('A page opened a window by itself');
    await expect
      .poll(async () => (await seen()).windowsAsked)
      .toEqual(
        expect.arrayContaining([
          'https://example.com/opened',
          'app://desk/other.html',
          'https://example.com/blank',
          'https://example.com/outside',
          'https://example.com/form',
        ]),
      );
    await expect.poll(() => app.page.context().pages().length).toBe(pages);
  });
});

describe('navigation', () => {
  it('stays on the page when main code prevents it, and main code is asked', async () => {
    const stays = async (): Promise<boolean> => app.page.evaluate(() => window.pageRan === true);
    await app.page.click('#outside', { noWaitAfter: true });
    await expect
      .poll(async () => (await seen()).navigations)
      .toContain('https://example.com/outside');
    for (const address of ['https://example.com/set', 'about:blank', outsideAddress('http')]) {
      await app.page.evaluate((to) => {
        location.href = to;
      }, address);
      await expect.poll(async () => (await seen()).navigations).toContain(address);
    }
    expect(await stays()).toBe(true);
    expect(app.page.url()).toBe('http://desk.app.localhost/index.html#/start');
    expect(visits).toBe(0);
  });

  it('within the app goes on, with main code asked in its own addresses', async () => {
    await app.page.click('#inside');
    await app.page.waitForURL(/other\.html/);
    expect((await seen()).navigations).toContain('app://desk/other.html');
    expect(await call('sender')).toMatchObject({ isMainFrame: true, url: 'app://desk/other.html' });
    await app.page.goto('http://desk.app.localhost/index.html#/start');
  });
});

describe('the network', () => {
  it('is out of reach for every kind of request', async () => {
    const result = await app.page.evaluate(
      async ({ http, ws }) => {
        const failed = (): string => 'failed';
        return {
          fetched: await fetch(http).then((response) => response.text(), failed),
          posted: await fetch(http, { method: 'POST', mode: 'no-cors', body: 'x' }).then(
            (response) => response.type,
            failed,
          ),
          socket: await new Promise((resolve) => {
            const socket = new WebSocket(ws);
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve('failed');
          }),
          beacon: navigator.sendBeacon(http, 'x'),
        };
      },
      { http: outsideAddress('http'), ws: outsideAddress('ws') },
    );
    expect(result).toMatchObject({ fetched: 'failed', posted: 'failed', socket: 'failed' });
    expect(visits).toBe(0);
    expect((await seen()).requests).toContain(`xhr ${outsideAddress('http')}`);
  });

  it('shows main code its own addresses', async () => {
    expect(await app.page.evaluate(() => fetch('page.js').then((response) => response.ok))).toBe(
      true,
    );
    const { requests } = await seen();
    expect(requests).toContain('xhr app://desk/page.js');
    expect(requests.filter((request) => request.includes('.localhost'))).toEqual([]);
  });

  it('fails a request that main code cannot answer', async () => {
    const fetched = app.page.evaluate(() => fetch('http://broken.app.localhost/x'));
    await expect(fetched).rejects.toThrow('Failed to fetch');
  });

  it('heeds the content security policy, written for the app scheme', async () => {
    const result = await app.page.evaluate(async () => {
      const blocked = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
      });
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return [window.inlineRan, await blocked];
    });
    expect(result).toEqual([undefined, 'script-src-elem']);
  });
});

describe('permissions', () => {
  it('are those that main code gives', async () => {
    const result = await app.page.evaluate(async () => [
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(resolve, (problem) => resolve(problem.code));
      }),
      (await navigator.permissions.query({ name: 'microphone' })).state,
      await navigator.clipboard.readText().catch((problem: unknown) => (problem as Error).name),
    ]);
    expect(result).toEqual(['granted', 'denied', 1, 'denied', 'NotAllowedError']);
    expect((await seen()).permissions).toContain('media');
    expect((await seen()).permissions).not.toContain('geolocation');
  });
});

describe('the desktop', () => {
  it('answers dialogs as the test has queued, and no others', async () => {
    app.say({ kind: 'answer-open-dialog', paths: ['/media/usb'] });
    app.say({ kind: 'answer-open-dialog', paths: null });
    app.say({ kind: 'answer-message-box', button: 1 });
    expect(await call('choose-folder')).toEqual({ canceled: false, filePaths: ['/media/usb'] });
    expect(await call('choose-folder')).toEqual({ canceled: true, filePaths: [] });
    expect(await call('ask-box')).toEqual({ response: 1, checkboxChecked: false });
    await expect(call('choose-folder')).rejects.toThrow('no answer for the dialog 选择文件夹');
  });

  it('only notes what would have been opened or shown', async () => {
    await call('open-file', '/tmp/年报.docx');
    await call('show-file', '/tmp/年报.pdf');
    await call('error-box');
    expect(await app.report()).toEqual({
      opened: ['/tmp/年报.docx'],
      shown: ['/tmp/年报.pdf'],
      errorBoxes: [{ title: '出错', content: '原因' }],
    });
  });

  it('prints a page to a tagged PDF with bookmarks', async () => {
    const pdf = Buffer.from((await call('print', 'report.html')) as Uint8Array).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect([pdf.includes('/StructTreeRoot'), pdf.includes('/Outlines')]).toEqual([true, true]);
    const [, width = '', height = ''] = /\/MediaBox \[0 0 (\S+) (\S+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
});

describe('what the stand-in does not have', () => {
  it.each([
    ['app', 'setLoginItemSettings'],
    ['window', 'setAlwaysOnTop'],
    ['session', 'fromPartition'],
    ['dialog', 'showSaveDialog'],
    ['shell', 'openExternal'],
    ['protocol', 'registerFileProtocol'],
    ['ipcMain', 'on'],
    ['Menu', 'buildFromTemplate'],
    ['BrowserWindow', 'fromId'],
  ])('throws by name: %s.%s', async (owner, member) => {
    await expect(call('unknown-member', { owner, member })).rejects.toThrow(
      new RegExp(`The Electron stand-in has no (${owner}|BrowserWindow)\\.${member}\\.`),
    );
  });

  it('includes windows that are not confined', async () => {
    await expect(call('bad-window')).rejects.toThrow('no window with contextIsolation: false');
  });
});

describe('the app', () => {
  it('is told about itself as Electron tells it', async () => {
    expect(await call('facts')).toMatchObject({
      version: '3.2.1',
      path: fixtureApp,
      packaged: false,
      ready: true,
      argv: [process.execPath, fixtureApp, expect.stringContaining('--data-dir='), '--sample'],
    });
  });
});
