import type { ReactElement } from 'react';
import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Input } from '../../../electron/core/contract.ts';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { registerItems, reportItem } from './waiting-items.ts';
import type { WaitingItem } from './waiting-items.ts';

/** What waits, the late first; each line leads to its list. */
export function WaitingList(): ReactElement {
  const items = useWaitingItems();
  if (items.length === 0) {
    return (
      <p className="home-nothing">
        <CheckCircleOutlined /> 没有等着办的事。
      </p>
    );
  }
  return (
    <ul className="home-waiting">
      {items.map(({ look, word, text, to }) => (
        <li key={to}>
          <StatusTag look={look} word={word} />
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}

function useWaitingItems(): readonly WaitingItem[] {
  const { today, year } = useDesk();
  const drafted = usePublicationCount({ state: 'drafted' });
  const reviewed = usePublicationCount({ state: 'reviewed' });
  const late = usePublicationCount({ scope: 'awaiting', late: true });
  const hotline = useQueryCall('hotline.list', { pageSize: 1 });
  const settings = useQueryCall('office.settings', {});
  const { open = 0, overdue = 0 } = hotline.data?.totals ?? {};
  // In January the report of the year before is the one at hand, whatever year is looked at.
  const years = new Set([yearOf(today) - 1, year]);
  return [
    ...registerItems({
      drafted,
      reviewed,
      late,
      openReferrals: open,
      overdueReferrals: overdue,
    }),
    ...[...years].flatMap(
      (wanted) => (settings.data && reportItem(wanted, settings.data, today)) ?? [],
    ),
  ];
}

function usePublicationCount(filter: Input<'publications.list'>): number {
  return useQueryCall('publications.list', { ...filter, pageSize: 1 }).data?.total ?? 0;
}
