// What the reply's form holds when it opens: the last draft, or the usual persons and day.

import { ReplyDraft } from '../../../../../electron/core/requests/steps/reply.ts';
import { onlyPerson } from '../steps/people-options.ts';
import type { CaseParts } from '../case-parts.ts';

export type ReplyStep = 'drafted' | 'answered-on-spot';

interface Around extends Pick<CaseParts, 'request' | 'choices'> {
  /** The day a new record usually has; undefined while another year is worked on. */
  readonly usual: string | undefined;
  readonly today: string;
}

/** The first values of a draft, or of a reply on the spot, which has the day of receipt. */
export function replyInitial(
  kind: ReplyStep,
  { request, choices, usual, today }: Around,
): Readonly<Record<string, unknown>> {
  if (kind === 'answered-on-spot') {
    const on = request.receivedOn ?? usual;
    const reviewerId = onlyPerson(choices.people, 'reviewer', on ?? today);
    return {
      ...(on === undefined ? {} : { on }),
      ...(reviewerId === undefined ? {} : { reviewerId }),
    };
  }
  const { reply, facts } = request;
  return {
    ...(reply === null ? {} : fieldsOf(reply)),
    ...(usual === undefined ? {} : { on: usual }),
    drafterId: reply?.drafterId ?? facts.handlerId,
  };
}

function fieldsOf(reply: ReplyDraft): Readonly<Record<string, unknown>> {
  const names = Object.keys(ReplyDraft.shape) as (keyof ReplyDraft)[];
  return Object.fromEntries(names.map((name) => [name, reply[name]]));
}
