// Rounds of 满意度测评 and 社会评议: opening, closing, amending, voiding.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import { pageOf } from '../../core/register/page-of.ts';
import type { RoundDetail, surveysCalls } from '../../core/surveys/contract.ts';
import type { RoundKind } from '../../core/surveys/facts.ts';
import { RoundFacts, checkRoundDates, roundState } from '../../core/surveys/facts.ts';
import { checkSheets } from '../../core/surveys/satisfaction.ts';
import { createRegisterLog } from '../../db/register-log.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createSurveysRepository } from './repository.ts';
import type { RoundRow } from './repository.ts';

/** All handlers of the slice. */
export function createSurveysHandlers({ db }: SliceParts): HandlersOf<typeof surveysCalls> {
  const repository = createSurveysRepository(db);
  const log = createRegisterLog({ db, register: 'surveys', schema: RoundFacts, noun: '测评评议' });

  function detail(id: number): RoundDetail {
    const { facts, voided, events } = log.read(id);
    return {
      id,
      state: roundState(facts.closedOn, voided !== null),
      facts,
      events: [...events],
    };
  }

  /** Makes the row anew from the events and answers with the record as it now stands. */
  function saved(id: number): RoundDetail {
    const record = detail(id);
    repository.save(id, record.facts, record.state === 'voided');
    return record;
  }

  return {
    'surveys.open': (input, context) => {
      const facts: RoundFacts = { ...input, ...NO_RESULT };
      checkRoundDates(facts, context.today);
      return saved(log.record(facts, facts.openedOn, context));
    },
    'surveys.close': ({ id, file, ...closing }, context) => {
      const { facts } = log.read(id);
      if (facts.closedOn !== null) {
        throw new AppError(
          'not-allowed',
          `这次测评评议已于 ${facts.closedOn} 结束；内容有误的，请用“更正”。`,
        );
      }
      const closed = { ...facts, ...closing, file: file ?? facts.file };
      checkRoundDates(closed, context.today);
      checkSheets(closed);
      log.close(id, closed, closing.closedOn, context);
      return saved(id);
    },
    'surveys.amend': ({ id, reason, ...amended }, context) => {
      const facts = amended.closedOn === null ? { ...amended, ...NO_RESULT } : amended;
      checkRoundDates(facts, context.today);
      checkSheets(facts);
      log.amend(id, facts, reason, context);
      return saved(id);
    },
    'surveys.void': ({ id, reason }, context) => {
      log.voidRecord(id, reason, context);
      return saved(id);
    },
    'surveys.get': ({ id }) => detail(id),
    'surveys.list': (filter) => listOf(repository.matching(filter), filter),
  };
}

/** Of a round that is open, or open again. */
const NO_RESULT = {
  closedOn: null,
  validSheets: null,
  satisfiedSheets: null,
  resultNote: '',
} as const;

type ListInput = Parameters<HandlersOf<typeof surveysCalls>['surveys.list']>[0];
type Listed = ReturnType<HandlersOf<typeof surveysCalls>['surveys.list']>;

function listOf(matching: readonly RoundRow[], filter: ListInput): Listed {
  const all = matching.map(({ voided, ...row }) => ({
    ...row,
    state: roundState(row.closedOn, voided),
  }));
  const rows = all.filter(({ state }) =>
    filter.state === undefined ? state !== 'voided' : state === filter.state,
  );
  const count = (kind: RoundKind): number => rows.filter((row) => row.kind === kind).length;
  return {
    rows: pageOf(rows, filter),
    total: rows.length,
    totals: { satisfaction: count('satisfaction'), socialReview: count('social-review') },
  };
}
