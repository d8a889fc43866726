// Each format of the report as bytes. The libraries are loaded when the first export needs them: a window
// that only shows the ledger starts without them.

import type { FigureId, ReportDocument } from '../../core/annual-report/document.ts';
import type { ExportFormat } from '../../core/annual-report/export-format.ts';
import type { ItemSheet } from './xlsx.ts';

export interface FormatSource {
  readonly document: ReportDocument;
  /** Further sheets for the workbook. */
  readonly items: readonly ItemSheet[];
  readonly figureName?: (figure: FigureId) => string | undefined;
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

type Renderer = (source: FormatSource) => Promise<Uint8Array>;

/** The renderer of each format; the file's extension is the format's name. */
export const FORMAT_RENDERERS: Readonly<Record<ExportFormat, Renderer>> = {
  docx: async ({ document }) => (await import('./docx.ts')).renderDocx(document),
  html: async ({ document }) => bytesOf((await import('./html.ts')).renderHtml(document)),
  json: async ({ document }) => bytesOf((await import('./json.ts')).renderJson(document)),
  pdf: async ({ document, printToPdf }) =>
    printToPdf((await import('./html.ts')).renderHtml(document)),
  xlsx: async ({ document, items, figureName }) =>
    (await import('./xlsx.ts')).renderXlsx({
      document,
      items,
      ...(figureName ? { figureName } : {}),
    }),
};
