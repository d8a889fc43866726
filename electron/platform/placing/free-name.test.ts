import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freeName } from './free-name.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'free-name-'));
});

test('a name that nobody has is taken as it is', async () => {
  expect(await freeName(folder, '申请表.docx', bytes('甲'))).toBe('申请表.docx');
});

test('a file that was worked on keeps its name, the new one gets a number', async () => {
  writeFileSync(path.join(folder, '申请表.docx'), '手工填写');
  mkdirSync(path.join(folder, '申请表（2）.docx'));
  expect(await freeName(folder, '申请表.docx', bytes('新的'))).toBe('申请表（3）.docx');
});

test('the same content may be written over itself', async () => {
  writeFileSync(path.join(folder, '申请表.docx'), '手工填写');
  writeFileSync(path.join(folder, '申请表（2）.docx'), '新的');
  expect(await freeName(folder, '申请表.docx', bytes('新的'))).toBe('申请表（2）.docx');
});
