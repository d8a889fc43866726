// Who may play which part: by role and duty, and not the clerk himself where two pairs of eyes are
// wanted (四眼原则). In an office of two an exception is possible with a reason, and is listed.

import type { LocalDate } from '../calendar/local-date.ts';
import { ROLE_LABELS, isOnDuty } from '../office/people.ts';
import type { PersonRole } from '../office/people.ts';
import type { RequestCase } from './case.ts';
import type { Problem, StepSurroundings } from './step-surroundings.ts';
import type { RequestStep, StepKind, StepOf } from './steps/steps.ts';

/** A part that one of the separated persons plays. */
interface Part {
  readonly field: string;
  readonly personId: number;
  /** Left out: anyone of the office. */
  readonly role?: PersonRole;
  /** Whether the clerk himself may not play it without a reason. */
  readonly separate?: string;
}

/** The wrong persons in a step, by field. */
export function peopleProblems(
  request: Pick<RequestCase, 'facts' | 'reply'>,
  step: RequestStep,
  around: StepSurroundings,
): readonly Problem[] {
  return partsOf(step).flatMap((part) => [
    ...roleProblem(part, step.on, around),
    ...separationProblem(part, request, step),
  ]);
}

/** A part that the clerk of the case played himself. */
export interface FourEyesException {
  readonly onDate: LocalDate;
  readonly personId: number;
  readonly part: string;
  readonly reason: string;
}

/** The exceptions to the four-eyes rule in a case, in order: by who its clerks were on that day. */
export function exceptionsOf({
  events,
}: Pick<RequestCase, 'events'>): readonly FourEyesException[] {
  let clerks: Clerks = { handlerId: null, drafterId: null };
  return events.flatMap(({ step }) => {
    clerks = clerksAfter(clerks, step);
    if (!('exceptionReason' in step)) return [];
    const { exceptionReason: reason, on: onDate } = step;
    const { handlerId, drafterId } = clerks;
    return partsOf(step).flatMap(({ personId, separate }) =>
      separate !== undefined && (personId === handlerId || personId === drafterId)
        ? [{ onDate, personId, part: separate, reason }]
        : [],
    );
  });
}

interface Clerks {
  readonly handlerId: number | null;
  readonly drafterId: number | null;
}

function clerksAfter(clerks: Clerks, step: RequestStep): Clerks {
  if (step.kind === 'drafted') return { ...clerks, drafterId: step.drafterId };
  return 'facts' in step ? { ...clerks, handlerId: step.facts.handlerId } : clerks;
}

function isClerk(
  personId: number,
  { facts, reply }: Pick<RequestCase, 'facts' | 'reply'>,
): boolean {
  return personId === facts.handlerId || personId === reply?.drafterId;
}

/** The steps in which somebody plays a part by name; who agreed to a step is in its `approverId`. */
const PARTS: { readonly [K in StepKind]?: (step: StepOf<K>) => Part } = {
  confirmed: ({ callerId }) => ({ field: 'callerId', personId: callerId }),
  charged: ({ signerId }) => ({ field: 'signerId', personId: signerId, role: 'signer' }),
  drafted: ({ drafterId }) => ({ field: 'drafterId', personId: drafterId }),
  approved: reviewing,
  'answered-on-spot': reviewing,
  'secrecy-cleared': ({ reviewerId }) => ({
    field: 'reviewerId',
    personId: reviewerId,
    role: 'secrecy-reviewer',
    separate: ROLE_LABELS['secrecy-reviewer'],
  }),
  'sent-back': ({ byId }) => ({ field: 'byId', personId: byId }),
  signed: ({ signerId }) => ({
    field: 'signerId',
    personId: signerId,
    role: 'signer',
    separate: ROLE_LABELS.signer,
  }),
};

function reviewing({ reviewerId }: { readonly reviewerId: number }): Part {
  return { field: 'reviewerId', personId: reviewerId, role: 'reviewer' };
}

function partsOf(step: RequestStep): readonly Part[] {
  const part = PARTS[step.kind] as ((of: RequestStep) => Part) | undefined;
  if (part) return [part(step)];
  // The head of the disclosure office (机构负责人) is its reviewer.
  return 'approverId' in step
    ? [{ field: 'approverId', personId: step.approverId, role: 'reviewer' }]
    : [];
}

function roleProblem(
  { field, personId, role }: Part,
  onDate: LocalDate,
  { people }: StepSurroundings,
): readonly Problem[] {
  const person = people.find(({ id }) => id === personId);
  if (!person) return [[field, '请选择本单位的人员']];
  if (!isOnDuty(person, onDate)) {
    return [[field, `${person.name} ${onDate} 不在任。请核对人员和日期`]];
  }
  if (role === undefined || person.roles.includes(role)) return [];
  return [
    [field, `${person.name}不是${ROLE_LABELS[role]}。请另选，或者先在“设置”的人员里登记这项工作`],
  ];
}

function separationProblem(
  { personId, separate }: Part,
  request: Pick<RequestCase, 'facts' | 'reply'>,
  step: RequestStep,
): readonly Problem[] {
  if (separate === undefined || !('exceptionReason' in step)) return [];
  if (!isClerk(personId, request) || step.exceptionReason !== '') return [];
  return [
    ['exceptionReason', `${separate}与经办人是同一人。请换人办理，或者写明理由（会列入例外清单）`],
  ];
}
