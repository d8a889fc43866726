// Whether a request's state and its line of table 三 go together: what check K14 asks of every one.

import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestState } from '../requests/kinds.ts';
import type { OutcomeLine } from './outcome-lines.ts';

export interface RequestStanding {
  readonly id: number;
  /** Its registration number as written. */
  readonly name: string;
  readonly state: RequestState;
  readonly closedOn: LocalDate | null;
  readonly outcomeLine: OutcomeLine | null;
}

/** The states of requests that left the office with one result. */
const CLOSED_STATES: ReadonlySet<RequestState> = new Set([
  'closed',
  'discontinued',
  'archived',
] satisfies RequestState[]);

/** What is wrong, as a half sentence; null when a closed one has one line, and an open one none. */
export function standingFault({ state, closedOn, outcomeLine }: RequestStanding): string | null {
  const isClosed = CLOSED_STATES.has(state);
  if (isClosed && outcomeLine === null) return '已经办结，但没有办理结果';
  if (isClosed && closedOn === null) return '已经办结，但没有办结日期';
  if (!isClosed && (outcomeLine !== null || closedOn !== null)) return '还在办理，但已经有办理结果';
  return null;
}
