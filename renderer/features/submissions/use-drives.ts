// The drives that are plugged in: looked for when the page opens, and again when asked.

import { useCallback, useEffect, useState } from 'react';
import type { CallError } from '../../ipc/client.ts';
import { useTask } from '../../ipc/use-call.ts';
import { nothingOnRefusal } from './refusal.ts';
import type { FoundDrive } from './target.ts';

export interface Drives {
  /** Null until the first search has ended. */
  readonly drives: readonly FoundDrive[] | null;
  readonly search: () => void;
  readonly isSearching: boolean;
  readonly error: CallError | null;
}

/** `onFound` is told the result of every search; it must be stable. */
export function useDrives(onFound: (drives: readonly FoundDrive[]) => void): Drives {
  const { run, isRunning, error } = useTask('submissions.drives');
  const [drives, setDrives] = useState<readonly FoundDrive[] | null>(null);
  const search = useCallback(async (): Promise<void> => {
    const found = await run({}).catch(nothingOnRefusal);
    if (found === null) return;
    setDrives(found);
    onFound(found);
  }, [run, onFound]);
  useEffect(() => {
    void search();
  }, [search]);
  return { drives, search: () => void search(), isSearching: isRunning, error };
}
