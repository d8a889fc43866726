// Handing a file to the PC's programs without giving the kept one away.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { safeFileName } from '../core/files/limits.ts';

/** A copy under its own name: what a program does to it never reaches the kept original. */
export function copyToOpen(content: Uint8Array, name: string): string {
  const parent = path.join(tmpdir(), 'gongkai-desk');
  mkdirSync(parent, { recursive: true });
  const copy = path.join(mkdtempSync(path.join(parent, 'open-')), safeFileName(name));
  writeFileSync(copy, content, { mode: 0o400 });
  return copy;
}
