// Who may call: the main frame of our own window on our own pages, and nobody else.

import type { BrowserWindow, WebFrameMain } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';

/** Whether a message came from the top frame of the window while it shows the program's own page. */
export function isMainFrame(
  frame: WebFrameMain | null,
  window: BrowserWindow | undefined,
): boolean {
  if (!frame || !window || window.isDestroyed()) return false;
  return frame === window.webContents.mainFrame && frame.url.startsWith(`${APP_ORIGIN}/`);
}
