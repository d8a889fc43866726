// What each event does to the reply clock, and when the law forbids it.

import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { earlier, isOver } from './clock-state.ts';
import type { ClockState, Enquiry } from './clock-state.ts';
import type { HistoryEvent } from './history.ts';
import {
  CONSULTATION_WORKDAYS,
  CORRECTION_NOTICE_WORKDAYS,
  EXTENSION_MAX_WORKDAYS,
  FEE_PAYMENT_WORKDAYS,
} from './periods.ts';

export interface ClockRule<T extends HistoryEvent['type']> {
  /** Why the event may not stand: a Chinese sentence with the article; null when it may. */
  readonly refusal: (
    state: ClockState,
    event: Extract<HistoryEvent, { type: T }>,
    calendar: WorkdayCalendar,
  ) => string | null;
  /** The clock after an event that stands. */
  readonly apply: (
    state: ClockState,
    event: Extract<HistoryEvent, { type: T }>,
    calendar: WorkdayCalendar,
  ) => ClockState;
}

const NO_LETTER = '没有待答复的征求意见书（条例第三十二条、第三十四条）。';

/** One rule for each event. */
export const CLOCK_RULES: { readonly [T in HistoryEvent['type']]: ClockRule<T> } = {
  'correction-notice': {
    refusal: (state, { on }, calendar) => {
      if (state.correctionAsked) return '补正只能一次性告知，不能再次要求补正（条例第三十条）。';
      return on > calendar.addWorkdays(state.start, CORRECTION_NOTICE_WORKDAYS).date
        ? `收到申请已超过 ${CORRECTION_NOTICE_WORKDAYS} 个工作日，不能再要求补正（条例第三十条）。`
        : null;
    },
    apply: (state, { on }) => ({
      ...state,
      correctionAsked: true,
      idle: { for: 'correction', since: on },
    }),
  },
  corrected: {
    refusal: (state) =>
      state.idle?.for === 'correction'
        ? null
        : '没有待补正的告知，不能登记收到补正（条例第三十条）。',
    apply: (state, { on }) => restart(state, on, 'correction'),
  },
  extended: {
    refusal: (state, { on, days }, calendar) => {
      if (state.delayedTo !== null) return '已按条例第三十五条另定答复期限，不再延长。';
      if (state.extension > 0) return '答复期限只能延长一次（条例第三十三条）。';
      if (days > EXTENSION_MAX_WORKDAYS) {
        return `延长不得超过 ${EXTENSION_MAX_WORKDAYS} 个工作日（条例第三十三条）。`;
      }
      return isOver(state, on, calendar)
        ? '答复期限已经届满，不能再延长（条例第三十三条）。'
        : null;
    },
    apply: (state, { days }) => ({ ...state, extension: days }),
  },
  'consult-sent': {
    refusal: (state, { on }, calendar) =>
      isOver(state, on, calendar)
        ? '答复期限已经届满，不能再因征求意见扣除时间（条例第三十三条）。'
        : null,
    // A case may ask a third party even then (art. 32 knows no end to it), but what is over stays over.
    apply: (state, { on, letter }, calendar) => {
      const suspends = !isOver(state, on, calendar);
      const sent = { letter, sentOn: on, deemedOn: null, endedOn: null, suspends };
      return { ...state, consultations: [...state.consultations, sent] };
    },
  },
  'consult-received': {
    refusal: (state, { letter }) =>
      state.consultations.some(notYetReceived(letter))
        ? null
        : '没有待对方签收的征求意见书（条例第三十二条、第三十四条）。',
    apply: (state, { on, letter }, calendar) =>
      changeFirst(state, notYetReceived(letter), {
        deemedOn: () => calendar.addWorkdays(on, CONSULTATION_WORKDAYS).date,
      }),
  },
  'consult-answered': {
    refusal: (state, { letter }) => (state.consultations.some(openOne(letter)) ? null : NO_LETTER),
    apply: (state, { on, letter }) =>
      changeFirst(state, openOne(letter), { endedOn: ({ deemedOn }) => earlier(on, deemedOn) }),
  },
  'consult-deemed': {
    refusal: (state, { on, letter }) => {
      const deemedOn = state.consultations.find(openOne(letter))?.deemedOn ?? null;
      if (deemedOn === null) {
        return '请先登记对方收到征求意见书的日期（条例第三十二条、第三十四条）。';
      }
      return on < deemedOn
        ? `对方的 ${CONSULTATION_WORKDAYS} 个工作日还没有届满（条例第三十二条、第三十四条）。`
        : null;
    },
    apply: (state, { letter }) =>
      changeFirst(state, openOne(letter), { endedOn: ({ deemedOn }) => deemedOn }),
  },
  'fee-notice': {
    refusal: (state, { on, received = on }, calendar) => {
      if (isOver(state, on, calendar)) {
        return '答复期限已经届满，不能再发收费通知（国办函〔2020〕109号）。';
      }
      return received !== null && received < on
        ? '申请人收到收费通知的日期不能早于发出的日期。'
        : null;
    },
    apply: (state, { on, received = on }) => ({
      ...state,
      idle: { for: 'payment', since: received },
    }),
  },
  'fee-paid': {
    refusal: (state, { on }, calendar) => {
      if (state.idle?.for !== 'payment') return '没有待缴费的收费通知（国办函〔2020〕109号）。';
      const { since } = state.idle;
      return since !== null && on > calendar.addWorkdays(since, FEE_PAYMENT_WORKDAYS).date
        ? `收到收费通知已超过 ${FEE_PAYMENT_WORKDAYS} 个工作日未缴费，视为放弃申请（国办函〔2020〕109号）。`
        : null;
    },
    apply: (state, { on }) => restart(state, on, 'payment'),
  },
  'delayed-to': {
    refusal: (state, { on, to }, calendar) => {
      if (isOver(state, on, calendar))
        return '答复期限已经届满，不能再另定期限（条例第三十五条）。';
      return to < on ? '延迟答复的日期不能早于作出决定的日期（条例第三十五条）。' : null;
    },
    apply: (state, { to }) => ({ ...state, delayedTo: to }),
  },
};

/** A new period: what had passed, been added or been suspended before is discarded. */
function restart(state: ClockState, on: LocalDate, startedBy: ClockState['startedBy']): ClockState {
  return { ...state, start: on, startedBy, extension: 0, consultations: [], idle: null };
}

function isMeant(sent: Enquiry, letter: string | undefined): boolean {
  return letter === undefined || sent.letter === letter;
}

/** Tests whether a letter is the one meant, or any, and still waits for its answer. */
function openOne(letter: string | undefined): (sent: Enquiry) => boolean {
  return (sent) => isMeant(sent, letter) && sent.endedOn === null;
}

function notYetReceived(letter: string | undefined): (sent: Enquiry) => boolean {
  return (sent) => openOne(letter)(sent) && sent.deemedOn === null;
}

type Change = Readonly<
  Partial<Record<'deemedOn' | 'endedOn', (sent: Enquiry) => LocalDate | null>>
>;

function changeFirst(
  state: ClockState,
  fits: (sent: Enquiry) => boolean,
  { deemedOn, endedOn }: Change,
): ClockState {
  const index = state.consultations.findIndex(fits);
  const sent = state.consultations[index];
  if (sent === undefined) return state;
  const changed = {
    ...sent,
    ...(deemedOn ? { deemedOn: deemedOn(sent) } : {}),
    ...(endedOn ? { endedOn: endedOn(sent) } : {}),
  };
  return { ...state, consultations: state.consultations.with(index, changed) };
}
