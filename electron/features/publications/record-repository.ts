// SQL that writes one publication's versions, reviews and events; none of them is ever changed.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { StoredFile } from '../../core/fields.ts';
import type { PublicationFacts } from '../../core/publications/facts.ts';
import type { PublicationEventKind } from '../../core/publications/kinds.ts';
import type { ReviewDraft } from '../../core/publications/review-fields.ts';

export interface NewEvent {
  readonly kind: PublicationEventKind;
  readonly onDate: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly recordedBy: number | null;
  readonly channel?: string;
  readonly place?: string;
  readonly evidenceUrl?: string;
  readonly evidenceFile?: StoredFile | null;
  readonly reviewId?: number;
  readonly reason?: string;
  readonly retracts?: number;
}

export interface NewReview extends Omit<ReviewDraft, 'id'> {
  readonly publicationId: number;
  readonly version: number;
  readonly contentHash: string;
  readonly drafterId: number;
  readonly numberYear: number;
  readonly recordedAt: string;
}

/** Prepares the statements that add to a publication. */
export function createRecordRepository(db: Database) {
  // The projection's columns get their values from saveProjection, in the same transaction.
  const add = db.prepare(
    `INSERT INTO publication (createdAt, indexNumber, currentVersion, state, title, documentNumber,
       columnId, attribute, responsibleUnit, baseOn, dueOn, provisional, clockOpen, listedOn,
       channels, editions, searchText)
     VALUES (:createdAt, :month || '-' || printf('%05d',
         (SELECT coalesce(max(id), 0) + 1 FROM publication)),
       1, 'drafted', '', '', :columnId, '', '', '', '', 0, 0, '', '[]', 0, '')
     RETURNING id`,
  );
  const addVersion = versionStatement(db);
  const addFile = db.prepare(
    `INSERT INTO publicationVersionFile (publicationId, version, position, sha256, name)
     VALUES (:publicationId, :version, :position, :sha256, :name)`,
  );
  const addEvent = eventStatement(db);
  const addReview = reviewStatement(db);
  const NewId = z.object({ id: z.int() });
  return {
    /** A new publication, still without versions. @param month YYYYMM of its index number. */
    add: (row: { createdAt: string; month: string; columnId: number }) =>
      NewId.parse(add.get({ ...row })).id,
    addVersion: (
      at: { publicationId: number; version: number },
      facts: PublicationFacts,
      contentHash: string,
    ) => {
      const { files, normative, ...texts } = facts;
      addVersion.run({ ...texts, ...at, contentHash, normative: normative ? 1 : 0 });
      for (const [position, { sha256, name }] of files.entries()) {
        addFile.run({ ...at, position, sha256, name });
      }
    },
    addEvent: (publicationId: number, event: NewEvent) => {
      addEvent.run({
        channel: null,
        place: '',
        evidenceUrl: '',
        reviewId: null,
        reason: '',
        retracts: null,
        ...event,
        publicationId,
        evidenceFile: event.evidenceFile?.sha256 ?? null,
      });
    },
    addReview: (review: NewReview) =>
      NewId.extend({ numberSequence: z.int() }).parse(
        addReview.get({
          ...review,
          plannedChannels: JSON.stringify(review.plannedChannels),
          checklist: JSON.stringify(review.checklist),
          signedCopy: review.signedCopy?.sha256 ?? null,
        }),
      ),
  };
}

function versionStatement(db: Database) {
  return db.prepare(
    `INSERT INTO publicationVersion (publicationId, version, title, documentNumber, columnId,
       domainId, catalogueRowId, attribute, attributeReason, opennessStage, legalItem,
       documentSource, genre, normative, baseKind, baseOn, limitDays, limitReason,
       responsibleUnit, drafterId, summary, contentHash)
     VALUES (:publicationId, :version, :title, :documentNumber, :columnId, :domainId,
       :catalogueRowId, :attribute, :attributeReason, :opennessStage, :legalItem, :documentSource,
       :genre, :normative, :baseKind, :baseOn, :limitDays, :limitReason, :responsibleUnit,
       :drafterId, :summary, :contentHash)`,
  );
}

function eventStatement(db: Database) {
  return db.prepare(
    `INSERT INTO publicationEvent (publicationId, sequence, kind, onDate, version, channel, place,
       evidenceUrl, evidenceFile, reviewId, reason, retracts, recordedAt, recordedBy)
     VALUES (:publicationId,
       (SELECT coalesce(max(sequence), 0) + 1 FROM publicationEvent
        WHERE publicationId = :publicationId),
       :kind, :onDate, :version, :channel, :place, :evidenceUrl, :evidenceFile, :reviewId, :reason,
       :retracts, :recordedAt, :recordedBy)`,
  );
}

function reviewStatement(db: Database) {
  return db.prepare(
    `INSERT INTO secrecyReview (numberYear, numberSequence, publicationId, version, contentHash,
       carrier, plannedChannels, plannedOn, checklist, drafterId, drafterOpinion, reviewerId,
       reviewerOpinion, secrecyReviewerId, secrecyOpinion, reviewedOn, conclusion, signerId,
       signedOn, exceptionReason, signedCopy, recordedAt)
     VALUES (:numberYear,
       (SELECT coalesce(max(numberSequence), 0) + 1 FROM secrecyReview
        WHERE numberYear = :numberYear),
       :publicationId, :version, :contentHash, :carrier, :plannedChannels, :plannedOn, :checklist,
       :drafterId, :drafterOpinion, :reviewerId, :reviewerOpinion, :secrecyReviewerId,
       :secrecyOpinion, :reviewedOn, :conclusion, :signerId, :signedOn, :exceptionReason,
       :signedCopy, :recordedAt)
     RETURNING id, numberSequence`,
  );
}
