// This year's figures, each counted by the list it leads to.

import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { KIND_WORDS } from '../../../electron/core/activities/facts.ts';
import type { ActivityKind } from '../../../electron/core/activities/facts.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { NumberCell } from '../../ui/number-cell.tsx';

interface Figure {
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
  readonly to: string;
}

/** The registers' figures of the chosen year. */
export function YearFigures(): ReactElement {
  const figures = [
    ...usePublicationFigures(),
    ...useRequestFigures(),
    ...useHotlineFigures(),
    ...useOtherFigures(),
  ];
  return (
    <dl className="home-figures">
      {figures.map(({ label, value, unit, to }) => (
        <div key={label}>
          <dt>
            <Link to={to}>{label}</Link>
          </dt>
          <dd>
            <NumberCell value={value} unit={` ${unit}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function usePublicationFigures(): readonly Figure[] {
  const { year } = useDesk();
  const counted = useQueryCall('publications.list', { year, scope: 'counted', pageSize: 1 });
  const late = useQueryCall('publications.list', { year, late: true, pageSize: 1 });
  const columns = counted.data?.totals ?? [];
  return [
    {
      label: '县门户网站公开',
      value: counted.data?.total ?? null,
      unit: '篇',
      to: '/publications?scope=counted',
    },
    ...columns.map(({ columnId, name, count }) => ({
      label: `其中：${name}`,
      value: count,
      unit: '篇',
      to: `/publications?scope=counted&columnId=${columnId}`,
    })),
    {
      label: '超过期限公开',
      value: late.data?.total ?? null,
      unit: '篇',
      to: '/publications?late=1',
    },
  ];
}

function useRequestFigures(): readonly Figure[] {
  const { year } = useDesk();
  const { data } = useQueryCall('requests.list', { year, pageSize: 1 });
  return [{ label: '收到公开申请', value: data?.total ?? null, unit: '件', to: '/requests/all' }];
}

function useHotlineFigures(): readonly Figure[] {
  const { year } = useDesk();
  const { data } = useQueryCall('hotline.list', { year, pageSize: 1 });
  return [
    { label: '受理热线工单', value: data?.totals.received ?? null, unit: '件', to: '/hotline' },
    {
      label: '按时办结',
      value: data?.totals.onTime ?? null,
      unit: '件',
      to: '/hotline?state=on-time',
    },
  ];
}

const ACTIVITIES: readonly ActivityKind[] = ['campaign', 'training'];

function useOtherFigures(): readonly Figure[] {
  const { year } = useDesk();
  const surveys = useQueryCall('surveys.list', { year, pageSize: 1 });
  const activities = useQueryCall('activities.list', { year, pageSize: 1 });
  return [
    { label: '测评和评议', value: surveys.data?.total ?? null, unit: '次', to: '/surveys' },
    ...ACTIVITIES.map((kind) => ({
      label: KIND_WORDS[kind].label,
      value: activities.data?.counts[kind] ?? null,
      unit: KIND_WORDS[kind].unit,
      to: `/activities?kind=${kind}`,
    })),
  ];
}
