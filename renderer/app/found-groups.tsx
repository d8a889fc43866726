// What the search found, grouped as it is offered; each line's value is the address it leads to.

import type { ReactElement } from 'react';
import type { Output } from '../../electron/core/contract.ts';

interface FoundOption {
  readonly value: string;
  readonly label: ReactElement | string;
}

interface FoundGroup {
  readonly label: string;
  readonly options: FoundOption[];
}

type PublicationRow = Output<'publications.list'>['rows'][number];
type RequestRow = Output<'requests.list'>['rows'][number];

/** The groups that found something: first the way to all of them, then the rows. */
export function foundGroups(
  wanted: string,
  publications: readonly PublicationRow[] = [],
  requests: readonly RequestRow[] = [],
): FoundGroup[] {
  const text = encodeURIComponent(wanted);
  return [
    groupOf('公开信息', `/publications?year=all&text=${text}`, publications.map(publicationOption)),
    groupOf('公开申请', `/requests/all?year=all&text=${text}`, requests.map(requestOption)),
  ].filter(({ options }) => options.length > 1);
}

function groupOf(label: string, all: string, options: readonly FoundOption[]): FoundGroup {
  return { label, options: [{ value: all, label: `查看全部含这些字的${label}` }, ...options] };
}

function publicationOption({ id, title, columnName }: PublicationRow): FoundOption {
  return { value: `/publications/${id}`, label: <Found title={title} beside={columnName} /> };
}

function requestOption({ id, title, applicantName }: RequestRow): FoundOption {
  return { value: `/requests/${id}`, label: <Found title={title} beside={applicantName} /> };
}

function Found({
  title,
  beside,
}: {
  readonly title: string;
  readonly beside: string;
}): ReactElement {
  return (
    <span className="frame-found">
      <span>{title}</span>
      <span className="desk-quiet">{beside}</span>
    </span>
  );
}
