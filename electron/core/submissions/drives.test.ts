import { describe, expect, test } from 'vitest';
import { DriveVerdict, chooseDrive, driveVerdict, inOfferedOrder } from './drives.ts';
import type { Drive } from './drives.ts';

const drive = (path: string, changes: Partial<Drive> = {}): Drive => ({
  ...{ path, label: '公文', fileSystem: 'FAT32', totalBytes: 8e9, freeBytes: 7e9 },
  ...{ isRemovable: true, isWriteProtected: false },
  ...changes,
});

describe('which drive to write to', () => {
  test('the only stick, whatever hard disks there are', () => {
    const disk = drive('D:\\', { isRemovable: false });
    const stick = drive('E:\\');
    expect(chooseDrive([disk, stick])).toEqual({ kind: 'one', drive: stick });
  });

  test('none is plugged in', () => {
    const choice = chooseDrive([drive('D:\\', { isRemovable: false })]);
    expect(choice).toMatchObject({ kind: 'no-drive' });
  });

  test('of several none is taken for the clerk; all are named', () => {
    const choice = chooseDrive([drive('E:\\'), drive('F:\\', { label: '' })]);
    expect(choice).toMatchObject({ kind: 'several-drives' });
    expect(choice).toHaveProperty('message', expect.stringContaining('公文（E:\\）、F:\\'));
  });

  test('a locked stick is told before anything is made for it', () => {
    const choice = chooseDrive([drive('E:\\', { isWriteProtected: true })]);
    expect(choice).toMatchObject({ kind: 'write-protected' });
  });

  test('a locked stick beside one that can be written is not asked about', () => {
    const stick = drive('F:\\');
    expect(chooseDrive([drive('E:\\', { isWriteProtected: true }), stick])).toEqual({
      kind: 'one',
      drive: stick,
    });
  });

  test('sticks are offered before disks, each by its path', () => {
    const disks = [drive('D:\\', { isRemovable: false }), drive('G:\\'), drive('E:\\')];
    expect(inOfferedOrder(disks).map(({ path }) => path)).toEqual(['E:\\', 'G:\\', 'D:\\']);
  });
});

describe('a verdict on the capacity', () => {
  test.each(DriveVerdict.shape.kind.options)('%s has a sentence that says what to do', (kind) => {
    const facts = { place: 'E:\\', testedBytes: 4096, reachedBytes: 3 * 1024 ** 3 };
    expect(driveVerdict(kind, facts).message).toMatch(/(请|可以|仍会).+。$/u);
  });

  test('no more is claimed than was reached', () => {
    const facts = { place: 'E:\\', testedBytes: 4096, reachedBytes: 3.999 * 1024 ** 3 };
    expect(driveVerdict('honest', facts).message).toContain('3.99 GB');
    expect(driveVerdict('unknown', facts).message).toContain('前 3.99 GB');
  });
});
