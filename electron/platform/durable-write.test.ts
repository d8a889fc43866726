import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeDurably } from './durable-write.ts';

const newBytes = new TextEncoder().encode('新的内容');

test('the target is replaced whole and nothing else is left in the folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'durable-'));
  const target = path.join(folder, '报告.docx');
  writeFileSync(target, '旧的内容');
  writeDurably(target, newBytes);
  expect(readFileSync(target, 'utf8')).toBe('新的内容');
  expect(readdirSync(folder)).toEqual(['报告.docx']);
});

test('where the rename fails the temporary file is gone and the error comes as it was', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'durable-'));
  const occupied = path.join(folder, '报告.docx');
  mkdirSync(path.join(occupied, '里面有东西'), { recursive: true });
  expect(() => writeDurably(occupied, newBytes)).toThrow(/EISDIR|EEXIST|ENOTEMPTY|EPERM/);
  expect(readdirSync(folder)).toEqual(['报告.docx']);
});
