// The period of 条例 art. 26: information is published within 20 working days of its forming or
// changing, unless a law, a regulation or the office's own catalogue sets another period.

import { dueInBoth } from '../calendar/calendar-pair.ts';
import type { CalendarPair, DueInBoth } from '../calendar/calendar-pair.ts';
import type { LocalDate } from '../calendar/local-date.ts';

/** 条例 art. 26: 自该政府信息形成或者变更之日起20个工作日内. */
export const PUBLICATION_LIMIT_WORKDAYS = 20;

/** The last day to publish what was formed or changed on `baseOn`, by both calendars. */
export function publicationDue(
  calendars: CalendarPair,
  baseOn: LocalDate,
  limitDays: number,
): DueInBoth {
  return dueInBoth(calendars, (calendar) => calendar.addWorkdays(baseOn, limitDays));
}

/** Whether publishing on `publishedOn` kept the national (legal) date; null while unpublished. */
export function isTimely(dueOn: LocalDate, publishedOn: LocalDate | null): boolean | null {
  return publishedOn === null ? null : publishedOn <= dueOn;
}

export interface ClockFacts {
  readonly baseOn: LocalDate;
  readonly limitDays: number;
  /** First publishing of the present text, on any channel. */
  readonly publishedOn: LocalDate | null;
  /** Whether the office still has to publish: see isClockOpen. */
  readonly open: boolean;
}

/** The clock of one publication as the case bar shows it; days are working days. */
export interface PublicationClock {
  readonly dueOn: LocalDate;
  /** 暂估: a year counted through has no State Council list yet. */
  readonly provisional: boolean;
  /** The same by the prefecture's calendar (本地历). */
  readonly localDueOn: LocalDate;
  readonly localName: string;
  readonly limitDays: number;
  /** From the base date to the publishing, or to today while open. */
  readonly workdaysUsed: number;
  /** To the due date while open, negative when past; null when nothing is awaited. */
  readonly workdaysLeft: number | null;
  readonly open: boolean;
  readonly timely: boolean | null;
}

/** Computes the clock; `today` matters only while it is open. */
export function publicationClock(
  calendars: CalendarPair,
  { baseOn, limitDays, publishedOn, open }: ClockFacts,
  today: LocalDate,
): PublicationClock {
  const due = publicationDue(calendars, baseOn, limitDays);
  const dueOn = due.national.date;
  const { workdaysIn } = calendars.national;
  return {
    dueOn,
    provisional: due.national.provisional,
    localDueOn: due.local.date,
    localName: calendars.localName,
    limitDays,
    workdaysUsed: Math.max(0, workdaysIn(baseOn, publishedOn ?? today).days),
    workdaysLeft: open ? workdaysIn(today, dueOn).days : null,
    open,
    timely: isTimely(dueOn, publishedOn),
  };
}
