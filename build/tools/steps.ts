// Runs named steps one after another and counts them, for `npm run check` and `npm test`.

import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Step {
  readonly name: string;
  /** A tool of node_modules/.bin or a script of this project, with its arguments. */
  readonly command: readonly string[];
}

export const root = path.resolve(import.meta.dirname, '../..');

/** Runs a step on this Node with its output shown; true when it ended well. */
export function runStep({ name, command }: Step): boolean {
  process.stdout.write(`\n── ${name} ──\n`);
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    [path.join(root, 'build/tools/on-node24.mjs'), ...command],
    { cwd: root, stdio: 'inherit' },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `── ${name}: ${run.status === 0 ? 'passed' : 'FAILED'} in ${seconds} s ──\n`,
  );
  return run.status === 0;
}
