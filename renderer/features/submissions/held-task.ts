// Work on a stick goes on while the clerk looks at another page or another year. How far it is and what became
// of it are therefore kept outside of the page, for the window.

import { useCallback, useSyncExternalStore } from 'react';
import type { Input, Output } from '../../../electron/core/contract.ts';
import { CallError } from '../../ipc/client.ts';
import { onOfficeEvent } from '../../ipc/events.ts';
import { useTask } from '../../ipc/use-call.ts';
import type { Progress, TaskName } from '../../ipc/use-call.ts';

export interface HeldWork<N extends TaskName, About> {
  readonly about: About;
  readonly progress: Progress | null;
  /** Null while it is under way. */
  readonly end:
    | { readonly kind: 'done'; readonly result: Output<N> }
    | { readonly kind: 'refused'; readonly error: CallError }
    | null;
}

export interface HeldTask<N extends TaskName, About> {
  readonly name: N;
  /** The last work, also when it has ended; null before the first. */
  readonly now: () => HeldWork<N, About> | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether a page is there that shows it. */
  readonly isShown: () => boolean;
  /** Begins and returns how it ended; null when another ledger was opened meanwhile. */
  readonly begin: (
    about: About,
    run: () => Promise<Output<N>>,
  ) => Promise<HeldWork<N, About>['end']>;
}

/** Holds one task; made once, outside of components. `About`: what the window knows of its order. */
export function holdTask<N extends TaskName, About>(name: N): HeldTask<N, About> {
  let present: HeldWork<N, About> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: HeldWork<N, About> | null): void => {
    present = next;
    for (const listener of listeners) listener();
  };
  const listen = once(() =>
    onOfficeEvent((event) => {
      if (event.kind === 'office-changed') set(null);
      else if (event.call === name && present?.end === null) set({ ...present, progress: event });
    }),
  );
  return {
    name,
    now: () => present,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isShown: () => listeners.size > 0,
    begin: async (about, run) => {
      listen();
      set({ about, progress: null, end: null });
      const end = await endOf(run);
      if (present?.about !== about) return null;
      set({ about, progress: null, end });
      return end;
    },
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}

async function endOf<R>(run: () => Promise<R>) {
  try {
    return { kind: 'done', result: await run() } as const;
  } catch (error) {
    if (error instanceof CallError) return { kind: 'refused', error } as const;
    throw error;
  }
}

/** The last work of a held task; null before the first. */
export function useHeldWork<N extends TaskName, About>(
  held: HeldTask<N, About>,
): HeldWork<N, About> | null {
  return useSyncExternalStore(held.subscribe, held.now);
}

/** Begins a held task; the page that asked may be gone when it ends. */
export function useStart<N extends TaskName, About>(held: HeldTask<N, About>) {
  const { run } = useTask(held.name);
  return useCallback(
    (about: About, input: Input<N>) => held.begin(about, () => run(input)),
    [held, run],
  );
}

export function isUnderWay<N extends TaskName, About>(work: HeldWork<N, About> | null): boolean {
  return work !== null && work.end === null;
}
