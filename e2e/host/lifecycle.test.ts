// From the start of the process to its end: one instance per data folder, and nothing left running.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { launchOnStandIn, startStandIn } from './launch.ts';
import type { LaunchedApp } from './launch.ts';

interface FixtureWindow {
  fixture?: { call: (name: string) => Promise<unknown> };
}

const fixtureApp = path.join(import.meta.dirname, 'fixture-app');
const started: LaunchedApp[] = [];

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-'));
  folders.push(folder);
  return folder;
}

async function launch(folder: string, ...more: string[]): Promise<LaunchedApp> {
  const words = [`--data-dir=${folder}`, ...more];
  const app = await launchOnStandIn({ app: fixtureApp, arguments: words });
  started.push(app);
  return app;
}

/** The command lines of the browser processes that use a data folder. */
function browsersOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLine(pid))
    .filter((line) => line.includes('--user-data-dir') && line.includes(folder));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

afterEach(async () => {
  for (const app of started.splice(0)) {
    await app.quit();
    await app.browser.close();
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('ends cleanly when its last window closes, and takes the browser along', async () => {
  const folder = newFolder();
  const app = await launch(folder);
  if (process.platform === 'linux') expect(browsersOf(folder)).not.toEqual([]);
  await app.page.close();
  expect(await app.exited).toBe(0);
  expect(app.output()).toContain('all windows closed\nwill quit\n');
  if (process.platform === 'linux') expect(browsersOf(folder)).toEqual([]);
});

it('lets one instance run on a data folder and tells it of the second', async () => {
  const folder = newFolder();
  const app = await launch(folder);
  const words = [`--data-dir=${folder}`, '--open=second'];
  const second = await ended(startStandIn({ app: fixtureApp, arguments: words }));
  expect(second.code).toBe(0);
  expect(second.output).toContain('second instance');
  await expect
    .poll(() => app.page.evaluate(() => (globalThis as FixtureWindow).fixture?.call('seen')))
    .toMatchObject({ secondInstances: [[process.execPath, fixtureApp, ...words]] });
});

it('starts again on the folder of an instance that was killed', async () => {
  const folder = newFolder();
  const killed = await launch(folder);
  killed.process.kill('SIGKILL');
  await killed.exited;
  const app = await launch(folder);
  expect(app.page.url()).toContain('index.html');
});

it('keeps what pages store from one start to the next', async () => {
  const folder = newFolder();
  const first = await launch(folder);
  await first.page.evaluate(() => localStorage.setItem('columns', '日期'));
  await first.quit();
  const second = await launch(folder);
  expect(await second.page.evaluate(() => localStorage.getItem('columns'))).toBe('日期');
});

it('quits when it is asked to terminate', async () => {
  const app = await launch(newFolder());
  app.process.kill('SIGTERM');
  expect(await app.exited).toBe(0);
  expect(app.output()).toContain('will quit');
});

it('stays when main code refuses to close its window, and ends when told to exit', async () => {
  const app = await launch(newFolder(), '--close=refused');
  app.say({ kind: 'quit' });
  await expect.poll(app.output).toContain('window asked to close');
  expect(await app.page.evaluate(() => document.title)).toBe('替身试验');
  expect(app.output()).not.toContain('will quit');
  const call = app.page.evaluate(() => (globalThis as FixtureWindow).fixture?.call('exit'));
  await call.catch(() => undefined); // the window goes before the answer
  expect(await app.exited).toBe(5);
});

it('stays when the page has something unsaved, without asking', async () => {
  const app = await launch(newFolder());
  app.page.on('dialog', () => undefined); // left to the program
  await app.page.evaluate(() => {
    window.onbeforeunload = (event) => event.preventDefault();
  });
  await app.page.click('h1'); // only a page that was used may object
  app.say({ kind: 'quit' });
  await expect.poll(app.output).toContain('page stays');
  expect(await app.page.evaluate(() => document.title)).toBe('替身试验');
  await app.page.evaluate(() => {
    window.onbeforeunload = null;
  });
  expect(await app.quit()).toBe(0);
});

it('grants and passes everything that main code forgot to guard, but never the network', async () => {
  const app = await launch(newFolder(), '--guards=off');
  const result = await app.page.evaluate(async () => [
    (await navigator.permissions.query({ name: 'geolocation' })).state,
    await fetch('https://example.com/').catch(() => 'failed'),
  ]);
  expect(result).toEqual(['granted', 'failed']);
});

it('shows the page without a bridge when the preload fails, and says why', async () => {
  const app = await launch(newFolder(), '--preload=broken-preload.cjs');
  expect(await app.page.evaluate(() => 'fixture' in globalThis)).toBe(false);
  expect(app.output()).toContain('Unable to load preload script: Error: module not found: node:fs');
});

it('shows the page without a bridge when there is no preload where one was named', async () => {
  const app = await launch(newFolder(), '--preload=missing.cjs');
  expect(await app.page.evaluate(() => 'fixture' in globalThis)).toBe(false);
  expect(app.output()).toContain('Unable to load preload script: Error: ENOENT');
});

it('ends with the code of a failed start', async () => {
  const launched = launch(newFolder(), '--start=app://broken/index.html');
  await expect(launched).rejects.toThrow(
    /ended with code 3 .*no page here.*ERR_FAILED loading 'app:\/\/broken/s,
  );
});
