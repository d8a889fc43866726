import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { RequestRow } from '../../../../electron/core/requests/record-fields.ts';
import { showDate } from '../../../ui/date-text.ts';
import { clockText, nextDueText, pressing } from '../clock-text.ts';

interface CaseClockProps {
  readonly row: RequestRow;
}

/** The due date with the workdays left; leads to the days one by one. Beside it what else is due. */
export function CaseClock({ row }: CaseClockProps): ReactElement {
  const { clock, nextDue } = row;
  const how = pressing(row);
  // Where the local calendar ends earlier, the words name its date already.
  const isLater =
    clock.localDueOn !== null && clock.dueOn !== null && clock.localDueOn > clock.dueOn;
  return (
    <>
      <Link
        to={`/requests/${row.id}/period`}
        className={how === null ? '' : how === 'late' ? 'requests-late' : 'requests-soon'}
        title="逐日看期限怎样计算"
      >
        {clockText(clock)}
      </Link>
      {row.closedOn !== null && <span className="desk-quiet"> · {showDate(row.closedOn)}办结</span>}
      {isLater && clock.localDueOn !== null && (
        <span className="desk-quiet">
          （{clock.localName}历 {showDate(clock.localDueOn)}）
        </span>
      )}
      {nextDue !== null && nextDue.on !== clock.dueOn && (
        <span className="desk-quiet"> · {nextDueText(nextDue)}</span>
      )}
    </>
  );
}
