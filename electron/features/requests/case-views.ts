// Consultations and the fee of a case, as its page shows them.

import type { WorkdayCalendar } from '../../core/calendar/workday-calendar.ts';
import { consultationDue, paymentDue } from '../../core/requests/case-clock.ts';
import type { Consultation, RequestCase } from '../../core/requests/case.ts';
import { CONSULTED_PARTIES, OPINIONS } from '../../core/requests/kinds.ts';
import type { ConsultationView, FeeView } from '../../core/requests/record-fields.ts';
import type * as z from 'zod';

/** The letters of enquiry with their last days and what came of them. */
export function consultationViews(
  { consultations }: RequestCase,
  calendar: WorkdayCalendar,
): z.input<typeof ConsultationView>[] {
  return consultations.map((letter) => {
    const due = consultationDue(letter, calendar);
    return {
      consultation: letter.consultation,
      party: CONSULTED_PARTIES[letter.sent.party],
      name: letter.sent.name,
      sentOn: letter.sent.on,
      receivedOn: letter.receivedOn,
      dueOn: due?.date ?? null,
      provisional: due?.provisional ?? false,
      result: resultOf(letter),
    };
  });
}

/** Silence means two things: the office decides (art. 32), or consent (art. 34). */
function resultOf({ answer, lapsedOn, sent }: Consultation): string {
  if (answer !== null) return OPINIONS[answer.opinion];
  if (lapsedOn === null) return '';
  return sent.party === 'third-party' ? '逾期未答复（由本机关决定）' : '逾期（视为同意）';
}

/** The fee with what was paid; null when none was charged. */
export function feeView(
  { fee }: RequestCase,
  calendar: WorkdayCalendar,
): z.input<typeof FeeView> | null {
  if (fee === null) return null;
  return {
    amountFen: fee.notice.amountFen,
    paidFen: fee.paidFen,
    noticeOn: fee.notice.on,
    noticeReceivedOn: fee.noticeReceivedOn,
    dueOn: paymentDue(fee, calendar)?.date ?? null,
    waived: fee.waived !== null,
  };
}
