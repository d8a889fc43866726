// Printed pages and scans bound into one PDF with a running number on each page.

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { copyForeignPages } from './foreign-pages.ts';
import { stampPageNumber } from './page-number.ts';
import { addJpegPage, addPngPage } from './picture-page.ts';

/** All scans together: the finished file is held in memory three times while it is written. Bytes. */
const MOST_SCAN_BYTES = 200 * 1024 * 1024;

export type Bound = { readonly pages: number } | { readonly refused: string };

export interface Finishing {
  readonly title: string;
  readonly organ: string;
  readonly day: LocalDate;
  /** Pages at the beginning that have no number and are not counted. */
  readonly unnumbered: number;
}

export interface BoundFile {
  /** Adds what was printed here; how many pages. */
  readonly addPrinted: (pdf: Uint8Array) => Promise<number>;
  /** Adds a scan: all pages of a PDF, or a picture as a page. What can't be bound is refused in words. */
  readonly addScan: (content: Uint8Array) => Promise<Bound>;
  /** Puts what was printed here before all other pages; how many pages. */
  readonly putFirst: (pdf: Uint8Array) => Promise<number>;
  /** Numbers the pages and gives the file's bytes. */
  readonly finish: (finishing: Finishing) => Promise<Uint8Array>;
}

/** How many pages something printed here has. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}

/** An empty file. */
export async function createBoundFile(): Promise<BoundFile> {
  const file = await PDFDocument.create({ updateMetadata: false });
  let scanBytes = 0;
  const addAll = (pages: readonly PDFPage[]): number => {
    for (const page of pages) file.addPage(page);
    return pages.length;
  };
  return {
    addPrinted: async (pdf) => addAll(await copyForeignPages(file, pdf)),
    addScan: async (content) => {
      if (scanBytes + content.length > MOST_SCAN_BYTES) {
        return { refused: `案卷的附件合计超过 ${MOST_SCAN_BYTES / 1024 / 1024} MB` };
      }
      const bound = await addScan(file, content, addAll);
      if ('pages' in bound) scanBytes += content.length;
      return bound;
    },
    putFirst: async (pdf) => {
      const pages = await copyForeignPages(file, pdf);
      for (const [index, page] of pages.entries()) file.insertPage(index, page);
      return pages.length;
    },
    finish: (finishing) => finish(file, finishing),
  };
}

async function addScan(
  file: PDFDocument,
  content: Uint8Array,
  addAll: (pages: readonly PDFPage[]) => number,
): Promise<Bound> {
  try {
    switch (kindOf(content)) {
      case 'pdf':
        return { pages: addAll(await copyForeignPages(file, content)) };
      case 'jpeg':
        await addJpegPage(file, content);
        return { pages: 1 };
      case 'png':
        return (await addPngPage(file, content)) ? { pages: 1 } : { refused: '图片太大' };
      case 'other':
        return { refused: '不是 PDF、JPG 或者 PNG 文件' };
    }
  } catch {
    // Whatever is wrong with a file that somebody sent, the rest of the papers is bound.
    return { refused: '文件有密码或者已经损坏' };
  }
}

/** By the first bytes: a name may lie. */
function kindOf(content: Uint8Array): 'pdf' | 'jpeg' | 'png' | 'other' {
  const head = Buffer.from(content.subarray(0, 1024)).toString('latin1');
  // Readers accept some bytes before it.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
  return head.startsWith('\u0089PNG\r\n\u001a\n') ? 'png' : 'other';
}

async function finish(file: PDFDocument, finishing: Finishing): Promise<Uint8Array> {
  const { title, organ, day, unnumbered } = finishing;
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const [index, page] of file.getPages().entries()) {
    if (index >= unnumbered) stampPageNumber(page, index - unnumbered + 1, font);
  }
  const moment = new Date(`${day}T00:00:00Z`);
  file.setTitle(title);
  file.setAuthor(organ);
  file.setLanguage('zh-CN');
  file.setCreationDate(moment);
  file.setModificationDate(moment);
  return file.save();
}
