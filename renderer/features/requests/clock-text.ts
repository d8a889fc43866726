// The clock of a request in words, and how pressing it is: on the board, in lists and on the case page.

import type {
  NextDue,
  RequestClock,
  RequestRow,
} from '../../../electron/core/requests/record-fields.ts';
import { showDate } from '../../ui/date-text.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

/** Amber from this many workdays before the due date (interface: ≤ 3). */
export const SOON_WORKDAYS = 3;

/** Why a case wants a hand today; null when it can wait. */
export type Pressing = 'confirm' | 'late' | 'soon';

/** Whether a case is to be confirmed today, late, or due within three workdays. */
export function pressing({ state, clock }: Pick<RequestRow, 'state' | 'clock'>): Pressing | null {
  if (state === 'awaiting-confirmation') return 'confirm';
  const { workdaysLeft, stopped } = clock;
  if (stopped || workdaysLeft === null) return null;
  if (workdaysLeft < 0) return 'late';
  return workdaysLeft <= SOON_WORKDAYS ? 'soon' : null;
}

const WAITING = {
  confirmation: '待确认，期限未起算',
  correction: '等待补正，收到后重新起算',
  payment: '等待缴费，缴清后重新起算',
  consultation: '征求意见，期限暂停',
} as const satisfies Record<NonNullable<RequestClock['waitingFor']>, string>;

/** What is left, in exact days: “剩 6 个工作日”, “今天到期”, “超期 2 个工作日”; or what it waits for. */
export function leftText({ workdaysLeft, stopped, onTime, waitingFor }: RequestClock): string {
  if (stopped) return onTime === null ? '已停止计算' : onTime ? '按期办结' : '逾期办结';
  if (waitingFor !== null) return WAITING[waitingFor];
  if (workdaysLeft === null) return '期限未起算';
  if (workdaysLeft < 0) return `超期 ${-workdaysLeft} 个工作日`;
  return workdaysLeft === 0 ? '今天到期' : `剩 ${workdaysLeft} 个工作日`;
}

/**
 * “2024-10-16 周三到期”; where the local calendar ends earlier, its day warns and stands first, the
 * statutory one second. Empty while nothing runs towards a date.
 */
export function dueLines({ dueOn, provisional, warnOn, localName }: RequestClock): string[] {
  if (dueOn === null) return [];
  const law = `${showDate(dueOn)}${provisional ? '（暂估）' : ''}`;
  if (warnOn === null || warnOn === dueOn) return [`${law}到期`];
  return [`${showDate(warnOn)}到期（${localName}历）`, `法定期限 ${law}`];
}

/** “剩 6 个工作日 · 2024-10-16 周三到期”. */
export function clockText(clock: RequestClock): string {
  return [leftText(clock), ...dueLines(clock)].join(' · ');
}

/** The clock in a narrow column: “剩 6 个工作日 · 2024-10-16”, “按期办结 · 2024-09-27”. */
export function shortClockText({
  clock,
  closedOn,
}: Pick<RequestRow, 'clock' | 'closedOn'>): string {
  const day = clock.stopped ? closedOn : clock.warnOn;
  return day === null ? leftText(clock) : `${leftText(clock)} · ${day}`;
}

/** How the clock looks: red for late only, amber for three workdays and less. */
export function clockLook(row: Pick<RequestRow, 'state' | 'clock'>): StatusLook {
  const { stopped, onTime, workdaysLeft } = row.clock;
  if (stopped) return onTime === false ? 'late' : onTime === null ? 'history' : 'done';
  const how = pressing(row);
  if (how === 'late') return 'late';
  if (how !== null) return 'soon';
  return workdaysLeft === null ? 'history' : 'active';
}

/** “第三方意见 2024-05-20 周一”, marked where the day is only estimated. */
export function nextDueText({ what, on, provisional }: NextDue): string {
  return `${what} ${showDate(on)}${provisional ? '（暂估）' : ''}`;
}
