// 复议诉讼: registering, answering, deciding, amending, voiding; table 四 follows from the rows.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import { pageOf } from '../../core/register/page-of.ts';
import { checkRemedy } from '../../core/remedies/checks.ts';
import type { remediesCalls } from '../../core/remedies/contract.ts';
import { remedyFacts } from '../../core/remedies/facts.ts';
import { countTable4, remedyState } from '../../core/remedies/table4.ts';
import type { RemedyState } from '../../core/remedies/table4.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createCases, linkedCase, linkedRequest, summaryOf } from './cases.ts';
import type { Cases } from './cases.ts';
import type { RemedyRow } from './repository.ts';

type Handlers = HandlersOf<typeof remediesCalls>;
type Events =
  'remedies.register' | 'remedies.answer' | 'remedies.decide' | 'remedies.amend' | 'remedies.void';

/** All handlers of the slice. */
export function createRemediesHandlers(parts: SliceParts): Handlers {
  const cases = createCases(parts);
  return { ...eventHandlers(cases), ...readingHandlers(cases) };
}

function eventHandlers(cases: Cases): Pick<Handlers, Events> {
  const { log, saved, checkLinks } = cases;
  return {
    'remedies.register': (input, context) => {
      const facts = remedyFacts({ ...input, ...NOTHING_YET });
      checkRemedy(facts, context.today);
      checkLinks(facts);
      return saved(log.record(facts, facts.acceptedOn, context), context);
    },
    'remedies.answer': ({ id, ...answer }, context) => {
      const { facts } = log.read(id);
      if (facts.answeredOn !== null) {
        throw alreadyDone(`已于 ${facts.answeredOn} 登记提交答复`);
      }
      const answered = remedyFacts({ ...facts, ...answer });
      checkRemedy(answered, context.today);
      log.advance(id, answered, answer.answeredOn, context);
      return saved(id, context);
    },
    'remedies.decide': ({ id, ...decision }, context) => {
      const { facts } = log.read(id);
      if (facts.decidedOn !== null) throw alreadyDone(`已于 ${facts.decidedOn} 审结`);
      const decided = remedyFacts({ ...facts, ...decision });
      checkRemedy(decided, context.today);
      log.close(id, decided, decision.decidedOn, context);
      return saved(id, context);
    },
    'remedies.amend': ({ id, reason, ...amended }, context) => {
      const facts = remedyFacts(amended);
      checkRemedy(facts, context.today);
      checkLinks(facts, id);
      log.amend(id, facts, reason, context);
      return saved(id, context);
    },
    'remedies.void': ({ id, reason }, context) => {
      log.voidRecord(id, reason, context);
      return saved(id, context);
    },
  };
}

function readingHandlers(cases: Cases): Omit<Handlers, Events> {
  const { repository, log, national, detail, notes } = cases;
  return {
    'remedies.get': ({ id }, { today }) => detail(id, today),
    'remedies.list': ({ year, kind, state, text, page, pageSize }, { today }) => {
      const all = repository.matching(text);
      const ofYear = all.flatMap((row) => {
        const present = remedyState(row, year);
        return present === null ? [] : [{ row, state: present }];
      });
      const ofKind = ofYear.filter(({ row }) => kind === undefined || row.kind === kind);
      const shown = ofKind.filter((one) =>
        state === undefined ? one.state !== 'voided' : one.state === state,
      );
      const calendar = national();
      return {
        rows: pageOf(shown, { page, pageSize }).map(({ row }) => summaryOf(row, calendar, today)),
        total: shown.length,
        table4: countTable4(text === '' ? all : repository.matching(''), year),
        counts: countsOf(ofKind),
      };
    },
    'remedies.preview': (facts) => ({
      notes: [...notes({ ...facts, answeredOn: null })],
    }),
    'remedies.choices': () => {
      const county = repository.county();
      const organs = [
        ...(county === '' ? [] : [`${county}人民政府`]),
        ...repository.entered('organs'),
      ];
      return {
        requests: repository.requests().map(linkedRequest),
        reconsiderations: repository.reconsiderations().map((row) => {
          const { requestId, applicantName, act, actOn } = log.read(row.id).facts;
          return { ...linkedCase(row), requestId, applicantName, act, actOn };
        }),
        organs: [...new Set(organs)],
        courts: repository.entered('courts'),
      };
    },
  };
}

const NOTHING_YET = {
  answeredOn: null,
  answerFiles: [],
  decidedOn: null,
  outcome: null,
  decisionNumber: '',
  decisionNote: '',
  decisionFiles: [],
};

function alreadyDone(what: string): AppError {
  return new AppError('not-allowed', `这件案件${what}；内容有误的，请用“更正”。`);
}

interface Stated {
  readonly row: RemedyRow;
  readonly state: RemedyState;
}

function countsOf(cases: readonly Stated[]): Record<RemedyState, number> {
  const count = (wanted: RemedyState): number =>
    cases.filter(({ state }) => state === wanted).length;
  return {
    pending: count('pending'),
    upheld: count('upheld'),
    corrected: count('corrected'),
    other: count('other'),
    voided: count('voided'),
  };
}
