// What happens to a text in public: published, withdrawn, out of force; and taking back a mistaken
// record of these.

import type { CallContext, HandlersOf } from '../../core/calls.ts';
import type { publicationsCalls } from '../../core/publications/contract.ts';
import { firstOf, retractable } from '../../core/publications/fold.ts';
import type { EndKind } from '../../core/publications/kinds.ts';
import { publishingGate, publishingProblems } from '../../core/publications/steps.ts';
import { notAllowed, refuseProblems } from './refusals.ts';
import { recordedBy, requireStep, stepFactsOf } from './register.ts';
import type { LoadedPublication, Register } from './register.ts';
import { requireKnownFiles } from './writing-handlers.ts';

type PublishCalls = Pick<typeof publicationsCalls, 'publications.publish'>;

type AfterwardsCalls = Pick<
  typeof publicationsCalls,
  | 'publications.withdraw'
  | 'publications.repeal'
  | 'publications.expire'
  | 'publications.retract'
  | 'publications.recount'
>;

/** Handler of publishing: the one place where the gate stands. */
export function createPublishHandlers(register: Register): HandlersOf<PublishCalls> {
  return {
    'publications.publish': ({ id, channels }, context) => {
      const publication = register.load(id);
      const { current, folded } = publication;
      const gate = publishingGate(stepFactsOf(publication));
      if ('refused' in gate) throw notAllowed(gate.refused);
      refuseProblems(
        publishingProblems(channels, {
          signedOn: gate.review.signedOn,
          baseOn: current.baseOn,
          today: context.today,
          earlierEditionOn: folded.editions.at(-2)?.firstOn ?? null,
          withdrawnOn:
            folded.effective.findLast(({ kind }) => kind === 'withdrawn')?.onDate ?? null,
          present: presentPlaces(publication),
        }),
      );
      const files = channels.flatMap(({ evidenceFile }) => evidenceFile?.sha256 ?? []);
      requireKnownFiles(register.repository.unknownFiles(files));
      const version = folded.currentVersion;
      return register.append(
        id,
        channels.map((entry) => ({ kind: 'published', version, ...entry, ...recordedBy(context) })),
      );
    },
  };
}

/** Handlers of what becomes of a text that is public. */
export function createAfterwardsHandlers(register: Register): HandlersOf<AfterwardsCalls> {
  return {
    'publications.withdraw': ({ id, onDate, reason }, context) => {
      const publication = register.load(id);
      requireStep(publication, 'withdraw');
      const last = publication.folded.lastPublishedOn ?? '';
      refuseProblems(dateProblems(onDate, { notBefore: last, context, what: '最近一次发布' }));
      const version = publication.folded.currentVersion;
      return register.append(id, [
        { kind: 'withdrawn', onDate, reason, version, ...recordedBy(context) },
      ]);
    },
    'publications.repeal': ending(register, 'repealed', 'repeal'),
    'publications.expire': ending(register, 'expired', 'expire'),
    'publications.retract': ({ id, reason }, context) => {
      const publication = register.load(id);
      requireStep(publication, 'retract');
      const event = retractable(publication.folded);
      if (!event) throw new Error('the step was allowed without an event to take back');
      const { version, sequence } = event;
      const taken = { version, retracts: sequence, reason, ...recordedBy(context) };
      return register.append(id, [{ kind: 'retracted', onDate: context.today, ...taken }]);
    },
    'publications.recount': () => ({
      changed: register.repository.allIds().filter((id) => register.recompute(id)).length,
    }),
  };
}

/** 废止 or 失效: the text stays visible, marked with the date (rules §6.6). */
function ending(register: Register, kind: EndKind, step: 'repeal' | 'expire') {
  return (
    { id, onDate, reason }: { id: number; onDate: string; reason: string },
    context: CallContext,
  ) => {
    const publication = register.load(id);
    requireStep(publication, step);
    const first = firstOf(publication.folded, ({ firstOn }) => firstOn) ?? '';
    refuseProblems(dateProblems(onDate, { notBefore: first, context, what: '首次发布' }));
    const version = publication.folded.currentVersion;
    return register.append(id, [{ kind, onDate, reason, version, ...recordedBy(context) }]);
  };
}

/** Where the present text stands already: the effective publishings since its edition began. */
function presentPlaces({ events, folded }: LoadedPublication) {
  const edition = folded.effective.findLast(({ kind }) => kind === 'updated' || kind === 'drafted');
  const places = new Map(events.map((event) => [event.sequence, event.place]));
  return folded.effective.flatMap(({ sequence, channel }) =>
    channel !== null && sequence > (edition?.sequence ?? 0)
      ? [{ channel, place: places.get(sequence) ?? '' }]
      : [],
  );
}

function dateProblems(
  onDate: string,
  { notBefore, context, what }: { notBefore: string; context: CallContext; what: string },
): readonly (readonly [string, string])[] {
  if (onDate > context.today) return [['onDate', '日期不能晚于今天']];
  if (onDate < notBefore) return [['onDate', `日期不能早于${what}的日期 ${notBefore}`]];
  return [];
}
