// The secrecy review record (保密审查, rules §6.4): what the paper form holds, signed.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId, StoredFile, optionalText, requiredText } from '../fields.ts';
import { Carrier, Channel, Conclusion, ReviewAnswer } from './kinds.ts';
import type { ReviewQuestion } from './kinds.ts';

const ChecklistLine = z.strictObject({
  answer: ReviewAnswer,
  note: optionalText('处理情况', 300),
});

/** One answer for each question: the review is made item by item (逐项审查). */
export const Checklist = z.strictObject({
  'state-secret': ChecklistLine,
  'work-secret': ChecklistLine,
  'trade-secret': ChecklistLine,
  privacy: ChecklistLine,
  'security-stability': ChecklistLine,
  'internal-process': ChecklistLine,
  'other-organ': ChecklistLine,
  aggregation: ChecklistLine,
} satisfies Record<ReviewQuestion, typeof ChecklistLine>);
export type Checklist = z.infer<typeof Checklist>;

function person(label: string) {
  return z.int(`请选择${label}`).positive(`请选择${label}`);
}

export const ReviewFields = {
  carrier: Carrier,
  plannedChannels: z.array(Channel).min(1, '请选择拟公开方式'),
  plannedOn: LocalDateField,
  checklist: Checklist,
  drafterOpinion: requiredText('拟稿人意见', 300),
  reviewerId: person('审核人'),
  reviewerOpinion: requiredText('审核人意见', 300),
  secrecyReviewerId: person('保密审查人'),
  secrecyOpinion: requiredText('保密审查意见', 300),
  reviewedOn: LocalDateField,
  conclusion: Conclusion,
  signerId: person('签发人'),
  signedOn: LocalDateField,
  /** Why one person did two of the parts, in an office too small to keep them apart. */
  exceptionReason: optionalText('由同一人办理的理由', 300),
  /** A scan of the signed paper. */
  signedCopy: StoredFile.nullable().default(null),
} as const;

/** The form: which publication, and the record. */
export const ReviewDraft = z.strictObject({ id: RowId, ...ReviewFields });
export type ReviewDraft = z.infer<typeof ReviewDraft>;
