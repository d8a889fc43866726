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
  if (await isPackage(folder)) return folder;
  const inside = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of inside) {
    // What is hidden was not finished, or is waiting to be put back.
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    if (await isPackage(path.join(folder, entry.name))) found.push(entry.name);
  }
  const [only, second] = found;
  if (second !== undefined) {
    throw new AppError(
      'invalid-input',
      `${folder} 里有 ${found.length} 个报送包：${found.map((name) => `“${name}”`).join('、')}。请选择其中一个的文件夹。`,
    );
  }
  return only === undefined ? folder : path.join(folder, only);
}

async function isPackage(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => MARKS.includes(name.normalize('NFC')));
}
