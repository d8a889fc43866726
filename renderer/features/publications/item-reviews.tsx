import type { ReactElement } from 'react';
import { Collapse } from 'antd';
import { ReviewQuestion } from '../../../electron/core/publications/kinds.ts';
import {
  ANSWER_LABELS,
  CARRIER_LABELS,
  CHANNEL_LABELS,
  CONCLUSION_LABELS,
  QUESTION_LABELS,
} from '../../../electron/core/publications/labels.ts';
import type {
  PublicationRecord,
  SecrecyReview,
} from '../../../electron/core/publications/record-fields.ts';
import { Facts } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { FileList } from '../../ui/file-field.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { currentVersionOf } from './current-version.ts';

/** The signed reviews, newest first; each opens to the whole record. */
export function ItemReviews({
  publication,
}: {
  readonly publication: PublicationRecord;
}): ReactElement | null {
  const { contentHash } = currentVersionOf(publication);
  if (publication.reviews.length === 0) return null;
  return (
    <section className="publications-panel" aria-label="保密审查">
      <h2>保密审查</h2>
      <Collapse
        ghost
        size="small"
        items={publication.reviews.toReversed().map((review) => ({
          key: review.id,
          label: <ReviewLine review={review} isCurrent={review.contentHash === contentHash} />,
          children: <ReviewFacts review={review} />,
        }))}
      />
    </section>
  );
}

function ReviewLine({
  review,
  isCurrent,
}: {
  readonly review: SecrecyReview;
  readonly isCurrent: boolean;
}): ReactElement {
  return (
    <>
      {review.number} · {CONCLUSION_LABELS[review.conclusion]} · {showDate(review.signedOn)}{' '}
      {review.signerName}签发{' '}
      {isCurrent ? (
        <StatusTag look="done" word="与现在的内容一致" />
      ) : (
        <StatusTag look="history" word={`针对第 ${review.version} 版的内容`} />
      )}
    </>
  );
}

function ReviewFacts({ review }: { readonly review: SecrecyReview }): ReactElement {
  return (
    <Facts
      facts={[
        { label: '载体形式', value: CARRIER_LABELS[review.carrier] },
        {
          label: '拟公开方式',
          value: review.plannedChannels.map((channel) => CHANNEL_LABELS[channel]).join('、'),
        },
        { label: '拟公开时间', value: showDate(review.plannedOn) },
        { label: '审查日期', value: showDate(review.reviewedOn) },
        ...ReviewQuestion.options.map((question) => {
          const { answer, note } = review.checklist[question];
          return {
            label: QUESTION_LABELS[question],
            value: note === '' ? ANSWER_LABELS[answer] : `${ANSWER_LABELS[answer]}：${note}`,
          };
        }),
        { label: `拟稿人 ${review.drafterName}`, value: review.drafterOpinion },
        { label: `审核人 ${review.reviewerName}`, value: review.reviewerOpinion },
        { label: `保密审查人 ${review.secrecyReviewerName}`, value: review.secrecyOpinion },
        { label: `签发人 ${review.signerName}`, value: CONCLUSION_LABELS[review.conclusion] },
        ...(review.exceptionReason === ''
          ? []
          : [{ label: '由同一人办理的理由', value: review.exceptionReason }]),
        ...(review.signedCopy
          ? [{ label: '签发件', value: <FileList files={[review.signedCopy]} /> }]
          : []),
      ]}
    />
  );
}
