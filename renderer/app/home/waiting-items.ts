// What waits, as lines of the start page: only what is there, the late first.

import { reportDeadline } from '../../../electron/core/annual-report/deadline.ts';
import type { LocalDate } from '../../../electron/core/calendar/local-date.ts';
import { reportMonthDay } from '../../../electron/core/office/settings.ts';
import type { OfficeSettings } from '../../../electron/core/office/settings.ts';
import type { RemedySummary } from '../../../electron/core/remedies/contract.ts';
import { SOON_WORKDAYS } from '../../features/requests/clock-text.ts';
import { clockText, stateLook } from '../../features/remedies/case-words.ts';
import { showDate } from '../../ui/date-text.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

export interface WaitingItem {
  readonly look: StatusLook;
  /** 逾期, 待办 … */
  readonly word: string;
  readonly text: string;
  readonly to: string;
  /** The year to look at there; undefined where the list shows all years. */
  readonly year?: number;
}

/** Publications: drafted and not reviewed; reviewed and not published; past their due date. */
export interface PublicationCounts {
  readonly drafted: number;
  readonly reviewed: number;
  readonly late: number;
}

/** Lines of the publications; a count of 0 gives none. */
export function publicationItems(counts: PublicationCounts): readonly WaitingItem[] {
  const lines: readonly (WaitingItem & { readonly count: number })[] = [
    {
      count: counts.late,
      look: 'late',
      word: '逾期',
      text: `${counts.late} 件信息超过公开期限还没有公开`,
      to: '/publications?year=all&scope=awaiting&late=1',
    },
    {
      count: counts.drafted,
      look: 'draft',
      word: '待审查',
      text: `${counts.drafted} 件信息等待保密审查`,
      to: '/publications?year=all&state=drafted&attribute=proactive',
    },
    {
      count: counts.reviewed,
      look: 'active',
      word: '待公开',
      text: `${counts.reviewed} 件信息审查通过，等待公开`,
      to: '/publications?year=all&state=reviewed',
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** Open requests: to be confirmed today; past their due date; due within three workdays. */
export interface RequestCounts {
  readonly confirm: number;
  readonly late: number;
  readonly soon: number;
}

/** Lines of the requests; a count of 0 gives none. */
export function requestItems(counts: RequestCounts): readonly WaitingItem[] {
  const lines: readonly (WaitingItem & { readonly count: number })[] = [
    {
      count: counts.late,
      look: 'late',
      word: '逾期',
      text: `${counts.late} 件公开申请超过答复期限还没有答复`,
      to: '/requests',
    },
    {
      count: counts.confirm,
      look: 'soon',
      word: '待确认',
      text: `${counts.confirm} 件公开申请今天必须联系申请人确认（条例第三十一条）`,
      to: '/requests',
    },
    {
      count: counts.soon,
      look: 'soon',
      word: '快到期',
      text: `${counts.soon} 件公开申请在 ${SOON_WORKDAYS} 个工作日内到期`,
      to: '/requests',
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** Lines of the referrals received in a year: past their limit, and within it. */
export function hotlineItems(
  year: number,
  counts: { readonly open: number; readonly overdue: number },
): readonly WaitingItem[] {
  const lines: readonly (WaitingItem & { readonly count: number })[] = [
    {
      count: counts.overdue,
      look: 'late',
      word: '逾期',
      text: `${year} 年收到的 ${counts.overdue} 件热线工单已超期未办结`,
      to: '/hotline?state=overdue',
      year,
    },
    {
      count: counts.open,
      look: 'active',
      word: '办理中',
      text: `${year} 年收到的 ${counts.open} 件热线工单在办`,
      to: '/hotline?state=open',
      year,
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** Lines of the reconsiderations and lawsuits that wait for the office's own answer. */
export function remedyItems(rows: readonly RemedySummary[]): readonly WaitingItem[] {
  return rows.flatMap((row) => {
    if (row.answerWorkdays === null) return [];
    const look = stateLook(row);
    const word = look === 'late' ? '逾期' : look === 'soon' ? '快到期' : '待答复';
    return [{ look, word, text: `${row.title}：${clockText(row)}`, to: `/remedies/${row.id}` }];
  });
}

const ORDER: readonly StatusLook[] = ['late', 'soon', 'active', 'draft'];

/** The late first, then what is soon due, then the rest as it came. */
export function inOrder(items: readonly WaitingItem[]): readonly WaitingItem[] {
  return [...items].sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look));
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
    year,
  };
}

function reportLook(daysLeft: number): Pick<WaitingItem, 'look' | 'word'> {
  if (daysLeft < 0) return { look: 'late', word: '请核对' };
  return daysLeft <= SOON_DAYS
    ? { look: 'soon', word: '快到期' }
    : { look: 'active', word: '年报' };
}
