// What the events of a request mean to the reply clock (条例 arts. 30–35; 国办函〔2020〕109号).

import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestEvent } from './event.ts';
import type { HistoryEvent, RequestHistory } from './history.ts';
import type { RequestStep, StepKind, StepOf } from './steps/steps.ts';

/** The history of a request for the clock; null before receipt. */
export function historyOf(
  receivedOn: LocalDate | null,
  events: readonly RequestEvent[],
): RequestHistory | null {
  if (receivedOn === null) return null;
  const steps = events.map(({ step }) => step);
  return {
    received: receivedOn,
    calendar: 'national',
    events: events.flatMap(({ step, sequence }) => {
      const move = MOVES[step.kind] as Move<StepKind> | undefined;
      const moved = move?.(step, { sequence, steps });
      return moved === undefined ? [] : [moved];
    }),
  };
}

interface Around {
  readonly sequence: number;
  readonly steps: readonly RequestStep[];
}

type Move<K extends StepKind> = (step: StepOf<K>, around: Around) => HistoryEvent | undefined;

const letterOf = (consultation: number): string => String(consultation);

const MOVES: { readonly [K in StepKind]?: Move<K> } = {
  'correction-noticed': ({ on }) => ({ type: 'correction-notice', on }),
  corrected: ({ on }) => ({ type: 'corrected', on }),
  extended: ({ on, days }) => ({ type: 'extended', on, days }),
  consulted: ({ on }, { sequence }) => ({ type: 'consult-sent', on, letter: letterOf(sequence) }),
  'consultation-received': ({ on, consultation }) => ({
    type: 'consult-received',
    on,
    letter: letterOf(consultation),
  }),
  'consultation-answered': ({ on, consultation }) => ({
    type: 'consult-answered',
    on,
    letter: letterOf(consultation),
  }),
  'consultation-lapsed': ({ on, consultation }) => ({
    type: 'consult-deemed',
    on,
    letter: letterOf(consultation),
  }),
  charged: ({ on }, { steps }) => {
    const received = steps.findLast((step) => step.kind === 'fee-notice-received');
    return { type: 'fee-notice', on, received: received?.on ?? null };
  },
  // The period starts anew on the day the whole fee is paid, not with an instalment.
  paid: (step, { steps }) =>
    completesFee(step, steps) ? { type: 'fee-paid', on: step.on } : undefined,
  'fee-waived': ({ on }) => ({ type: 'fee-paid', on }),
  delayed: ({ on, to }) => ({ type: 'delayed-to', on, to }),
};

function completesFee(payment: StepOf<'paid'>, steps: readonly RequestStep[]): boolean {
  const notice = steps.findLast((step) => step.kind === 'charged');
  let paid = 0;
  for (const step of steps) {
    if (step.kind === 'paid') paid += step.amountFen;
    if (step === payment) break;
  }
  return notice?.kind === 'charged' && paid >= notice.amountFen;
}
