// Reads a list of a bag: first whatever can be understood, then every departure from the one form in
// which this program writes it, each by its line.

import { bagListText, decodePath } from './bag.ts';
import type { ListedFile } from './bag.ts';

/** Digits of a hash in hexadecimal. */
export const HASH_DIGITS = { sha256: 64, sha512: 128 } as const;

export interface LineFault {
  /** Counted from 1; 0 for the list as a whole. */
  readonly line: number;
  /** A Chinese clause: 校验码不是 64 位. */
  readonly what: string;
}

export interface BagList {
  /** What could be read; a path that stands twice is here once. */
  readonly files: ReadonlyMap<string, string>;
  /** Empty when the list is byte for byte as this program writes lists. */
  readonly faults: readonly LineFault[];
}

/** What a list is about: the payload, all of it in data/, or the files beside it. */
export interface ListKind {
  readonly hash: keyof typeof HASH_DIGITS;
  readonly of: 'payload' | 'tags';
}

/**
 * Reads a list. A hash in capitals or one blank too many changes nothing in what a list says, but such a
 * list is not the one that was written: the faults name it, because a bit that flips may do just that.
 */
export function parseBagList(text: string, kind: ListKind): BagList {
  const files = new Map<string, string>();
  const folded = new Set<string>();
  const faults: LineFault[] = [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const read = readLine(line, kind);
    const what = 'what' in read ? read.what : clash(read.path, folded);
    if (what !== null) faults.push({ line: index + 1, what });
    if ('what' in read || what !== null) continue;
    folded.add(foldedName(read.path));
    files.set(read.path, read.hash);
  }
  if (faults.length === 0 && !isCanonical(text, files)) faults.push(firstDeparture(text, files));
  return { files, faults };
}

function readLine(line: string, kind: ListKind): ListedFile | { readonly what: string } {
  const [, hash, encoded] = /^([0-9a-fA-F]+)[ \t]+\*?([^\n]+?)\r?$/.exec(line) ?? [];
  if (hash === undefined || encoded === undefined) return { what: '不是“校验码 文件名”的格式' };
  if (hash.length !== HASH_DIGITS[kind.hash]) {
    return { what: `校验码不是 ${HASH_DIGITS[kind.hash]} 位` };
  }
  const path = decodePath(encoded);
  const what = pathFault(path) ?? placeFault(path, kind);
  return what === null ? { path, hash: hash.toLowerCase() } : { what };
}

/** Why a path may not stand in a list: it would lead out of the package, or is no name of a file. */
export function pathFault(path: string): string | null {
  if (path.includes('\\')) return `文件名“${path}”含有反斜杠`;
  if (/^(\/|~|[A-Za-z]:)/.test(path)) return `文件名“${path}”指向报送包外面`;
  if (path.includes('\uFFFD')) return '文件名不是有效的 UTF-8 文字';
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(path)) return '文件名含有控制字符';
  const parts = path.split('/');
  if (parts.includes('..') || parts.includes('.')) return `文件名“${path}”指向别的文件夹`;
  return parts.includes('') ? `文件名“${path}”不完整` : null;
}

function placeFault(path: string, { of }: ListKind): string | null {
  const inside = path.startsWith('data/');
  if (of === 'payload' && !inside) return `“${path}”不在 data 文件夹里`;
  if (of === 'tags' && inside) return `“${path}”在 data 文件夹里，不应列在这份清单中`;
  if (of === 'tags' && path.startsWith('tagmanifest-')) return `“${path}”不应列在这份清单中`;
  return null;
}

function clash(path: string, known: ReadonlySet<string>): string | null {
  return known.has(foldedName(path)) ? `文件名“${path}”出现两次（不分大小写）` : null;
}

/** Two names that Windows takes for one have the same folded name. */
export function foldedName(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function canonical(files: ReadonlyMap<string, string>): string {
  return bagListText([...files].map(([path, hash]) => ({ path, hash })));
}

const isCanonical = (text: string, files: ReadonlyMap<string, string>): boolean =>
  text === canonical(files);

function firstDeparture(text: string, files: ReadonlyMap<string, string>): LineFault {
  const due = canonical(files).split('\n');
  const at = text.split('\n').findIndex((line, index) => line !== due[index]);
  return { line: at + 1, what: '写法与程序写出的不同（大小写、空格、换行或者次序）' };
}
