// The day-by-day account of the reply period, as it is shown and printed: each day counted or not, why,
// and what happened on it.

import { chineseDate } from '../calendar/local-date.ts';
import type { CalendarPair } from '../calendar/calendar-pair.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { clockStateOf } from './case-clock.ts';
import type { RequestCase } from './case.ts';
import type { ClockState } from './clock-state.ts';
import { deadlineLedger, replyDeadline } from './deadline.ts';
import type { LedgerDay } from './deadline.ts';
import { SIDE_STEPS } from './lifecycle.ts';
import { STEP_LABELS } from './steps/steps.ts';

export interface Account {
  readonly dueOn: LocalDate | null;
  readonly days: readonly LedgerDay[];
}

/** The account by both calendars, and what went before the present period. */
export function periodAccount(
  request: RequestCase,
  { national, local, localName }: CalendarPair,
): {
  readonly national: Account;
  readonly local: Account;
  readonly localName: string;
  readonly notes: readonly string[];
} {
  const state = clockStateOf(request, national);
  if (state === null) {
    const notes = ['还没有确认收到申请，期限没有起算（条例第三十一条）。'];
    return { national: EMPTY, local: EMPTY, localName, notes };
  }
  return {
    national: accountOf(state, request, national),
    local: accountOf(state, request, local),
    localName,
    notes: notesOf(request, state),
  };
}

const EMPTY: Account = { dueOn: null, days: [] };

function accountOf(state: ClockState, request: RequestCase, calendar: WorkdayCalendar): Account {
  const happened = Map.groupBy(
    request.events.filter(({ step }) => !SIDE_STEPS.has(step.kind)),
    ({ step }) => step.on,
  );
  const days = deadlineLedger(state, calendar).map((day) => {
    const labels = (happened.get(day.date) ?? []).map(({ step }) => STEP_LABELS[step.kind]);
    return labels.length === 0 ? day : { ...day, why: `${day.why}；${labels.join('、')}` };
  });
  return { dueOn: replyDeadline(state, calendar).due, days };
}

function notesOf({ history, receivedOn }: RequestCase, state: ClockState): readonly string[] {
  const notes: string[] = [];
  if (receivedOn !== null && state.start !== receivedOn) {
    notes.push(`${chineseDate(receivedOn)}收到申请。`);
  }
  for (const event of history?.events ?? []) {
    const note = NOTES[event.type];
    if (note !== undefined) notes.push(`${chineseDate(event.on)}${note}`);
  }
  if (state.extension > 0) {
    notes.push(`延长 ${state.extension} 个工作日（条例第三十三条）。`);
  }
  if (state.delayedTo !== null) {
    notes.push(`另定答复期限${chineseDate(state.delayedTo)}，不再逐日计算（条例第三十五条）。`);
  }
  return notes;
}

const NOTES: Readonly<Record<string, string>> = {
  'correction-notice': '告知补正，等待期间没有期限在走（条例第三十条）。',
  corrected: '收到补正，期限重新起算，此前经过的时间不再计算（条例第三十条）。',
  'fee-notice': '通知收费，等待缴费期间没有期限在走（国办函〔2020〕109号）。',
  'fee-paid': '缴费完成，期限重新起算（国办函〔2020〕109号）。',
};
