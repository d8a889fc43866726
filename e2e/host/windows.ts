// The open windows, and who is told when the last one closes.

export interface OpenWindow {
  readonly close: () => void;
  readonly destroy: () => void;
  /** Once a close that was asked for has ended: whether the window is gone. */
  readonly settled: () => Promise<boolean>;
}

const open = new Set<OpenWindow>();
let onAllClosed = (): void => undefined;

export const windows = {
  add: (window: OpenWindow): void => {
    open.add(window);
  },
  remove: (window: OpenWindow): void => {
    if (open.delete(window) && open.size === 0) onAllClosed();
  },
  all: (): readonly OpenWindow[] => [...open],
  whenAllClosed: (listener: () => void): void => {
    onAllClosed = listener;
  },
};
