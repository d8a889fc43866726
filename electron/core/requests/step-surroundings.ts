// What the checks of a step look at besides the case itself.

import type { CalendarPair } from '../calendar/calendar-pair.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Person } from '../office/people.ts';
import type { Tariff } from './kinds.ts';

export interface StepSurroundings {
  readonly today: LocalDate;
  readonly calendars: CalendarPair;
  readonly people: readonly Pick<Person, 'id' | 'name' | 'roles' | 'dutyFrom' | 'dutyTo'>[];
  /**
   * What the fee would be, in fen (国办函〔2020〕109号); `pages` for 按量计收, and for 按件计收 the
   * position of the application among the applicant's of the month is known to the asker.
   */
  readonly feeFen: (tariff: Tariff, pages: number | null) => number;
}

/** A contradiction: the form's field ('' for the whole step) and the sentence under it. */
export type Problem = readonly [field: string, message: string];
