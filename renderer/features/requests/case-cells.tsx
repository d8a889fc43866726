// The cells that describe a request in more than one table.

import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { APPLICANT_COLUMN_NAMES } from '../../../electron/core/annual-report/statistics.ts';
import type { RequestRow } from '../../../electron/core/requests/record-fields.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { applicantText } from './applicant-words.ts';
import { clockLook, dueLines, leftText } from './clock-text.ts';

interface CellProps {
  readonly row: RequestRow;
}

/** What is asked for as a link to its case; below it number and applicant. */
export function MatterCell({ row }: CellProps): ReactElement {
  const applicant = applicantText(row);
  return (
    <div className="requests-two">
      <Link to={`/requests/${row.id}`} title={row.title}>
        {row.title}
      </Link>
      <span className="desk-quiet" title={applicant}>
        {row.number} · {APPLICANT_COLUMN_NAMES[row.applicantColumn]}
        {row.applicantCount > 1 ? `等 ${row.applicantCount} 人` : ''} · {row.applicantName}
      </span>
    </div>
  );
}

/** The traffic light with the exact days left; below it the due date. */
export function ClockCell({ row }: CellProps): ReactElement {
  return (
    <div className="requests-two">
      <span>
        <StatusTag look={clockLook(row)} word={leftText(row.clock)} />
      </span>
      {dueLines(row.clock).map((line) => (
        <span key={line} className="desk-number" title={line}>
          {line}
        </span>
      ))}
    </div>
  );
}
