// What may be done next with a publication, with the reason where it may not: the gate before
// publishing (先审查、后公开) and the buttons of the item page read the same answers.

import type { LocalDate } from '../calendar/local-date.ts';
import type { FoldEvent } from './fold.ts';
import type { Attribute, Channel, Conclusion, PublicationState } from './kinds.ts';
import { ATTRIBUTE_LABELS, CHANNEL_LABELS, EVENT_LABELS } from './labels.ts';
import { permitsPublication, transition } from './lifecycle.ts';

/** What a clerk can do with a publication, as the buttons name it. */
export const USER_STEPS = [
  'revise',
  'review',
  'publish',
  'update',
  'refile',
  'withdraw',
  'repeal',
  'expire',
  'retract',
] as const;
export type UserStep = (typeof USER_STEPS)[number];

export interface SignedReview {
  readonly contentHash: string;
  readonly conclusion: Conclusion;
  readonly signedOn: LocalDate;
}

export interface StepFacts {
  readonly state: PublicationState;
  readonly attribute: Attribute;
  /** Hash of the present version's content. */
  readonly contentHash: string;
  /** All signed reviews, oldest first. */
  readonly reviews: readonly SignedReview[];
  readonly everPublished: boolean;
  readonly retractable: Pick<FoldEvent, 'kind' | 'onDate'> | null;
}

export type StepAnswer =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

/** The answer for every button. */
export function stepAnswers(facts: StepFacts): Readonly<Record<UserStep, StepAnswer>> {
  const byTable = (step: Parameters<typeof transition>[1]): StepAnswer => {
    const cell = transition(facts.state, step);
    return 'refused' in cell ? no(cell.refused) : YES;
  };
  const gate = publishingGate(facts);
  return {
    revise: byTable('revised'),
    review: byTable('review-allowed'),
    publish: 'refused' in gate ? no(gate.refused) : YES,
    update:
      facts.state === 'withdrawn' && !facts.everPublished
        ? no('这份草稿没有发布过就已撤下；要接着办理，请先撤销“撤下”的登记。')
        : byTable('updated'),
    refile: byTable('refiled'),
    withdraw: byTable('withdrawn'),
    repeal: byTable('repealed'),
    expire: byTable('expired'),
    retract: facts.retractable ? YES : no('没有可以撤销的登记。'),
  };
}

/**
 * The gate before publishing (条例 art. 17; 保密法 art. 35): the review that permits the present
 * content, or the reason why nothing may be published. The latest review of this very content counts.
 */
export function publishingGate(
  facts: Omit<StepFacts, 'everPublished' | 'retractable'>,
): { readonly review: SignedReview } | { readonly refused: string } {
  if (facts.attribute !== 'proactive') {
    const label = ATTRIBUTE_LABELS[facts.attribute];
    return { refused: `公开属性是“${label}”，不能主动发布；要公开请先修改公开属性并重新审查。` };
  }
  const review = facts.reviews.findLast(({ contentHash }) => contentHash === facts.contentHash);
  if (!review && facts.state === 'updating') {
    return { refused: '更新后的内容还没有保密审查，请先审查再发布。' };
  }
  if (!review && facts.state === 'drafted' && facts.reviews.length > 0) {
    return { refused: '内容在保密审查之后有改动，请重新审查再发布。' };
  }
  const cell = transition(facts.state, 'published');
  if ('refused' in cell) return cell;
  if (!review) return { refused: '现在的内容没有保密审查记录，请先办理保密审查。' };
  if (!permitsPublication(review.conclusion)) {
    return { refused: '保密审查的结论不是可以公开，不能发布；请修改内容后重新审查。' };
  }
  return { review };
}

export interface ChannelEntry {
  readonly channel: Channel;
  readonly onDate: LocalDate;
  readonly place: string;
}

/** What the dates and places of a publishing must agree with. */
export interface PublishingFacts {
  readonly signedOn: LocalDate;
  readonly baseOn: LocalDate;
  readonly today: LocalDate;
  /** First publishing of the text before this one, and the last withdrawal; null when there is none. */
  readonly earlierEditionOn: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
  /** Where the present text already stands. */
  readonly present: readonly Pick<ChannelEntry, 'channel' | 'place'>[];
}

/** The contradictions in a list of channels about to be recorded, by field path. */
export function publishingProblems(
  entries: readonly ChannelEntry[],
  facts: PublishingFacts,
): readonly (readonly [field: string, message: string])[] {
  return entries.flatMap((entry, index) => {
    const message = dateProblem(entry.onDate, facts);
    const isDouble = [...facts.present, ...entries.slice(0, index)].some(
      ({ channel, place }) => channel === entry.channel && place === entry.place,
    );
    return [
      ...(message === undefined ? [] : [[`channels.${index}.onDate`, message] as const]),
      ...(isDouble ? [[`channels.${index}.channel`, alreadyThere(entry)] as const] : []),
    ];
  });
}

function dateProblem(
  onDate: LocalDate,
  { signedOn, baseOn, today, ...before }: Omit<PublishingFacts, 'present'>,
): string | undefined {
  if (onDate > today) return '发布日期不能晚于今天';
  const order = [
    [signedOn, (date: string) => `保密审查的签发日期 ${date}（先审查、后公开）`],
    [baseOn, (date: string) => `信息形成或变更的日期 ${date}`],
    [before.earlierEditionOn, (date: string) => `上一版内容首次发布的日期 ${date}`],
    [before.withdrawnOn, (date: string) => `上次撤下的日期 ${date}`],
  ] as const;
  for (const [date, name] of order) {
    if (date !== null && onDate < date) return `发布日期不能早于${name(date)}`;
  }
  return undefined;
}

function alreadyThere({ channel, place }: ChannelEntry): string {
  const where = place === '' ? '' : `（${place}）`;
  return `${CHANNEL_LABELS[channel]}${where}已经登记过这个版本的发布`;
}

/** What 撤销登记 would take back, in words for the question before it. */
export function retractionText(event: Pick<FoldEvent, 'kind' | 'onDate'>): string {
  return `${event.onDate} 的“${EVENT_LABELS[event.kind]}”`;
}

const YES: StepAnswer = { allowed: true };

function no(reason: string): StepAnswer {
  return { allowed: false, reason };
}
