// A dialog's own small window: an empty page that this process fills, and that talks to it alone.

import type { Page } from 'playwright';
import { expectPage } from '../browser-process.ts';
import { shownBrowser } from '../pages.ts';
import { settings } from '../settings.ts';

export interface DialogWindow {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Fills the page; its text is run there, so it uses nothing but its argument and the page. */
  readonly fill: (given: never) => void;
  readonly given: unknown;
  /** Answers what the page asks. */
  readonly answer: (request: never) => unknown;
}

const STYLE = `
  body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 16px;
    display: flex; flex-direction: column; gap: 12px; height: calc(100vh - 32px); color: #1f1f1f; }
  h1 { font-size: 18px; margin: 0; }
  input { font: inherit; padding: 6px 8px; flex: 1; min-width: 0; }
  .row { display: flex; gap: 8px; align-items: center; }
  .end { justify-content: flex-end; }
  button { font: inherit; padding: 6px 16px; }
  [role=listbox] { flex: 1; overflow: auto; border: 1px solid #8c8c8c; padding: 4px; min-height: 0; }
  [role=option] { padding: 2px 8px; cursor: default; white-space: pre; }
  [role=option][aria-selected=true] { background: #1d4ed8; color: #fff; }
  :focus-visible { outline: 3px solid #1d4ed8; outline-offset: 1px; }
  p { margin: 0; white-space: pre-wrap; }
  [role=alert] { color: #b91c1c; min-height: 1.6em; }
`;

/** Opens a dialog and resolves with what its page chose, or undefined when it was closed. */
export async function openDialogWindow(dialog: DialogWindow): Promise<unknown> {
  const page = await openPopup(dialog.width, dialog.height);
  const chosen = new Promise<unknown>((resolve) => {
    page.on('close', () => resolve(undefined));
    void page.exposeFunction('choose', resolve);
  });
  await page.exposeFunction('ask', dialog.answer);
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}</style><title></title><body>`,
  );
  await page.evaluate(
    `document.title = ${JSON.stringify(dialog.title)}; (${dialog.fill.toString()})(${JSON.stringify(dialog.given)})`,
  );
  const answer = await chosen;
  await page.close().catch(() => undefined); // it may have been closed by hand
  return answer;
}

// A popup of the app's own window has no tabs and no menu, unlike any other new window of a browser.
async function openPopup(width: number, height: number): Promise<Page> {
  if (settings().headless)
    throw new Error('Nobody can answer a dialog in a browser without a head.');
  const { context } = await shownBrowser();
  const opener = context.pages().find((page) => !page.isClosed());
  if (!opener) throw new Error('There is no window to open a dialog from.');
  const session = await context.newCDPSession(opener);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return expectPage(context, async (url) => {
    const features = `popup,noopener,width=${width},height=${height},left=200,top=120`;
    await session.send('Runtime.evaluate', {
      expression: `void open('${url}', '_blank', '${features}')`,
      contextId: executionContextId,
      userGesture: true,
    });
    await session.detach();
  });
}
