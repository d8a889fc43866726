// The parts of a case that its clerk played himself (四眼例外), with the names of the persons.

import type { Database } from 'better-sqlite3';
import { exceptionsOf } from '../../core/requests/people-checks.ts';
import type { RequestException } from '../../core/requests/record-fields.ts';
import { createOfficeReader } from './office-repository.ts';
import type { LoadedRequest } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

/** Prepares the statements. */
export function createExceptionViews(db: Database) {
  const office = createOfficeReader(db);
  const { numberOf } = createRowBuilder(db);
  return (loaded: LoadedRequest): RequestException[] => {
    const found = exceptionsOf(loaded.request);
    if (found.length === 0) return [];
    const names = new Map(office.people().map(({ id, name }) => [id, name]));
    return found.map(({ onDate, personId, part, reason }) => ({
      requestId: loaded.id,
      number: numberOf(loaded),
      title: loaded.request.facts.matter.title,
      ...{ onDate, part, reason },
      personName: names.get(personId) ?? '',
    }));
  };
}
