// Electron's own binary: whether it is here, and fetching it where that can be done quickly. Its
// package comes without it and fetches it on first use (node_modules/electron/install.js, which also
// obeys ELECTRON_MIRROR).

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const packageFolder = path.join(root, 'node_modules/electron');
const noteFile = path.join(root, 'node_modules/.cache/gongkai-desk/electron-fetch.json');

/** How long `npm start` waits for a download before it opens the window another way. */
export const FETCH_SECONDS = 20;

/** What was found out about fetching the binary, so that a closed network is asked once a day. */
export interface FetchNote {
  /** YYYY-MM-DD on this machine's clock. */
  readonly day: string;
  readonly version: string;
  /** ELECTRON_MIRROR at the time, '' for none. */
  readonly mirror: string;
}

/** Electron's executable, or undefined while it has not been fetched. Never fetches it. */
export function findElectron(
  folder: string = packageFolder,
  override: string | undefined = process.env['ELECTRON_OVERRIDE_DIST_PATH'],
): string | undefined {
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = override ?? path.join(folder, 'dist');
  const executable = path.join(dist, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Whether it is worth asking the network now, given the note of the last failure. */
export function shouldFetch(note: FetchNote | undefined, now: FetchNote): boolean {
  return note?.day !== now.day || note.version !== now.version || note.mirror !== now.mirror;
}

/**
 * Electron's executable, fetched within FETCH_SECONDS if need be; undefined where that cannot be done.
 * @param day today, YYYY-MM-DD
 */
export function obtainElectron(day: string): string | undefined {
  const found = findElectron();
  if (found !== undefined) return found;
  const now = { day, version: electronVersion(), mirror: process.env['ELECTRON_MIRROR'] ?? '' };
  if (!shouldFetch(readNote(), now)) return undefined;
  process.stderr.write(`Fetching Electron ${now.version} (at most ${FETCH_SECONDS} s) …\n`);
  spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_SECONDS * 1000,
    killSignal: 'SIGKILL',
  });
  const fetched = findElectron();
  if (fetched === undefined) writeNote(now);
  return fetched;
}

function electronVersion(): string {
  const text = readFileSync(path.join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function readNote(): FetchNote | undefined {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8')) as FetchNote;
  } catch {
    return undefined; // no failure has been noted
  }
}

function writeNote(note: FetchNote): void {
  mkdirSync(path.dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, JSON.stringify(note));
}
