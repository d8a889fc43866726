// Builds the program when out/ is missing or older than its sources: the tools that run it share this.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What a build writes; each is written anew by every build. */
const OUTPUTS = [
  'out/main/main.js',
  'out/main/cli.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
] as const;

/** What the outputs are made from. */
const SOURCES = [
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'tsconfig.base.json',
] as const;

const NO_SOURCE = /\.(test|spec)\.tsx?$|\.md$|[\\/]testing[\\/]|[\\/]golden[\\/]/;

/** Whether the outputs are missing or older than a source below `folder`. */
export function isStale(folder: string = root): boolean {
  const outputs = OUTPUTS.map((file) => path.join(folder, file));
  if (!outputs.every((file) => existsSync(file))) return true;
  const built = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  return SOURCES.some((source) => newest(path.join(folder, source)) > built);
}

function newest(source: string): number {
  const entry = statSync(source, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return NO_SOURCE.test(source) ? 0 : entry.mtimeMs;
  return readdirSync(source).reduce(
    (latest, name) => Math.max(latest, newest(path.join(source, name))),
    0,
  );
}

/**
 * Builds if need be, with the build's own output on standard error, so that standard output stays
 * the program's.
 * @returns whether there is a build to run now.
 */
export function ensureBuilt(): boolean {
  if (!isStale()) return true;
  process.stderr.write('Building the program first (once) …\n');
  const build = spawnSync(
    process.execPath,
    [path.join(root, 'build/tools/on-node24.mjs'), 'electron-vite', 'build'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  return build.status === 0;
}
