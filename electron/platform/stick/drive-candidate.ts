// A place that may be a drive to write to, before it was asked how much room it has.

export interface DriveCandidate {
  readonly path: string;
  readonly label: string;
  /** As people call it: FAT32; '' when it is not known. */
  readonly fileSystem: string;
  readonly isRemovable: boolean;
  /** Whether the system already says that it can't be written to. */
  readonly isReadOnly: boolean;
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  vfat: 'FAT32',
  fat32: 'FAT32',
  fat: 'FAT',
  msdos: 'FAT',
  exfat: 'exFAT',
  fuseblk: 'NTFS',
  ntfs: 'NTFS',
  'ntfs-3g': 'NTFS',
  ntfs3: 'NTFS',
  refs: 'ReFS',
};

/** The usual spelling of a file system's name; unknown ones stay as they are. */
export function fileSystemName(name: string): string {
  return NAMES[name.toLowerCase()] ?? name;
}
