// The reply clock as a pure fold of the history: correction and payment restart it, consultation
// suspends it, extension adds, art. 35 replaces. What the law forbids is refused with the article.

import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import type { ClockRule } from './clock-rules.ts';
import type { ClockState } from './clock-state.ts';
import type { HistoryEvent, RequestHistory } from './history.ts';

/** Why an event can't stand: a Chinese sentence with the article. */
export interface ClockRefusal {
  /** Position of the event in the history, from 0. */
  readonly at: number;
  readonly message: string;
}

export type ClockResult =
  | { readonly ok: true; readonly state: ClockState }
  | { readonly ok: false; readonly refusal: ClockRefusal };

/** Folds a whole history; stops at the first event that the law or the order of time forbids. */
export function runClock(history: RequestHistory, calendar: WorkdayCalendar): ClockResult {
  let state = startOf(history);
  for (const [at, event] of history.events.entries()) {
    const message = refusalOf(state, event, calendar);
    if (message !== null) return { ok: false, refusal: { at, message } };
    state = applyEvent(state, event, calendar);
  }
  return { ok: true, state };
}

/**
 * Folds the history of a case as it is kept. Each event stood when it was entered; a later change of the
 * calendar moves the due date and takes nothing back.
 */
export function replayClock(history: RequestHistory, calendar: WorkdayCalendar): ClockState {
  return history.events.reduce(
    (state, event) => applyEvent(state, event, calendar),
    startOf(history),
  );
}

function startOf({ received }: RequestHistory): ClockState {
  return {
    start: received,
    startedBy: 'receipt',
    extension: 0,
    consultations: [],
    idle: null,
    correctionAsked: false,
    delayedTo: null,
    last: received,
  };
}

const ENDS_IDLE = new Set<HistoryEvent['type']>(['corrected', 'fee-paid']);

function ruleOf(event: HistoryEvent): ClockRule<HistoryEvent['type']> {
  return CLOCK_RULES[event.type] as ClockRule<HistoryEvent['type']>;
}

/** Why the next event of a kept history can't stand; null when it can. */
export function refusalOf(
  state: ClockState,
  event: HistoryEvent,
  calendar: WorkdayCalendar,
): string | null {
  if (event.on < state.last) {
    return `${event.on} 早于前一事项的日期 ${state.last}，请按先后顺序登记。`;
  }
  if (state.idle !== null && !ENDS_IDLE.has(event.type)) {
    return state.idle.for === 'correction'
      ? '正在等待申请人补正，期限没有起算（条例第三十条）。'
      : '正在等待申请人缴费，期限没有起算（国办函〔2020〕109号）。';
  }
  return ruleOf(event).refusal(state, event, calendar);
}

function applyEvent(state: ClockState, event: HistoryEvent, calendar: WorkdayCalendar): ClockState {
  return { ...ruleOf(event).apply(state, event, calendar), last: event.on };
}
