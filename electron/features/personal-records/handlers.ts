// 更正申请 (条例 art. 41): registering, deciding, amending, voiding. None of it is a disclosure request.

import { AppError } from '../../core/app-error.ts';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import type {
  CorrectionDetail,
  CorrectionSummary,
  personalRecordsCalls,
} from '../../core/personal-records/contract.ts';
import {
  CorrectionFacts,
  NOT_DECIDED,
  checkCorrection,
  correctionFacts,
} from '../../core/personal-records/facts.ts';
import type { CorrectionState } from '../../core/personal-records/kinds.ts';
import { pageOf } from '../../core/register/page-of.ts';
import { createRegisterLog } from '../../db/register-log.ts';
import type { RegisterLog } from '../../db/register-log.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createPersonalRecordsRepository } from './repository.ts';
import type { CorrectionRow } from './repository.ts';

type Handlers = HandlersOf<typeof personalRecordsCalls>;

/** All handlers of the slice. */
export function createPersonalRecordsHandlers({ db }: SliceParts): Handlers {
  const repository = createPersonalRecordsRepository(db);
  const log = createRegisterLog({
    db,
    register: 'personal-records',
    schema: CorrectionFacts,
    noun: '更正申请',
  });

  /** Makes the row anew from the events and answers with the record as it now stands. */
  function saved(id: number): CorrectionDetail {
    const record = detailOf(log, id);
    repository.save(id, record.facts, record.state === 'voided');
    return record;
  }

  function checked(entered: CorrectionFacts, { today }: CallContext): CorrectionFacts {
    const facts = correctionFacts(entered);
    checkCorrection(facts, today);
    return facts;
  }

  return {
    'personalRecords.register': (input, context) => {
      const facts = checked({ ...input, ...NOT_DECIDED }, context);
      return saved(log.record(facts, facts.receivedOn, context));
    },
    'personalRecords.decide': ({ id, ...decision }, context) => {
      const { facts } = log.read(id);
      if (facts.decidedOn !== null) {
        throw new AppError(
          'not-allowed',
          `这件更正申请已于 ${facts.decidedOn} 办结；结果有误的，请用“更正登记”。`,
        );
      }
      const decided = checked({ ...facts, ...decision }, context);
      log.close(id, decided, decision.decidedOn, context);
      return saved(id);
    },
    'personalRecords.amend': ({ id, reason, ...amended }, context) => {
      log.amend(id, checked(amended, context), reason, context);
      return saved(id);
    },
    'personalRecords.void': ({ id, reason }, context) => {
      log.voidRecord(id, reason, context);
      return saved(id);
    },
    'personalRecords.get': ({ id }) => detailOf(log, id),
    'personalRecords.list': ({ state, page, pageSize, ...filter }) => {
      const all = repository.matching(filter).map(summaryOf);
      const shown = all.filter((row) =>
        state === undefined ? row.state !== 'voided' : row.state === state,
      );
      return {
        rows: pageOf(shown, { page, pageSize }),
        total: shown.length,
        counts: countsOf(all.map((row) => row.state)),
      };
    },
  };
}

function detailOf(log: RegisterLog<CorrectionFacts>, id: number): CorrectionDetail {
  const { facts, voided, events } = log.read(id);
  const state = stateOf({ decidedOn: facts.decidedOn, voided: voided !== null });
  return { id, state, facts, events: [...events] };
}

function stateOf({
  decidedOn,
  voided,
}: Pick<CorrectionRow, 'decidedOn' | 'voided'>): CorrectionState {
  if (voided) return 'voided';
  return decidedOn === null ? 'open' : 'closed';
}

function summaryOf({ voided, ...row }: CorrectionRow): CorrectionSummary {
  return { ...row, state: stateOf({ decidedOn: row.decidedOn, voided }) };
}

function countsOf(states: readonly CorrectionState[]): Record<CorrectionState, number> {
  const count = (wanted: CorrectionState): number =>
    states.filter((state) => state === wanted).length;
  return { open: count('open'), closed: count('closed'), voided: count('voided') };
}
