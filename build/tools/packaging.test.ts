import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './steps.ts';

const packaging = readFileSync(path.join(root, 'build/electron-builder.yml'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

// Electron's security guide: what a program on an office PC must not let others switch on.
test.each([
  ['runAsNode', false],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['grantFileProtocolExtraPrivileges', false],
  ['enableCookieEncryption', true],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
])('the packaged program has the fuse %s set to %s', (fuse, value) => {
  expect(packaging).toMatch(new RegExp(`^  ${fuse}: ${String(value)}$`, 'm'));
});

test('nothing is compiled or downloaded for SQLite, and its binary lies outside the archive', () => {
  expect(packaging).toMatch(/^npmRebuild: false$/m);
  expect(packaging).toMatch(/^asarUnpack:\n {2}- '\*\*\/\*\.node'$/m);
});

test('the installer carries SQLite and nothing else from node_modules', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3']);
  for (const name of Object.keys(manifest.optionalDependencies)) expect(name).toMatch(/^node-/);
  expect(packaging).toContain("- '!node_modules/node-*/**'");
});

test('every version is pinned exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the office’s data stays when the program is removed', () => {
  expect(packaging).toMatch(/^ {2}deleteAppDataOnUninstall: false$/m);
});
