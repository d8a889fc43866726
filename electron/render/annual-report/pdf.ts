// The report as a PDF: the HTML as it is printed.

import type { ReportDocument } from '../../core/annual-report/document.ts';
import { withProperties } from '../pdf/document-properties.ts';
import { renderHtml } from './html.ts';
import { printableReport } from './printable-report.ts';
import { dayOf } from './report-day.ts';

/** Prints a page: the window's or the machine's Chromium. */
export type PrintToPdf = (html: string) => Promise<Uint8Array>;

/**
 * The bytes of a tagged PDF with bookmarks.
 * @throws AppError 'file-problem' when it can't be printed here.
 */
export async function renderPdf(
  document: ReportDocument,
  printToPdf: PrintToPdf,
): Promise<Uint8Array> {
  const report = printableReport(document);
  return withProperties(await printToPdf(renderHtml(report)), {
    title: report.titleLines.join(''),
    organ: report.organ,
    day: dayOf(report),
  });
}
