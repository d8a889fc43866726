// The clock of a referral in words, and the look of its state.

import type { ReferralSummary } from '../../../electron/core/hotline/contract.ts';
import { showDate } from '../../ui/date-text.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

/** Amber from this many workdays before the limit (interface: ≤ 3). */
const SOON_WORKDAYS = 3;

type Clock = Pick<ReferralSummary, 'state' | 'due' | 'usedWorkdays' | 'remainingWorkdays'>;

/** “剩 6 个工作日 · 2024-10-16 周三到期”; a closed one says how long it took. */
export function clockText(clock: Clock): string {
  const { state, due } = clock;
  const short = shortClockText(clock);
  const date = dueText(due);
  switch (state) {
    case 'voided':
      return '';
    case 'overdue':
      return `${short} · 应在 ${date} 前办结`;
    case 'open':
      return `${short} · ${date} 到期`;
    case 'on-time':
    case 'late':
      return `${short} · 期限 ${date}`;
  }
}

/** The due date, marked where the calendar of its year is not known yet. */
export function dueText(due: Clock['due']): string {
  return `${showDate(due.date)}${due.provisional ? '（暂估）' : ''}`;
}

/** The clock in a list, whose next column is the due date: “剩 6 个工作日”. */
export function shortClockText({ state, usedWorkdays, remainingWorkdays }: Clock): string {
  if (state === 'voided') return '';
  if (usedWorkdays !== null) return `用时 ${usedWorkdays} 个工作日`;
  const days = remainingWorkdays ?? 0;
  if (state === 'overdue') return `超期 ${Math.max(-days, 1)} 个工作日`;
  return days === 0 ? '今天到期' : `剩 ${days} 个工作日`;
}

/** How the state's tag looks. */
export function stateLook({ state, remainingWorkdays }: Clock): StatusLook {
  switch (state) {
    case 'open':
      return (remainingWorkdays ?? 0) <= SOON_WORKDAYS ? 'soon' : 'active';
    case 'overdue':
    case 'late':
      return 'late';
    case 'on-time':
      return 'done';
    case 'voided':
      return 'stopped';
  }
}
