// The register of requests: loads them with their fold, and writes an event together with the columns
// recomputed from all events. Every change of a request goes through `add` or `append`.

import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/app-error.ts';
import type { CallContext } from '../../core/calls.ts';
import type { RequestCase } from '../../core/requests/case.ts';
import type { RequestEvent } from '../../core/requests/event.ts';
import type { RequestFacts } from '../../core/requests/facts.ts';
import { foldRequest } from '../../core/requests/fold.ts';
import { projectRequest } from '../../core/requests/projection.ts';
import type { RequestProjection } from '../../core/requests/projection.ts';
import type { RequestStep } from '../../core/requests/steps/steps.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { createCaseRepository } from './case-repository.ts';
import type { NewLetter } from './case-repository.ts';
import { createProjectionRepository } from './projection-repository.ts';
import type { HeadRow } from './rows.ts';

/** A request with what its events make of it. */
export interface LoadedRequest extends HeadRow {
  readonly request: RequestCase;
  /** Of all events, those included that the fold had to skip. */
  readonly lastSequence: number;
}

/** Who records, and when. */
export type Recorder = Pick<CallContext, 'now' | 'actorId'>;

export type FrozenLetter = Omit<NewLetter, 'requestId' | 'sequence'>;

export type Register = ReturnType<typeof openRegister>;

/** Opens the register over a ledger's database. */
export function openRegister(db: Database) {
  const cases = createCaseRepository(db);
  const projections = createProjectionRepository(db);

  /** Several requests in the order of the ids; ids that don't exist are left out. */
  function loadMany(ids: readonly number[]): readonly LoadedRequest[] {
    const events = new Map<number, RequestEvent[]>();
    for (const { requestId, ...event } of cases.events(ids)) {
      const known = events.get(requestId);
      if (known) known.push(event);
      else events.set(requestId, [event]);
    }
    const heads = new Map(cases.heads(ids).map((head) => [head.id, head]));
    return ids.flatMap((id) => {
      const head = heads.get(id);
      const own = events.get(id) ?? [];
      const lastSequence = own.at(-1)?.sequence ?? 0;
      return head ? [{ ...head, request: foldRequest(own), lastSequence }] : [];
    });
  }

  /** @throws AppError 'not-found' */
  function load(id: number): LoadedRequest {
    const [loaded] = loadMany([id]);
    if (!loaded) throw new AppError('not-found', '没有这件申请，可能链接已经过时。');
    return loaded;
  }

  function projectionOf({ request, numberYear, number }: LoadedRequest): RequestProjection {
    return projectRequest(request, { year: numberYear, number }, loadCalendars(db));
  }

  return {
    cases,
    load,
    loadMany,
    nextId: projections.nextId,
    projectionOf,
    isCurrent: (loaded: LoadedRequest) => projections.isProjected(loaded.id, projectionOf(loaded)),
    saveProjection: (loaded: LoadedRequest) => {
      projections.saveProjection(loaded.id, projectionOf(loaded));
    },
    /** Writes a new request with its first event, dated the day the application arrived. */
    add: (head: HeadRow, facts: RequestFacts, { now, actorId }: Recorder): void => {
      projections.add(head, projectionOf(planRequest(head, facts, now)));
      const event = { requestId: head.id, sequence: 1, step: registrationOf(facts) };
      cases.addEvent({ ...event, recordedAt: now, recordedBy: actorId });
    },
    /** Writes an event, with the letter that it issued, and recomputes the columns. */
    append: (
      { id, lastSequence }: LoadedRequest,
      step: RequestStep,
      letter: FrozenLetter | null,
      { now, actorId }: Recorder,
    ): LoadedRequest => {
      const sequence = lastSequence + 1;
      cases.addEvent({ requestId: id, sequence, step, recordedAt: now, recordedBy: actorId });
      if (letter) cases.addLetter({ ...letter, requestId: id, sequence });
      const after = load(id);
      projections.saveProjection(id, projectionOf(after));
      return after;
    },
  };
}

/** A request as it will stand once it is registered, without writing anything. */
export function planRequest(head: HeadRow, facts: RequestFacts, now: string): LoadedRequest {
  const step = registrationOf(facts);
  const event = { sequence: 1, step, recordedAt: now, recordedBy: null, letter: null };
  return { ...head, request: foldRequest([event]), lastSequence: 1 };
}

/** The registration as the first step of a request (条例 art. 45). */
function registrationOf(facts: RequestFacts): RequestStep {
  return { kind: 'registered', on: facts.arrivedOn, facts };
}

/** A request as it would stand after one more step, without writing anything. */
export function afterStep(
  { request, lastSequence }: Pick<LoadedRequest, 'request' | 'lastSequence'>,
  step: RequestStep,
  now: string,
): RequestCase {
  const event = { step, recordedAt: now, recordedBy: null, letter: null };
  return foldRequest([...request.events, { ...event, sequence: lastSequence + 1 }]);
}
