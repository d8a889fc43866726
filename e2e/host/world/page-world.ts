// The page's side, run before any code of the page: refuses new windows and receives what the preload
// exposes. Runs inside the browser, in every frame, as source text (source.ts).

import { openBridge } from './bridge.ts';

/** Waits for the preload's side of this frame, which comes once and before the page's own code. */
export function startPageWorld(handshake: string): void {
  const greet = (event: Event): void => {
    const port = (event as MouseEvent).relatedTarget;
    if (!port) return;
    openBridge(port, 'page', 'preload');
    refuseNewWindows(port);
  };
  window.addEventListener(handshake, greet, { once: true });
}

// Main code may still want to know what was asked for (its window open handler), so the preload's side
// is told; the page gets null at once, as from a handler that denies.
function refuseNewWindows(port: EventTarget): void {
  const dispatch = EventTarget.prototype.dispatchEvent.bind(port);
  const open = (url?: string | URL, frameName = '', features = ''): null => {
    const detail = JSON.stringify({ url: String(url ?? ''), frameName, features });
    dispatch(new CustomEvent('new-window', { detail }));
    return null;
  };
  window.open = open;
}

/** Everything above, for the browser. */
export const pageWorldFunctions = [startPageWorld, refuseNewWindows] as const;
