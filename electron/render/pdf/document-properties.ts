// What a printed PDF says of itself: the document's title, organ and day in the place of the browser's name and
// the moment of printing.

import { PDFDocument } from '@cantoo/pdf-lib';
import { AppError } from '../../core/app-error.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';

export interface DocumentProperties {
  readonly title: string;
  readonly organ: string;
  /** The only day that the file carries. */
  readonly day: LocalDate;
}

/**
 * The same pages, tags and bookmarks, with the properties; readers show the title in place of the file's name
 * (ISO 14289-1 §7.1 asks for both, and for the language).
 * @throws AppError 'file-problem' when what was printed is no PDF.
 */
export async function withProperties(
  pdf: Uint8Array,
  { title, organ, day }: DocumentProperties,
): Promise<Uint8Array> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false }).catch((cause: unknown) => {
    throw new AppError(
      'file-problem',
      `PDF 没有生成：印出来的文件读不出（${String(cause)}）。请重试；仍然不行时，请打开 Word 文件后另存为 PDF。`,
    );
  });
  const moment = new Date(`${day}T00:00:00Z`);
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setAuthor(organ);
  file.setCreator(organ);
  file.setLanguage('zh-CN');
  file.setCreationDate(moment);
  file.setModificationDate(moment);
  return file.save();
}
