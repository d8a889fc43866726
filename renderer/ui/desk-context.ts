// What the frame tells every screen: the day, the year one works on, and which ledger is open.

import { createContext, use } from 'react';
import { yearOf } from '../../electron/core/calendar/local-date.ts';
import type { LocalDate } from '../../electron/core/calendar/local-date.ts';

export interface DeskFacts {
  /** Today in the office. */
  readonly today: LocalDate;
  /** The year chosen in the top bar. */
  readonly year: number;
  readonly setYear: (year: number) => void;
  /** Sets apart what the window keeps for each ledger (drafts): 'real' or 'sample'. */
  readonly scope: string;
}

const Context = createContext<DeskFacts | null>(null);

export const DeskProvider = Context.Provider;

/** Today, the working year and the ledger's scope; only below DeskProvider. */
export function useDesk(): DeskFacts {
  const facts = use(Context);
  if (!facts) throw new Error('DeskProvider is missing');
  return facts;
}

/**
 * The day a new record usually has: today, in the year one works on. Working on another year there is
 * none: a record of today would at once be gone from the year's list.
 */
export function useUsualDay(): LocalDate | undefined {
  const { today, year } = useDesk();
  return yearOf(today) === year ? today : undefined;
}
