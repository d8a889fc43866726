// The clock of a referral in words, and the look of its state.

import type { ReferralSummary } from '../../../electron/core/hotline/contract.ts';
import { showDate } from '../../ui/date-text.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

/** Amber from this many workdays before the limit (interface: ≤ 3). */
const SOON_WORKDAYS = 3;

type Clock = Pick<ReferralSummary, 'state' | 'due' | 'usedWorkdays' | 'remainingWorkdays'>;

/** “剩 6 个工作日 · 2024-10-16 周三到期”; a closed one says how long it took. */
export function clockText({ state, due, usedWorkdays, remainingWorkdays }: Clock): string {
  const date = `${showDate(due.date)}${due.provisional ? '（暂估）' : ''}`;
  if (state === 'voided') return '';
  if (usedWorkdays !== null) return `用时 ${usedWorkdays} 个工作日 · 期限 ${date}`;
  const days = remainingWorkdays ?? 0;
  if (state === 'overdue') return `已超期 ${Math.max(-days, 1)} 个工作日 · 应在 ${date}前办结`;
  return days === 0 ? `今天到期 · ${date}` : `剩 ${days} 个工作日 · ${date}到期`;
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
