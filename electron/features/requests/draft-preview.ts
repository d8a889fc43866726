// A reply before it is signed, as it would be signed: for whoever drafts it, and for whoever approves it.

import type { RequestStep, StepOf } from '../../core/requests/steps/steps.ts';
import type { LoadedRequest } from './register.ts';

interface Signing {
  readonly loaded: LoadedRequest;
  readonly step: RequestStep;
}

/** What would be printed of a step: a draft is looked at as the reply it becomes. */
export function asSigned(loaded: LoadedRequest, step: RequestStep): Signing {
  if (step.kind !== 'drafted') return { loaded, step };
  const reply = { ...step, draftedOn: step.on };
  const request = { ...loaded.request, reply };
  return { loaded: { ...loaded, request }, step: signing(step.on, step.drafterId) };
}

/** The signature that the reply as last drafted still waits for; null before there is a draft. */
export function draftedReply(
  { request: { reply } }: LoadedRequest,
  on: string,
): RequestStep | null {
  return reply && signing(on, reply.drafterId);
}

/** Who signs isn't printed on the letter: any person will do. */
function signing(on: string, signerId: number): StepOf<'signed'> {
  return { kind: 'signed', on, signerId, opinion: '', exceptionReason: '' };
}
