import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';

type Dues = Output<'requests.dues'>;

/** The same dues as a list, the first on top. */
export function DueList({ dues }: { readonly dues: Dues }): ReactElement {
  const { today } = useDesk();
  if (dues.length === 0) return <p className="requests-due-list desk-quiet">本月没有期限。</p>;
  const sorted = dues.toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <ul className="requests-due-list" aria-label="本月期限">
      {sorted.map((due) => (
        <li key={`${due.requestId}${due.what}${due.on}`}>
          <div className={due.on < today ? 'requests-late' : undefined}>
            <span className="desk-number">{showDate(due.on)}</span>
            {due.provisional ? '（暂估）' : ''}
            {due.on === today ? ' 今天' : due.on < today ? ' 已过' : ''} · {due.what}
          </div>
          <Link to={`/requests/${due.requestId}`}>{due.title}</Link>
          <div className="desk-quiet">{due.number}</div>
        </li>
      ))}
    </ul>
  );
}
