// The line between the main process and one page: installs the two worlds before anything is loaded,
// receives what the preload posts, and posts back.

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright';
import { followFrames } from './frames.ts';
import type { FrameTree, WebFrameMain } from './frames.ts';
import { WebFrameMain as Frames } from './frames.ts';
import type { ToMain, ToPreload } from './world/messages.ts';
import { PRELOAD_WORLD, pageWorldScript, preloadWorldScript } from './world/source.ts';

export interface LinkWishes {
  readonly mainFrame: WebFrameMain;
  /** The app's preload script, or undefined for a page without one. */
  readonly preload: string | undefined;
  readonly inSubFrames: boolean;
  readonly javascript: boolean;
  readonly onPreloadMissing: (problem: Error) => void;
  readonly onMessage: (message: ToMain, frame: WebFrameMain, reply: Reply) => void;
}

export type Reply = (message: ToPreload) => void;

export interface RendererLink {
  readonly session: CDPSession;
  /** Posts to the document that the main frame shows now; lost when it has no preload (yet). */
  readonly post: Reply;
}

const POST = `function (message) { globalThis[Symbol.for('electron-stand-in')](message); }`;

/** Prepares a page that has loaded nothing yet. */
export async function linkRenderer(page: Page, wishes: LinkWishes): Promise<RendererLink> {
  const session = await page.context().newCDPSession(page);
  const frames = await followFrames(session, wishes.mainFrame, PRELOAD_WORLD);
  const post = (context: number, message: ToPreload): void => {
    session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: POST,
        executionContextId: context,
        arguments: [{ value: message }],
      })
      .catch(() => undefined); // the document is gone, and with it whoever waited there
  };
  await installWorlds(session, wishes);
  receive(session, frames, wishes, post);
  return {
    session,
    post: (message) => {
      const context = frames.mainContext();
      if (context !== undefined) post(context, message);
    },
  };
}

// As in Electron, a page whose preload is missing is shown without it.
async function readPreload({ preload, onPreloadMissing }: LinkWishes): Promise<string> {
  if (preload === undefined) return '';
  return readFile(preload, 'utf8').catch((problem: unknown) => {
    onPreloadMissing(problem instanceof Error ? problem : new Error(String(problem)));
    return '';
  });
}

async function installWorlds(session: CDPSession, wishes: LinkWishes): Promise<void> {
  const unguessable = randomUUID();
  const preload = await readPreload(wishes);
  const settings = {
    binding: `stand-in-${unguessable}`,
    handshake: `worlds-${unguessable}`,
    inSubFrames: wishes.inSubFrames,
    process: {
      platform: process.platform,
      versions: { node: process.versions.node },
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
    },
  } as const;
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  if (!wishes.javascript) {
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    return;
  }
  await session.send('Runtime.addBinding', {
    name: settings.binding,
    executionContextName: PRELOAD_WORLD,
  });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: pageWorldScript(settings.handshake),
  });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadWorldScript(settings, preload),
    worldName: PRELOAD_WORLD,
  });
}

function receive(
  session: CDPSession,
  frames: FrameTree,
  wishes: LinkWishes,
  post: (context: number, message: ToPreload) => void,
): void {
  session.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    const frame = frames.ofContext(executionContextId);
    if (!frame) return;
    const message = JSON.parse(payload) as ToMain;
    // A document may speak before the browser has announced its address.
    Frames.show(frame, message.href);
    wishes.onMessage(message, frame, (answer) => post(executionContextId, answer));
  });
}
