// What handlers may ask of the desktop around them. The window gives Electron's dialogs; the command
// line has none of them and says so.

import type { LedgerKind } from '../core/office/ledger-kind.ts';

export interface Shell {
  /** Lets the user choose a folder; null when cancelled. */
  readonly chooseFolder: (title: string) => Promise<string | null>;
  /** Lets the user choose files; null when cancelled. */
  readonly chooseFiles: (title: string) => Promise<readonly string[] | null>;
  /** Opens a file with the program the PC has for it. */
  readonly openFile: (path: string) => Promise<void>;
  /** Shows a file in the PC's file manager. */
  readonly showFile: (path: string) => void;
  /**
   * Prints a page to PDF (A4, the page's own @page rules).
   * @throws AppError 'file-problem' where there is nothing that can print.
   */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
  /** Closes the open ledger and opens the office's own or the sample one. */
  readonly switchLedger: (kind: LedgerKind) => Promise<void>;
}
