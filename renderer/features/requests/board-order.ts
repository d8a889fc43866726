// The order of the board: what must be confirmed today, then by what is due first.

import type { RequestRow } from '../../../electron/core/requests/record-fields.ts';

export interface Board {
  /** 待确认: the applicant must be contacted on the very day (条例 art. 31). */
  readonly awaiting: readonly RequestRow[];
  readonly running: readonly RequestRow[];
}

/** Splits the open cases; both parts by the earliest day on which something is due. */
export function boardOf(rows: readonly RequestRow[]): Board {
  const sorted = rows.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
  return {
    awaiting: sorted.filter(({ state }) => state === 'awaiting-confirmation'),
    running: sorted.filter(({ state }) => state !== 'awaiting-confirmation'),
  };
}

/** The first day on which the office or the other side must have acted; the last of all without one. */
function firstDay({ clock, nextDue }: RequestRow): string {
  const days = [clock.warnOn, nextDue?.on ?? null].filter((day) => day !== null);
  return days.sort()[0] ?? '9999-12-31';
}
