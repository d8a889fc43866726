// webContents.printToPDF by the browser's own printing.

import type { PrintToPDFOptions } from 'electron';
import type { CDPSession } from 'playwright';
import { refuseUnknownOptions } from './strict.ts';

// What the app asks for; the page's own @page rules decide everything else.
const KNOWN = [
  'preferCSSPageSize',
  'printBackground',
  'generateTaggedPDF',
  'generateDocumentOutline',
] as const satisfies readonly (keyof PrintToPDFOptions)[];

/** The loaded page as a PDF file. */
export async function printPage(session: CDPSession, options: PrintToPDFOptions): Promise<Buffer> {
  refuseUnknownOptions('webContents.printToPDF', options, KNOWN);
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    printBackground: options.printBackground ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  });
  return Buffer.from(data, 'base64');
}
