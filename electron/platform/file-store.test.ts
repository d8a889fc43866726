import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashOf, openFileStore } from './file-store.ts';

const photo = new TextEncoder().encode('照片的内容');
let folder = '';

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'file-store-')), 'office-files');
});

test('the same content is kept once and read back', () => {
  const store = openFileStore(folder);
  const first = store.keep(photo);
  expect(store.keep(photo)).toEqual(first);
  expect(first).toEqual({ sha256: hashOf(photo), bytes: photo.length });
  expect(new Uint8Array(store.read(first.sha256))).toEqual(photo);
  expect(readdirSync(path.dirname(store.pathOf(first.sha256)))).toEqual([first.sha256]);
});

test('a file changed behind the program’s back is refused', () => {
  const store = openFileStore(folder);
  const { sha256 } = store.keep(photo);
  writeFileSync(store.pathOf(sha256), '另一张照片');
  expect(() => store.read(sha256)).toThrow(expect.objectContaining({ code: 'file-problem' }));
});

test('a missing file is named', () => {
  const absent = hashOf('从未保存');
  expect(existsSync(folder)).toBe(false);
  expect(() => openFileStore(folder).read(absent)).toThrow(absent.slice(0, 8));
});
