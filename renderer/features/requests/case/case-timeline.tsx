import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { RequestEvent } from '../../../../electron/core/requests/event.ts';
import type { LetterView } from '../../../../electron/core/requests/record-fields.ts';
import { REQUEST_CHANNELS } from '../../../../electron/core/requests/kinds.ts';
import { STEP_LABELS } from '../../../../electron/core/requests/steps/steps.ts';
import { Timeline } from '../../../ui/case-page.tsx';
import { showDate } from '../../../ui/date-text.ts';
import { FileList } from '../../../ui/file-field.tsx';
import type { CaseParts } from './case-parts.ts';
import { letterAddress } from './document-address.ts';
import { contentOf } from './step-content.ts';
import type { Names } from './step-content.ts';

/** Everything that happened, the newest first, with what was entered and by whom. */
export function CaseTimeline({ record, request, choices }: CaseParts): ReactElement {
  const names = useMemo<Names>(
    () => ({
      people: new Map(choices.people.map(({ id, name }) => [id, name])),
      consulted: new Map(
        request.consultations.map(({ consultation, sent }) => [consultation, sent.name]),
      ),
    }),
    [choices.people, request.consultations],
  );
  return (
    <Timeline
      items={record.events.toReversed().map((event) => ({
        key: event.sequence,
        date: showDate(event.step.on),
        what: whatHappened(event),
        detail: (
          <EventDetail
            event={event}
            record={record}
            request={request}
            names={names}
            letter={record.letters.find(({ sequence }) => sequence === event.sequence)}
          />
        ),
        who: event.recordedBy ?? '',
      }))}
    />
  );
}

function whatHappened({ step }: RequestEvent): string {
  const label = STEP_LABELS[step.kind];
  return step.kind === 'registered' ? `${label}（${REQUEST_CHANNELS[step.facts.channel]}）` : label;
}

interface EventDetailProps extends Pick<CaseParts, 'record' | 'request'> {
  readonly event: RequestEvent;
  readonly names: Names;
  readonly letter: LetterView | undefined;
}

function EventDetail({ event, record, request, names, letter }: EventDetailProps): ReactElement {
  const { lines, files } = contentOf(event.step, { record, request }, names);
  return (
    <>
      {lines.map(({ label, text }) => (
        <div key={label} className="case-text">
          {label}：{text}
        </div>
      ))}
      {letter && (
        <div>
          文书：
          <Link to={letterAddress(record.row.id, letter.id)}>
            {letter.title} {letter.number}
          </Link>
        </div>
      )}
      <FileList files={files} />
    </>
  );
}
