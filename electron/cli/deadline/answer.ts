// One history in, one answer out: `desk deadline` line by line.

import type { CalendarPair } from '../../core/calendar/calendar-pair.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { runClock } from '../../core/requests/clock.ts';
import { deadlineLedger, replyDeadline } from '../../core/requests/deadline.ts';
import type { LedgerDay } from '../../core/requests/deadline.ts';
import { RequestHistory } from '../../core/requests/history.ts';

/**
 * due is null while the clock waits for something, which `waitingFor` then names; `provisional` is
 * true when a day beyond the last announced holiday year was used (暂估).
 */
export type DeadlineAnswer =
  | {
      readonly due: LocalDate | null;
      readonly provisional: boolean;
      readonly waitingFor?: 'correction' | 'payment' | 'consultation';
      readonly ledger?: readonly LedgerDay[];
    }
  | { readonly error: string };

/** Answers one line of JSON; anything wrong with it becomes an error in words, never an exception. */
export function answerHistory(
  line: string,
  calendars: CalendarPair,
  withLedger: boolean,
): DeadlineAnswer {
  const history = readHistory(line);
  if ('error' in history) return history;
  const calendar = calendars[history.calendar];
  try {
    const result = runClock(history, calendar);
    if (!result.ok) {
      return { error: `第 ${result.refusal.at + 1} 个事项：${result.refusal.message}` };
    }
    const deadline = replyDeadline(result.state, calendar);
    if (deadline.due === null) {
      return { due: null, provisional: false, waitingFor: deadline.waitingFor };
    }
    const ledger = withLedger ? { ledger: deadlineLedger(result.state, calendar) } : {};
    return { due: deadline.due, provisional: deadline.provisional, ...ledger };
  } catch (error) {
    // The calendar refuses dates outside 1900–2199.
    if (error instanceof RangeError) return { error: `日期超出可以计算的范围：${error.message}` };
    throw error;
  }
}

function readHistory(line: string): RequestHistory | { readonly error: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { error: '这一行不是 JSON（not JSON）。' };
  }
  const parsed = RequestHistory.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { error: `${issue?.path.join('.') ?? ''}：${issue?.message ?? ''}` };
}
