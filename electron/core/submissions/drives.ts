// Drives on which a package may be written, and what was found out about them.

import * as z from 'zod';

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
