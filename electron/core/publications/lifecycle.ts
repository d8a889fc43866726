// What may happen to a publication in each state: one table, total over state × step. It decides in
// the handlers, folds the events and drives the buttons, so that they can't disagree.

import type { Conclusion, PublicationEventKind, PublicationState } from './kinds.ts';

/** A step of the table; a secrecy review is two, by what it concluded. */
export const STEPS = [
  'revised',
  'review-allowed',
  'review-refused',
  'published',
  'updated',
  'refiled',
  'withdrawn',
  'repealed',
  'expired',
] as const;
export type Step = (typeof STEPS)[number];

type Cell = { readonly to: PublicationState } | { readonly refused: string };

const NOT_PUBLISHED_YET = '还没有发布过，直接修改草稿即可。';
const NEVER_IN_FORCE = '还没有发布过，不能标记废止或失效；不再公开的草稿请用“撤下”。';
const PUBLISHED_AS_IS = '现在的内容已经审查并发布；内容有变化时请先“更新”，再重新审查。';
const WITHDRAWN = '信息已经撤下。要重新公开，请先“更新”内容，再审查、发布。';
const ENDED = '信息已经废止或失效，保留原样并注明，不再变动。';

/** state → step → what follows, or the reason it may not happen. */
export const LIFECYCLE = {
  drafted: {
    revised: { to: 'drafted' },
    'review-allowed': { to: 'reviewed' },
    'review-refused': { to: 'refused' },
    // 先审查、后公开: 条例 art. 17, 保密法 art. 35, 保密法实施条例 art. 42.
    published: { refused: '还没有保密审查记录，请先办理保密审查（先审查、后公开）。' },
    updated: { refused: NOT_PUBLISHED_YET },
    refiled: { refused: NOT_PUBLISHED_YET },
    withdrawn: { to: 'withdrawn' },
    repealed: { refused: NEVER_IN_FORCE },
    expired: { refused: NEVER_IN_FORCE },
  },
  reviewed: {
    revised: { to: 'drafted' },
    'review-allowed': { to: 'reviewed' },
    'review-refused': { to: 'refused' },
    published: { to: 'published' },
    updated: { refused: NOT_PUBLISHED_YET },
    refiled: { to: 'reviewed' },
    withdrawn: { to: 'withdrawn' },
    repealed: { refused: NEVER_IN_FORCE },
    expired: { refused: NEVER_IN_FORCE },
  },
  refused: {
    revised: { to: 'drafted' },
    'review-allowed': { to: 'reviewed' },
    'review-refused': { to: 'refused' },
    published: { refused: '保密审查的结论不是可以公开，不能发布；请修改内容后重新审查。' },
    updated: { refused: NOT_PUBLISHED_YET },
    refiled: { refused: NOT_PUBLISHED_YET },
    withdrawn: { to: 'withdrawn' },
    repealed: { refused: NEVER_IN_FORCE },
    expired: { refused: NEVER_IN_FORCE },
  },
  published: {
    revised: { refused: '已经发布的内容不能直接修改，请用“更新”，原来的版本会保留。' },
    'review-allowed': { refused: PUBLISHED_AS_IS },
    'review-refused': { refused: PUBLISHED_AS_IS },
    published: { to: 'published' },
    updated: { to: 'updating' },
    refiled: { to: 'published' },
    withdrawn: { to: 'withdrawn' },
    repealed: { to: 'repealed' },
    expired: { to: 'repealed' },
  },
  updating: {
    revised: { to: 'updating' },
    'review-allowed': { to: 'updating' },
    'review-refused': { to: 'updating' },
    published: { to: 'published' },
    updated: { refused: '已有一次更新正在办理，请先发布它，或者撤销它。' },
    refiled: { to: 'updating' },
    withdrawn: { to: 'withdrawn' },
    repealed: { to: 'repealed' },
    expired: { to: 'repealed' },
  },
  withdrawn: {
    revised: { refused: WITHDRAWN },
    'review-allowed': { refused: WITHDRAWN },
    'review-refused': { refused: WITHDRAWN },
    published: { refused: WITHDRAWN },
    updated: { to: 'updating' },
    refiled: { to: 'withdrawn' },
    withdrawn: { refused: '信息已经撤下，不用再撤一次。' },
    repealed: { refused: '信息已经撤下，公众看不到；废止或失效只注明仍然公开的信息。' },
    expired: { refused: '信息已经撤下，公众看不到；废止或失效只注明仍然公开的信息。' },
  },
  repealed: {
    revised: { refused: ENDED },
    'review-allowed': { refused: ENDED },
    'review-refused': { refused: ENDED },
    published: { refused: ENDED },
    updated: { refused: ENDED },
    refiled: { to: 'repealed' },
    withdrawn: { refused: ENDED },
    repealed: { refused: ENDED },
    expired: { refused: ENDED },
  },
} as const satisfies Record<PublicationState, Record<Step, Cell>>;

/** What follows from `step` in `state`, or the Chinese reason it may not happen. Never throws. */
export function transition(state: PublicationState, step: Step): Cell {
  return LIFECYCLE[state][step];
}

/** Whether a review's conclusion lets the reviewed content be published (rules §6.4). */
export function permitsPublication(conclusion: Conclusion): boolean {
  return conclusion === 'allowed' || conclusion === 'allowed-redacted';
}

/** The step that a stored event is; undefined for the two that are not steps of the table. */
export function stepOf(
  kind: PublicationEventKind,
  conclusion: Conclusion | null,
): Step | undefined {
  if (kind === 'drafted' || kind === 'retracted') return undefined;
  if (kind !== 'reviewed') return kind;
  return conclusion !== null && permitsPublication(conclusion)
    ? 'review-allowed'
    : 'review-refused';
}
