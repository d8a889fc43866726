// Electron is ready once, after the main script has run; much may be done only before or only after.

let reached: () => void;
let isReady = false;
const whenReady = new Promise<void>((resolve) => {
  reached = resolve;
});

export const readiness = {
  get isReady(): boolean {
    return isReady;
  },
  whenReady,
  reach: (): void => {
    isReady = true;
    reached();
  },
  /** @throws Error when it is too early for `what`. */
  demand: (what: string): void => {
    if (!isReady) throw new Error(`${what} can only be used after app is ready`);
  },
  /** @throws Error with `message` when it is too late. */
  forbid: (message: string): void => {
    if (isReady) throw new Error(message);
  },
};
