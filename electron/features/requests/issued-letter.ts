// A letter as it was issued: read from what was frozen, never made anew.

import { AppError } from '../../core/app-error.ts';
import { OfficialDocument } from '../../core/document/official-document.ts';
import { hashOf } from '../../platform/file-store.ts';
import type { Register } from './register.ts';

export interface IssuedDocument {
  readonly requestId: number;
  readonly title: string;
  /** SHA-256 of the frozen Word file. */
  readonly docx: string;
  readonly document: OfficialDocument;
}

/**
 * @throws AppError 'not-found'; 'file-problem' when the content is no longer the one that was issued
 */
export function readIssuedLetter({ cases }: Register, letterId: number): IssuedDocument {
  const letter = cases.letter(letterId);
  if (!letter) throw new AppError('not-found', '没有这份文书，可能链接已经过时。');
  const { requestId, title, docx, content, contentHash } = letter;
  if (hashOf(content) !== contentHash) {
    throw new AppError('file-problem', `“${title}”的内容与制发时的校验值不一致，不能使用。`);
  }
  return { requestId, title, docx, document: OfficialDocument.parse(JSON.parse(content)) };
}
