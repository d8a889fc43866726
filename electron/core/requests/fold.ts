// A request from its dated events: what lists, clocks, letters and table 三 read is made by this alone.

import type { OutcomeLine } from '../annual-report/outcome-lines.ts';
import type { Consultation, RequestCase } from './case.ts';
import type { RequestEvent } from './event.ts';
import { historyOf } from './fold-history.ts';
import type { RequestState } from './kinds.ts';
import { SIDE_STEPS, transition } from './lifecycle.ts';
import { LEAVES } from './outcome-leaves.ts';
import { CONFIRMATION_CHANNELS } from './receipt.ts';
import type { ReplyDraft } from './steps/reply.ts';
import type { RequestStep, StepKind, StepOf } from './steps/steps.ts';

type FoldedCase = Omit<RequestCase, 'history' | 'events'>;

/**
 * Folds the events of one request, in order of sequence; the first must be its registration. An event
 * that the table refuses is skipped and named in `problems`: only a file that was tampered with has one.
 */
export function foldRequest(events: readonly RequestEvent[]): RequestCase {
  const [first, ...later] = events;
  if (first?.step.kind !== 'registered') throw new Error('a request begins with its registration');
  let folded = begin(first.step);
  const standing: RequestEvent[] = [first];
  for (const event of later) {
    const cell = transition(folded.state, event.step.kind);
    if ('refused' in cell) {
      folded = { ...folded, problems: [...folded.problems, problemOf(event, cell.refused)] };
      continue;
    }
    standing.push(event);
    const next = applyStep(folded, event.step, event.sequence);
    const state = destination(cell.to, next);
    folded = { ...next, state, lastOn: lastOf(next, event.step) };
  }
  return { ...folded, events: standing, history: historyOf(folded.receivedOn, standing) };
}

/** The letters of enquiry that still wait for an answer. */
export function openConsultations({
  consultations,
}: Pick<RequestCase, 'consultations'>): readonly Consultation[] {
  return consultations.filter(({ answer, lapsedOn }) => answer === null && lapsedOn === null);
}

/** The line of table 三 of a reply: the leaf's, or the one chosen instead with a reason. */
export function lineOf({
  leaf,
  overruledLine,
}: Pick<ReplyDraft, 'leaf' | 'overruledLine'>): OutcomeLine {
  return overruledLine ?? LEAVES[leaf].line;
}

function begin(step: StepOf<'registered'>): FoldedCase {
  const waits = CONFIRMATION_CHANNELS.has(step.facts.channel);
  return {
    state: waits ? 'awaiting-confirmation' : 'registered',
    facts: step.facts,
    receivedOn: waits ? null : step.on,
    correction: null,
    consultations: [],
    fee: null,
    reasonsAsked: null,
    reasonsGiven: null,
    extended: null,
    delayed: null,
    searches: [],
    reply: null,
    approved: null,
    secrecy: null,
    signed: null,
    onSpot: null,
    service: null,
    closedOn: null,
    line: null,
    publicationId: null,
    lastOn: step.on,
    problems: [],
  };
}

function problemOf({ sequence, step }: RequestEvent, refused: string): string {
  return `第 ${sequence} 条登记（${step.on}）不合流程：${refused}`;
}

function lastOf({ lastOn }: FoldedCase, { kind, on }: RequestStep): string {
  return SIDE_STEPS.has(kind) || on < lastOn ? lastOn : on;
}

function destination(to: RequestState | 'stays' | 'resumes', next: FoldedCase): RequestState {
  if (to === 'stays') return next.state;
  if (to !== 'resumes') return to;
  if (next.state === 'awaiting-payment') {
    return isSettled(next.fee) ? 'in-progress' : 'awaiting-payment';
  }
  return openConsultations(next).length > 0 ? 'consulting' : 'in-progress';
}

function isSettled(fee: RequestCase['fee']): boolean {
  if (fee === null) return true;
  return fee.waived !== null || fee.paidFen >= fee.notice.amountFen;
}

type Effect<K extends StepKind> = (
  folded: FoldedCase,
  step: StepOf<K>,
  sequence: number,
) => Partial<FoldedCase>;

