// A publication of the sample office from draft to publishing, by the same calls as in the window.

import type { LocalDate } from '../core/calendar/local-date.ts';
import type { Input } from '../core/contract.ts';
import { ReviewQuestion } from '../core/publications/kinds.ts';
import type { SampleItem } from './sample-data.ts';
import type { SampleStep } from './sample-step.ts';

/** Ids of what the items refer to by name; read after the office was set up. */
export interface SampleReferences {
  readonly drafterId: number;
  /** Reviews, reviews for secrecy and signs: the head of the office. */
  readonly reviewerId: number;
  readonly columnId: (name: string) => number;
  readonly domainId: (name: string) => number;
}

/** Draft, review and publishing of one item, and of its update where it has one. */
export function publicationSteps(
  item: SampleItem,
  references: () => SampleReferences,
): readonly SampleStep[] {
  // Known once the draft is made; the later steps of the same item come after it.
  let id = 0;
  const facts = (): Input<'publications.draft'> => factsOf(item, references());
  const steps: SampleStep[] = [
    { on: item.formedOn, enter: (run) => (id = run('publications.draft', facts()).id) },
    ...releaseSteps(item, item.publishedOn, () => ({ id, ...references() })),
  ];
  const { update } = item;
  if (!update) return steps;
  const changed = {
    baseKind: 'changed',
    baseOn: update.changedOn,
    summary: update.summary,
  } as const;
  return [
    ...steps,
    {
      on: update.changedOn,
      enter: (run) => run('publications.update', { ...facts(), ...changed, id }),
    },
    ...releaseSteps(item, update.publishedOn, () => ({ id, ...references() })),
  ];
}

function factsOf(item: SampleItem, references: SampleReferences): Input<'publications.draft'> {
  return {
    title: item.title,
    documentNumber: item.documentNumber,
    genre: item.genre,
    documentSource: item.documentSource,
    baseOn: item.formedOn,
    responsibleUnit: item.responsibleUnit,
    drafterId: references.drafterId,
    summary: item.summary,
    columnId: references.columnId(item.column),
    domainId: item.domain === null ? null : references.domainId(item.domain),
    opennessStage: item.opennessStage,
    legalItem: item.legalItem,
  };
}

/** Reviewed, signed and published on one day: the township reviews within a working day. */
function releaseSteps(
  item: SampleItem,
  on: LocalDate,
  target: () => { readonly id: number } & SampleReferences,
): readonly SampleStep[] {
  const portal = { channel: 'county-portal', place: item.column } as const;
  const channels = [portal, ...item.alsoOn];
  return [
    {
      on,
      enter: (run) => {
        const { id, reviewerId } = target();
        run('publications.review', reviewOf(item, { id, reviewerId, on }));
      },
    },
    {
      on,
      enter: (run) => {
        run('publications.publish', {
          id: target().id,
          channels: channels.map((channel) => ({ ...channel, onDate: on })),
        });
      },
    },
  ];
}

function reviewOf(
  item: SampleItem,
  { id, reviewerId, on }: { id: number; reviewerId: number; on: LocalDate },
): Input<'publications.review'> {
  const isDocument = item.documentNumber !== '';
  return {
    id,
    carrier: isDocument ? 'official-document' : 'other',
    plannedChannels: ['county-portal', ...item.alsoOn.map(({ channel }) => channel)],
    plannedOn: on,
    checklist: Object.fromEntries(
      ReviewQuestion.options.map((question) => [question, { answer: 'none' }]),
    ) as Input<'publications.review'>['checklist'],
    drafterOpinion: '内容属实，拟主动公开。',
    reviewerId,
    reviewerOpinion: '同意公开。',
    secrecyReviewerId: reviewerId,
    secrecyOpinion: '不涉密，不含个人隐私，可以公开。',
    reviewedOn: on,
    conclusion: 'allowed',
    signerId: reviewerId,
    signedOn: on,
  };
}
