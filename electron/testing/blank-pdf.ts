import { PDFDocument } from '@cantoo/pdf-lib';

/** An empty A4 page: for tests of what becomes of a printed file, not of what is printed. */
export async function blankPdf(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage([595.28, 841.89]);
  return file.save();
}
