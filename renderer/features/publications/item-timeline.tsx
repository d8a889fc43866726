import type { ReactElement, ReactNode } from 'react';
import {
  CHANNEL_LABELS,
  CONCLUSION_LABELS,
  EVENT_LABELS,
} from '../../../electron/core/publications/labels.ts';
import type {
  PublicationEvent,
  PublicationRecord,
} from '../../../electron/core/publications/record-fields.ts';
import { Timeline } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { FileList } from '../../ui/file-field.tsx';

/** Everything that happened, newest first; what was taken back stays, struck through. */
export function ItemTimeline({
  publication,
}: {
  readonly publication: PublicationRecord;
}): ReactElement {
  return (
    <Timeline
      items={publication.events.toReversed().map((event) => ({
        key: event.sequence,
        date: showDate(event.onDate),
        what: event.retracted ? (
          <>
            <s>{wordsOf(event)}</s>（已撤销）
          </>
        ) : (
          wordsOf(event)
        ),
        detail: <EventDetail event={event} publication={publication} />,
        who: event.recordedByName ?? '',
      }))}
    />
  );
}

function wordsOf({ kind, channel, place, version }: PublicationEvent): string {
  if (channel !== null)
    return `发布：${CHANNEL_LABELS[channel]}${place === '' ? '' : `，${place}`}`;
  const makesVersion = kind === 'revised' || kind === 'updated' || kind === 'refiled';
  return `${EVENT_LABELS[kind]}${makesVersion ? `（第 ${version} 版）` : ''}`;
}

interface EventDetailProps {
  readonly event: PublicationEvent;
  readonly publication: PublicationRecord;
}

function EventDetail({ event, publication }: EventDetailProps): ReactNode {
  const review = publication.reviews.find(({ id }) => id === event.reviewId);
  return (
    <>
      {review && (
        <div>
          {review.number}，{CONCLUSION_LABELS[review.conclusion]}，{review.signerName}签发
        </div>
      )}
      {event.reason !== '' && <div>原因：{event.reason}</div>}
      {event.evidenceUrl !== '' && <div className="publications-text">{event.evidenceUrl}</div>}
      {event.evidenceFile && <FileList files={[event.evidenceFile]} />}
    </>
  );
}
