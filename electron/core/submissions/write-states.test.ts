import { describe, expect, test } from 'vitest';
import { stateOfFailure } from './write-failures.ts';
import type { DiskFailure, WritePhase } from './write-failures.ts';
import { WriteState, writeMessage, writeSentence } from './write-states.ts';
import type { WriteFacts } from './write-states.ts';

const FULL: WriteFacts = {
  place: 'E:\\',
  hadOlder: true,
  neededBytes: 12_345_678,
  freeBytes: 1_048_576,
  files: ['data/甲.pdf', 'data/乙.pdf', '丙.txt', '丁.txt'],
  drives: ['公文 (E:\\)', 'F:\\'],
  leftover: 'E:\\.正在写入-某报告-0a1b2c-77',
  code: 'EIO',
  readPastCache: false,
};

describe.each(WriteState.options)('state %s', (state) => {
  test.each([{}, FULL])(
    'says what happened, that data are safe and what to do, in full sentences: %j',
    (facts) => {
      const message = writeMessage(state, facts);
      for (const part of [message.happened, message.safe, message.next]) {
        expect(part).toMatch(/^[^。].+[。]$/u);
        expect(part).not.toMatch(/undefined|null|NaN/);
      }
    },
  );
});

test('no two states say the same', () => {
  const said = WriteState.options.map((state) => writeMessage(state, FULL).happened);
  expect(new Set(said).size).toBe(said.length);
});

test('too little room is told with what is needed, left and to be freed', () => {
  expect(writeSentence('no-room', { ...FULL, leftover: undefined })).toBe(
    'E:\\ 的空间不够：需要 11.8 MB，只剩 1 MB。台账里的数据没有受影响，盘上原有的报送包没有改动。请至少空出 10.8 MB，或者换一个 U 盘，再重新写入。',
  );
});

test('files that came back changed are named, at most three of them', () => {
  expect(writeMessage('read-back-differs', FULL).happened).toContain(
    '“data/甲.pdf”、“data/乙.pdf”、“丙.txt”等 4 个文件',
  );
});

test('what could not be removed is named after any failure', () => {
  expect(writeSentence('cancelled', FULL)).toContain('留在 E:\\.正在写入-某报告-0a1b2c-77。');
});

test('a check that may have read the system’s memory asks for another one after plugging in again', () => {
  expect(writeSentence('verified', { place: 'E:\\', readPastCache: false })).toContain('重新插上');
  expect(writeSentence('verified', { place: 'E:\\', readPastCache: true })).not.toContain(
    '重新插上',
  );
});

test('a folder that can’t be ejected is not asked to be; an older package is told to be gone', () => {
  const stick = writeSentence('verified', { place: 'E:\\', canEject: true });
  expect(stick).toContain('请点“安全弹出”');
  expect(stick).not.toContain('同名报送包');
  const folder = writeSentence('verified', { place: 'D:\\报送', hadOlder: true });
  expect(folder).not.toContain('“安全弹出”');
  expect(folder).toContain('复制到 U 盘');
  expect(folder).toContain('原来的同名报送包已经换下');
});

describe('an error of the system', () => {
  const there = (code: string, phase: WritePhase): DiskFailure => ({
    ...{ code, phase, isStillThere: true },
  });
  const gone = (code: string, phase: WritePhase): DiskFailure => ({
    ...{ code, phase, isStillThere: false },
  });

  test.each([
    [there('ENOSPC', 'preparing'), 'no-room'],
    [there('ENOSPC', 'writing'), 'no-room'],
    [there('ENOSPC', 'flushing'), 'no-room'],
    [there('EDQUOT', 'writing'), 'no-room'],
    [there('EROFS', 'writing'), 'write-protected'],
    [there('EROFS', 'replacing'), 'write-protected'],
    [there('EACCES', 'writing'), 'write-protected'],
    [there('EPERM', 'preparing'), 'write-protected'],
    [there('EACCES', 'replacing'), 'in-use'],
    [there('EPERM', 'replacing'), 'in-use'],
    [there('EBUSY', 'replacing'), 'in-use'],
    [there('ETXTBSY', 'writing'), 'in-use'],
    [there('ENAMETOOLONG', 'writing'), 'path-too-long'],
    [there('EINVAL', 'writing'), 'name-refused'],
    [there('EILSEQ', 'writing'), 'name-refused'],
    [there('EINVAL', 'flushing'), 'flush-failed'],
    [there('EFBIG', 'writing'), 'file-too-large'],
    [there('EIO', 'preparing'), 'write-failed'],
    [there('EIO', 'writing'), 'write-failed'],
    [there('EIO', 'flushing'), 'flush-failed'],
    [there('EIO', 'checking'), 'read-back-differs'],
    [there('EIO', 'replacing'), 'write-failed'],
    [there('ENODEV', 'writing'), 'pulled-writing'],
    [there('ENXIO', 'checking'), 'pulled-checking'],
    [there('ENOENT', 'writing'), 'write-failed'],
    [there('UNKNOWN', 'writing'), 'write-failed'],
    [gone('ENOENT', 'preparing'), 'gone'],
    [gone('ENOENT', 'writing'), 'pulled-writing'],
    [gone('EIO', 'writing'), 'pulled-writing'],
    [gone('EIO', 'flushing'), 'pulled-writing'],
    [gone('EIO', 'checking'), 'pulled-checking'],
    [gone('EIO', 'replacing'), 'pulled-replacing'],
    // A journal that can't be written turns the file system read-only when the stick is pulled.
    [gone('EROFS', 'flushing'), 'pulled-writing'],
    [gone('UNKNOWN', 'replacing'), 'pulled-replacing'],
    [{ code: undefined, phase: 'writing', isStillThere: true }, 'write-failed'],
  ] as const)('%j means %s', (failure, state) => {
    expect(stateOfFailure(failure)).toBe(state);
  });
});
