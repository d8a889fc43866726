// What waits in the registers, for the navigation and the start page.

import { useQueryCall } from '../ipc/use-call.ts';

export interface Waiting {
  /** Publications that are drafted or being updated and not out yet. */
  readonly publications: number;
  /** Hotline referrals not closed yet. */
  readonly referrals: number;
}

/** Counts over all years: what was left from last year waits as well. */
export function useWaiting(): Waiting {
  const publications = useQueryCall('publications.list', { scope: 'awaiting', pageSize: 1 });
  const hotline = useQueryCall('hotline.list', { pageSize: 1 });
  const { open = 0, overdue = 0 } = hotline.data?.totals ?? {};
  return { publications: publications.data?.total ?? 0, referrals: open + overdue };
}
