import { describe, expect, test } from 'vitest';
import { checkOrder, foldersOf, neededRoom } from './check-order.ts';
import { largestFileOn } from './file-system-limits.ts';
import type { Room } from './package-disk.ts';
import type { FolderFile } from './write-order.ts';
import { WriteProblem } from './write-problem.ts';

const ROOM: Room = { free: 1e9, unit: 32_768, largestFile: Infinity };
const file = (path: string, size = 3): FolderFile => ({ path, content: new Uint8Array(size) });

function problem(name: string, files: readonly FolderFile[], room: Room = ROOM): WriteProblem {
  try {
    checkOrder({ parent: '/media/clerk/公文', name, files }, room, true);
  } catch (error) {
    if (error instanceof WriteProblem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('names', () => {
  test.each([
    'a:b',
    'a/b',
    'a\\b',
    'a*',
    'a?',
    '"a"',
    '<a>',
    'a|b',
    'a.',
    'a ',
    '',
    '..',
    'nul',
    'COM1.txt',
    'a\u0007',
    '\ud800',
  ])('a folder can’t be called “%s” on a stick', (name) => {
    expect(problem(name, [file('bagit.txt')])).toMatchObject({
      state: 'name-refused',
      facts: { files: [name] },
    });
  });

  test('the file whose name is refused is named', () => {
    const found = problem('报告', [file('data/好.pdf'), file('data/aux/a.pdf')]);
    expect(found).toMatchObject({ state: 'name-refused', facts: { files: ['data/aux/a.pdf'] } });
  });

  test('two names that differ in capitals or in spelling of an accent only are one on a stick', () => {
    expect(problem('报告', [file('A.txt'), file('a.TXT')]).state).toBe('name-refused');
    expect(problem('报告', [file('e\u0301'), file('\u00e9')]).state).toBe('name-refused');
  });

  test('a folder whose hidden name would have more than 255 bytes is refused beforehand', () => {
    expect(problem('报'.repeat(80), [file('bagit.txt')]).state).toBe('path-too-long');
  });

  test('a path that Windows can’t open from the stick is refused, one that it can is not', () => {
    const inFolder = (length: number): string => `data/${'a'.repeat(120)}/${'b'.repeat(length)}`;
    // E:\ + 报告/ + data/ + 120 + / + … ≤ 259
    const longest = 259 - 3 - 3 - 5 - 120 - 1;
    expect(() =>
      checkOrder({ parent: '/p', name: '报告', files: [file(inFolder(longest))] }, ROOM, false),
    ).not.toThrow();
    expect(problem('报告', [file(inFolder(longest + 1))]).state).toBe('path-too-long');
  });
});

describe('sizes', () => {
  test('a file of 4 GB can’t stand on FAT, by the drive’s name or by Linux’s number', () => {
    expect(largestFileOn('FAT32', 0)).toBe(4 * 1024 ** 3 - 1);
    expect(largestFileOn('', 0x4d44)).toBe(4 * 1024 ** 3 - 1);
    expect(largestFileOn('exFAT', 0x2011bab0)).toBe(Infinity);
    const found = problem('报告', [file('小.txt'), file('大.zip', 10)], {
      ...ROOM,
      largestFile: 9,
    });
    expect(found).toMatchObject({ state: 'file-too-large', facts: { files: ['大.zip'] } });
  });

  test('every file takes whole units, every folder a list of names', () => {
    const files = [file('data/a.pdf', 1), file('data/b.pdf', 32_769), file('bagit.txt', 0)];
    // contents 1 + 2 + 0, one more for each of three files, two folders, the parent's list
    expect(neededRoom(files, 32_768)).toBe((3 + 3 + 2 + 1) * 32_768);
  });

  test('many long names need more than one unit for their folder', () => {
    const names = Array.from({ length: 40 }, (_, index) =>
      file(`${'很长的名字'.repeat(10)}${index}`, 0),
    );
    expect(neededRoom(names, 512)).toBeGreaterThan((40 + 1 + 1) * 512);
  });

  test('exactly enough room is enough; one byte less is not, and both numbers are told', () => {
    const files = [file('bagit.txt', 5)];
    const needed = neededRoom(files, ROOM.unit);
    expect(() =>
      checkOrder({ parent: '/p', name: '报告', files }, { ...ROOM, free: needed }, false),
    ).not.toThrow();
    const found = problem('报告', files, { ...ROOM, free: needed - 1 });
    expect(found).toMatchObject({
      state: 'no-room',
      facts: { neededBytes: needed, freeBytes: needed - 1 },
    });
  });
});

test('folders come before those in them, each once', () => {
  expect(foldersOf(['data/a/b/1', 'data/a/2', 'bagit.txt', 'data/c/3'])).toEqual([
    ...['data', 'data/a', 'data/a/b', 'data/c'],
  ]);
});