/** What each step changes besides the state; a step that is left out changes nothing else. */
const EFFECTS: { readonly [K in StepKind]?: Effect<K> } = {
  confirmed: (_folded, { on }) => ({ receivedOn: on }),
  amended: (_folded, { facts }) => ({ facts }),
  'correction-noticed': (_folded, notice) => ({
    correction: { notice, until: notice.until, correctedOn: null },
  }),
  'correction-excused': ({ correction }, { until }) => ({
    correction: correction && { ...correction, until },
  }),
  // A new period begins: what was added to the old one is gone with it (art. 30).
  corrected: ({ correction, facts }, { on, description }) => ({
    correction: correction && { ...correction, correctedOn: on },
    facts: { ...facts, matter: { ...facts.matter, description } },
    extended: null,
  }),
  'lapsed-uncorrected': (_folded, { on }) => ({ closedOn: on, line: LEAVES.uncorrected.line }),
  consulted: ({ consultations }, sent, consultation) => ({
    consultations: [
      ...consultations,
      { consultation, sent, receivedOn: null, answer: null, lapsedOn: null, notified: null },
    ],
  }),
  'consultation-received': (folded, { consultation, on }) =>
    changeConsultation(folded, consultation, { receivedOn: on }),
  'consultation-answered': (folded, answer) =>
    changeConsultation(folded, answer.consultation, { answer }),
  'consultation-lapsed': (folded, { consultation, on }) =>
    changeConsultation(folded, consultation, { lapsedOn: on }),
  'third-party-notified': (folded, notified) =>
    changeConsultation(folded, notified.consultation, { notified }),
  'reasons-asked': (_folded, step) => ({ reasonsAsked: step }),
  'reasons-given': (_folded, step) => ({ reasonsGiven: step }),
  delayed: (_folded, step) => ({ delayed: step }),
  extended: (_folded, step) => ({ extended: step }),
  charged: (_folded, notice) => ({
    fee: { notice, noticeReceivedOn: null, paidFen: 0, payments: [], waived: null },
  }),
  'fee-notice-received': ({ fee }, { on }) => ({ fee: fee && { ...fee, noticeReceivedOn: on } }),
  paid: ({ fee, extended }, step) => {
    if (!fee) return {};
    const paid = {
      ...fee,
      paidFen: fee.paidFen + step.amountFen,
      payments: [...fee.payments, step],
    };
    return { fee: paid, extended: isSettled(paid) ? null : extended };
  },
  'fee-waived': ({ fee }, waived) => ({ fee: fee && { ...fee, waived }, extended: null }),
  'lapsed-unpaid': (_folded, { on }) => ({ closedOn: on, line: LEAVES.unpaid.line }),
  searched: ({ searches }, step) => ({ searches: [...searches, step] }),
  // A new draft must be approved anew.
  drafted: (_folded, step) => ({ reply: { ...step, draftedOn: step.on }, ...NOT_APPROVED }),
  approved: (_folded, step) => ({ approved: step }),
  'secrecy-cleared': (_folded, step) => ({ secrecy: step }),
  'sent-back': () => NOT_APPROVED,
  signed: (_folded, step) => ({ signed: step }),
  served: ({ reply }, step) => ({
    service: step,
    closedOn: step.on,
    line: reply && lineOf(reply),
  }),
  'answered-on-spot': (_folded, step) => ({
    onSpot: step,
    closedOn: step.on,
    line: lineOf(step),
  }),
  withdrawn: (_folded, { on }) => ({ closedOn: on, line: LEAVES.withdrawn.line }),
  'ended-otherwise': (_folded, { on }) => ({ closedOn: on, line: LEAVES['other-end'].line }),
  'made-proactive': (_folded, { publicationId }) => ({ publicationId }),
};

const NOT_APPROVED = { approved: null, secrecy: null, signed: null } as const;

function applyStep(folded: FoldedCase, step: RequestStep, sequence: number): FoldedCase {
  const effect = EFFECTS[step.kind] as Effect<StepKind> | undefined;
  return effect ? { ...folded, ...effect(folded, step, sequence) } : folded;
}

function changeConsultation(
  { consultations }: FoldedCase,
  consultation: number,
  change: Partial<Consultation>,
): Partial<FoldedCase> {
  return {
    consultations: consultations.map((sent) =>
      sent.consultation === consultation ? { ...sent, ...change } : sent,
    ),
  };
}
