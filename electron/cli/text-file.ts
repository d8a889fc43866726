// A text file given on the command line, as programs in China save it.

import { readFileSync } from 'node:fs';
import { AppError } from '../core/app-error.ts';

/**
 * The bytes of a file.
 * @throws AppError 'not-found' or 'file-problem' naming the file when it can't be read.
 */
export function readInputFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') throw new AppError('not-found', `没有找到文件 ${file}。`);
    throw new AppError('file-problem', `文件 ${file} 读不出来（${code}），请检查文件和权限。`);
  }
}

/** The text of bytes in UTF-8, or else in the encoding of older programs; no mark at its beginning. */
export function decodedText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('gb18030').decode(bytes);
  }
}
