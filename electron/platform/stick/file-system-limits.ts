// What the file systems of sticks can't hold.

/** Bytes: a file's length has 32 bits on FAT (Microsoft, FAT32 File System Specification 1.03, DIR_FileSize). */
const FAT_LARGEST_FILE = 2 ** 32 - 1;

/** Linux's number for FAT of every kind (statfs(2), MSDOS_SUPER_MAGIC); Windows has no such numbers. */
const FAT_MAGIC = 0x4d44;

/** The largest single file in bytes; Infinity where the stick itself is smaller than the limit. */
export function largestFileOn(fileSystem: string, magic: number): number {
  const isFat = /^(fat(12|16|32)?|v?fat|msdos)$/i.test(fileSystem) || magic === FAT_MAGIC;
  return isFat ? FAT_LARGEST_FILE : Infinity;
}

/** Characters: names on FAT, exFAT and NTFS have at most 255 units of UTF-16. */
const LONGEST_NAME_UNITS = 255;

/** Bytes: names on Linux's own file systems (NAME_MAX). */
const LONGEST_NAME_BYTES = 255;

/**
 * Characters of a whole path with drive and folders that Explorer and office programs open: MAX_PATH is 260
 * with the closing zero (Microsoft, Maximum Path Length Limitation).
 */
const LONGEST_PATH = 259;

/** E:\ before the path of a file on a stick. */
const DRIVE_LETTER = 3;

// eslint-disable-next-line no-control-regex -- control characters are what must not be in a name
const REFUSED = /[\u0000-\u001f\\/:*?"<>|]|[. ]$|^$|^\.\.?$/;

/** Windows opens a device instead, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

export type NameProblem = 'name-refused' | 'path-too-long';

/** Why one name can't stand on a stick that any PC reads; null when it can. */
export function nameProblem(name: string): NameProblem | null {
  if (REFUSED.test(name) || DEVICE.test(name) || !name.isWellFormed()) return 'name-refused';
  const tooLong = name.length > LONGEST_NAME_UNITS || Buffer.byteLength(name) > LONGEST_NAME_BYTES;
  return tooLong ? 'path-too-long' : null;
}

/** Whether Windows opens the file; `path` counts from the root of the stick, or is a whole one with its drive. */
export function isPathTooLong(path: string): boolean {
  const own = /^[A-Za-z]:/.test(path) ? 0 : DRIVE_LETTER;
  return path.length + own > LONGEST_PATH;
}
