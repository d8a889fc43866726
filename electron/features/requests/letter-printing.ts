// Printing a letter into the file store, before the transaction that freezes it.

import { AppError } from '../../core/app-error.ts';
import type { StoredFile } from '../../core/fields.ts';
import type { FileStore } from '../../platform/file-store.ts';
import { letterFileName } from './letter-issuer.ts';
import type { PreparedLetter } from './letter-issuer.ts';

/** The Word file of a letter, kept; and the hash of the content that it was printed from. */
export interface PrintedLetter {
  readonly contentHash: string;
  readonly file: StoredFile;
}

/** @throws AppError 'file-problem' when the disk doesn't take it */
export async function printLetter(
  files: FileStore,
  prepared: PreparedLetter,
): Promise<PrintedLetter> {
  // Loaded with the first letter: the window starts without it.
  const { renderOfficialDocx } = await import('../../render/official-docx.ts');
  const docx = await renderOfficialDocx(prepared.document);
  const name = letterFileName(prepared);
  try {
    return { contentHash: prepared.contentHash, file: { name, ...files.keep(docx) } };
  } catch (cause) {
    throw new AppError(
      'file-problem',
      `“${name}”没有保存到台账里，请检查硬盘还有没有空间。原因：${String(cause)}`,
    );
  }
}

/** Two windows of one office at most, so the number is taken by another at most once. */
const ATTEMPTS = 3;

/** Tries again when the number or the case changed while the letter was printed. */
export async function retryOnConflict<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; left > 0; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    }
  }
  return attempt();
}
