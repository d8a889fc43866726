// A request as lists and the board show it: its facts, and its clock on the day one looks.

import type { Database } from 'better-sqlite3';
import type * as z from 'zod';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { clockOf, nextDueOf, whoNext } from '../../core/requests/case-clock.ts';
import { registrationNumber } from '../../core/requests/numbers.ts';
import type { RequestRow } from '../../core/requests/record-fields.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { createOfficeReader } from './office-repository.ts';
import type { LoadedRequest } from './register.ts';

/** Prepares the statements; the prefix of the office is read with every list. */
export function createRowBuilder(db: Database) {
  const office = createOfficeReader(db);
  const numberOf = (loaded: Pick<LoadedRequest, 'numberYear' | 'number'>): string =>
    registrationNumber(office.prefix(), loaded);

  function rowsOf(
    requests: readonly LoadedRequest[],
    today: LocalDate,
  ): readonly z.input<typeof RequestRow>[] {
    const prefix = office.prefix();
    const calendars = loadCalendars(db);
    return requests.map((loaded) => {
      const { request } = loaded;
      const { facts, state, receivedOn, closedOn, line } = request;
      const [applicant] = facts.applicants;
      if (!applicant) throw new Error('a request has an applicant');
      return {
        id: loaded.id,
        number: registrationNumber(prefix, loaded),
        ...{ state, receivedOn, closedOn, line },
        channel: facts.channel,
        applicantName: applicant.name,
        applicantColumn: applicant.column,
        applicantCount: facts.applicants.length,
        title: facts.matter.title,
        arrivedOn: facts.arrivedOn,
        clock: clockOf(request, calendars, today),
        nextDue: nextDueOf(request, calendars, today),
        whoNext: whoNext(request),
      };
    });
  }

  return { numberOf, rowsOf };
}
