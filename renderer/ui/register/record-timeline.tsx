// What happened to a record of a register, with what each correction changed.

import type { ReactElement } from 'react';
import type { RecordEvent, RecordEventKind } from '../../../electron/core/register/record-event.ts';
import { Timeline } from '../case-page.tsx';
import { showDate } from '../date-text.ts';

interface RecordTimelineProps {
  readonly events: readonly RecordEvent[];
  /** The register's words, e.g. recorded: 收到工单, closed: 办结. */
  readonly words: Readonly<Record<'recorded' | 'closed', string>> & { readonly advanced?: string };
  /** The Chinese of each field; a field without one is not told. */
  readonly labels: Readonly<Record<string, string>>;
  /** The Chinese of a value that is neither text, number nor file, e.g. a category. */
  readonly valueText?: (field: string, value: unknown) => string | undefined;
}

/** The events of a record, the newest first. */
export function RecordTimeline(props: RecordTimelineProps): ReactElement {
  const { events, words } = props;
  const names: Record<RecordEventKind, string> = {
    advanced: '办理',
    ...words,
    amended: '更正',
    voided: '作废',
  };
  return (
    <Timeline
      items={events.toReversed().map((event) => ({
        key: event.sequence,
        date: showDate(event.onDate),
        what: event.reason === '' ? names[event.kind] : `${names[event.kind]}：${event.reason}`,
        ...(event.kind === 'amended' ? { detail: <Changes {...props} event={event} /> } : {}),
        ...(event.recordedBy === null ? {} : { who: event.recordedBy }),
      }))}
    />
  );
}

function Changes({
  event,
  labels,
  valueText,
}: RecordTimelineProps & { readonly event: RecordEvent }): ReactElement {
  const text = (field: string, value: unknown): string => {
    const words = valueText?.(field, value) ?? plainText(value);
    return words === '' ? '空' : `“${words}”`;
  };
  return (
    <>
      {Object.entries(event.facts).map(([field, value]) =>
        labels[field] === undefined ? null : (
          <div key={field}>
            {labels[field]}：原为{text(field, event.earlier[field])}，改为{text(field, value)}
          </div>
        ),
      )}
    </>
  );
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plainText).join('、');
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return '';
}
