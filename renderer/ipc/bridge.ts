// What the preload puts on the window (electron/preload.ts); nothing else of the program is reachable.

import type { Reply } from '../../electron/core/calls.ts';

export interface Bridge {
  readonly call: (name: string, payload: unknown) => Promise<Reply>;
  readonly onEvent: (listener: (event: unknown) => void) => () => void;
}

declare global {
  interface Window {
    readonly desk: Bridge;
  }
}
