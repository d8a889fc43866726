// Starts an app on the stand-in in a process of its own and joins its window, for tests.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import type { FromSpec, SpecReport, ToSpec } from './spec-channel.ts';

export interface LaunchWishes {
  /** The app's folder. */
  readonly app: string;
  readonly arguments: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A running app as a test reaches it, on whichever host. */
export interface RunningApp {
  readonly host: 'Electron' | 'stand-in';
  /** The app's first window. */
  readonly page: Page;
  /** Queues what the next open dialog answers; null cancels it. */
  readonly answerOpenDialog: (paths: readonly string[] | null) => Promise<void>;
  /** What the app has done to the desktop around it. */
  readonly report: () => Promise<SpecReport>;
  /** Quits the app and waits for its end. */
  readonly stop: () => Promise<void>;
}

export interface LaunchedApp extends RunningApp {
  readonly browser: Browser;
  readonly process: ChildProcess;
  readonly say: (message: FromSpec) => void;
  /** What the app wrote so far, on both its streams. */
  readonly output: () => string;
  /** Resolves with the exit code. */
  readonly exited: Promise<number | null>;
  /** Asks the app to quit and waits for it. */
  readonly quit: () => Promise<number | null>;
}

/** Starts the stand-in process alone. */
export function startStandIn(wishes: LaunchWishes): ChildProcess {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const script = path.join(import.meta.dirname, 'run.ts');
  const switches = ['--headless', ...root, '--remote-debugging-port=0'];
  return spawn(process.execPath, [script, ...switches, wishes.app, ...wishes.arguments], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...wishes.env },
  });
}

/**
 * Starts an app and waits for its first window to have loaded.
 * @throws Error with what the app wrote, when it ends before that.
 */
export async function launchOnStandIn(wishes: LaunchWishes): Promise<LaunchedApp> {
  const child = startStandIn(wishes);
  const output = collectOutput(child);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ended = exited.then((code): never => {
    throw new Error(
      `The app ended with code ${code ?? 'none'} before its window opened:\n${output()}`,
    );
  });
  ended.catch(() => undefined); // after the start, the end is no failure
  const { endpoint } = await Promise.race([hear(child, 'started'), ended]);
  const browser = await chromium.connectOverCDP(endpoint ?? '');
  const page = await firstWindow(browser).catch(async (problem: unknown): Promise<never> => {
    // The window may have gone because the app ended, whose own words say more.
    await Promise.race([ended, wait(3000)]);
    throw problem;
  });
  const say = (message: FromSpec): void => {
    child.send(message);
  };
  const quit = async (): Promise<number | null> => {
    if (child.connected) say({ kind: 'quit' });
    return exited;
  };
  return {
    host: 'stand-in',
    browser,
    page,
    process: child,
    say,
    report: async () => {
      const heard = hear(child, 'report');
      say({ kind: 'report' });
      return (await heard).report;
    },
    output,
    exited,
    answerOpenDialog: (paths) => {
      say({ kind: 'answer-open-dialog', paths });
      return Promise.resolve();
    },
    quit,
    stop: async () => {
      await quit();
      await browser.close();
    },
  };
}

function collectOutput(child: ChildProcess): () => string {
  let text = '';
  const add = (part: Buffer): void => {
    text += part.toString();
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text;
}

function hear<K extends ToSpec['kind']>(
  child: ChildProcess,
  kind: K,
): Promise<Extract<ToSpec, { kind: K }>> {
  return new Promise((resolve) => {
    const listen = (message: ToSpec): void => {
      if (message.kind !== kind) return;
      child.off('message', listen);
      resolve(message as Extract<ToSpec, { kind: K }>);
    };
    child.on('message', listen);
  });
}

async function firstWindow(browser: Browser): Promise<Page> {
  const context = browser.contexts().at(0);
  const page = context?.pages().at(0) ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('The app has no window.');
  await page.waitForURL(/\.localhost\//);
  await page.waitForLoadState();
  return page;
}
