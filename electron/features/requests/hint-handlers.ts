// What is known already while an application is typed in: the same applicant, like requests, published
// items, and whether it asks for the same again (重复申请, 条例 art. 36(6)).

import type { Database } from 'better-sqlite3';
import type { HandlersOf } from '../../core/calls.ts';
import { chineseDate, yearOf } from '../../core/calendar/local-date.ts';
import type { Hint, requestsCalls } from '../../core/requests/contract.ts';
import { numberText } from '../../core/requests/numbers.ts';
import { receiptOf } from '../../core/requests/receipt.ts';
import { identityKey, telephoneKey } from '../../core/requests/same-applicant.ts';
import { likelyTitles } from '../../core/requests/likely-titles.ts';
import { REPEATED_FROM, SIMILAR_FROM } from '../../core/requests/similarity.ts';
import { similarity } from '../../core/text/similarity.ts';
import { REPLY_WORKDAYS } from '../../core/requests/periods.ts';
import { loadCalendars } from '../../db/calendar.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createApplicantRepository } from './applicant-repository.ts';
import { createHintRepository } from './hint-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import type { LoadedRequest, Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

type Calls = Pick<typeof requestsCalls, 'requests.hints' | 'requests.receipt'>;
type Typed = Parameters<HandlersOf<Calls>['requests.hints']>[0];

/** Rows of each kind that the panel shows. */
const MOST_SHOWN = 8;
/** How many candidates are looked at closely. */
const CANDIDATES = 40;

/** Handlers of what helps at intake. */
export function createHintHandlers({ db }: SliceParts, register: Register): HandlersOf<Calls> {
  const repository = createHintRepository(db);
  const sameApplicantIds = createSameApplicant(db);
  const hintOf = hintBuilder(db);
  return {
    'requests.hints': (typed) => {
      const others = (ids: readonly number[]): readonly LoadedRequest[] =>
        register.loadMany(ids.filter((id) => id !== typed.exceptId));
      const own = others(sameApplicantIds(typed)).map((loaded) => hintOf(loaded, typed));
      const text = `${typed.title}\n${typed.description}`;
      const likely = likelyTitles(repository.requestTitles(), text, CANDIDATES);
      const similar = others(likely.map(({ id }) => id))
        .map((loaded) => hintOf(loaded, typed))
        .filter((hint) => hint.similarity >= SIMILAR_FROM)
        .sort(byLikeness);
      return {
        sameApplicant: own.slice(0, MOST_SHOWN),
        similar: similar.slice(0, MOST_SHOWN),
        repeated: own.filter(isRepeated).sort(byLikeness)[0] ?? null,
        published: likelyTitles(repository.publishedTitles(), text, CANDIDATES)
          .map((row) => ({ ...row, similarity: similarity(typed.title, row.title) }))
          .filter((row) => row.similarity >= SIMILAR_FROM)
          .sort(byLikeness)
          .slice(0, MOST_SHOWN),
      };
    },
    'requests.receipt': (arrival, { today }) => {
      const { receivedOn, why, reminder } = receiptOf(arrival);
      const { national } = loadCalendars(db);
      const dueOn =
        receivedOn === null ? null : national.addWorkdays(receivedOn, REPLY_WORKDAYS).date;
      return {
        ...{ receivedOn, why, dueOn },
        reminder: dueOn !== null && dueOn < today ? pastReminder(dueOn) : reminder,
        reportYear: receivedOn === null ? null : yearOf(receivedOn),
      };
    },
  };
}

/** A slip in the year is seen here before it becomes a number of that year. */
function pastReminder(dueOn: string): string {
  return `按这个日期，答复期限在${chineseDate(dueOn)}已经届满，请核对年月日有没有填错。`;
}

function createSameApplicant(db: Database) {
  const applicants = createApplicantRepository(db);
  return (typed: Typed): readonly number[] => {
    const names = typed.names.map((name) => name.normalize('NFKC').trim());
    const identities = typed.idNumbers.map(identityKey).filter((key) => key !== '');
    const telephones = typed.telephones.map(telephoneKey).filter((key) => key !== '');
    const rows = applicants.known(names, identities).filter((row) => {
      if (row.identity !== '' && identities.length > 0) return identities.includes(row.identity);
      // Until a telephone is typed in, the name alone is worth a look.
      return telephones.length === 0 || telephones.includes(row.telephone);
    });
    return [...new Set(rows.map(({ requestId }) => requestId))];
  };
}

function hintBuilder(db: Database) {
  const { numberOf } = createRowBuilder(db);
  const office = createOfficeReader(db);
  return (loaded: LoadedRequest, typed: Typed): Hint => {
    const { request } = loaded;
    const { title, description } = request.facts.matter;
    const reply = request.events.findLast(
      ({ letter }) => letter?.kind === 'reply' || letter?.kind === 'on-spot-record',
    )?.letter;
    return {
      id: loaded.id,
      number: numberOf(loaded),
      title,
      receivedOn: request.receivedOn,
      closedOn: request.closedOn,
      line: request.line,
      replyNumber: reply ? numberText(office.prefix(), reply) : '',
      similarity: Math.max(
        similarity(typed.title, title),
        similarity(`${typed.title}${typed.description}`, `${title}${description}`),
      ),
    };
  };
}

/** The same applicant's like request that was answered (重复申请). */
function isRepeated({ similarity: likeness, replyNumber, closedOn }: Hint): boolean {
  return likeness >= REPEATED_FROM && replyNumber !== '' && closedOn !== null;
}

function byLikeness(
  a: { readonly similarity: number },
  b: { readonly similarity: number },
): number {
  return b.similarity - a.similarity;
}
