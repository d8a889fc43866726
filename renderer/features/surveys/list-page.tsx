import { useState } from 'react';
import type { ReactElement } from 'react';
import { Select } from 'antd';
import * as z from 'zod';
import type { RoundSummary } from '../../../electron/core/surveys/contract.ts';
import {
  KIND_LABELS,
  RoundKind,
  RoundState,
  STATE_LABELS,
} from '../../../electron/core/surveys/facts.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import type { ListColumn } from '../../ui/list-table.tsx';
import { Page } from '../../ui/page.tsx';
import type { RowAction } from '../../ui/row-actions.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { useListState } from '../../ui/use-list-state.ts';
import { CloseDrawer } from './close-drawer.tsx';
import { KIND_OPTIONS } from './round-fields.tsx';
import { STATE_LOOKS } from './state-look.ts';

const Filters = z.object({ kind: RoundKind.optional(), state: RoundState.optional() });

/** The year's survey rounds. */
export function RoundsPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(Filters);
  const { filters, setFilters } = list;
  const [closing, setClosing] = useState<RoundSummary | null>(null);
  const query = useQueryCall(
    'surveys.list',
    { ...filters, year, page: list.page },
    { keepOld: true },
  );
  const { total, totals } = query.data ?? {};
  const isAnyOpen = query.data?.rows.some(({ state }) => state === 'open') ?? false;
  const actions = (row: RoundSummary): RowAction[] =>
    row.state === 'open' ? [{ label: '登记结果', onClick: () => setClosing(row) }] : [];
  return (
    <Page
      title="测评评议"
      count={total !== undefined && `${year} 年${list.hasFilters ? '筛选出' : ''} ${total} 次`}
      main={
        <LinkButton type="primary" to="/surveys/new">
          登记测评评议
        </LinkButton>
      }
      filters={
        <>
          <Select
            aria-label="测评类型"
            allowClear
            placeholder="全部类型"
            style={{ width: 160 }}
            options={KIND_OPTIONS}
            value={filters.kind}
            onChange={(kind?: string) => setFilters({ kind })}
          />
          <Select
            aria-label="状态"
            allowClear
            placeholder="全部（不含已作废）"
            style={{ width: 180 }}
            options={STATE_OPTIONS}
            value={filters.state}
            onChange={(state?: string) => setFilters({ state })}
          />
        </>
      }
    >
      <ListTable
        label="测评评议"
        query={query}
        state={list}
        rowKey={(row) => row.id}
        linkTo={(row) => `/surveys/${row.id}`}
        columns={COLUMNS}
        {...(isAnyOpen ? { actions, actionsWidth: 104 } : {})}
        footer={
          totals &&
          `合计：${total ?? 0} 次（群众满意度测评 ${totals.satisfaction} 次，社会评议 ${totals.socialReview} 次）`
        }
        empty={<NoRounds isFiltered={list.hasFilters} year={year} />}
      />
      <CloseDrawer round={closing} onClose={() => setClosing(null)} />
    </Page>
  );
}

const STATE_OPTIONS = RoundState.options.map((value) => ({ value, label: STATE_LABELS[value] }));

const COLUMNS: readonly [ListColumn<RoundSummary>, ...ListColumn<RoundSummary>[]] = [
  { key: 'title', title: '测评名称', cut: true, render: (row) => row.title },
  { key: 'kind', title: '类型', width: 130, render: (row) => KIND_LABELS[row.kind] },
  { key: 'openedOn', title: '开展日期', width: 124, render: (row) => showDate(row.openedOn) },
  { key: 'target', title: '对象', width: 180, cut: true, render: (row) => row.target },
  { key: 'method', title: '方式', width: 110, cut: true, render: (row) => row.method },
  {
    key: 'closedOn',
    title: '结束日期',
    width: 124,
    render: (row) => (row.closedOn === null ? '—' : showDate(row.closedOn)),
  },
  {
    key: 'state',
    title: '状态',
    width: 96,
    render: (row) => <StatusTag look={STATE_LOOKS[row.state]} word={STATE_LABELS[row.state]} />,
  },
];

interface NoRoundsProps {
  readonly isFiltered: boolean;
  readonly year: number;
}

function NoRounds({ isFiltered, year }: NoRoundsProps): ReactElement {
  if (isFiltered) return <EmptyState title="没有符合条件的登记" help="请放宽筛选条件。" />;
  return (
    <EmptyState
      title={`${year} 年还没有登记测评评议`}
      help="群众满意度测评和社会评议在这里登记；年度报告写明开展的次数。"
      action={
        <LinkButton type="primary" to="/surveys/new">
          登记测评评议
        </LinkButton>
      }
    />
  );
}
