// Drives on which a package may be written, and what was found out about them.

import * as z from 'zod';
import { writeSentence } from './write-states.ts';
import type { WriteFacts } from './write-states.ts';

export const Drive = z.object({
  /** Where its folders begin: E:\ or /media/user/STICK. */
  path: z.string(),
  label: z.string(),
  /** FAT32, exFAT, NTFS, ext4. */
  fileSystem: z.string(),
  totalBytes: z.number().nonnegative(),
  freeBytes: z.number().nonnegative(),
  isRemovable: z.boolean(),
  isWriteProtected: z.boolean(),
});
export type Drive = z.infer<typeof Drive>;

/** What writing samples onto a drive showed. */
export const DriveVerdict = z.object({
  /** honest: every sample came back. lying: its capacity is not what it says. unknown: not tested. */
  kind: z.enum(['honest', 'lying', 'write-protected', 'full', 'gone', 'unknown']),
  /** A Chinese sentence: what was found and what to do. */
  message: z.string(),
  /** How many bytes of samples were written and read back. */
  testedBytes: z.number().nonnegative(),
});
export type DriveVerdict = z.infer<typeof DriveVerdict>;

/** Removable ones first, then by path: the order in which they are offered. */
export function inOfferedOrder(drives: readonly Drive[]): Drive[] {
  return drives.toSorted(
    (a, b) =>
      Number(b.isRemovable) - Number(a.isRemovable) ||
      (a.path < b.path ? -1 : Number(a.path > b.path)),
  );
}

/** Which stick to write to without asking: the only one that can be written, or why there is none. */
export type DriveChoice<D extends Drive> =
  | { readonly kind: 'one'; readonly drive: D }
  | { readonly kind: NoChoice; readonly message: string };
type NoChoice = 'no-drive' | 'several-drives' | 'write-protected';

/** Chooses among the drives that are plugged in. */
export function chooseDrive<D extends Drive>(drives: readonly D[]): DriveChoice<D> {
  const sticks = drives.filter(({ isRemovable }) => isRemovable);
  const [first] = sticks;
  const [drive, second] = sticks.filter(({ isWriteProtected }) => !isWriteProtected);
  if (first === undefined) return refusal('no-drive', {});
  if (drive === undefined) return refusal('write-protected', { place: driveName(first) });
  if (second !== undefined) return refusal('several-drives', { drives: sticks.map(driveName) });
  return { kind: 'one', drive };
}

function refusal(
  kind: NoChoice,
  facts: WriteFacts,
): { readonly kind: NoChoice; readonly message: string } {
  return { kind, message: writeSentence(kind, facts) };
}

/** 公文（E:\）, or the path alone for a drive without a label. */
export function driveName({ label, path }: Pick<Drive, 'label' | 'path'>): string {
  return label === '' ? path : `${label}（${path}）`;
}

export interface TestFacts {
  readonly place: string;
  /** How many bytes of samples were written and read back. */
  readonly testedBytes: number;
  /** How much of the free room the samples stand for, in bytes. */
  readonly reachedBytes: number;
}

/** The verdict on a drive with its sentence. */
export function driveVerdict(kind: DriveVerdict['kind'], facts: TestFacts): DriveVerdict {
  return { kind, message: VERDICTS[kind](facts), testedBytes: facts.testedBytes };
}

const VERDICTS = {
  honest: ({ reachedBytes }) =>
    `在剩余的 ${gigabytes(reachedBytes)} GB 空间各处写入的检验数据都原样读回，没有发现容量不实。可以写入报送包。`,
  lying: ({ place }) => writeSentence('lying-capacity', { place }),
  'write-protected': ({ place }) => writeSentence('write-protected', { place }),
  full: ({ place }) => `${place} 剩余的空间太小，不能检验。请删除盘上不需要的文件后再检验。`,
  gone: ({ place }) => writeSentence('gone', { place }),
  unknown: ({ reachedBytes }) =>
    reachedBytes === 0
      ? '这台电脑不能绕过系统的缓存读这个盘，检验不出它的容量是否真实。写入报送包后请弹出、重新插上，再核对一次。'
      : `只检验了剩余空间的前 ${gigabytes(reachedBytes)} GB，没有发现问题；其余的空间在规定的时间里检验不到。写入报送包时仍会逐字节读回核对。`,
} satisfies Record<DriveVerdict['kind'], (facts: TestFacts) => string>;

/** Downwards: no more is claimed than was tested. */
function gigabytes(bytes: number): string {
  return String(Math.floor((bytes / 1024 ** 3) * 100) / 100);
}
