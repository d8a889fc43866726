// What waits in the registers, for the navigation and the start page.

import { pressing } from '../features/requests/clock-text.ts';
import { useQueryCall } from '../ipc/use-call.ts';

export interface Waiting {
  /** Publications that are drafted or being updated and not out yet. */
  readonly publications: number;
  /** Open requests that are to be confirmed, late, or due within three workdays. */
  readonly requests: number;
  /** Hotline referrals not closed yet. */
  readonly referrals: number;
  /** Reconsiderations and lawsuits not decided yet. */
  readonly remedies: number;
}

/** Counts over all years: what was left from last year waits as well. */
export function useWaiting(): Waiting {
  const publications = useQueryCall('publications.list', { scope: 'awaiting', pageSize: 1 });
  const board = useQueryCall('requests.board', {});
  const hotline = useQueryCall('hotline.list', { pageSize: 1 });
  const remedies = useQueryCall('remedies.list', { pageSize: 1 });
  const { open = 0, overdue = 0 } = hotline.data?.totals ?? {};
  return {
    publications: publications.data?.total ?? 0,
    requests: (board.data ?? []).filter((row) => pressing(row) !== null).length,
    referrals: open + overdue,
    remedies: remedies.data?.counts.pending ?? 0,
  };
}
