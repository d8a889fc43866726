// What the calls of the slice share: a referral with its state, its row, its number and its limits.

import { AppError } from '../../core/app-error.ts';
import type { CallContext } from '../../core/calls.ts';
import type { CalendarPair } from '../../core/calendar/calendar-pair.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { ReferralDetail, ReferralSummary } from '../../core/hotline/contract.ts';
import { ReferralFacts } from '../../core/hotline/facts.ts';
import type { CategoryLimits } from '../../core/hotline/limit.ts';
import { SUGGESTED_LIMITS, referralDue, referralState } from '../../core/hotline/limit.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { createRegisterLog } from '../../db/register-log.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createHotlineRepository } from './repository.ts';
import type { ReferralRow } from './repository.ts';

export type Referrals = ReturnType<typeof createReferrals>;

/** The referrals of one ledger. */
export function createReferrals({ db }: Pick<SliceParts, 'db'>) {
  const repository = createHotlineRepository(db);
  const log = createRegisterLog({ db, register: 'hotline', schema: ReferralFacts, noun: '工单' });

  function detail(id: number, today: LocalDate): ReferralDetail {
    const { facts, voided, events } = log.read(id);
    const calendars = loadCalendars(db);
    return {
      summary: summaryOf({ ...facts, id, voided: voided !== null }, calendars, today),
      facts,
      localDue: referralDue(facts, calendars.local),
      events: [...events],
    };
  }

  return {
    repository,
    log,
    detail,
    calendars: (): CalendarPair => loadCalendars(db),
    /** The office's own limits, or the suggested ones until it sets them. */
    limits: (): CategoryLimits => repository.limits() ?? SUGGESTED_LIMITS,
    /** Makes the row anew from the events and answers with the record as it now stands. */
    saved: (id: number, { today }: CallContext): ReferralDetail => {
      const record = detail(id, today);
      repository.save(id, record.facts, record.summary.state === 'voided');
      return record;
    },
    /** @throws AppError 'conflict' naming the earlier referral that holds the number. */
    refuseDuplicate: (orderNumber: string, id?: number): void => {
      const earlier = repository.withNumber(orderNumber);
      if (!earlier || earlier.id === id) return;
      const message =
        `工单编号“${orderNumber}”已于 ${earlier.receivedOn} 登记` +
        `（承办单位：${earlier.responsibleUnit}；诉求：${excerpt(earlier.matter)}），请核对编号。`;
      throw new AppError('conflict', message, { orderNumber: [message] });
    },
  };
}

/** A referral as lists show it on the day `today`; the national calendar decides. */
export function summaryOf(
  referral: ReferralRow,
  { national }: CalendarPair,
  today: LocalDate,
): ReferralSummary {
  const due = referralDue(referral, national);
  const state = referralState(referral, due.date, today);
  const { id, orderNumber, category, matter, place, responsibleUnit, receivedOn } = referral;
  const { dispatchedOn, closedOn } = referral;
  const isOpen = state === 'open' || state === 'overdue';
  return {
    ...{ id, orderNumber, category, matter, place, responsibleUnit, receivedOn },
    due,
    closedOn,
    state,
    usedWorkdays: closedOn === null ? null : national.workdaysIn(dispatchedOn, closedOn).days,
    remainingWorkdays: isOpen ? national.workdaysIn(today, due.date).days : null,
  };
}

/** The first words of a text, for the middle of a message. */
function excerpt(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text.replace(/。$/, '');
}
