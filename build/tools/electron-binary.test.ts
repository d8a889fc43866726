import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findElectron, shouldFetch } from './electron-binary.ts';

describe('the binary of Electron', () => {
  it('is there only when both the note of its place and the file are', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'electron-'));
    expect(findElectron(folder, undefined)).toBeUndefined();
    writeFileSync(path.join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder, undefined)).toBeUndefined();
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'dist', 'electron'), '');
    expect(findElectron(folder, undefined)).toBe(path.join(folder, 'dist', 'electron'));
  });

  it('may stand in a folder of its own', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'electron-'));
    writeFileSync(path.join(folder, 'path.txt'), 'electron');
    writeFileSync(path.join(folder, 'electron'), '');
    expect(findElectron(folder, folder)).toBe(path.join(folder, 'electron'));
  });
});

describe('fetching it', () => {
  const failed = { day: '2026-03-02', version: '45.4.1', mirror: '' };

  it('is tried when it never failed', () => {
    expect(shouldFetch(undefined, failed)).toBe(true);
  });

  it('is not tried twice on a day', () => {
    expect(shouldFetch(failed, { ...failed })).toBe(false);
  });

  it.each([
    ['the next day', { day: '2026-03-03' }],
    ['for another version', { version: '45.5.0' }],
    ['from another mirror', { mirror: 'https://mirror.example/' }],
  ])('is tried again %s', (_when, change) => {
    expect(shouldFetch(failed, { ...failed, ...change })).toBe(true);
  });
});
