// Collects what is wrong with a package: one finding a file, in words that say what to do.

import type { FoundFile, PackageFolder } from './package-folder.ts';
import { samePath } from './package-folder.ts';
import { isLeftByPc } from './package-names.ts';
import type { PackageFinding } from './package-finding.ts';

export interface Findings {
  readonly changed: (path: string, why?: string) => void;
  readonly missing: (path: string) => void;
  readonly extra: (file: FoundFile) => void;
  /** No list that could be read speaks of the file. */
  readonly unjudged: (path: string) => void;
  readonly malformed: (path: string, why: string) => void;
  /** Those of these files that are there and whose text could not be read. */
  readonly noteUnread: (paths: readonly string[]) => void;
  /** Links, devices, and what could not be read. */
  readonly noteUnusable: () => void;
  /** Folders without anything in them: nothing lists them. */
  readonly noteEmptyFolders: () => void;
  readonly has: (path: string) => boolean;
  readonly all: () => readonly PackageFinding[];
}

const HAND_IN_AGAIN = '请让报送单位重新报送，不要使用这个文件';

/** An empty collection for a folder. The first finding about a file gives its kind, later ones add why. */
export function createFindings(folder: PackageFolder): Findings {
  const found = new Map<string, PackageFinding & { readonly why: readonly string[] }>();
  const add = (path: string, kind: PackageFinding['kind'], message: string, why = ''): void => {
    const key = samePath(path);
    const known = found.get(key);
    const whys = [...(known?.why ?? []), ...(why === '' ? [] : [why])];
    found.set(key, known ? { ...known, why: whys } : { path, kind, message, why: whys });
  };
  return {
    changed: (path, why) => add(path, 'changed', `内容已经改变或者损坏。${HAND_IN_AGAIN}。`, why),
    missing: (path) =>
      add(path, 'missing', '报送包里缺少这个文件。请检查复制是否完整，或者让报送单位重新报送。'),
    extra: (file) => add(file.path, 'extra', extraWords(file)),
    unjudged: (path) => add(path, 'unreadable', UNJUDGED),
    malformed: (path, why) => add(path, 'malformed', `不是程序写出的样子。${HAND_IN_AGAIN}。`, why),
    noteUnread: (paths) => {
      const unread = paths.filter((path) => folder.file(path) && folder.text(path) === undefined);
      for (const path of unread) add(path, 'unreadable', UNUSABLE.unreadable);
    },
    noteUnusable: () => {
      for (const { path, kind } of folder.entries) {
        if (kind in UNUSABLE) add(path, 'unreadable', UNUSABLE[kind as keyof typeof UNUSABLE]);
      }
    },
    noteEmptyFolders: () => {
      for (const path of emptyFolders(folder)) add(path, 'extra', EMPTY_FOLDER);
    },
    has: (path) => found.has(samePath(path)),
    all: () =>
      [...found.values()]
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, kind, message, why }) => ({
          ...{ path, kind },
          message: why.length === 0 ? message : `${message}（${why.join('；')}）`,
        })),
  };
}

const UNUSABLE = {
  link: '这是一个链接，不是文件，没有核对。请让报送单位重新报送。',
  other: '这不是普通文件，没有核对。请让报送单位重新报送。',
  unreadable:
    '读不出来，没有能核对。请重新插好 U 盘或者换一台电脑再核对；仍然读不出来的，请让报送单位重新报送。',
} as const;

const UNJUDGED = '两份清单都已损坏，这个文件没有能核对。请让报送单位重新报送。';

const EMPTY_FOLDER = '清单里没有这个空文件夹。请删除后重新核对。';

function extraWords({ path }: FoundFile): string {
  return isLeftByPc(path)
    ? '清单里没有这个文件。它是电脑自动产生的，不影响报送内容，删除后重新核对即可。'
    : '清单里没有这个文件，不是报送单位交来的。请弄清它的来历，不要打开；删除后重新核对。';
}

function emptyFolders({ entries }: PackageFolder): readonly string[] {
  const unread = new Set(
    entries.filter(({ kind }) => kind === 'unreadable').map(({ path }) => path),
  );
  const folders = entries
    .filter(({ kind, path }) => kind === 'folder' && !unread.has(path))
    .map(({ path }) => `${path}/`);
  return folders.filter(
    (folder) => !entries.some(({ path }) => `${path}/` !== folder && path.startsWith(folder)),
  );
}
