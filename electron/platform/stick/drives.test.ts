import { describe, expect, test } from 'vitest';
import { isOnStick, listDrives } from './drives.ts';
import type { DriveSource } from './drives.ts';
import { devicesOfLinux, devicesOfWindows } from './testing/block-devices-of.ts';
import { LSBLK_DEBIAN, LSBLK_KYLIN, LSBLK_UOS } from './testing/recorded-tools.ts';
import { MOUNTS_DEBIAN, MOUNTS_KYLIN, MOUNTS_UOS } from './testing/recorded-tools.ts';

const LINUX: DriveSource = {
  platform: 'linux',
  mounts: () => Promise.resolve(''),
  blockDevices: () => Promise.resolve(null),
  systemDrive: 'C:',
  room: () => Promise.resolve({ total: 2000, free: 1000 }),
  canWrite: () => Promise.resolve(true),
};
const ROOM = { totalBytes: 2000, freeBytes: 1000 };
const WRITABLE = { ...ROOM, isWriteProtected: false };

function linux(lsblk: string | null, mounts: string): DriveSource {
  const devices = devicesOfLinux(lsblk);
  return {
    ...LINUX,
    mounts: () => Promise.resolve(mounts),
    blockDevices: () => Promise.resolve(devices),
  };
}

const STICK = { path: '/media/clerk/公文 U盘', label: '公文 U盘', fileSystem: 'FAT32' };
const HARD_DISK = { path: '/media/clerk/备份', label: '备份', fileSystem: 'NTFS' };

describe('on Linux', () => {
  test('UOS: a stick with a Chinese label and a USB hard disk; not the system, snaps, shares or discs', async () => {
    expect(await listDrives(linux(LSBLK_UOS, MOUNTS_UOS))).toEqual([
      { ...STICK, isRemovable: true, ...WRITABLE },
      { ...HARD_DISK, isRemovable: true, ...WRITABLE },
    ]);
  });

  test('Kylin: a locked card in the reader on the board, its label told in bytes', async () => {
    expect(await listDrives(linux(LSBLK_KYLIN, MOUNTS_KYLIN))).toEqual([
      {
        ...{ path: '/media/clerk/报送', label: '报送', fileSystem: 'exFAT', isRemovable: true },
        ...{ ...ROOM, isWriteProtected: true },
      },
    ]);
  });

  test('Debian: a stick whose label the tool’s reader gives up is still found; others come after it', async () => {
    expect(await listDrives(linux(LSBLK_DEBIAN, MOUNTS_DEBIAN))).toEqual([
      {
        ...{ path: '/media/clerk/100%', label: '100%', fileSystem: 'ext4', isRemovable: true },
        ...WRITABLE,
      },
      { path: '/mnt/存档', label: '', fileSystem: 'ext4', isRemovable: false, ...WRITABLE },
    ]);
  });

  test('without lsblk the mounts alone tell the drives', async () => {
    expect(await listDrives(linux(null, MOUNTS_UOS))).toEqual([
      { ...STICK, isRemovable: true, ...WRITABLE },
      { ...HARD_DISK, isRemovable: true, ...WRITABLE },
    ]);
  });

  test('a drive that lets no file be made is write-protected', async () => {
    const source = { ...linux(null, MOUNTS_UOS), canWrite: () => Promise.resolve(false) };
    const drives = await listDrives(source);
    expect(drives.map(({ isWriteProtected }) => isWriteProtected)).toEqual([true, true]);
  });

  test('a drive that does not answer is left out', async () => {
    const room: DriveSource['room'] = (folder) =>
      folder.endsWith('备份') ? Promise.reject(new Error('EIO')) : LINUX.room(folder);
    const drives = await listDrives({ ...linux(null, MOUNTS_UOS), room });
    expect(drives.map(({ path }) => path)).toEqual([STICK.path]);
  });
});

describe('on Windows', () => {
  const windows: DriveSource = { ...LINUX, platform: 'win32' };

  test('sticks first, then local drives; not the system, an empty reader, a disc or a share', async () => {
    const devices = devicesOfWindows();
    const source = { ...windows, blockDevices: () => Promise.resolve(devices) };
    expect(await listDrives(source)).toEqual([
      { path: 'E:\\', label: '公文U盘', fileSystem: 'FAT32', isRemovable: true, ...WRITABLE },
      { path: 'F:\\', label: '', fileSystem: 'exFAT', isRemovable: true, ...WRITABLE },
      { path: 'D:\\', label: '办公', fileSystem: 'NTFS', isRemovable: false, ...WRITABLE },
    ]);
  });

  test('without PowerShell every letter that answers is offered', async () => {
    const room: DriveSource['room'] = (folder) =>
      ['C:\\', 'E:\\'].includes(folder) ? LINUX.room(folder) : Promise.reject(new Error('ENOENT'));
    expect(await listDrives({ ...windows, room })).toEqual([
      { path: 'E:\\', label: '', fileSystem: '', isRemovable: false, ...WRITABLE },
    ]);
  });
});

describe('a folder that was chosen', () => {
  const debian = linux(LSBLK_DEBIAN, MOUNTS_DEBIAN);

  test.each([
    ['/media/clerk/100%', true],
    ['/media/clerk/100%/报送/2020', true],
    ['/media/clerk/100%的副本', false],
    ['/mnt/存档/报送', false],
    ['/home/clerk/报送', false],
    // A local drive that was itself chosen from the list: a USB hard disk may call itself local.
    ['/mnt/存档', true],
  ])('%s is to be ejected: %s', async (folder, expected) => {
    expect(await isOnStick(folder, debian)).toBe(expected);
  });

  test.each([
    ['E:\\', true],
    ['e:\\报送', true],
    ['D:\\报送', false],
    ['C:\\Users\\clerk\\Desktop', false],
  ])('on Windows %s is to be ejected: %s', async (folder, expected) => {
    const blockDevices = () => Promise.resolve(devicesOfWindows());
    expect(await isOnStick(folder, { ...LINUX, platform: 'win32', blockDevices })).toBe(expected);
  });
});

test('this machine answers, and offers none of its system’s folders', async () => {
  const drives = await listDrives();
  expect(drives.map(({ path }) => path)).not.toContain('/');
  expect(drives.map(({ path }) => path)).not.toContain('/home');
});
