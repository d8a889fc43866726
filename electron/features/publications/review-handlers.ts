// The secrecy review: a signed record for exactly one content.

import type { Database } from 'better-sqlite3';
import type { HandlersOf } from '../../core/calls.ts';
import { yearOf } from '../../core/calendar/local-date.ts';
import type { publicationsCalls } from '../../core/publications/contract.ts';
import { reviewNumber } from '../../core/publications/labels.ts';
import { partsPlayedByDrafter, reviewProblems } from '../../core/publications/review-checks.ts';
import { createChoicesRepository } from './choices-repository.ts';
import { createListRepository } from './list-repository.ts';
import { refuseProblems } from './refusals.ts';
import { recordedBy, requireStep } from './register.ts';
import type { Register } from './register.ts';
import { requireKnownFiles } from './writing-handlers.ts';

type Calls = Pick<typeof publicationsCalls, 'publications.review' | 'publications.exceptions'>;

/** Handlers of recording a review, and of listing the exceptions to the four-eyes rule. */
export function createReviewHandlers(db: Database, register: Register): HandlersOf<Calls> {
  const choices = createChoicesRepository(db);
  const lists = createListRepository(db);
  return {
    'publications.review': (review, context) => {
      const { id, ...record } = review;
      const publication = register.load(id);
      requireStep(publication, 'review');
      const { drafterId, version, contentHash } = publication.current;
      refuseProblems(
        reviewProblems(review, { drafterId, today: context.today, people: choices.people() }),
      );
      const { signedCopy, signedOn } = review;
      requireKnownFiles(register.repository.unknownFiles(signedCopy ? [signedCopy.sha256] : []));
      const numberYear = yearOf(signedOn);
      const saved = register.repository.addReview({
        ...record,
        publicationId: id,
        version,
        contentHash,
        drafterId,
        numberYear,
        recordedAt: context.now,
      });
      const standing = register.append(id, [
        {
          kind: 'reviewed',
          onDate: signedOn,
          version,
          reviewId: saved.id,
          ...recordedBy(context),
        },
      ]);
      return { ...standing, reviewNumber: reviewNumber(numberYear, saved.numberSequence) };
    },
    'publications.exceptions': ({ year }) =>
      lists.exceptions(year).map(({ numberYear, numberSequence, ...row }) => ({
        ...row,
        number: reviewNumber(numberYear, numberSequence),
        parts: [...partsPlayedByDrafter(row, row.drafterId)],
      })),
  };
}
