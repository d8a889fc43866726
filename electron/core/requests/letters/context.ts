// What a letter or form is filled in with besides the case itself.

import type { CalendarPair } from '../../calendar/calendar-pair.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import type { OfficeProfile } from '../../office/profile.ts';

export interface LetterContext {
  readonly office: OfficeProfile;
  /** 青政公开申〔2021〕1号. */
  readonly registrationNumber: string;
  /** The number the letter takes, or would take in a preview; '' for forms, which have none. */
  readonly letterNumber: string;
  /** Names of people by id, those whose duty ended too. */
  readonly peopleNames: ReadonlyMap<number, string>;
  /** Numbers of the letters issued so far, by the sequence of the event that issued them. */
  readonly letterNumbers: ReadonlyMap<number, string>;
  /** The office's own wording of this kind of letter, by part; {} for the program's proposal. */
  readonly wording: Readonly<Record<string, string>>;
  readonly calendars: CalendarPair;
  readonly today: LocalDate;
  /** Where one applies for 复议 against a township: its county's government (行政复议法 art. 24). */
  readonly reconsiderationOrgan: string;
  /** The court, as the remedies paragraph names it; '' for 人民法院 without a name. */
  readonly court: string;
}
