// 12345 referrals: registering, closing, amending, voiding; their state follows from the events.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import { dueInBoth } from '../../core/calendar/calendar-pair.ts';
import type { hotlineCalls } from '../../core/hotline/contract.ts';
import type { ReferralFacts } from '../../core/hotline/facts.ts';
import { checkReferralDates } from '../../core/hotline/facts.ts';
import { referralDue, totalsOf } from '../../core/hotline/limit.ts';
import { pageOf } from '../../core/register/page-of.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createReferrals, summaryOf } from './referrals.ts';
import type { Referrals } from './referrals.ts';

type Handlers = HandlersOf<typeof hotlineCalls>;
type Events = 'hotline.register' | 'hotline.close' | 'hotline.amend' | 'hotline.void';

/** All handlers of the slice. */
export function createHotlineHandlers(parts: SliceParts): Handlers {
  const referrals = createReferrals(parts);
  return { ...eventHandlers(referrals), ...readingHandlers(referrals) };
}

function eventHandlers(referrals: Referrals): Pick<Handlers, Events> {
  const { log, limits, refuseDuplicate, saved } = referrals;
  return {
    'hotline.register': (input, context) => {
      const limitWorkdays = input.limitOn === null ? limits()[input.category] : null;
      const facts: ReferralFacts = { ...input, ...NOT_CLOSED, limitWorkdays };
      checkReferralDates(facts, context.today);
      refuseDuplicate(facts.orderNumber);
      return saved(log.record(facts, facts.receivedOn, context), context);
    },
    'hotline.close': ({ id, ...closing }, context) => {
      const { facts } = log.read(id);
      if (facts.closedOn !== null) {
        throw new AppError(
          'not-allowed',
          `这条工单已于 ${facts.closedOn} 办结；办结内容有误的，请用“更正”。`,
        );
      }
      const closed = { ...facts, ...closing };
      checkReferralDates(closed, context.today);
      log.close(id, closed, closing.closedOn, context);
      return saved(id, context);
    },
    'hotline.amend': ({ id, reason, ...amended }, context) => {
      const limitWorkdays = amendedLimit(log.read(id).facts, amended, limits()[amended.category]);
      const closing = amended.closedOn === null ? NOT_CLOSED : {};
      const facts: ReferralFacts = { ...amended, ...closing, limitWorkdays };
      checkReferralDates(facts, context.today);
      refuseDuplicate(facts.orderNumber, id);
      log.amend(id, facts, reason, context);
      return saved(id, context);
    },
    'hotline.void': ({ id, reason }, context) => {
      log.voidRecord(id, reason, context);
      return saved(id, context);
    },
  };
}

function readingHandlers(referrals: Referrals): Omit<Handlers, Events> {
  const { calendars, detail, limits, repository } = referrals;
  return {
    'hotline.get': ({ id }, { today }) => detail(id, today),
    'hotline.list': ({ state, page, pageSize, ...filter }, { today }) => {
      const pair = calendars();
      const all = repository.matching(filter).map((row) => summaryOf(row, pair, today));
      const rows = all.filter((row) =>
        state === undefined ? row.state !== 'voided' : row.state === state,
      );
      return {
        rows: pageOf(rows, { page, pageSize }),
        total: rows.length,
        totals: totalsOf(all.map((row) => row.state)),
      };
    },
    'hotline.previewDue': ({ category, dispatchedOn, limitOn }) => {
      const limitWorkdays = limitOn === null ? limits()[category] : null;
      const limit = { dispatchedOn, limitOn, limitWorkdays };
      const due = dueInBoth(calendars(), (calendar) => referralDue(limit, calendar));
      return { limitWorkdays, national: due.national, local: due.local };
    },
    'hotline.enteredWords': () => repository.enteredWords(),
    'hotline.limits': () => limits(),
    'hotline.setLimits': (input, { now }) => {
      repository.saveLimits(input, now);
      return input;
    },
  };
}

const NOT_CLOSED = { closedOn: null, closingNote: '', file: null } as const;

/** A later change of the office's limits leaves an order alone, unless its category was corrected. */
function amendedLimit(
  present: Pick<ReferralFacts, 'category' | 'limitWorkdays'>,
  amended: Pick<ReferralFacts, 'category' | 'limitOn'>,
  categoryLimit: number,
): number | null {
  if (amended.limitOn !== null) return null;
  const isSameCategory = amended.category === present.category;
  return isSameCategory ? (present.limitWorkdays ?? categoryLimit) : categoryLimit;
}
