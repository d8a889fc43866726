// Where the cursor goes when a long piece of work ends: to what became of it, unless the clerk is busy elsewhere.

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

export interface FocusAtEnd {
  /** Around the buttons of the work and its outcome. */
  readonly section: RefObject<HTMLDivElement | null>;
  /** Around the outcome; it can take the focus (tabIndex -1). */
  readonly outcome: RefObject<HTMLDivElement | null>;
}

export function useFocusAtEnd(isRunning: boolean): FocusAtEnd {
  const section = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    const hasEnded = wasRunning.current && !isRunning;
    wasRunning.current = isRunning;
    const { activeElement, body } = document;
    // The button that stops the work is gone when it ends, and the focus with it.
    const isFree = activeElement === body || section.current?.contains(activeElement) === true;
    if (!hasEnded || !isFree) return;
    outcome.current?.focus({ preventScroll: true });
    // A long outcome is shown from its beginning.
    outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [isRunning]);
  return { section, outcome };
}
