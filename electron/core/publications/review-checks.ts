// What a secrecy review must satisfy before it counts as signed.

import type { LocalDate } from '../calendar/local-date.ts';
import { QUESTION_LABELS } from './labels.ts';
import { ReviewQuestion } from './kinds.ts';
import type { ReviewDraft } from './review-fields.ts';

export interface ReviewSurroundings {
  readonly drafterId: number;
  readonly today: LocalDate;
  /** The people of the office with their time of duty. */
  readonly people: readonly {
    readonly id: number;
    readonly name: string;
    readonly dutyFrom: LocalDate;
    readonly dutyTo: LocalDate | null;
  }[];
}

type Problem = readonly [field: string, message: string];

/** The contradictions in a review, by field path; empty when it can be recorded. */
export function reviewProblems(
  review: ReviewDraft,
  around: ReviewSurroundings,
): readonly Problem[] {
  return [
    ...ReviewQuestion.options.flatMap((question) => checklistProblem(review, question)),
    ...conclusionProblem(review),
    ...dateProblems(review, around.today),
    ...dutyProblem('reviewerId', review.reviewerId, review.reviewedOn, around),
    ...dutyProblem('secrecyReviewerId', review.secrecyReviewerId, review.reviewedOn, around),
    ...dutyProblem('signerId', review.signerId, review.signedOn, around),
    ...fourEyesProblem(review, around.drafterId),
  ];
}

/**
 * Which of the separated parts the drafter also played (不相容岗位): signing, and the secrecy review.
 * An office of two can't always keep them apart; then the reason is stored and listed.
 */
export function partsPlayedByDrafter(
  review: Pick<ReviewDraft, 'signerId' | 'secrecyReviewerId'>,
  drafterId: number,
): readonly ('签发人' | '保密审查人')[] {
  const parts: ('签发人' | '保密审查人')[] = [];
  if (review.secrecyReviewerId === drafterId) parts.push('保密审查人');
  if (review.signerId === drafterId) parts.push('签发人');
  return parts;
}

function fourEyesProblem(review: ReviewDraft, drafterId: number): readonly Problem[] {
  const parts = partsPlayedByDrafter(review, drafterId);
  if (parts.length === 0 || review.exceptionReason !== '') return [];
  return [
    [
      'exceptionReason',
      `${parts.join('、')}与拟稿人是同一人。请换人办理，或者写明理由（会列入例外清单）`,
    ],
  ];
}

function checklistProblem(review: ReviewDraft, question: ReviewQuestion): readonly Problem[] {
  const line = review.checklist[question];
  if (line.answer === 'none' || line.note !== '') return [];
  return [[`checklist.${question}.note`, `请写明“${QUESTION_LABELS[question]}”是怎样处理的`]];
}

/** What touched a state secret is never published as it was (保密法实施条例 art. 5). */
function conclusionProblem(review: ReviewDraft): readonly Problem[] {
  if (review.conclusion !== 'allowed') return [];
  if (review.checklist['state-secret'].answer === 'none') return [];
  return [['conclusion', '“国家秘密”一项不是“无”，结论不能是“可以公开”']];
}

function dateProblems(review: ReviewDraft, today: LocalDate): readonly Problem[] {
  const problems: Problem[] = [];
  if (review.signedOn > today) problems.push(['signedOn', '签发日期不能晚于今天']);
  if (review.reviewedOn > review.signedOn) {
    problems.push(['reviewedOn', '保密审查的日期不能晚于签发日期']);
  }
  return problems;
}

function dutyProblem(
  field: string,
  personId: number,
  onDate: LocalDate,
  { people }: ReviewSurroundings,
): readonly Problem[] {
  const person = people.find(({ id }) => id === personId);
  if (!person) return [[field, '请选择本单位的人员']];
  const onDuty = person.dutyFrom <= onDate && (person.dutyTo === null || onDate <= person.dutyTo);
  return onDuty
    ? []
    : [
        [
          field,
          `${person.name} ${onDate} 不在任。请核对人员和日期；任职日期有误的，请先在“设置”里更正`,
        ],
      ];
}
