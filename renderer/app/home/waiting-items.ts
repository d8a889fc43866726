// What waits, as lines of the start page: only what is there, the late first.

import { reportDeadline } from '../../../electron/core/annual-report/deadline.ts';
import type { LocalDate } from '../../../electron/core/calendar/local-date.ts';
import { reportMonthDay } from '../../../electron/core/office/settings.ts';
import type { OfficeSettings } from '../../../electron/core/office/settings.ts';
import { showDate } from '../../ui/date-text.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

export interface WaitingItem {
  readonly look: StatusLook;
  /** 逾期, 待办 … */
  readonly word: string;
  readonly text: string;
  readonly to: string;
}

export interface WaitingCounts {
  /** Publications: drafted and not reviewed; reviewed and not published; past their due date. */
  readonly drafted: number;
  readonly reviewed: number;
  readonly late: number;
  /** Referrals: within their limit, and past it. */
  readonly openReferrals: number;
  readonly overdueReferrals: number;
}

/** The registers' lines; a count of 0 gives none. */
export function registerItems(counts: WaitingCounts): readonly WaitingItem[] {
  const lines: readonly (WaitingItem & { readonly count: number })[] = [
    {
      count: counts.overdueReferrals,
      look: 'late',
      word: '逾期',
      text: `${counts.overdueReferrals} 件热线工单已超期未办结`,
      to: '/hotline?state=overdue',
    },
    {
      count: counts.late,
      look: 'late',
      word: '逾期',
      text: `${counts.late} 件信息超过公开期限还没有公开`,
      to: '/publications?scope=awaiting&late=true',
    },
    {
      count: counts.openReferrals,
      look: 'active',
      word: '办理中',
      text: `${counts.openReferrals} 件热线工单在办`,
      to: '/hotline?state=open',
    },
    {
      count: counts.drafted,
      look: 'draft',
      word: '待审查',
      text: `${counts.drafted} 件信息等待保密审查`,
      to: '/publications?state=drafted',
    },
    {
      count: counts.reviewed,
      look: 'active',
      word: '待公开',
      text: `${counts.reviewed} 件信息审查通过，等待公开`,
      to: '/publications?state=reviewed',
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

// A report that is due in half a year is not waiting, and one long past is history.
const REPORT_SHOWN_DAYS = { before: 120, after: 60 } as const;
const SOON_DAYS = 7;

/** The line of a year's report while its day is near; null otherwise. */
export function reportItem(
  year: number,
  settings: OfficeSettings,
  today: LocalDate,
): WaitingItem | null {
  const { on, daysLeft } = reportDeadline(year, reportMonthDay(settings, year), today);
  if (daysLeft > REPORT_SHOWN_DAYS.before || daysLeft < -REPORT_SHOWN_DAYS.after) return null;
  const when =
    daysLeft > 0 ? `还有 ${daysLeft} 天` : daysLeft === 0 ? '今天到期' : `已过 ${-daysLeft} 天`;
  return {
    ...reportLook(daysLeft),
    text: `${year} 年度报告应在 ${showDate(on)} 前报送，${when}`,
    to: '/annual-report',
  };
}

function reportLook(daysLeft: number): Pick<WaitingItem, 'look' | 'word'> {
  if (daysLeft < 0) return { look: 'late', word: '请核对' };
  return daysLeft <= SOON_DAYS
    ? { look: 'soon', word: '快到期' }
    : { look: 'active', word: '年报' };
}
