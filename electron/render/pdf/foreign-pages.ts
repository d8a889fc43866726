// The pages of a PDF that somebody sent: only what is to be seen of them.

import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';

/** A scan with more pages than this is no paper of a case. */
const MOST_PAGES = 2000;

/**
 * Copies the pages into another file, without links, scripts and the document's own structure.
 * @throws Error when the PDF can't be read: it is broken, or asks for a password.
 */
export async function copyForeignPages(file: PDFDocument, bytes: Uint8Array): Promise<PDFPage[]> {
  // A file that only forbids changes opens with an empty password.
  const source = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
  const count = source.getPageCount();
  if (count === 0 || count > MOST_PAGES) throw new Error(`${count} pages`);
  for (const page of source.getPages()) removeUnseen(page);
  return file.copyPages(source, source.getPageIndices());
}

// What reaches out of the page: each would draw other pages, whole forms or programs in with it.
const OUT_OF_PAGE = ['AA', 'B', 'Metadata', 'PieceInfo', 'StructParents', 'Thumb'];
const OUT_OF_ANNOTATION = ['A', 'AA', 'Dest', 'IRT', 'P', 'Parent', 'Popup', 'StructParent'];

function removeUnseen({ node }: PDFPage): void {
  for (const key of OUT_OF_PAGE) node.delete(PDFName.of(key));
  const annotations = node.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) {
    node.delete(PDFName.of('Annots'));
    return;
  }
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const annotation = annotations.lookup(index);
    // A seal is an annotation with an appearance; what has none is not to be seen on paper.
    if (!(annotation instanceof PDFDict) || !annotation.has(PDFName.of('AP'))) {
      annotations.remove(index);
    } else {
      for (const key of OUT_OF_ANNOTATION) annotation.delete(PDFName.of(key));
    }
  }
}
