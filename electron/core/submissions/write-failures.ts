// Which state of writing an error of the system means.

import type { WriteState } from './write-states.ts';

/** What was being done; after `replacing` the new folder is in place and only the old one is left to remove. */
export type WritePhase = 'preparing' | 'writing' | 'flushing' | 'checking' | 'replacing';

export interface DiskFailure {
  /** What Node calls the error: ENOSPC; undefined when it is no error of the system. */
  readonly code: string | undefined;
  readonly phase: WritePhase;
  /** Whether the folder written to still answers after the failure. */
  readonly isStillThere: boolean;
}

/** These mean the same whatever was being done. */
const BY_CODE: Readonly<Partial<Record<string, WriteState>>> = {
  ENOSPC: 'no-room',
  EDQUOT: 'no-room',
  ENAMETOOLONG: 'path-too-long',
  EFBIG: 'file-too-large',
  EILSEQ: 'name-refused',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
};

/** The device itself is gone, even if the folder's name is still remembered. */
const DEVICE_GONE: readonly string[] = ['ENODEV', 'ENXIO', 'ENOMEDIUM', 'ENOTCONN', 'ESTALE'];

/** Not allowed: of a new file a matter of write protection, of a folder in place one of somebody using it. */
const NOT_ALLOWED: readonly string[] = ['EACCES', 'EPERM'];

const PULLED: Readonly<Record<WritePhase, WriteState>> = {
  preparing: 'gone',
  writing: 'pulled-writing',
  flushing: 'pulled-writing',
  checking: 'pulled-checking',
  replacing: 'pulled-replacing',
};

const FAILED: Readonly<Record<WritePhase, WriteState>> = {
  preparing: 'write-failed',
  writing: 'write-failed',
  flushing: 'flush-failed',
  checking: 'read-back-differs',
  replacing: 'write-failed',
};

/** The state that an error in a phase means. */
export function stateOfFailure({ code = '', phase, isStillThere }: DiskFailure): WriteState {
  if (!isStillThere || DEVICE_GONE.includes(code)) return PULLED[phase];
  if (code === 'EROFS') return 'write-protected';
  if (NOT_ALLOWED.includes(code)) return phase === 'replacing' ? 'in-use' : 'write-protected';
  // FAT and NTFS refuse a name that they can't store as an invalid argument.
  if (code === 'EINVAL' && phase === 'writing') return 'name-refused';
  return BY_CODE[code] ?? FAILED[phase];
}
