// Reads a folder as a package: every file is hashed as it streams by, nothing is believed of its size.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../core/app-error.ts';
import { BAG_DECLARATION, PAYLOAD_FOLDER } from '../../../core/submissions/bag.ts';
import { samePath } from '../../../core/submissions/package-folder.ts';
import type { FolderEntry } from '../../../core/submissions/package-folder.ts';
import { PACKAGE_TEXTS, verifyPackage } from '../../../core/submissions/verify-package.ts';
import type { PackageVerdict } from '../../../core/submissions/verify-package.ts';

/** A package has about a dozen files; a whole stick that was chosen by mistake has more. */
const MOST_ENTRIES = 2000;
const DEEPEST = 8;
/** Bytes (2 GB): the report's files take a few megabytes, an annex more. */
const MOST_BYTES = 2_000_000_000;
/** The lists and 包内清单 are some kilobytes long (16 MB). */
const LONGEST_TEXT = 16_000_000;

export interface ReadPackage extends PackageVerdict {
  /** The folder's own name. */
  readonly name: string;
}

/**
 * Reads and judges the package in a folder. Links are not followed; what cannot be read is a finding.
 * @throws AppError 'not-found' when the folder is not there, 'file-problem' when it can't be listed,
 *   'invalid-input' when it is no package: none of a bag's own files lies in it, or it is far too large for one.
 */
export async function readPackage(folder: string): Promise<ReadPackage> {
  const entries = await walk(folder);
  const names = new Set(entries.map((entry) => samePath(entry.path)));
  if (!PACKAGE_TEXTS.some((name) => names.has(samePath(name)))) throw notAPackage(folder);
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const wanted = PACKAGE_TEXTS.some((name) => samePath(name) === samePath(entry.path));
    const text = wanted ? await textOf(folder, entry) : undefined;
    if (text !== undefined) texts.set(entry.path, text);
  }
  return { name: path.basename(path.resolve(folder)), ...verifyPackage(entries, texts) };
}

// A mark at the beginning is kept: the lists have none, so it is a fault.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** undefined for what is none of a package's texts, or can't be read a second time: the verdict names it. */
async function textOf(folder: string, { path: at, kind, bytes }: FolderEntry) {
  if (kind !== 'file' || bytes > LONGEST_TEXT) return undefined;
  const content = await readFile(path.join(folder, at)).catch(() => undefined);
  return content && decoder.decode(content);
}

async function walk(folder: string): Promise<readonly FolderEntry[]> {
  const top = await stat(folder).catch(() => undefined);
  if (top?.isDirectory() !== true) {
    throw new AppError('not-found', `没有找到文件夹 ${folder}。请检查名称，或者重新插好 U 盘。`);
  }
  const entries: FolderEntry[] = [];
  let bytes = 0;
  const waiting = [''];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    for await (const entry of entriesOf(folder, at)) {
      entries.push(entry);
      bytes += entry.bytes;
      if (entries.length > MOST_ENTRIES || bytes > MOST_BYTES) throw tooLarge(folder);
      if (entry.kind === 'folder') waiting.push(`${entry.path}/`);
    }
  }
  return entries;
}

async function* entriesOf(folder: string, inside: string): AsyncGenerator<FolderEntry> {
  if (inside.split('/').length > DEEPEST) throw tooLarge(folder);
  try {
    for await (const { name } of await opendir(path.join(folder, inside))) {
      yield await entryOf(folder, `${inside}${name}`);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (inside === '') throw unreadable(folder);
    yield { ...nothingAt(inside.slice(0, -1)), kind: 'unreadable' };
  }
}

const nothingAt = (at: string) => ({ path: at, bytes: 0, sha256: null, sha512: null });

async function entryOf(folder: string, at: string): Promise<FolderEntry> {
  const nothing = nothingAt(at);
  const file = path.join(folder, at);
  try {
    const stats = await lstat(file);
    if (stats.isDirectory()) return { ...nothing, kind: 'folder' };
    if (stats.isSymbolicLink()) return { ...nothing, kind: 'link' };
    if (!stats.isFile()) return { ...nothing, kind: 'other' };
    if (stats.size > MOST_BYTES) throw tooLarge(folder);
    return { ...nothing, kind: 'file', ...(await hashes(file, !at.startsWith(PAYLOAD_FOLDER))) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    return { ...nothing, kind: 'unreadable' };
  }
}

async function hashes(
  file: string,
  isTagFile: boolean,
): Promise<Pick<FolderEntry, 'bytes' | 'sha256' | 'sha512'>> {
  const sha256 = createHash('sha256');
  const sha512 = isTagFile ? createHash('sha512') : null;
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    sha256.update(chunk);
    sha512?.update(chunk);
  }
  return { bytes, sha256: sha256.digest('hex'), sha512: sha512?.digest('hex') ?? null };
}

function unreadable(folder: string): AppError {
  return new AppError(
    'file-problem',
    `${folder} 读不出来。请重新插好 U 盘，或者换一台电脑再核对。`,
  );
}

function notAPackage(folder: string): AppError {
  return new AppError(
    'invalid-input',
    `${folder} 不是报送包。请选择里面有 ${BAG_DECLARATION} 和 data 的那个文件夹。`,
  );
}

function tooLarge(folder: string): AppError {
  return new AppError(
    'invalid-input',
    `${folder} 里的文件太多或者太大，不像报送包。请只选择报送包的文件夹，不要选择整个 U 盘。`,
  );
}
