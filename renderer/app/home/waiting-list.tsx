import type { ReactElement } from 'react';
import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import type { Input } from '../../../electron/core/contract.ts';
import { pressing } from '../../features/requests/clock-text.ts';
import type { Pressing } from '../../features/requests/clock-text.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { calendarItems, numberItems, peopleItems, profileItems } from './office-items.ts';
import {
  hotlineItems,
  inOrder,
  publicationItems,
  remedyItems,
  reportItem,
  requestItems,
} from './waiting-items.ts';
import type { WaitingItem } from './waiting-items.ts';

/** What waits, the late first; each line leads to its list. */
export function WaitingList(): ReactElement {
  const { setYear } = useDesk();
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
      {items.map(({ look, word, text, to, year }) => (
        <li key={text}>
          <StatusTag look={look} word={word} />
          <Link to={to} onClick={() => year !== undefined && setYear(year)}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function useWaitingItems(): readonly WaitingItem[] {
  const { today, year } = useDesk();
  const thisYear = yearOf(today);
  const publications = publicationItems({
    // What is not published on the office's own motion has no review to wait for.
    drafted: usePublicationCount({ state: 'drafted', attribute: 'proactive' }),
    reviewed: usePublicationCount({ state: 'reviewed' }),
    late: usePublicationCount({ scope: 'awaiting', late: true }),
  });
  const settings = useQueryCall('office.settings', {});
  // In January the report of the year before is the one at hand, whatever year is looked at.
  const reports = [...new Set([thisYear - 1, year])].flatMap(
    (wanted) => (settings.data && reportItem(wanted, settings.data, today)) ?? [],
  );
  return inOrder([
    ...useRequestItems(),
    ...useRemedyItems(),
    ...useHotlineItems(thisYear),
    ...useHotlineItems(thisYear - 1),
    ...publications,
    ...reports,
    ...useOfficeItems(),
  ]);
}

function useOfficeItems(): readonly WaitingItem[] {
  const { data: office } = useQueryCall('office.status', {});
  const { data: people } = useQueryCall('office.people', {});
  if (!office?.profile || !people) return [];
  return [
    ...calendarItems(office.today, office.calendar),
    ...profileItems(office.profile),
    ...numberItems(office.profile),
    ...peopleItems(people, office.today),
  ];
}

function useRequestItems(): readonly WaitingItem[] {
  const { data: rows = [] } = useQueryCall('requests.board', {});
  const count = (wanted: Pressing): number => rows.filter((row) => pressing(row) === wanted).length;
  return requestItems({ confirm: count('confirm'), late: count('late'), soon: count('soon') });
}

function useRemedyItems(): readonly WaitingItem[] {
  const { data } = useQueryCall('remedies.list', { state: 'pending', pageSize: 50 });
  return remedyItems(data?.rows ?? []);
}

function useHotlineItems(year: number): readonly WaitingItem[] {
  const { data } = useQueryCall('hotline.list', { year, pageSize: 1 });
  return data ? hotlineItems(year, data.totals) : [];
}

function usePublicationCount(filter: Input<'publications.list'>): number {
  return useQueryCall('publications.list', { ...filter, pageSize: 1 }).data?.total ?? 0;
}
