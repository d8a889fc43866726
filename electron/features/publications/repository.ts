// All SQL over one publication: what is read is here, what is written in the two files it joins.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { createProjectionRepository } from './projection-repository.ts';
import { createRecordRepository } from './record-repository.ts';
import { EventRow, ReviewRow, VersionRow } from './rows.ts';

const VERSIONS = `
  SELECT v.*, coalesce(above.name || ' / ', '') || c.name AS columnName, d.name AS domainName,
    r.matter AS catalogueMatter, drafter.name AS drafterName,
    (SELECT json_group_array(json_object('sha256', f.sha256, 'name', f.name, 'bytes', s.bytes)
       ORDER BY f.position)
     FROM publicationVersionFile f JOIN storedFile s USING (sha256)
     WHERE f.publicationId = v.publicationId AND f.version = v.version) AS files
  FROM publicationVersion v
    JOIN publicationColumn c ON c.id = v.columnId
    LEFT JOIN publicationColumn above ON above.id = c.parentId
    LEFT JOIN domain d ON d.id = v.domainId
    LEFT JOIN catalogueRow r ON r.id = v.catalogueRowId
    JOIN person drafter ON drafter.id = v.drafterId
  WHERE v.publicationId = :id ORDER BY v.version`;

const EVENTS = `
  SELECT e.*, review.conclusion, who.name AS recordedByName,
    CASE WHEN f.sha256 IS NOT NULL
      THEN json_object('sha256', f.sha256, 'name', f.name, 'bytes', f.bytes) END AS evidenceFile
  FROM publicationEvent e
    LEFT JOIN secrecyReview review ON review.id = e.reviewId
    LEFT JOIN person who ON who.id = e.recordedBy
    LEFT JOIN storedFile f ON f.sha256 = e.evidenceFile
  WHERE e.publicationId = :id ORDER BY e.sequence`;

const REVIEWS = `
  SELECT review.*, drafter.name AS drafterName, reviewer.name AS reviewerName,
    secrecy.name AS secrecyReviewerName, signer.name AS signerName,
    CASE WHEN f.sha256 IS NOT NULL
      THEN json_object('sha256', f.sha256, 'name', f.name, 'bytes', f.bytes) END AS signedCopy
  FROM secrecyReview review
    JOIN person drafter ON drafter.id = review.drafterId
    JOIN person reviewer ON reviewer.id = review.reviewerId
    JOIN person secrecy ON secrecy.id = review.secrecyReviewerId
    JOIN person signer ON signer.id = review.signerId
    LEFT JOIN storedFile f ON f.sha256 = review.signedCopy
  WHERE review.publicationId = :id ORDER BY review.id`;

/** Prepares the statements over one publication. */
export function createRepository(db: Database) {
  return { ...readers(db), ...createRecordRepository(db), ...createProjectionRepository(db) };
}

function readers(db: Database) {
  const head = db.prepare('SELECT id, indexNumber FROM publication WHERE id = :id');
  const versions = db.prepare(VERSIONS);
  const events = db.prepare(EVENTS);
  const reviews = db.prepare(REVIEWS);
  const ids = db.prepare('SELECT id FROM publication ORDER BY id').pluck();
  const unknownFiles = db
    .prepare(
      `SELECT count(*) FROM json_each(:hashes)
       WHERE value NOT IN (SELECT sha256 FROM storedFile)`,
    )
    .pluck();
  const Head = z.object({ id: z.int(), indexNumber: z.string() }).optional();
  return {
    find: (id: number) => Head.parse(head.get({ id })),
    versionsOf: (id: number) => z.array(VersionRow).parse(versions.all({ id })),
    eventsOf: (id: number) => z.array(EventRow).parse(events.all({ id })),
    reviewsOf: (id: number) => z.array(ReviewRow).parse(reviews.all({ id })),
    allIds: () => z.array(z.int()).parse(ids.all()),
    /** How many of these hashes the ledger doesn't know. */
    unknownFiles: (hashes: readonly string[]) =>
      z.int().parse(unknownFiles.get({ hashes: JSON.stringify(hashes) })),
  };
}
