// The reply clock as a pure fold of the history: correction and payment restart it, consultation
// suspends it, extension adds, art. 35 replaces. What the law forbids is refused with the article.

import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { HistoryEvent, RequestHistory } from './history.ts';
import {
  CONSULTATION_WORKDAYS,
  CORRECTION_NOTICE_WORKDAYS,
  EXTENSION_MAX_WORKDAYS,
  FEE_PAYMENT_WORKDAYS,
  REPLY_WORKDAYS,
} from './periods.ts';

/** Days that do not count: after `from`, up to and including `to`; null while the end is unknown. */
export interface Suspension {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

interface Consultation {
  readonly letter: string | undefined;
  readonly sentOn: LocalDate;
  /** 15 workdays after the consulted one received the letter; null before that is known. */
  readonly deemedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

export interface ClockState {
  /** The day that is not counted: receipt, corrected application or payment, whichever came last. */
  readonly start: LocalDate;
  readonly startedBy: 'receipt' | 'correction' | 'payment';
  /** Workdays added; 0 before the one extension. */
  readonly extension: number;
  readonly consultations: readonly Consultation[];
  /**
   * What the idle clock waits for, and since when the applicant's own period runs; null while it is not
   * known when the fee notice reached him.
   */
  readonly idle: {
    readonly for: 'correction' | 'payment';
    readonly since: LocalDate | null;
  } | null;
  readonly correctionAsked: boolean;
  readonly delayedTo: LocalDate | null;
  /** The day of the last event: nothing may be entered before it. */
  readonly last: LocalDate;
}

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
  let state: ClockState = {
    start: history.received,
    startedBy: 'receipt',
    extension: 0,
    consultations: [],
    idle: null,
    correctionAsked: false,
    delayedTo: null,
    last: history.received,
  };
  for (const [at, event] of history.events.entries()) {
    const next = step(state, event, calendar);
    if (typeof next === 'string') return { ok: false, refusal: { at, message: next } };
    state = { ...next, last: event.on };
  }
  return { ok: true, state };
}

type Rule<T extends HistoryEvent['type']> = (
  state: ClockState,
  event: Extract<HistoryEvent, { type: T }>,
  calendar: WorkdayCalendar,
) => ClockState | string;

const rules: { readonly [T in HistoryEvent['type']]: Rule<T> } = {
  'correction-notice': (state, { on }, calendar) => {
    if (state.correctionAsked) return '补正只能一次性告知，不能再次要求补正（条例第三十条）。';
    if (on > calendar.addWorkdays(state.start, CORRECTION_NOTICE_WORKDAYS).date) {
      return `收到申请已超过 ${CORRECTION_NOTICE_WORKDAYS} 个工作日，不能再要求补正（条例第三十条）。`;
    }
    return { ...state, correctionAsked: true, idle: { for: 'correction', since: on } };
  },
  corrected: (state, { on }) => {
    if (state.idle?.for !== 'correction')
      return '没有待补正的告知，不能登记收到补正（条例第三十条）。';
    return restart(state, on, 'correction');
  },
  extended: (state, { on, days }, calendar) => {
    if (state.delayedTo !== null) return '已按条例第三十五条另定答复期限，不再延长。';
    if (state.extension > 0) return '答复期限只能延长一次（条例第三十三条）。';
    if (days > EXTENSION_MAX_WORKDAYS)
      return `延长不得超过 ${EXTENSION_MAX_WORKDAYS} 个工作日（条例第三十三条）。`;
    if (isOver(state, on, calendar)) return '答复期限已经届满，不能再延长（条例第三十三条）。';
    return { ...state, extension: days };
  },
  'consult-sent': (state, { on, letter }, calendar) => {
    if (isOver(state, on, calendar))
      return '答复期限已经届满，不能再因征求意见扣除时间（条例第三十三条）。';
    const sent = { letter, sentOn: on, deemedOn: null, endedOn: null };
    return { ...state, consultations: [...state.consultations, sent] };
  },
  'consult-received': (state, { on, letter }, calendar) =>
    changeFirst(
      state,
      (sent) => isMeant(sent, letter) && sent.deemedOn === null && sent.endedOn === null,
      (letter) => ({ ...letter, deemedOn: calendar.addWorkdays(on, CONSULTATION_WORKDAYS).date }),
    ) ?? '没有待对方签收的征求意见书（条例第三十二条、第三十四条）。',
  'consult-answered': (state, { on, letter }) =>
    changeFirst(state, openOne(letter), (sent) => ({
      ...sent,
      endedOn: earlier(on, sent.deemedOn),
    })) ?? '没有待答复的征求意见书（条例第三十二条、第三十四条）。',
  'consult-deemed': (state, { on, letter }) => {
    const deemedOn = state.consultations.find(openOne(letter))?.deemedOn ?? null;
    if (deemedOn === null)
      return '请先登记对方收到征求意见书的日期（条例第三十二条、第三十四条）。';
    if (on < deemedOn)
      return `对方的 ${CONSULTATION_WORKDAYS} 个工作日还没有届满（条例第三十二条、第三十四条）。`;
    return (
      changeFirst(state, openOne(letter), (open) => ({ ...open, endedOn: open.deemedOn })) ?? state
    );
  },
  'fee-notice': (state, { on, received = on }, calendar) => {
    if (isOver(state, on, calendar))
      return '答复期限已经届满，不能再发收费通知（国办函〔2020〕109号）。';
    if (received !== null && received < on) return '申请人收到收费通知的日期不能早于发出的日期。';
    return { ...state, idle: { for: 'payment', since: received } };
  },
  'fee-paid': (state, { on }, calendar) => {
    if (state.idle?.for !== 'payment') return '没有待缴费的收费通知（国办函〔2020〕109号）。';
    const { since } = state.idle;
    if (since !== null && on > calendar.addWorkdays(since, FEE_PAYMENT_WORKDAYS).date) {
      return `收到收费通知已超过 ${FEE_PAYMENT_WORKDAYS} 个工作日未缴费，视为放弃申请（国办函〔2020〕109号）。`;
    }
    return restart(state, on, 'payment');
  },
  'delayed-to': (state, { on, to }, calendar) => {
    if (isOver(state, on, calendar)) return '答复期限已经届满，不能再另定期限（条例第三十五条）。';
    if (to < on) return '延迟答复的日期不能早于作出决定的日期（条例第三十五条）。';
    return { ...state, delayedTo: to };
  },
};

const endsIdle = new Set<HistoryEvent['type']>(['corrected', 'fee-paid']);

function step(
  state: ClockState,
  event: HistoryEvent,
  calendar: WorkdayCalendar,
): ClockState | string {
  if (event.on < state.last)
    return `${event.on} 早于前一事项的日期 ${state.last}，请按先后顺序登记。`;
  if (state.idle !== null && !endsIdle.has(event.type)) {
    return state.idle.for === 'correction'
      ? '正在等待申请人补正，期限没有起算（条例第三十条）。'
      : '正在等待申请人缴费，期限没有起算（国办函〔2020〕109号）。';
  }
  const rule = rules[event.type] as Rule<HistoryEvent['type']>;
  return rule(state, event, calendar);
}

/** A new period: what had passed, been added or been suspended before is discarded. */
function restart(state: ClockState, on: LocalDate, startedBy: ClockState['startedBy']): ClockState {
  return { ...state, start: on, startedBy, extension: 0, consultations: [], idle: null };
}

function isMeant(sent: Consultation, letter: string | undefined): boolean {
  return letter === undefined || sent.letter === letter;
}

/** Tests whether a letter is the one meant, or any, and still waits for its answer. */
function openOne(letter: string | undefined): (sent: Consultation) => boolean {
  return (sent) => isMeant(sent, letter) && sent.endedOn === null;
}

function earlier(a: LocalDate, b: LocalDate | null): LocalDate {
  return b !== null && b < a ? b : a;
}

function changeFirst(
  state: ClockState,
  fits: (letter: Consultation) => boolean,
  change: (letter: Consultation) => Consultation,
): ClockState | undefined {
  const index = state.consultations.findIndex(fits);
  const letter = state.consultations[index];
  if (letter === undefined) return undefined;
  return { ...state, consultations: state.consultations.with(index, change(letter)) };
}

/** Whether the period had ended before `on`; while it is suspended it has not. */
function isOver(state: ClockState, on: LocalDate, calendar: WorkdayCalendar): boolean {
  if (state.delayedTo !== null) return on > state.delayedTo;
  const suspensions = suspensionsOf(state);
  if (suspensions.some(({ from, to }) => from < on && (to === null || on <= to))) return false;
  const known = suspensions.map(({ from, to }) => ({ from, to: earlier(on, to) }));
  return on > calendar.addWorkdays(state.start, allowance(state) + excluded(known, calendar)).date;
}

/** Workdays granted without suspensions: 20 and the extension. */
export function allowance(state: ClockState): number {
  return REPLY_WORKDAYS + state.extension;
}

/** The suspensions of the present period; an unanswered letter ends when silence is deemed an answer. */
export function suspensionsOf(state: ClockState): readonly Suspension[] {
  return state.consultations.map(({ sentOn, deemedOn, endedOn }) => ({
    from: sentOn,
    to: endedOn ?? deemedOn,
  }));
}

/** Workdays in the union of the intervals (from, to]: overlapping ones count once. */
export function excluded(
  suspensions: readonly { readonly from: LocalDate; readonly to: LocalDate }[],
  calendar: WorkdayCalendar,
): number {
  let days = 0;
  let through = '';
  for (const { from, to } of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = from > through ? from : through;
    if (to > start) days += calendar.workdaysIn(start, to).days;
    if (to > through) through = to;
  }
  return days;
}
