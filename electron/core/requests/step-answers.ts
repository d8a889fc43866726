// Every step as a button: whether it may be taken, why not, and which is likeliest.

import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { RequestCase } from './case.ts';
import type { RequestState } from './kinds.ts';
import { STEP_KINDS } from './lifecycle.ts';
import type { StepAnswer } from './record-fields.ts';
import { stepGate } from './step-gates.ts';
import type { StepSurroundings } from './step-surroundings.ts';
import type { StepKind } from './steps/steps.ts';
import { STEP_LABELS } from './steps/steps.ts';

/** The answer for every step but the registration, the likeliest first. */
export function stepAnswers(
  request: RequestCase,
  { today, calendars }: Pick<StepSurroundings, 'today' | 'calendars'>,
): readonly StepAnswer[] {
  const likely = LIKELY[request.state];
  const rank = (kind: StepKind): number => {
    const place = likely.indexOf(kind);
    return place >= 0 ? place : likely.length + STEP_KINDS.indexOf(kind);
  };
  return STEP_KINDS.filter((kind) => kind !== 'registered')
    .map((kind) => {
      const reason = refusal(request, kind, today, calendars.national);
      return {
        kind,
        label: STEP_LABELS[kind],
        allowed: reason === null,
        reason: reason ?? '',
        rank: rank(kind),
        likely: likely.includes(kind),
      };
    })
    .sort((a, b) => a.rank - b.rank);
}

/**
 * Why a step can't be taken on any day that is left for it. An extension of yesterday, its last day, is
 * still entered today: the form asks for the day, and refuses one that is too late.
 */
function refusal(
  request: RequestCase,
  kind: StepKind,
  today: LocalDate,
  calendar: WorkdayCalendar,
): string | null {
  const reason = stepGate(request, kind, today, calendar);
  const { lastOn } = request;
  if (reason === null || lastOn >= today) return reason;
  return stepGate(request, kind, lastOn, calendar) === null ? null : reason;
}

/** What usually comes next in each state. */
const LIKELY: Readonly<Record<RequestState, readonly StepKind[]>> = {
  'awaiting-confirmation': ['confirmed', 'contact-failed', 'withdrawn'],
  registered: ['accepted', 'correction-noticed', 'answered-on-spot'],
  'awaiting-correction': ['corrected', 'lapsed-uncorrected', 'correction-excused'],
  'in-progress': ['drafted', 'searched', 'consulted', 'extended'],
  consulting: ['consultation-received', 'consultation-answered', 'consultation-lapsed'],
  'awaiting-reasons': ['reasons-given', 'drafted'],
  'awaiting-payment': ['paid', 'fee-notice-received', 'lapsed-unpaid'],
  drafting: ['submitted', 'drafted', 'searched', 'consulted'],
  'under-review': ['approved', 'sent-back', 'extended'],
  'secrecy-review': ['secrecy-cleared', 'sent-back', 'extended'],
  'awaiting-signature': ['signed', 'sent-back', 'extended'],
  'awaiting-service': ['served'],
  closed: ['archived', 'noted', 'made-proactive'],
  discontinued: ['archived', 'noted'],
  archived: [],
  voided: [],
};
