// A record as it stands, from its events; and what an amendment changes.

import type { LocalDate } from '../calendar/local-date.ts';
import type { Facts, RecordEvent } from './record-event.ts';

export interface FoldedRecord {
  /** The present value of every field: what was recorded, with all later events laid over it. */
  readonly facts: Facts;
  readonly voided: { readonly onDate: LocalDate; readonly reason: string } | null;
}

/** Folds the events of one record, in order of sequence. */
export function foldRecord(
  events: readonly Pick<RecordEvent, 'kind' | 'onDate' | 'reason' | 'facts'>[],
): FoldedRecord {
  const facts = Object.assign({}, ...events.map((event) => event.facts)) as Facts;
  const voiding = events.findLast(({ kind }) => kind === 'voided');
  return { facts, voided: voiding ? { onDate: voiding.onDate, reason: voiding.reason } : null };
}

/** The fields that differ, with their new and their earlier values. */
export function changedFacts(
  present: Facts,
  next: Facts,
): { readonly facts: Facts; readonly earlier: Facts } {
  const changed = Object.keys(next).filter(
    (field) => JSON.stringify(next[field]) !== JSON.stringify(present[field]),
  );
  return { facts: pick(next, changed), earlier: pick(present, changed) };
}

function pick(facts: Facts, fields: readonly string[]): Facts {
  return Object.fromEntries(
    fields.filter((field) => field in facts).map((field) => [field, facts[field]]),
  );
}
