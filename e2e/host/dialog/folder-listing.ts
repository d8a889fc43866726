// What a folder holds, as the open dialog shows it.

import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Listing {
  readonly folder: string;
  readonly parent: string | undefined;
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

export type ListingAnswer = Listing | { readonly problem: string };

/** The visible entries of a folder, in Chinese order; or a sentence that says what is wrong. */
export function listFolder(asked: string): ListingAnswer {
  const folder = path.resolve(asked);
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => !entry.name.startsWith('.'),
    );
    const names = (wanted: boolean): string[] =>
      entries
        .filter((entry) => isFolder(path.join(folder, entry.name)) === wanted)
        .map((entry) => entry.name)
        .sort((one, other) => one.localeCompare(other, 'zh-CN', { numeric: true }));
    const parent = path.dirname(folder);
    return {
      folder,
      parent: parent === folder ? undefined : parent,
      folders: names(true),
      files: names(false),
    };
  } catch {
    return { problem: `打不开文件夹：${folder}。请检查路径是否正确。` };
  }
}

/** Makes a folder and lists it. */
export function makeFolder(asked: string): ListingAnswer {
  try {
    mkdirSync(path.resolve(asked), { recursive: true });
  } catch {
    return { problem: `建不了文件夹：${asked}。请换一个位置或名称。` };
  }
  return listFolder(asked);
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
