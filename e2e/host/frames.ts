// The frames of one page as main code knows them: one WebFrameMain for each, always the same object,
// so that `event.senderFrame === contents.mainFrame` means what it says.

import type { CDPSession } from 'playwright';
import { toldAddress } from './app-address.ts';
import { ownSchemes } from './protocol.ts';
import { ElectronObject } from './strict.ts';

export class WebFrameMain
  extends ElectronObject
  implements Pick<Electron.WebFrameMain, 'url' | 'detached'>
{
  readonly parent: WebFrameMain | null;
  detached = false;
  #shown = '';

  constructor(parent: WebFrameMain | null) {
    super();
    this.parent = parent;
  }

  get url(): string {
    return this.#shown === '' ? '' : toldAddress(this.#shown, ownSchemes());
  }

  /** Records the address that the browser shows in a frame. */
  static show(frame: WebFrameMain, address: string): void {
    frame.#shown = address;
  }
}

export interface FrameTree {
  /** The frame of a world's execution context; undefined for worlds other than the preload's. */
  readonly ofContext: (contextId: number) => WebFrameMain | undefined;
  /** The execution context of the preload in the main frame as it is now. */
  readonly mainContext: () => number | undefined;
}

/** Follows the frames and the preload worlds of a page. */
export async function followFrames(
  session: CDPSession,
  mainFrame: WebFrameMain,
  preloadWorld: string,
): Promise<FrameTree> {
  const frames = new Map<string, WebFrameMain>();
  const contexts = new Map<number, WebFrameMain>();
  session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
    frames.set(frameId, new WebFrameMain(frames.get(parentFrameId) ?? mainFrame));
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    const known = frames.get(frame.id);
    if (known) WebFrameMain.show(known, frame.url + (frame.urlFragment ?? ''));
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    const known = frames.get(frameId);
    if (known) WebFrameMain.show(known, url);
  });
  session.on('Page.frameDetached', ({ frameId, reason }) => {
    const known = frames.get(frameId);
    if (!known || reason === 'swap') return;
    known.detached = true;
    frames.delete(frameId);
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    const frame = frameId === undefined ? undefined : frames.get(frameId);
    if (frame && context.name === preloadWorld) contexts.set(context.id, frame);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    contexts.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  const { frameTree } = await session.send('Page.getFrameTree');
  frames.set(frameTree.frame.id, mainFrame);
  return {
    ofContext: (contextId) => contexts.get(contextId),
    mainContext: () => [...contexts].findLast(([, frame]) => frame === mainFrame)?.[0],
  };
}
