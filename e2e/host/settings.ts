// What the stand-in was told on its command line, before the app's own arguments.
//
//   node e2e/host/run.ts [--headless] [--no-sandbox] [--remote-debugging-port=N] <app> [arguments…]

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface HostSettings {
  readonly headless: boolean;
  /** Chromium without its own sandbox, which refuses to run for root. Development machines only. */
  readonly withoutSandbox: boolean;
  /** Port for a second DevTools client (the end-to-end tests); 0 lets Chromium choose. */
  readonly debuggingPort: number | undefined;
  /** The folder that holds the app's package.json. */
  readonly appFolder: string;
  readonly mainScript: string;
  readonly name: string;
  readonly version: string;
  /** The app as it was given, and what follows it. */
  readonly appArguments: readonly string[];
}

let current: HostSettings | undefined;

/** The settings of this run. */
export function settings(): HostSettings {
  if (!current) throw new Error('The stand-in runs an app only by way of run.ts.');
  return current;
}

/** Sets the settings of this run, once. */
export function useSettings(given: HostSettings): void {
  current = given;
}

/**
 * Reads the command line after `run.ts`.
 * @throws Error when there is no app, an unknown switch before it, or no package.json around it.
 */
export function readSettings(words: readonly string[]): HostSettings {
  const at = words.findIndex((word) => !word.startsWith('--'));
  if (at < 0) throw new Error('Name the app: its folder or its main script.');
  const switches = words.slice(0, at);
  const port = switches.find((word) => word.startsWith('--remote-debugging-port='));
  const unknown = switches.find(
    (word) => word !== port && word !== '--headless' && word !== '--no-sandbox',
  );
  if (unknown !== undefined) throw new Error(`Unknown switch before the app: ${unknown}`);
  return {
    headless: switches.includes('--headless'),
    withoutSandbox: switches.includes('--no-sandbox'),
    debuggingPort: port === undefined ? undefined : Number(port.split('=')[1]),
    ...findApp(path.resolve(words[at] ?? '')),
    appArguments: words.slice(at),
  };
}

interface AppPackage {
  readonly main?: string;
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
}

function findApp(
  given: string,
): Pick<HostSettings, 'appFolder' | 'mainScript' | 'name' | 'version'> {
  const isFolder = statSync(given).isDirectory();
  const appFolder = packageFolder(isFolder ? given : path.dirname(given));
  const found = JSON.parse(
    readFileSync(path.join(appFolder, 'package.json'), 'utf8'),
  ) as AppPackage;
  return {
    appFolder,
    mainScript: isFolder ? path.join(appFolder, found.main ?? 'index.js') : given,
    name: found.productName ?? found.name ?? 'Electron',
    version: found.version ?? '0.0.0',
  };
}

function packageFolder(from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    try {
      statSync(path.join(folder, 'package.json'));
      return folder;
    } catch {
      if (folder === path.dirname(folder)) throw new Error(`No package.json at or above ${from}`);
    }
  }
}
