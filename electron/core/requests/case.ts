// A request as it stands: what fold.ts makes of its events, and what every rule, letter and screen reads.

import type { OutcomeLine } from '../annual-report/outcome-lines.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RequestEvent } from './event.ts';
import type { RequestFacts } from './facts.ts';
import type { RequestHistory } from './history.ts';
import type { RequestState } from './kinds.ts';
import type { ReplyDraft } from './steps/reply.ts';
import type { StepOf } from './steps/steps.ts';

/** A letter of enquiry and what came of it. */
export interface Consultation {
  /** Sequence of the event that sent it: how later steps name it. */
  readonly consultation: number;
  readonly sent: StepOf<'consulted'>;
  readonly receivedOn: LocalDate | null;
  readonly answer: StepOf<'consultation-answered'> | null;
  readonly lapsedOn: LocalDate | null;
  readonly notified: StepOf<'third-party-notified'> | null;
}

export interface RequestCase {
  readonly state: RequestState;
  /** The present facts, amendments and corrections laid over the registration. */
  readonly facts: RequestFacts;
  readonly events: readonly RequestEvent[];
  /** 收到申请之日 by art. 31; null while it waits for confirmation. */
  readonly receivedOn: LocalDate | null;
  /** What moved the reply clock; null before receipt. */
  readonly history: RequestHistory | null;
  readonly correction: {
    readonly notice: StepOf<'correction-noticed'>;
    /** The last day of the correction period, an excuse included. */
    readonly until: LocalDate;
    readonly correctedOn: LocalDate | null;
  } | null;
  readonly consultations: readonly Consultation[];
  readonly fee: {
    readonly notice: StepOf<'charged'>;
    readonly noticeReceivedOn: LocalDate | null;
    readonly paidFen: number;
    readonly payments: readonly StepOf<'paid'>[];
    readonly waived: StepOf<'fee-waived'> | null;
  } | null;
  readonly reasonsAsked: StepOf<'reasons-asked'> | null;
  readonly reasonsGiven: StepOf<'reasons-given'> | null;
  readonly extended: StepOf<'extended'> | null;
  readonly delayed: StepOf<'delayed'> | null;
  readonly searches: readonly StepOf<'searched'>[];
  /** The reply as last drafted, and the parts that were played in approving this very draft. */
  readonly reply:
    (ReplyDraft & { readonly draftedOn: LocalDate; readonly drafterId: number }) | null;
  readonly approved: StepOf<'approved'> | null;
  readonly secrecy: StepOf<'secrecy-cleared'> | null;
  readonly signed: StepOf<'signed'> | null;
  readonly onSpot: StepOf<'answered-on-spot'> | null;
  readonly service: StepOf<'served'> | null;
  /** The day that stopped the clock, and the one line of table 三; both null while open. */
  readonly closedOn: LocalDate | null;
  readonly line: OutcomeLine | null;
  readonly publicationId: number | null;
  /** The day of the last event: nothing may be dated before it. */
  readonly lastOn: LocalDate;
  /** Events that the table doesn't allow: empty unless the file was tampered with. */
  readonly problems: readonly string[];
}
