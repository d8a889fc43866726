import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFolder, makeFolder } from './folder-listing.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'listing-'));
mkdirSync(path.join(folder, '第10期'));
mkdirSync(path.join(folder, '第2期'));
writeFileSync(path.join(folder, '台账.xlsx'), '');
writeFileSync(path.join(folder, '.hidden'), '');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('lists folders and files apart, numbers in their order, hidden ones left out', () => {
  expect(listFolder(folder)).toEqual({
    folder,
    parent: path.dirname(folder),
    folders: ['第2期', '第10期'],
    files: ['台账.xlsx'],
  });
});

it('says what is wrong with a folder that cannot be opened', () => {
  const missing = path.join(folder, '没有');
  expect(listFolder(missing)).toEqual({
    problem: `打不开文件夹：${missing}。请检查路径是否正确。`,
  });
});

it('makes a folder and goes there', () => {
  const made = path.join(folder, '新的', '里面');
  expect(makeFolder(made)).toMatchObject({ folder: made, folders: [], files: [] });
  const blocked = path.join(folder, '台账.xlsx', '里面');
  expect(makeFolder(blocked)).toEqual({
    problem: `建不了文件夹：${blocked}。请换一个位置或名称。`,
  });
});

it('has no parent above the root', () => {
  expect(listFolder(path.parse(folder).root)).toMatchObject({ parent: undefined });
});
