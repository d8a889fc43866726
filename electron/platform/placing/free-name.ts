// A name for a new file in a folder of the user's, where an older one may be somebody's work.

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The name, with （2）, （3） … before the extension where another file has it already: a document that was
 * filled in by hand after an earlier export is never replaced. A file with the same content is.
 */
export async function freeName(folder: string, name: string, content: Uint8Array): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem}（${count}）${ext}`;
    const file = path.join(folder, candidate);
    if (!existsSync(file) || (await holds(file, content))) return candidate;
  }
}

async function holds(file: string, content: Uint8Array): Promise<boolean> {
  const found = await stat(file);
  return found.isFile() && found.size === content.length && (await readFile(file)).equals(content);
}
