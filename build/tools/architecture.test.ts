// What the documents say of the tree must be true of it, or the next reader is sent astray.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Paths in backticks: from the root, or shortened to the folder that the line is about. */
function pathsIn(line: string): readonly string[] {
  return [...line.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => text.includes('/'));
}

function missingIn(line: string): readonly string[] {
  const [subject = ''] = pathsIn(line);
  const starts = ['', 'electron', 'renderer', subject];
  return pathsIn(line).filter(
    (name) => !starts.some((start) => existsSync(path.join(root, start, name))),
  );
}

test('a path that does not exist would be noticed', () => {
  expect(missingIn('| `electron/core/` | with `calendar/` and `nowhere/` |')).toEqual(['nowhere/']);
});

test('ARCHITECTURE.md names only folders and files that exist', () => {
  const lines = read('ARCHITECTURE.md').split('\n');
  expect(lines.flatMap(pathsIn).length).toBeGreaterThan(20);
  expect(lines.flatMap(missingIn)).toEqual([]);
});

test('ARCHITECTURE.md names every folder of the program', () => {
  const text = read('ARCHITECTURE.md');
  const folders = readdirSync(path.join(root, 'electron'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `electron/${name}/`);
  const tops = ['renderer/', 'resources/', 'build/', 'e2e/', 'docs/'];
  expect([...folders, ...tops].filter((folder) => !text.includes(`\`${folder}\``))).toEqual([]);
});

test.each(['README.md', 'ARCHITECTURE.md'])('the links of %s lead somewhere', (file) => {
  const links = [...read(file).matchAll(/\]\(((?!https?:)[^)#]+)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
});

test.each([
  'electron/core',
  'electron/features',
  'electron/db',
  'electron/ipc',
  'renderer/ipc',
  'renderer/ui',
  'e2e',
])('%s has a README that a newcomer reads in a minute', (folder) => {
  const lines = read(path.join(folder, 'README.md')).trim().split('\n').length;
  expect(lines).toBeGreaterThanOrEqual(8);
  expect(lines).toBeLessThanOrEqual(100);
});

test.each(readdirSync(path.join(root, 'docs/decisions')))('the decision %s is short', (name) => {
  expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
  expect(read(`docs/decisions/${name}`).split('\n').length).toBeLessThanOrEqual(60);
});
