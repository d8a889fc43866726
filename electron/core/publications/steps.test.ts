import { describe, expect, test } from 'vitest';
import { publishingGate, publishingProblems, retractionText, stepAnswers } from './steps.ts';
import type { StepFacts } from './steps.ts';

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const review = { contentHash: HASH, conclusion: 'allowed', signedOn: '2020-08-25' } as const;

const READY: StepFacts = {
  state: 'reviewed',
  attribute: 'proactive',
  contentHash: HASH,
  reviews: [review],
  everPublished: false,
  retractable: null,
};

function refusalOf(changes: Partial<StepFacts>): string {
  const gate = publishingGate({ ...READY, ...changes });
  return 'refused' in gate ? gate.refused : '';
}

describe('the gate before publishing', () => {
  test('opens for the reviewed content, signed and allowed', () => {
    expect(publishingGate(READY)).toEqual({ review });
    const redacted = { ...review, conclusion: 'allowed-redacted' } as const;
    expect(publishingGate({ ...READY, reviews: [redacted] })).toEqual({ review: redacted });
  });

  test('stays shut without a review', () => {
    expect(refusalOf({ state: 'drafted', reviews: [] })).toContain('还没有保密审查记录');
  });

  test.each(['withheld', 'referred'] as const)('stays shut when the review is %s', (conclusion) => {
    const refused = [{ ...review, conclusion }];
    expect(refusalOf({ state: 'refused', reviews: refused })).toContain('不是可以公开');
    expect(refusalOf({ state: 'updating', reviews: refused })).toContain('不是可以公开');
  });

  test('stays shut when the content changed after the review', () => {
    const changed = { state: 'drafted', contentHash: OTHER } as const;
    expect(refusalOf(changed)).toContain('审查之后有改动');
    expect(refusalOf({ ...changed, state: 'updating' })).toContain('更新后的内容还没有保密审查');
    expect(refusalOf({ ...changed, state: 'reviewed' })).toContain('没有保密审查记录');
  });

  test.each(['on-request', 'withheld'] as const)('stays shut for attribute %s', (attribute) => {
    expect(refusalOf({ attribute })).toContain('不能主动发布');
  });

  test('the latest review of the content decides', () => {
    const later = { ...review, conclusion: 'withheld' } as const;
    expect(refusalOf({ reviews: [review, later] })).toContain('不是可以公开');
    expect(refusalOf({ reviews: [later, review] })).toBe('');
  });
});

describe('the dates of publishing', () => {
  const facts = {
    signedOn: '2020-08-25',
    baseOn: '2020-08-20',
    today: '2020-08-31',
    earlierEditionOn: null,
    withdrawnOn: null,
    present: [],
  };
  const entry = { channel: 'county-portal', onDate: '2020-08-26', place: '' } as const;

  test.each([
    ['2020-08-24', '不能早于保密审查的签发日期'],
    ['2020-09-01', '不能晚于今天'],
  ])('%s is refused: %s', (onDate, message) => {
    expect(publishingProblems([{ ...entry, onDate }], facts)).toEqual([
      ['channels.0.onDate', expect.stringContaining(message)],
    ]);
  });

  test('a day before the information was formed is refused', () => {
    const problems = publishingProblems([entry], { ...facts, baseOn: '2020-08-27' });
    expect(problems).toEqual([['channels.0.onDate', expect.stringContaining('形成或变更')]]);
  });

  test.each([
    ['before the earlier text was first published', { earlierEditionOn: '2020-08-27' }, '上一版'],
    ['while the item was not withdrawn yet', { withdrawnOn: '2020-08-28' }, '撤下'],
  ])('a day %s is refused', (_case, before, named) => {
    const [problem] = publishingProblems([entry], { ...facts, ...before });
    expect(problem?.[0]).toBe('channels.0.onDate');
    expect(problem?.[1]).toContain(named);
  });

  test('the day of signing itself is allowed', () => {
    expect(publishingProblems([{ ...entry, onDate: '2020-08-25' }], facts)).toEqual([]);
  });

  test('the same channel and place twice is refused, another place is not', () => {
    const board = { ...entry, channel: 'village-board' } as const;
    const places = [
      { ...board, place: '勐往村' },
      { ...board, place: '南果河村' },
    ];
    expect(publishingProblems(places, facts)).toEqual([]);
    expect(publishingProblems([entry, entry], facts)).toEqual([
      ['channels.1.channel', '县政府门户网站已经登记过这个版本的发布'],
    ]);
    expect(publishingProblems([entry], { ...facts, present: [entry] })).toHaveLength(1);
  });
});

describe('the buttons', () => {
  test('a draft that was withdrawn unpublished is brought back, not updated', () => {
    const { update } = stepAnswers({ ...READY, state: 'withdrawn' });
    expect(update).toEqual({ allowed: false, reason: expect.stringContaining('撤销') as string });
    const published = stepAnswers({ ...READY, state: 'withdrawn', everPublished: true });
    expect(published.update).toEqual({ allowed: true });
  });

  test('a record can be taken back only when there is one', () => {
    const event = { kind: 'published', onDate: '2020-08-26' } as const;
    expect(stepAnswers(READY).retract.allowed).toBe(false);
    expect(stepAnswers({ ...READY, retractable: event }).retract.allowed).toBe(true);
    expect(retractionText(event)).toBe('2020-08-26 的“发布”');
  });
});
