import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { isStale } from './ensure-built.ts';

let tree = '';

function put(file: string, second: number): void {
  const target = path.join(tree, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, '');
  utimesSync(target, second, second);
}

beforeEach(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'built-'));
  for (const file of [
    'main/main.js',
    'main/cli.js',
    'preload/preload.cjs',
    'renderer/index.html',
  ]) {
    put(`out/${file}`, 2000);
  }
  put('electron/core/rule.ts', 1000);
  put('package.json', 1000);
});

test('a build newer than every source is used as it is', () => {
  expect(isStale(tree)).toBe(false);
});

test.each(['electron/core/rule.ts', 'renderer/app/new.tsx', 'resources/a.json', 'package.json'])(
  'a change of %s makes it stale',
  (file) => {
    put(file, 3000);
    expect(isStale(tree)).toBe(true);
  },
);

test.each(['electron/core/rule.test.ts', 'electron/README.md', 'electron/testing/desk.ts'])(
  'a change of %s, which is not built, does not',
  (file) => {
    put(file, 3000);
    expect(isStale(tree)).toBe(false);
  },
);

test('a missing output makes it stale', () => {
  rmSync(path.join(tree, 'out/main/cli.js'));
  expect(isStale(tree)).toBe(true);
});
