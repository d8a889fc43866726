// Each format of the report as bytes. The libraries are loaded when the first export needs them: a window
// that only shows the ledger starts without them.

import type { ExportFormat } from '../../core/annual-report/export-format.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import type { PrintToPdf } from './pdf.ts';

type Renderer = (printed: PrintedReport, printToPdf: PrintToPdf) => Promise<Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The renderer of each format; the file's extension is the format's name. */
export const FORMAT_RENDERERS: Readonly<Record<ExportFormat, Renderer>> = {
  docx: async ({ document }) => (await import('./docx.ts')).renderDocx(document),
  html: async ({ document }) => bytesOf((await import('./html.ts')).renderHtml(document)),
  json: async (printed) => bytesOf((await import('./json.ts')).renderJson(printed)),
  pdf: async ({ document }, printToPdf) =>
    (await import('./pdf.ts')).renderPdf(document, printToPdf),
  xlsx: async (printed) => (await import('./xlsx.ts')).renderXlsx(printed),
};
