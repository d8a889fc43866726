// A second way to the due date, for the tests only: it walks the calendar one day at a time and knows
// neither periods nor intervals. It must share no code with clock.ts.

import { addDays } from '../../calendar/local-date.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import type { HistoryEvent, RequestHistory } from '../history.ts';

interface Letter {
  received: boolean;
  silenceLeft: number;
  /** Fifteen workdays of silence are over: nothing is suspended any more. */
  silent: boolean;
  /** Its answer, or its silence, was entered. */
  closed: boolean;
}

interface Walk {
  day: LocalDate;
  left: number;
  lastDay: LocalDate;
  /** Workdays passed since the start, and the last of the seven that a correction notice has. */
  passed: number;
  seventh: LocalDate;
  letters: Letter[];
  waiting: 'none' | 'correction' | 'payment';
  paymentLeft: number;
  lastPaymentDay: LocalDate;
  askedOnce: boolean;
  extendedOnce: boolean;
  fixed: LocalDate | null;
}

/** The due date; null while the clock waits; the word 'refused' where an event can't stand. */
export function oracleDue(
  history: RequestHistory,
  isWorkday: (date: LocalDate) => boolean,
): string | null {
  const walk: Walk = {
    day: history.received,
    left: 20,
    lastDay: '',
    passed: 0,
    seventh: '9999-12-31',
    letters: [],
    waiting: 'none',
    paymentLeft: 0,
    lastPaymentDay: '9999-12-31',
    askedOnce: false,
    extendedOnce: false,
    fixed: null,
  };
  for (const event of history.events) {
    if (event.on < walk.day) return 'refused';
    while (walk.day < event.on) nextDay(walk, isWorkday);
    if (!happens(walk, event)) return 'refused';
  }
  if (walk.waiting !== 'none') return null;
  if (walk.fixed !== null) return walk.fixed;
  if (walk.letters.some(({ received, closed }) => !received && !closed)) return null;
  while (walk.left > 0 || isSuspended(walk)) nextDay(walk, isWorkday);
  return walk.lastDay;
}

function nextDay(walk: Walk, isWorkday: (date: LocalDate) => boolean): void {
  walk.day = addDays(walk.day, 1);
  if (!isWorkday(walk.day)) return;
  walk.passed += 1;
  if (walk.passed === 7) walk.seventh = walk.day;
  walk.paymentLeft -= 1;
  if (walk.paymentLeft === 0) walk.lastPaymentDay = walk.day;
  const suspended = isSuspended(walk);
  waitForLetters(walk);
  if (walk.waiting === 'none') spend(walk, suspended);
}

function waitForLetters({ letters }: Walk): void {
  for (const letter of letters) {
    if (!letter.received || letter.closed) continue;
    letter.silenceLeft -= 1;
    if (letter.silenceLeft === 0) letter.silent = true;
  }
}

/** One workday goes by: a suspended one only moves a period that was already used up. */
function spend(walk: Walk, suspended: boolean): void {
  const usedUp = walk.left === 0;
  if (usedUp !== suspended) return;
  if (!usedUp) walk.left -= 1;
  if (walk.left === 0) walk.lastDay = walk.day;
}

function isSuspended({ letters }: Walk): boolean {
  return letters.some(({ silent, closed }) => !silent && !closed);
}

function startAgain(walk: Walk): true {
  walk.left = 20;
  walk.passed = 0;
  walk.seventh = '9999-12-31';
  walk.letters = [];
  walk.waiting = 'none';
  walk.extendedOnce = false;
  return true;
}

function stillOpen(walk: Walk): boolean {
  if (walk.fixed !== null) return walk.day <= walk.fixed;
  return walk.left > 0 || walk.lastDay === walk.day || isSuspended(walk);
}

// eslint-disable-next-line complexity -- one plain case for each event, as with a calendar on the wall
function happens(walk: Walk, event: HistoryEvent): boolean {
  if (walk.waiting === 'correction') return event.type === 'corrected' && startAgain(walk);
  if (walk.waiting === 'payment') {
    return event.type === 'fee-paid' && walk.day <= walk.lastPaymentDay && startAgain(walk);
  }
  switch (event.type) {
    case 'correction-notice':
      if (walk.askedOnce || walk.day > walk.seventh) return false;
      walk.askedOnce = true;
      walk.waiting = 'correction';
      return true;
    case 'extended':
      if (walk.fixed !== null || walk.extendedOnce || event.days > 20 || !stillOpen(walk))
        return false;
      walk.extendedOnce = true;
      walk.left += event.days;
      return true;
    case 'consult-sent':
      if (!stillOpen(walk)) return false;
      walk.letters.push({ received: false, silenceLeft: 15, silent: false, closed: false });
      return true;
    case 'consult-received': {
      const letter = walk.letters.find((l) => !l.received && !l.closed);
      if (letter) letter.received = true;
      return letter !== undefined;
    }
    case 'consult-answered': {
      const letter = walk.letters.find((l) => !l.closed);
      if (letter) letter.closed = true;
      return letter !== undefined;
    }
    case 'consult-deemed': {
      const letter = walk.letters.find((l) => !l.closed);
      if (letter?.silent !== true) return false;
      letter.closed = true;
      return true;
    }
    case 'fee-notice':
      if (!stillOpen(walk)) return false;
      walk.waiting = 'payment';
      walk.paymentLeft = 20;
      walk.lastPaymentDay = '9999-12-31';
      return true;
    case 'delayed-to':
      if (!stillOpen(walk) || event.to < event.on) return false;
      walk.fixed = event.to;
      return true;
    case 'corrected':
    case 'fee-paid':
      return false;
  }
}
