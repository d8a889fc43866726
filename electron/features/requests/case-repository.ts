// SQL over single requests: their heads, events and letters, as they are read and as they are kept.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { RowId } from '../../core/fields.ts';
import type { LetterKind } from '../../core/requests/letters/kinds.ts';
import type { SeriesNumber } from '../../core/requests/numbers.ts';
import type { RequestStep } from '../../core/requests/steps/steps.ts';
import { EventRow, HeadRow, LetterRow } from './rows.ts';

const HEADS = `
  SELECT id, applicationId, numberYear, number FROM disclosureRequest
  WHERE id IN (SELECT value FROM json_each(:ids))`;

const EVENTS = `
  SELECT e.requestId, e.sequence, e.step, e.recordedAt, who.name AS recordedBy,
    CASE WHEN l.id IS NOT NULL THEN json_object('id', l.id, 'kind', l.kind, 'title', l.title,
      'series', l.series, 'year', l.numberYear, 'number', l.number, 'docx', l.docx,
      'issuedOn', l.issuedOn) END AS letter
  FROM requestEvent e
    LEFT JOIN requestLetter l ON l.requestId = e.requestId AND l.sequence = e.sequence
    LEFT JOIN person who ON who.id = e.recordedBy
  WHERE e.requestId IN (SELECT value FROM json_each(:ids))
  ORDER BY e.requestId, e.sequence`;

const LETTER_COLUMNS = `id, requestId, kind, series, numberYear AS year, number, title, content,
  contentHash, docx`;

/** An event as it is written; its sequence follows the last one. */
export interface NewEvent {
  readonly requestId: number;
  readonly sequence: number;
  readonly step: RequestStep;
  readonly recordedAt: string;
  readonly recordedBy: number | null;
}

/** A letter as it is frozen. */
export interface NewLetter extends SeriesNumber {
  readonly requestId: number;
  readonly sequence: number;
  readonly kind: LetterKind;
  readonly title: string;
  readonly wordingVersion: number;
  readonly content: string;
  readonly contentHash: string;
  readonly docx: string;
  readonly issuedOn: string;
}

/** Prepares the statements over single requests. */
export function createCaseRepository(db: Database) {
  return { ...readers(db), ...writers(db) };
}

function readers(db: Database) {
  const heads = db.prepare(HEADS);
  const events = db.prepare(EVENTS);
  const ids = db.prepare('SELECT id FROM disclosureRequest ORDER BY id').pluck();
  const siblings = db
    .prepare('SELECT id FROM disclosureRequest WHERE applicationId = :applicationId ORDER BY id')
    .pluck();
  const letter = db.prepare(`SELECT ${LETTER_COLUMNS} FROM requestLetter WHERE id = :letterId`);
  const letters = db.prepare(`SELECT ${LETTER_COLUMNS} FROM requestLetter ORDER BY id`);
  const eventCount = db.prepare('SELECT count(*) FROM requestEvent WHERE requestId = :id').pluck();
  const unknownFiles = db
    .prepare(
      `SELECT count(*) FROM json_each(:hashes) WHERE value NOT IN (SELECT sha256 FROM storedFile)`,
    )
    .pluck();
  return {
    heads: (requestIds: readonly number[]) =>
      z.array(HeadRow).parse(heads.all({ ids: JSON.stringify(requestIds) })),
    /** Events of several requests, by request and sequence. */
    events: (requestIds: readonly number[]) =>
      z.array(EventRow).parse(events.all({ ids: JSON.stringify(requestIds) })),
    allIds: () => z.array(RowId).parse(ids.all()),
    /** All parts of one application. */
    idsOfApplication: (applicationId: number) =>
      z.array(RowId).parse(siblings.all({ applicationId })),
    eventCount: (id: number) => z.int().parse(eventCount.get({ id })),
    letter: (letterId: number) => LetterRow.optional().parse(letter.get({ letterId })),
    letters: () => z.array(LetterRow).parse(letters.all()),
    /** How many of these hashes the ledger doesn't know. */
    unknownFiles: (hashes: readonly string[]) =>
      z.int().parse(unknownFiles.get({ hashes: JSON.stringify(hashes) })),
  };
}

function writers(db: Database) {
  const addEvent = db.prepare(
    `INSERT INTO requestEvent (requestId, sequence, kind, onDate, step, recordedAt, recordedBy)
     VALUES (:requestId, :sequence, :kind, :onDate, :step, :recordedAt, :recordedBy)`,
  );
  const addLetter = db.prepare(
    `INSERT INTO requestLetter (requestId, sequence, kind, series, numberYear, number, title,
       wordingVersion, content, contentHash, docx, issuedOn)
     VALUES (:requestId, :sequence, :kind, :series, :year, :number, :title, :wordingVersion, :content,
       :contentHash, :docx, :issuedOn)`,
  );
  return {
    addEvent: ({ step, ...event }: NewEvent): void => {
      const { kind, on } = step;
      addEvent.run({ ...event, kind, onDate: on, step: JSON.stringify(step) });
    },
    addLetter: (letter: NewLetter): void => void addLetter.run(letter),
  };
}
