// The package in a folder that somebody chose: it itself, or the only one that lies in it, as on a stick.

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../core/app-error.ts';
import { BAG_DECLARATION, PAYLOAD_MANIFEST, TAG_MANIFESTS } from '../../../core/submissions/bag.ts';
import { VIEWER_PAGE } from '../../../core/submissions/package-names.ts';

/** Any of them makes a folder a package, so that one that lost some is still found and judged. */
const MARKS: readonly string[] = [
  ...[BAG_DECLARATION, PAYLOAD_MANIFEST, VIEWER_PAGE],
  ...Object.values(TAG_MANIFESTS),
];

/**
 * The folder to judge. A folder without any package is returned as it is: reading it says what is wrong.
 * @throws AppError 'invalid-input' when several packages lie in the folder
 */
export async function findPackage(folder: string): Promise<string> {
  const found = await findPackages(folder);
  const [only, second] = found;
  if (second !== undefined) {
    throw new AppError(
      'invalid-input',
      `${folder} 里有 ${found.length} 个报送包：${found.map((each) => `“${path.basename(each)}”`).join('、')}。请选择其中一个的文件夹。`,
    );
  }
  return only ?? folder;
}

/** The folder itself where it is a package, else the packages that lie in it, by name; no deeper. */
export async function findPackages(folder: string): Promise<readonly string[]> {
  if (await isPackage(folder)) return [folder];
  const inside = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of inside) {
    // What is hidden was not finished, or is waiting to be put back.
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const each = path.join(folder, entry.name);
    if (await isPackage(each)) found.push(each);
  }
  return found.toSorted();
}

async function isPackage(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => MARKS.includes(name.normalize('NFC')));
}
