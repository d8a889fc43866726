// When the reply is due, and the day-by-day account of how that date came about.

import { addDays } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { allowance, excluded, suspensionsOf } from './clock-state.ts';
import type { ClockState } from './clock-state.ts';

/** due is null while nothing runs towards a date: what the clock waits for is then named. */
export type Deadline =
  | { readonly due: LocalDate; readonly provisional: boolean }
  | { readonly due: null; readonly waitingFor: 'correction' | 'payment' | 'consultation' };

/**
 * The reply's due date: art. 35's own date if one was set, else the 20th workday after the start,
 * the extension and the union of the suspensions added (条例 arts. 30, 32–35).
 */
export function replyDeadline(state: ClockState, calendar: WorkdayCalendar): Deadline {
  if (state.idle !== null) return { due: null, waitingFor: state.idle.for };
  if (state.delayedTo !== null) return { due: state.delayedTo, provisional: false };
  const closed: { from: LocalDate; to: LocalDate }[] = [];
  for (const { from, to } of suspensionsOf(state)) {
    if (to === null) return { due: null, waitingFor: 'consultation' };
    closed.push({ from, to });
  }
  const { date, provisional } = calendar.addWorkdays(
    state.start,
    allowance(state) + excluded(closed, calendar),
  );
  return { due: date, provisional };
}

/** One day of the account. */
export interface LedgerDay {
  readonly date: LocalDate;
  /** The how-manieth counted workday; null when the day does not count. */
  readonly counted: number | null;
  /** Why it does or does not count, in Chinese with the article. */
  readonly why: string;
}

/**
 * Every day from the start through the due date with its reason; the last counted day is the due
 * date. Empty while the clock waits, or when art. 35 set a date of its own.
 */
export function deadlineLedger(state: ClockState, calendar: WorkdayCalendar): readonly LedgerDay[] {
  const { due } = replyDeadline(state, calendar);
  if (due === null || state.delayedTo !== null) return [];
  const days: LedgerDay[] = [
    { date: state.start, counted: null, why: startReason[state.startedBy] },
  ];
  let counted = 0;
  for (let date = addDays(state.start, 1); date <= due; date = addDays(date, 1)) {
    const reason = notCounted(date, state, calendar);
    if (reason === undefined) counted += 1;
    days.push({ date, counted: reason === undefined ? counted : null, why: reason ?? '工作日' });
  }
  return days;
}

const startReason: Readonly<Record<ClockState['startedBy'], string>> = {
  receipt: '收到申请之日，不计入（条例第三十一条）',
  correction: '收到补正之日，重新起算，当日不计入（条例第三十条）',
  payment: '缴费完成之日，重新起算，当日不计入（国办函〔2020〕109号）',
};

function notCounted(
  date: LocalDate,
  state: ClockState,
  calendar: WorkdayCalendar,
): string | undefined {
  const off = dayOff(date, calendar);
  if (off !== undefined) return off;
  const suspended = suspensionsOf(state).some(
    ({ from, to }) => date > from && (to === null || date <= to),
  );
  return suspended ? '征求意见期间，不计入（条例第三十三条第三款）' : undefined;
}

/** Why a day is no workday: 周末, 春节放假 …; undefined for a workday. */
export function dayOff(date: LocalDate, calendar: WorkdayCalendar): string | undefined {
  const { isWorkday, mark, name } = calendar.dayStatus(date);
  if (isWorkday) return undefined;
  return name === '' ? mark : `${name}放假`;
}
