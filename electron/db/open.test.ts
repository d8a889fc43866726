import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, openDatabaseReadOnly } from './open.ts';

function newFile(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'open-')), 'office.db');
}

test.each([
  ['a confirmed save survives a power cut', 'journal_mode', 'wal'],
  ['the log is flushed at every save (FULL)', 'synchronous', 2],
  ['references are enforced', 'foreign_keys', 1],
  ['replacing a row fires its DELETE trigger', 'recursive_triggers', 1],
  ['a schema calls no function it should not', 'trusted_schema', 0],
])('%s: %s', (_why, pragma, value) => {
  const db = openDatabase(newFile());
  expect(db.pragma(pragma, { simple: true })).toBe(value);
  db.close();
});

test('a ledger opened to be read can not be written, and is not made when missing', () => {
  const file = newFile();
  expect(() => openDatabaseReadOnly(file)).toThrow();
  openDatabase(file).close();
  const db = openDatabaseReadOnly(file);
  expect(() => db.exec('CREATE TABLE t (x INTEGER) STRICT')).toThrow(/readonly/);
  db.close();
});
