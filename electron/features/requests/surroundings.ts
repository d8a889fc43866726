// What the checks and the letters of a request look at besides its events.

import type { Database } from 'better-sqlite3';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { feeByPages, priceOfItem } from '../../core/requests/fees.ts';
import type { StepSurroundings } from '../../core/requests/step-surroundings.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { createApplicantRepository } from './applicant-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import type { LoadedRequest } from './register.ts';

/** Answers the surroundings of one request on one day. */
export type SurroundingsReader = (loaded: LoadedRequest, today: LocalDate) => StepSurroundings;

/** Prepares the statements. */
export function createSurroundings(db: Database): SurroundingsReader {
  const office = createOfficeReader(db);
  const applicants = createApplicantRepository(db);
  return (loaded, today) => ({
    today,
    calendars: loadCalendars(db),
    people: office.people(),
    feeFen: (tariff, pages) =>
      tariff === 'items' ? priceOfItem(applicants.positionInMonth(loaded)) : feeByPages(pages ?? 0),
  });
}
