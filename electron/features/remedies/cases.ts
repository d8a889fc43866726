// What the calls of the slice share: a case with its row, its links and what is to be said of it.

import { AppError, fieldError } from '../../core/app-error.ts';
import type { CallContext } from '../../core/calls.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { WorkdayCalendar } from '../../core/calendar/workday-calendar.ts';
import type {
  LinkedCase,
  LinkedRequest,
  RemedyDetail,
  RemedySummary,
} from '../../core/remedies/contract.ts';
import { RemedyFacts } from '../../core/remedies/facts.ts';
import { remedyNotes } from '../../core/remedies/notes.ts';
import type { RemedyNote, RemedySituation } from '../../core/remedies/notes.ts';
import { answerDue } from '../../core/remedies/periods.ts';
import { numberText, registrationNumber } from '../../core/requests/numbers.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { createRegisterLog } from '../../db/register-log.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createRemediesRepository } from './repository.ts';
import type { ContestedRow, RemedyRow } from './repository.ts';

export type Cases = ReturnType<typeof createCases>;

type NoteFacts = RemedySituation['facts'] & Pick<RemedyFacts, 'requestId' | 'earlierId'>;

/** The reconsiderations and lawsuits of one ledger. */
export function createCases({ db }: Pick<SliceParts, 'db'>) {
  const repository = createRemediesRepository(db);
  const log = createRegisterLog({
    db,
    register: 'remedies',
    schema: RemedyFacts,
    noun: '复议诉讼案件',
  });
  const national = (): WorkdayCalendar => loadCalendars(db).national;

  function notes(facts: NoteFacts, id = 0): readonly RemedyNote[] {
    const { requestId, earlierId } = facts;
    const situation: RemedySituation = {
      facts,
      reply: (requestId === null ? undefined : repository.request(requestId)) ?? null,
      earlier: (earlierId === null ? undefined : repository.find(earlierId)) ?? null,
      reconsiderations: requestId === null ? 0 : repository.reconsiderationsOf(requestId, id),
    };
    return remedyNotes(situation, national());
  }

  function detail(id: number, today: LocalDate): RemedyDetail {
    const { facts, voided, events } = log.read(id);
    const { requestId, earlierId } = facts;
    const request = requestId === null ? undefined : repository.request(requestId);
    const earlier = earlierId === null ? undefined : repository.find(earlierId);
    return {
      summary: summaryOf({ ...facts, id, voided: voided !== null }, national(), today),
      facts,
      request: request ? linkedRequest(request) : null,
      earlier: earlier ? linkedCase(earlier) : null,
      later: repository.later(id).map(linkedCase),
      notes: [...notes(facts, id)],
      events: [...events],
    };
  }

  return {
    repository,
    log,
    detail,
    notes,
    national,
    /** Makes the row anew from the events and answers with the case as it now stands. */
    saved: (id: number, { today }: CallContext): RemedyDetail => {
      const record = detail(id, today);
      repository.save(id, record.facts, record.summary.voided);
      return record;
    },
    /**
     * @throws AppError 'conflict' naming the earlier case that holds the number; 'invalid-input' when
     *   the linked request or reconsideration is not there.
     */
    checkLinks: (facts: RemedyFacts, id?: number): void => {
      refuseDuplicate(repository.withNumber(facts.caseNumber), facts.caseNumber, id);
      const { requestId, earlierId } = facts;
      if (requestId !== null && !repository.request(requestId)) {
        throw fieldError('requestId', '没有找到这件信息公开申请，或者它已经作废，请重新选择。');
      }
      const earlier = earlierId === null ? undefined : repository.find(earlierId);
      const isFit = earlier?.kind === 'reconsideration' && !earlier.voided && earlier.id !== id;
      if (earlierId !== null && !isFit) {
        throw fieldError('earlierId', '没有找到这件行政复议，或者它已经作废，请重新选择。');
      }
    },
  };
}

function refuseDuplicate(
  earlier: RemedyRow | undefined,
  caseNumber: string,
  id: number | undefined,
): void {
  if (caseNumber === '' || !earlier || earlier.id === id) return;
  const message = `案号“${caseNumber}”已登记在“${earlier.title}”（${earlier.acceptedOn} 受理），请核对案号。`;
  throw new AppError('conflict', message, { caseNumber: [message] });
}

/** A case as lists show it on the day `today`; the national calendar decides. */
export function summaryOf(
  row: Omit<RemedyRow, 'requestId' | 'earlierId'>,
  national: WorkdayCalendar,
  today: LocalDate,
): RemedySummary {
  const { id, kind, title, caseNumber, organ, acceptedOn, decidedOn, outcome, result } = row;
  const { answeredOn, voided } = row;
  const due = answerDue(row, national);
  const isAwaited = due !== null && answeredOn === null && decidedOn === null && !voided;
  return {
    ...{ id, kind, title, caseNumber, organ, acceptedOn, decidedOn, outcome, result },
    ...{ answeredOn, voided },
    answerDue: due,
    answerWorkdays: isAwaited ? national.workdaysIn(today, due.date).days : null,
  };
}

/** Another case, as a link shows it. */
export function linkedCase(row: RemedyRow): LinkedCase {
  const { id, kind, title, caseNumber, acceptedOn, result, voided } = row;
  return { id, kind, title, caseNumber, acceptedOn, result, voided };
}

/** A request, as a link shows it and a form takes it over. */
export function linkedRequest(row: ContestedRow): LinkedRequest {
  const { id, prefix, title, applicantName, line, decidedOn, servedOn } = row;
  return {
    ...{ id, title, applicantName, line, decidedOn, servedOn },
    number: registrationNumber(prefix, row),
    reply: replyText(row),
  };
}

/** 《政府信息公开申请答复书》（青政公开答〔2021〕1号）. */
function replyText(row: ContestedRow): string {
  const { prefix, letterTitle, letterSeries, letterYear, letterNumber } = row;
  if (letterTitle === null || letterSeries === null) return '';
  if (letterYear === null || letterNumber === null) return '';
  const number = numberText(prefix, {
    series: letterSeries,
    year: letterYear,
    number: letterNumber,
  });
  return `《${letterTitle}》（${number}）`;
}
