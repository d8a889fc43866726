import { describe, expect, test } from 'vitest';
import { driveTarget, folderTarget, onlyStick, stillThere } from './target.ts';
import type { FoundDrive } from './target.ts';

const STICK: FoundDrive = {
  ...{ handle: 'a', path: 'E:\\', label: '公文', fileSystem: 'FAT32', totalBytes: 8, freeBytes: 4 },
  ...{ isRemovable: true, isWriteProtected: false },
};
const SECOND: FoundDrive = { ...STICK, handle: 'b', path: 'F:\\', label: '' };
const LOCKED: FoundDrive = { ...STICK, handle: 'c', path: 'G:\\', isWriteProtected: true };
const DISK: FoundDrive = { ...STICK, handle: 'd', path: 'D:\\', isRemovable: false };

test('a drive is called by its label, a folder by its last name', () => {
  expect(driveTarget(STICK)).toMatchObject({ name: '公文（E:\\）', shortName: '公文' });
  expect(driveTarget(SECOND)).toMatchObject({ name: 'F:\\', shortName: 'F:\\' });
  const folder = folderTarget({ handle: 'f', path: 'D:\\办公\\报送\\' });
  expect(folder).toMatchObject({ name: 'D:\\办公\\报送\\', shortName: '文件夹“报送”' });
});

test('the only stick that can be written to is chosen without asking', () => {
  expect(onlyStick([STICK, LOCKED, DISK])?.handle).toBe('a');
  expect(onlyStick([STICK, SECOND])).toBeNull();
  expect(onlyStick([LOCKED, DISK])).toBeNull();
});

describe('after looking for drives again', () => {
  const again = { ...STICK, handle: 'new' };

  test('the drive that was chosen stays chosen, under its new handle', () => {
    expect(stillThere(driveTarget(STICK), [again, SECOND])?.handle).toBe('new');
  });

  test('a drive that is gone or locked now is not', () => {
    expect(stillThere(driveTarget(STICK), [DISK])).toBeNull();
    expect(
      stillThere(driveTarget(STICK), [{ ...STICK, isWriteProtected: true }, SECOND]),
    ).toBeNull();
  });

  test('a folder that was chosen stays', () => {
    const folder = folderTarget({ handle: 'f', path: '/home/clerk/报送' });
    expect(stillThere(folder, [STICK])).toBe(folder);
  });
});
