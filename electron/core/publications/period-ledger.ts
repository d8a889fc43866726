// The day-by-day ledger of a publication's period: which day counts, which does not, and why. A clerk
// who is asked “why the 17th?” shows it.

import * as z from 'zod';
import type { CalendarPair } from '../calendar/calendar-pair.ts';
import { LocalDateField, addDays, yearOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { publicationDue } from './timeliness.ts';

const CountedDateFields = z.object({
  date: LocalDateField,
  /** 暂估: a year counted through has no State Council list yet. */
  provisional: z.boolean(),
});

const LedgerDay = z.object({
  /** Which working day of the period it is, from 1; null when it does not count. */
  number: z.int().nullable(),
  /** 休, 班, 周末, '' as in DayStatus. */
  mark: z.enum(['休', '班', '周末', '']),
  /** The festival behind 休 or 班, else ''. */
  name: z.string(),
});

export const PeriodLedger = z.object({
  /** 法定期限, by the national calendar. */
  national: CountedDateFields,
  /** The same by the prefecture's calendar. */
  local: CountedDateFields,
  localName: z.string(),
  /** What is not known of the prefecture's days in the years of the period. */
  localGaps: z.array(z.object({ year: z.int(), note: z.string() })),
  /** From the base date through the later of the two due dates. */
  days: z.array(
    z.object({
      date: LocalDateField,
      /** The day of forming or changing: never counted (民法典 art. 201). */
      isBase: z.boolean(),
      national: LedgerDay,
      local: LedgerDay,
    }),
  ),
});
export type PeriodLedger = z.infer<typeof PeriodLedger>;

/**
 * Counts the period of `limitDays` working days after `baseOn` day by day, by both calendars.
 * @throws RangeError when the period leaves the years 1900–2199.
 */
export function periodLedger(
  calendars: CalendarPair,
  baseOn: LocalDate,
  limitDays: number,
): PeriodLedger {
  const { national, local } = publicationDue(calendars, baseOn, limitDays);
  const last = national.date > local.date ? national.date : local.date;
  const count = {
    national: dayCounter(calendars.national, baseOn, national.date),
    local: dayCounter(calendars.local, baseOn, local.date),
  };
  const days: PeriodLedger['days'] = [];
  for (let date = baseOn; date <= last; date = addDays(date, 1)) {
    days.push({
      date,
      isBase: date === baseOn,
      national: count.national(date),
      local: count.local(date),
    });
  }
  return {
    national,
    local,
    localName: calendars.localName,
    localGaps: calendars.localGaps.filter(
      ({ year }) => year >= yearOf(baseOn) && year <= yearOf(last),
    ),
    days,
  };
}

/** Numbers the days in their order; those after the last day of the period have no number. */
function dayCounter(calendar: WorkdayCalendar, baseOn: LocalDate, lastOn: LocalDate) {
  let counted = 0;
  return (date: LocalDate): z.infer<typeof LedgerDay> => {
    const { isWorkday, mark, name } = calendar.dayStatus(date);
    const counts = isWorkday && date > baseOn && date <= lastOn;
    if (counts) counted += 1;
    return { number: counts ? counted : null, mark, name };
  };
}
