// SQL of the columns and editions that are recomputed from a publication's events.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { PublicationFacts } from '../../core/publications/facts.ts';
import type { PublicationProjection } from '../../core/publications/projection.ts';

export interface ProjectionRow extends PublicationProjection {
  readonly facts: PublicationFacts;
  readonly searchText: string;
}

/** Prepares the statements over the recomputed columns. */
export function createProjectionRepository(db: Database) {
  const save = db.prepare(
    `UPDATE publication SET currentVersion = :currentVersion, state = :state, title = :title,
       documentNumber = :documentNumber, columnId = :columnId, domainId = :domainId,
       attribute = :attribute, responsibleUnit = :responsibleUnit, baseOn = :baseOn,
       dueOn = :dueOn, provisional = :provisional, clockOpen = :clockOpen, timely = :timely,
       firstPublishedOn = :firstPublishedOn, firstPortalOn = :firstPortalOn,
       lastPublishedOn = :lastPublishedOn, listedOn = :listedOn, channels = :channels,
       editions = :editions, endKind = :endKind, endedOn = :endedOn, searchText = :searchText
     WHERE id = :id`,
  );
  const dropEditionsAfter = db.prepare(
    'DELETE FROM publicationEdition WHERE publicationId = :id AND edition > :editions',
  );
  // An edition is changed where it stands: taking one out that a frozen report counted is refused.
  const saveEdition = db.prepare(
    `INSERT INTO publicationEdition (publicationId, edition, version, baseOn, dueOn, firstOn,
       firstPortalOn, isUpdate, timely)
     VALUES (:publicationId, :edition, :version, :baseOn, :dueOn, :firstOn, :firstPortalOn,
       :isUpdate, :timely)
     ON CONFLICT (publicationId, edition) DO UPDATE SET version = excluded.version,
       baseOn = excluded.baseOn, dueOn = excluded.dueOn, firstOn = excluded.firstOn,
       firstPortalOn = excluded.firstPortalOn, isUpdate = excluded.isUpdate,
       timely = excluded.timely`,
  );
  const saved = db.prepare('SELECT * FROM publication WHERE id = :id');
  const savedEditions = db.prepare(
    'SELECT * FROM publicationEdition WHERE publicationId = :id ORDER BY edition',
  );
  return {
    /** Whether the stored columns and editions already are what the events say. */
    isProjected: (id: number, row: ProjectionRow): boolean => {
      const present = savedEditions.all({ id });
      const due = editionColumns(id, row);
      return (
        holds(saved.get({ id }), publicationColumns(id, row)) &&
        present.length === due.length &&
        due.every((columns, index) => holds(present[index], columns))
      );
    },
    saveProjection: (id: number, row: ProjectionRow) => {
      save.run(publicationColumns(id, row));
      dropEditionsAfter.run({ id, editions: row.editions.length });
      for (const columns of editionColumns(id, row)) saveEdition.run(columns);
    },
  };
}

type Columns = Readonly<Record<string, string | number | null>>;

function publicationColumns(id: number, row: ProjectionRow): Columns {
  return {
    id,
    currentVersion: row.currentVersion,
    state: row.state,
    title: row.facts.title,
    documentNumber: row.facts.documentNumber,
    columnId: row.facts.columnId,
    domainId: row.facts.domainId,
    attribute: row.facts.attribute,
    responsibleUnit: row.facts.responsibleUnit,
    baseOn: row.facts.baseOn,
    dueOn: row.dueOn,
    provisional: flag(row.provisional),
    clockOpen: flag(row.clockOpen),
    timely: flag(row.timely),
    firstPublishedOn: row.firstPublishedOn,
    firstPortalOn: row.firstPortalOn,
    lastPublishedOn: row.lastPublishedOn,
    listedOn: row.listedOn,
    channels: JSON.stringify(row.channels),
    editions: row.editions.length,
    endKind: row.endKind,
    endedOn: row.endedOn,
    searchText: row.searchText,
  };
}

function editionColumns(id: number, { editions }: ProjectionRow): readonly Columns[] {
  return editions.map((edition) => ({
    publicationId: id,
    edition: edition.edition,
    version: edition.version,
    baseOn: edition.baseOn,
    dueOn: edition.dueOn,
    firstOn: edition.firstOn,
    firstPortalOn: edition.firstPortalOn,
    isUpdate: flag(edition.isUpdate),
    timely: flag(edition.timely),
  }));
}

/** Whether a stored row has exactly these values in these columns. */
function holds(stored: unknown, columns: Columns): boolean {
  const row = z.record(z.string(), z.unknown()).safeParse(stored);
  return row.success && Object.entries(columns).every(([name, value]) => row.data[name] === value);
}

function flag(value: boolean | null): 0 | 1 | null {
  if (value === null) return null;
  return value ? 1 : 0;
}
