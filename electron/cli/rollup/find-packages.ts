// The packages in the folders that were given: each is one, or holds some.

import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import { namedByFolder } from '../../core/roll-up/handed-in.ts';
import {
  BAG_DECLARATION,
  BAG_INFO,
  PAYLOAD_MANIFEST,
  TAG_MANIFESTS,
} from '../../core/submissions/bag.ts';
import { HAND_IN_SHEET, isLeftByPc, VIEWER_PAGE } from '../../core/submissions/package-names.ts';

/** Any of them makes a folder a package, a damaged one perhaps; so does a package's name. */
const SIGNS: ReadonlySet<string> = new Set([
  ...[BAG_DECLARATION, BAG_INFO, PAYLOAD_MANIFEST, ...Object.values(TAG_MANIFESTS)],
  ...[VIEWER_PAGE, HAND_IN_SHEET],
]);

/** 县 → 年度 → 单位 → 报送包: nobody files deeper. */
const DEEPEST = 4;

/**
 * The folders of all packages, each once, in the order of the given folders and by name.
 * @throws AppError 'not-found' for a folder that is not there, 'invalid-input' for a file, for a folder
 *   without any package.
 */
export async function findPackages(folders: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const folder of folders) {
    const packages = await packagesIn(await realFolder(folder), 0);
    if (packages.length === 0) {
      throw new AppError('invalid-input', `${folder} 里没有报送包，请检查文件夹。`);
    }
    for (const each of packages) found.add(each);
  }
  return [...found];
}

async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => null);
  if (real === null) throw new AppError('not-found', `没有找到文件夹 ${folder}。`);
  if ((await lstat(real)).isDirectory()) return real;
  throw new AppError('invalid-input', `${folder} 是一个文件，请写出报送包的文件夹。`);
}

async function packagesIn(folder: string, depth: number): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  if (isPackage(folder, entries)) return [folder];
  if (depth === DEEPEST) return [];
  const inside = entries
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !isLeftByPc(entry.name),
    )
    .map(({ name }) => path.join(folder, name))
    .toSorted();
  const found: string[] = [];
  for (const each of inside) found.push(...(await packagesIn(each, depth + 1)));
  return found;
}

function isPackage(folder: string, entries: readonly Dirent[]): boolean {
  const isNamedSo = namedByFolder(path.basename(folder)).year !== null;
  return isNamedSo || entries.some((entry) => SIGNS.has(entry.name.normalize('NFC')));
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new AppError('file-problem', `文件夹 ${folder} 读不出来（${code}），请检查磁盘和权限。`);
  }
}
