// The clocks of a case as they are shown: the reply's due date by both calendars, what else is due, and
// who acts next.

import type { CalendarPair } from '../calendar/calendar-pair.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { CountedDate, WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { Consultation, RequestCase } from './case.ts';
import { replayClock } from './clock.ts';
import type { ClockState } from './clock-state.ts';
import { replyDeadline } from './deadline.ts';
import { openConsultations } from './fold.ts';
import { ENDED_STATES } from './kinds.ts';
import type { RequestState } from './kinds.ts';
import {
  CONSULTATION_WORKDAYS,
  CORRECTION_NOTICE_WORKDAYS,
  FEE_PAYMENT_WORKDAYS,
} from './periods.ts';
import type { NextDue, RequestClock } from './record-fields.ts';

/**
 * The state of the reply clock; null before receipt. The national calendar decides what the law allowed,
 * so the local due date is counted from the same state.
 */
export function clockStateOf(
  { history }: Pick<RequestCase, 'history'>,
  calendar: WorkdayCalendar,
): ClockState | null {
  return history && replayClock(history, calendar);
}

/** What the clock of a case shows on the day `today`. */
export function clockOf(
  request: RequestCase,
  calendars: CalendarPair,
  today: LocalDate,
): RequestClock {
  const state = clockStateOf(request, calendars.national);
  const stopped = ENDED_STATES.has(request.state);
  const counted = state === null ? NOT_RECEIVED : datesOf(state, calendars);
  const { dueOn, warnOn } = counted;
  const left = warnOn === null ? null : workdaysLeft(calendars.national, today, warnOn);
  return {
    ...counted,
    localName: calendars.localName,
    workdaysLeft: stopped ? null : left,
    stopped,
    onTime: onTime(request, dueOn),
  };
}

/** Late on the days off behind the due date as well: the day has gone, though no workday since. */
function workdaysLeft(calendar: WorkdayCalendar, today: LocalDate, due: LocalDate): number {
  const { days } = calendar.workdaysIn(today, due);
  return today > due ? Math.min(days, -1) : days;
}

/** While the office waits for the applicant nothing is late; a case that was voided has no clock. */
function onTime({ closedOn }: RequestCase, dueOn: LocalDate | null): boolean | null {
  if (closedOn === null) return null;
  return dueOn === null || closedOn <= dueOn;
}

type Dates = Pick<RequestClock, 'dueOn' | 'provisional' | 'localDueOn' | 'warnOn' | 'waitingFor'>;

const NO_DATE = { dueOn: null, provisional: false, localDueOn: null, warnOn: null } as const;
const NOT_RECEIVED: Dates = { ...NO_DATE, waitingFor: 'confirmation' };

function datesOf(state: ClockState, { national, local }: CalendarPair): Dates {
  const legal = replyDeadline(state, national);
  if (legal.due === null) return { ...NO_DATE, waitingFor: legal.waitingFor };
  const localDueOn = replyDeadline(state, local).due ?? legal.due;
  return {
    dueOn: legal.due,
    provisional: legal.provisional,
    localDueOn,
    warnOn: localDueOn < legal.due ? localDueOn : legal.due,
    waitingFor: null,
  };
}

/** When a consulted party's 15 workdays end (arts. 32, 34); null before it received the letter. */
export function consultationDue(
  { receivedOn }: Pick<Consultation, 'receivedOn'>,
  calendar: WorkdayCalendar,
): CountedDate | null {
  return receivedOn === null ? null : calendar.addWorkdays(receivedOn, CONSULTATION_WORKDAYS);
}

/** When the applicant's 20 workdays to pay end; null before the notice reached him. */
export function paymentDue(
  fee: NonNullable<RequestCase['fee']>,
  calendar: WorkdayCalendar,
): CountedDate | null {
  const from = fee.noticeReceivedOn;
  return from === null ? null : calendar.addWorkdays(from, FEE_PAYMENT_WORKDAYS);
}

/** The last day for the one correction notice (art. 30); null before receipt. */
export function correctionNoticeDue(
  { receivedOn }: Pick<RequestCase, 'receivedOn'>,
  calendar: WorkdayCalendar,
): CountedDate | null {
  return receivedOn === null ? null : calendar.addWorkdays(receivedOn, CORRECTION_NOTICE_WORKDAYS);
}

/** What comes next and by when; null where nothing is dated. */
export function nextDueOf(
  request: RequestCase,
  calendars: CalendarPair,
  today: LocalDate,
): NextDue | null {
  const special = SPECIAL_DUES[request.state]?.(request, calendars.national, today);
  if (special) return special;
  const { dueOn, provisional, stopped } = clockOf(request, calendars, today);
  return stopped || dueOn === null
    ? null
    : { what: '答复期限', on: dueOn, provisional, ours: true };
}

type SpecialDue = (
  request: RequestCase,
  calendar: WorkdayCalendar,
  today: LocalDate,
) => NextDue | null;

const ours = (what: string, date: CountedDate): NextDue => ({
  what,
  on: date.date,
  provisional: date.provisional,
  ours: true,
});

const SPECIAL_DUES: Partial<Readonly<Record<RequestState, SpecialDue>>> = {
  'awaiting-confirmation': ({ facts }) =>
    ours('当日联系申请人确认', { date: facts.arrivedOn, provisional: false }),
  registered: (request, calendar, today) => {
    const due = correctionNoticeDue(request, calendar);
    const open = due !== null && request.correction === null && today <= due.date;
    return open ? ours('内容不明确的，最迟告知补正', due) : null;
  },
  'awaiting-correction': ({ correction }) =>
    correction && {
      what: '申请人补正期限',
      on: correction.until,
      provisional: false,
      ours: false,
    },
  consulting: (request, calendar) => {
    const dues = openConsultations(request).map((sent): NextDue => {
      const due = consultationDue(sent, calendar);
      if (due === null) {
        return ours('查询并登记对方收到的日期', { date: sent.sent.on, provisional: false });
      }
      const { date, provisional } = due;
      return { what: `${sent.sent.name}提出意见`, on: date, provisional, ours: false };
    });
    return dues.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
  },
  'awaiting-reasons': ({ reasonsAsked }) =>
    reasonsAsked && {
      what: '申请人说明理由',
      on: reasonsAsked.until,
      provisional: false,
      ours: false,
    },
  'awaiting-payment': ({ fee }, calendar) => {
    if (fee === null) return null;
    const due = paymentDue(fee, calendar);
    if (due === null) {
      return ours('登记申请人收到收费通知的日期', { date: fee.notice.on, provisional: false });
    }
    return { what: '申请人缴费', on: due.date, provisional: due.provisional, ours: false };
  },
};

/** Who acts next, in the clerk's words; empty when nobody does. */
export function whoNext(request: Pick<RequestCase, 'state' | 'consultations'>): string {
  if (request.state !== 'consulting') return ACTORS[request.state];
  const names = openConsultations(request).map(({ sent }) => sent.name);
  return names.join('、');
}

const ACTORS: Readonly<Record<RequestState, string>> = {
  'awaiting-confirmation': '经办人',
  registered: '经办人',
  'awaiting-correction': '申请人',
  'in-progress': '经办人',
  consulting: '',
  'awaiting-reasons': '申请人',
  'awaiting-payment': '申请人',
  drafting: '经办人',
  'under-review': '审核人',
  'secrecy-review': '保密审查人',
  'awaiting-signature': '签发人',
  'awaiting-service': '经办人',
  closed: '经办人（归档）',
  discontinued: '经办人（归档）',
  archived: '',
  voided: '',
};
