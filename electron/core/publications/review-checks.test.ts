import { describe, expect, test } from 'vitest';
import { ReviewQuestion } from './kinds.ts';
import { partsPlayedByDrafter, reviewProblems } from './review-checks.ts';
import { ReviewDraft } from './review-fields.ts';

const CLERK = 1;
const HEAD = 2;
const FORMER = 3;

const REVIEW = ReviewDraft.parse({
  id: 7,
  carrier: 'official-document',
  plannedChannels: ['county-portal'],
  plannedOn: '2020-08-26',
  checklist: Object.fromEntries(
    ReviewQuestion.options.map((question) => [question, { answer: 'none' }]),
  ),
  drafterOpinion: '拟公开',
  reviewerId: HEAD,
  reviewerOpinion: '同意',
  secrecyReviewerId: HEAD,
  secrecyOpinion: '不涉密',
  reviewedOn: '2020-08-25',
  conclusion: 'allowed',
  signerId: HEAD,
  signedOn: '2020-08-25',
});

const people = [
  { id: CLERK, name: '岩温', dutyFrom: '2015-01-01', dutyTo: null },
  { id: HEAD, name: '玉香', dutyFrom: '2015-01-01', dutyTo: null },
  { id: FORMER, name: '李明', dutyFrom: '2015-01-01', dutyTo: '2020-06-30' },
];

function fieldsOf(changes: Partial<ReviewDraft>): readonly string[] {
  const around = { drafterId: CLERK, today: '2020-08-31', people };
  return reviewProblems({ ...REVIEW, ...changes }, around).map(([field]) => field);
}

function answering(question: ReviewQuestion, note: string): ReviewDraft['checklist'] {
  return { ...REVIEW.checklist, [question]: { answer: 'handled', note } };
}

describe('a review', () => {
  test('made by others than the drafter is recorded', () => {
    expect(fieldsOf({})).toEqual([]);
  });

  test('signed or made by the drafter needs a reason', () => {
    expect(fieldsOf({ signerId: CLERK })).toEqual(['exceptionReason']);
    expect(fieldsOf({ secrecyReviewerId: CLERK })).toEqual(['exceptionReason']);
    const exceptionReason = '另一人外出培训';
    expect(fieldsOf({ secrecyReviewerId: CLERK, exceptionReason })).toEqual([]);
  });

  test('names both parts that the drafter played', () => {
    const both = { signerId: CLERK, secrecyReviewerId: CLERK };
    expect(partsPlayedByDrafter(both, CLERK)).toEqual(['保密审查人', '签发人']);
  });

  test('says how each found matter was handled', () => {
    expect(fieldsOf({ checklist: answering('privacy', '') })).toEqual(['checklist.privacy.note']);
    expect(fieldsOf({ checklist: answering('privacy', '已隐去身份证号') })).toEqual([]);
  });

  test('never allows as it is what touched a state secret', () => {
    const checklist = answering('state-secret', '已删去涉密段落');
    expect(fieldsOf({ checklist })).toEqual(['conclusion']);
    expect(fieldsOf({ checklist, conclusion: 'allowed-redacted' })).toEqual([]);
  });

  test('is signed on or after the review and not in the future', () => {
    expect(fieldsOf({ reviewedOn: '2020-08-26' })).toEqual(['reviewedOn']);
    expect(fieldsOf({ signedOn: '2020-09-01' })).toEqual(['signedOn']);
  });

  test('is made by people of the office who were on duty that day', () => {
    expect(fieldsOf({ signerId: FORMER })).toEqual(['signerId']);
    expect(fieldsOf({ reviewerId: 99 })).toEqual(['reviewerId']);
    const inTime = { signerId: FORMER, reviewedOn: '2020-06-30', signedOn: '2020-06-30' };
    expect(fieldsOf(inTime)).toEqual([]);
  });
});
