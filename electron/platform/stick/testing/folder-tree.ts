// A folder's files as text, to compare whole folders.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FolderFile } from '../write-order.ts';

/** The files under a folder, with slashes, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !statSync(path.join(folder, name)).isDirectory())
    .map((name) => name.replaceAll(path.sep, '/'))
    .toSorted();
}

/** A folder's paths and contents as one text; 'absent' when there is none. */
export function treeOf(folder: string): string {
  if (!existsSync(folder)) return 'absent';
  return textOf(
    filesIn(folder).map((file) => ({ path: file, content: readFileSync(path.join(folder, file)) })),
  );
}

/** The same of files that are not yet anywhere. */
export function textOf(files: readonly FolderFile[]): string {
  const lines = files.map((file) => `${file.path} ${Buffer.from(file.content).toString('base64')}`);
  return lines.toSorted().join('\n');
}

/** Writes files into a new folder without any care. */
export function layDown(folder: string, files: readonly FolderFile[]): void {
  for (const { path: file, content } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}
