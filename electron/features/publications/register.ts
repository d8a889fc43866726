// The register of publications: loads one with its fold, and writes an event together with the
// columns recomputed from all events. Every change of a publication goes through `append`.

import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/app-error.ts';
import type { CallContext } from '../../core/calls.ts';
import { contentText } from '../../core/publications/content.ts';
import type { PublicationFacts } from '../../core/publications/facts.ts';
import { foldEvents, retractable } from '../../core/publications/fold.ts';
import { projectPublication, searchTextOf } from '../../core/publications/projection.ts';
import { stepAnswers } from '../../core/publications/steps.ts';
import type { StepFacts, UserStep } from '../../core/publications/steps.ts';
import { publicationDue } from '../../core/publications/timeliness.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { hashOf } from '../../platform/file-store.ts';
import { notAllowed } from './refusals.ts';
import type { ProjectionRow } from './projection-repository.ts';
import type { NewEvent } from './record-repository.ts';
import { createRepository } from './repository.ts';
import type { EventRow, ReviewRow, VersionRow } from './rows.ts';

export type Register = ReturnType<typeof openRegister>;
export type LoadedPublication = ReturnType<Register['load']>;

/** Opens the register over a ledger's database. */
export function openRegister(db: Database) {
  const repository = createRepository(db);

  /** @throws AppError 'not-found' */
  function load(id: number) {
    const head = repository.find(id);
    if (!head) throw new AppError('not-found', '没有这条公开信息，可能链接已经过时。');
    const versions = repository.versionsOf(id);
    const events = repository.eventsOf(id);
    const folded = foldEvents(events);
    const current = versionOf(versions, folded.currentVersion);
    return { ...head, versions, events, folded, current, reviews: repository.reviewsOf(id) };
  }

  function projectionOf(id: number): ProjectionRow {
    const versions = repository.versionsOf(id);
    const folded = foldEvents(repository.eventsOf(id));
    const calendars = loadCalendars(db);
    const facts = versionOf(versions, folded.currentVersion);
    const projection = projectPublication(
      folded,
      (version) => versionOf(versions, version),
      ({ baseOn, limitDays }) => {
        const { date, provisional } = publicationDue(calendars, baseOn, limitDays).national;
        return { dueOn: date, provisional };
      },
    );
    return { ...projection, facts, searchText: searchTextOf(facts) };
  }

  /** Whether the columns that lists show are what the events say. */
  function isCurrent(id: number): boolean {
    return repository.isProjected(id, projectionOf(id));
  }

  /** Recomputes what lists show of a publication; whether anything changed. */
  function recompute(id: number): boolean {
    const row = projectionOf(id);
    if (repository.isProjected(id, row)) return false;
    repository.saveProjection(id, row);
    return true;
  }

  function standing(id: number) {
    const { state, currentVersion } = foldEvents(repository.eventsOf(id));
    return { id, state, version: currentVersion };
  }

  return {
    repository,
    load,
    isCurrent,
    recompute,
    /** Writes events of one publication, recomputes its columns, and says where it stands now. */
    append: (id: number, events: readonly NewEvent[]) => {
      for (const event of events) repository.addEvent(id, event);
      recompute(id);
      return standing(id);
    },
    /** Writes a new version; its number follows the highest one, taken back or not. */
    addVersion: (publicationId: number, facts: PublicationFacts): number => {
      const version =
        1 + Math.max(0, ...repository.versionsOf(publicationId).map((v) => v.version));
      repository.addVersion({ publicationId, version }, facts, contentHashOf(facts));
      return version;
    },
  };
}

/** The hash that a signed review is tied to. */
export function contentHashOf(facts: PublicationFacts): string {
  return hashOf(contentText(facts));
}

/** The facts on which the table and the gate decide. */
export function stepFactsOf({
  folded,
  current,
  events,
  reviews,
}: Pick<LoadedPublication, 'folded' | 'current' | 'events' | 'reviews'>): StepFacts {
  return {
    state: folded.state,
    attribute: current.attribute,
    contentHash: current.contentHash,
    reviews: standingReviews(events, reviews),
    everPublished: folded.lastPublishedOn !== null,
    retractable: retractable(folded),
  };
}

/** The reviews that count after these events: one that was taken back with its update does not. */
export function standingReviews(
  events: readonly EventRow[],
  reviews: readonly ReviewRow[],
): readonly ReviewRow[] {
  const standing = new Set(foldEvents(events).effective.map(({ sequence }) => sequence));
  const counted = new Set(
    events.flatMap(({ sequence, reviewId }) => (standing.has(sequence) ? [reviewId] : [])),
  );
  return reviews.filter(({ id }) => counted.has(id));
}

/**
 * Stops a step that may not happen now.
 * @throws AppError 'not-allowed' with the reason that the button shows too.
 */
export function requireStep(publication: LoadedPublication, step: UserStep): void {
  const answer = stepAnswers(stepFactsOf(publication))[step];
  if (!answer.allowed) throw notAllowed(answer.reason);
}

/** Who records an event, and when. */
export function recordedBy({ now, actorId }: CallContext) {
  return { recordedAt: now, recordedBy: actorId };
}

function versionOf(versions: readonly VersionRow[], version: number): VersionRow {
  const found = versions.find((row) => row.version === version);
  if (!found) throw new Error(`a publication has no version ${version}`);
  return found;
}
