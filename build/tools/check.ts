// `npm run check`: everything that can be said of the tree without opening a window.

import { spawnSync } from 'node:child_process';
import { root, runStep } from './steps.ts';
import type { Step } from './steps.ts';

/** The house rules, in the order in which a failure is cheapest to mend. */
export const checkSteps: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['eslint', '.'] },
  {
    name: 'import rules',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'electron', 'renderer', 'e2e'],
  },
  { name: 'unused code', command: ['knip'] },
  { name: 'build', command: ['electron-vite', 'build'] },
  { name: 'unit and integration tests', command: ['vitest', 'run'] },
];

/** Whether git sees the same tree as before: tests and builds must not leave anything behind. */
export function treeState(): string {
  const git = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return git.status === 0 ? git.stdout : '';
}

if (import.meta.main) {
  const before = treeState();
  const failed = checkSteps.filter((step) => !runStep(step)).map(({ name }) => name);
  if (treeState() !== before) failed.push('clean tree');
  process.stdout.write(
    failed.length === 0 ? '\ncheck: all passed\n' : `\ncheck: FAILED: ${failed.join(', ')}\n`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}
