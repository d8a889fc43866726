// Attachments and evidence, kept beside the ledger under the hash of their content: the same file
// twice is stored once, and a changed one is noticed.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../core/app-error.ts';
import { writeDurably } from './durable-write.ts';

export interface FileStore {
  /** Keeps a copy of the content; returns its SHA-256 (hexadecimal) and its size in bytes. */
  readonly keep: (content: Uint8Array) => { readonly sha256: string; readonly bytes: number };
  /** Where the content with this hash lies. */
  readonly pathOf: (sha256: string) => string;
  /**
   * The content with this hash.
   * @throws AppError 'file-problem' when it is missing or its bytes no longer have this hash.
   */
  readonly read: (sha256: string) => Uint8Array;
}

/** Opens the store in a folder; the folder is made when the first file is kept. */
export function openFileStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256);
  return {
    pathOf,
    keep: (content) => {
      const sha256 = hashOf(content);
      if (!existsSync(pathOf(sha256))) writeDurably(pathOf(sha256), content);
      return { sha256, bytes: content.length };
    },
    read: (sha256) => {
      if (!existsSync(pathOf(sha256))) {
        throw new AppError('file-problem', `附件 ${sha256.slice(0, 8)} 不在台账的文件夹里。`);
      }
      const content = readFileSync(pathOf(sha256));
      if (hashOf(content) !== sha256) {
        throw new AppError('file-problem', `附件 ${sha256.slice(0, 8)} 的内容已经改变，不能使用。`);
      }
      return content;
    },
  };
}

/** SHA-256 of bytes, lower-case hexadecimal. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
