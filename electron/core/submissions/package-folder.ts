// A package as it was found in a folder.

/** What lies under a name. Only files are what they should be; a folder that can't be listed is here twice. */
export interface FolderEntry {
  /** Relative to the package, with slashes. */
  readonly path: string;
  /** link: a symbolic link, which is not followed. other: a device, a pipe. */
  readonly kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable';
  readonly bytes: number;
  /** Lower-case hexadecimal; null for all but files. */
  readonly sha256: string | null;
  /** Only for files outside data/: their second witness. */
  readonly sha512: string | null;
}

export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sha512: string | null;
}

export interface PackageFolder {
  readonly entries: readonly FolderEntry[];
  readonly files: readonly FoundFile[];
  /** The file under a path; composed and decomposed spellings of a name are one (NFC, NFD of macOS). */
  readonly file: (path: string) => FoundFile | undefined;
  /** Whether anything lies there, readable or not. */
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => string | undefined;
}

/** Looks entries and texts up by path. */
export function packageFolder(
  entries: readonly FolderEntry[],
  texts: ReadonlyMap<string, string>,
): PackageFolder {
  const files = entries.flatMap(({ path, kind, bytes, sha256, sha512 }) =>
    kind === 'file' && sha256 !== null ? [{ path, bytes, sha256, sha512 }] : [],
  );
  const byPath = new Map(files.map((file) => [samePath(file.path), file]));
  const there = new Set(
    entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => samePath(path)),
  );
  const read = new Map([...texts].map(([path, text]) => [samePath(path), text]));
  return {
    entries,
    files,
    file: (path) => byPath.get(samePath(path)),
    has: (path) => there.has(samePath(path)),
    text: (path) => read.get(samePath(path)),
  };
}

/** One spelling for all that a screen shows alike. */
export function samePath(path: string): string {
  return path.normalize('NFC');
}
