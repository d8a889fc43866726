// Prints a page to PDF in a hidden window of its own: the only place that prints through Electron.

import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { AppError } from '../core/app-error.ts';

/** Host of the pages that wait to be printed: app://print/<id>.html, served by window.ts. */
export const PRINT_HOST = 'print';

const waiting = new Map<string, string>();

/** The HTML that waits under a path of the print host, or undefined. */
export function pageToPrint(pathname: string): string | undefined {
  return waiting.get(pathname);
}

/**
 * Prints an HTML page (its own @page rules decide size, margins and page numbers) to a tagged PDF
 * with bookmarks.
 * @throws AppError 'file-problem' when the page can't be printed.
 */
export async function printHtml(html: string): Promise<Uint8Array> {
  const pathname = `/${randomUUID()}.html`;
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
  });
  waiting.set(pathname, html);
  try {
    await window.loadURL(`app://${PRINT_HOST}${pathname}`);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (cause) {
    throw new AppError('file-problem', `PDF 没有印出来：${String(cause)}`);
  } finally {
    waiting.delete(pathname);
    window.destroy();
  }
}
