// Every date by which something of an open case is due.

import type { CalendarPair } from '../calendar/calendar-pair.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestCase } from './case.ts';
import { clockOf, nextDueOf } from './case-clock.ts';

export interface Due {
  readonly title: string;
  /** What is due, in the clerk's words. */
  readonly what: string;
  readonly on: LocalDate;
  readonly provisional: boolean;
}

/** The reply by both calendars where they differ, and what comes before it. */
export function duesOf(
  request: RequestCase,
  calendars: CalendarPair,
  today: LocalDate,
): readonly Due[] {
  const { title } = request.facts.matter;
  const { dueOn, localDueOn, localName, provisional, stopped } = clockOf(request, calendars, today);
  if (stopped) return [];
  const next = nextDueOf(request, calendars, today);
  const dues: Due[] = [];
  if (next && next.what !== REPLY) {
    dues.push({ title, what: next.what, on: next.on, provisional: next.provisional });
  }
  if (dueOn !== null) dues.push({ title, what: REPLY, on: dueOn, provisional });
  // An earlier reading of the period by the local calendar is warned of, a later one is no help.
  if (dueOn !== null && localDueOn !== null && localDueOn < dueOn) {
    dues.push({ title, what: `${REPLY}（${localName}本地历）`, on: localDueOn, provisional });
  }
  return dues;
}

const REPLY = '答复期限';
