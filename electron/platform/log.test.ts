import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fileLog } from './log.ts';

let folder = '';

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'log-')), 'logs');
});

test('an incident is kept with its moment and its stack', () => {
  fileLog(folder).error('incident 12ab in notes.add', new TypeError('wrong'));
  const text = readFileSync(path.join(folder, 'desk.log'), 'utf8');
  expect(text).toMatch(
    /^\d{4}-\d\d-\d\dT.*Z incident 12ab in notes\.add\nTypeError: wrong\n {4}at /,
  );
});

test('a full log is put aside once, so that it never fills the disk', () => {
  const log = fileLog(folder);
  log.error('first', 'x'.repeat(1_000_001));
  log.error('second', 'short');
  expect(readdirSync(folder).sort()).toEqual(['desk.log', 'desk.old.log']);
  expect(readFileSync(path.join(folder, 'desk.log'), 'utf8')).toContain('second');
});

test('where it can not be written, the fault goes to standard error and nothing is thrown', () => {
  writeFileSync(folder, 'a file stands where the folder should be');
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  fileLog(folder).error('incident 34cd', new Error('disk'));
  spy.mockRestore();
  expect(written.join('')).toContain('the log could not be written');
  expect(written.join('')).toContain('incident 34cd');
});
