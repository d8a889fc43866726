// The columns of a request that lists, table 三 and look-ups read, made from its events alone.

import type { OutcomeLine } from '../annual-report/outcome-lines.ts';
import type { CalendarPair } from '../calendar/calendar-pair.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestCase } from './case.ts';
import { clockOf } from './case-clock.ts';
import type { Applicant } from './facts.ts';
import type { RequestChannel, RequestState } from './kinds.ts';
import type { SeriesNumber } from './numbers.ts';
import { applicantKeys } from './same-applicant.ts';
import type { ApplicantKeys } from './same-applicant.ts';
import { requestSearchText } from './search-text.ts';

export interface RequestProjection {
  readonly state: RequestState;
  readonly channel: RequestChannel;
  readonly applicantName: string;
  readonly applicantCount: number;
  readonly applicantColumn: Applicant['column'];
  readonly title: string;
  readonly arrivedOn: LocalDate;
  readonly receivedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly provisional: boolean;
  readonly localDueOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly outcomeLine: OutcomeLine | null;
  readonly searchText: string;
  readonly applicants: readonly ApplicantKeys[];
}

/** @param number The registration number; those of its letters are among the events. */
export function projectRequest(
  request: RequestCase,
  number: Pick<SeriesNumber, 'year' | 'number'>,
  calendars: CalendarPair,
): RequestProjection {
  const { facts } = request;
  // The due date follows from the events; only the days left depend on the day one looks.
  const clock = clockOf(request, calendars, request.lastOn);
  const letters = request.events.flatMap(({ letter }) => letter ?? []);
  const [applicant] = facts.applicants;
  if (!applicant) throw new Error('a request has an applicant');
  return {
    state: request.state,
    channel: facts.channel,
    applicantName: applicant.name,
    applicantCount: facts.applicants.length,
    applicantColumn: applicant.column,
    title: facts.matter.title,
    arrivedOn: facts.arrivedOn,
    receivedOn: request.receivedOn,
    dueOn: clock.dueOn,
    provisional: clock.provisional,
    localDueOn: clock.localDueOn,
    closedOn: request.closedOn,
    outcomeLine: request.line,
    searchText: requestSearchText(facts, [{ series: 'application', ...number }, ...letters]),
    applicants: facts.applicants.map(applicantKeys),
  };
}
