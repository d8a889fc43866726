// The list, one record with everything about it, and what the forms offer.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import { LegalItemText } from '../../core/publications/choices-fields.ts';
import type { publicationsCalls } from '../../core/publications/contract.ts';
import { draftHints } from '../../core/publications/facts-checks.ts';
import { publicVersionOf } from '../../core/publications/fold.ts';
import { reviewNumber } from '../../core/publications/labels.ts';
import { isClockOpen } from '../../core/publications/projection.ts';
import { periodLedger } from '../../core/publications/period-ledger.ts';
import { retractionText, stepAnswers } from '../../core/publications/steps.ts';
import { publicationClock } from '../../core/publications/timeliness.ts';
import { loadCalendars } from '../../db/calendar.ts';
import genres from '../../../resources/publications/genres.json' with { type: 'json' };
import legalItems from '../../../resources/publications/legal-items.json' with { type: 'json' };
import { createChoicesRepository } from './choices-repository.ts';
import { createListRepository } from './list-repository.ts';
import { stepFactsOf } from './register.ts';
import type { LoadedPublication, Register } from './register.ts';

type Calls = Pick<
  typeof publicationsCalls,
  'publications.list' | 'publications.get' | 'publications.period' | 'publications.choices'
>;

/** Handlers of the calls that only read. */
export function createReadingHandlers(db: Database, register: Register): HandlersOf<Calls> {
  const lists = createListRepository(db);
  const choices = createChoicesRepository(db);
  return {
    'publications.list': (filter, { today }) => {
      const { workdaysIn } = loadCalendars(db).national;
      const totals = lists.totals(filter, today);
      return {
        rows: lists.rows(filter, today).map((row) => ({
          ...row,
          workdaysLeft: row.clockOpen ? workdaysIn(today, row.dueOn).days : null,
        })),
        total: totals.reduce((sum, { count }) => sum + count, 0),
        totals,
      };
    },
    'publications.get': ({ id }, context) => recordOf(db, register.load(id), context),
    'publications.period': ({ baseOn, limitDays }) =>
      periodLedger(loadCalendars(db), baseOn, limitDays),
    'publications.choices': (_input, { actorId }) => ({
      genres,
      legalItems: z.array(LegalItemText).parse(legalItems),
      people: choices.people(),
      officeName: choices.officeName(),
      units: choices.units(),
      places: choices.places(),
      actorId,
      lastDraft: choices.lastDraft(),
      lastReview: choices.lastReview(),
    }),
  };
}

function recordOf(db: Database, publication: LoadedPublication, { today }: CallContext) {
  const { id, indexNumber, versions, events, reviews, folded, current } = publication;
  const stepFacts = stepFactsOf(publication);
  const effective = new Set(folded.effective.map(({ sequence }) => sequence));
  const edition = folded.editions.at(-1);
  const clock = publicationClock(
    loadCalendars(db),
    {
      baseOn: current.baseOn,
      limitDays: current.limitDays,
      publishedOn: edition?.firstOn ?? null,
      open: isClockOpen(folded, current.attribute),
    },
    today,
  );
  return {
    id,
    indexNumber,
    state: folded.state,
    endKind: folded.endKind,
    endedOn: folded.endedOn,
    currentVersion: folded.currentVersion,
    publicVersion: publicVersionOf(folded),
    versions,
    events: events.map((event) => ({
      ...event,
      retracted: event.kind !== 'retracted' && !effective.has(event.sequence),
    })),
    reviews: reviews.map((review) => ({
      ...review,
      number: reviewNumber(review.numberYear, review.numberSequence),
    })),
    clock,
    steps: stepAnswers(stepFacts),
    retraction: stepFacts.retractable ? retractionText(stepFacts.retractable) : null,
    hints: [...draftHints(current, today), ...publishingHints(publication)],
  };
}

/** What to look at around publishing; none of it stops anyone. */
function publishingHints({ folded, events }: LoadedPublication): readonly string[] {
  const hints: string[] = [];
  if (folded.lastConclusion === 'allowed-redacted' && folded.state !== 'published') {
    hints.push('审查结论是删减、去标识化后公开：请核对附件是处理后的文本，再发布。');
  }
  const effective = new Set(folded.effective.map(({ sequence }) => sequence));
  const unproved = events.filter(
    ({ kind, sequence, evidenceUrl, evidenceFile }) =>
      kind === 'published' &&
      effective.has(sequence) &&
      evidenceUrl === '' &&
      evidenceFile === null,
  );
  if (unproved.length > 0) {
    hints.push(`有 ${unproved.length} 次发布没有网址，也没有照片等凭证，检查时可能需要。`);
  }
  return hints;
}
