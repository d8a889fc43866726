import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Input, Segmented, Select, Space } from 'antd';
import * as z from 'zod';
import type { Output } from '../../../electron/core/contract.ts';
import type { ReferralSummary } from '../../../electron/core/hotline/contract.ts';
import {
  CATEGORY_LABELS,
  ReferralCategory,
  ReferralState,
  STATE_LABELS,
} from '../../../electron/core/hotline/kinds.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { Day } from '../../ui/day.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import type { ListColumn } from '../../ui/list-table.tsx';
import { Page } from '../../ui/page.tsx';
import type { RowAction } from '../../ui/row-actions.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { useListState } from '../../ui/use-list-state.ts';
import type { ListState } from '../../ui/use-list-state.ts';
import { dueText, shortClockText, stateLook } from './clock-text.ts';
import { CloseDrawer } from './close-drawer.tsx';
import { LimitsDrawer } from './limits-drawer.tsx';
import { CATEGORY_OPTIONS } from './referral-fields.tsx';

const Filters = z.object({
  state: ReferralState.optional(),
  category: ReferralCategory.optional(),
  text: z.string().optional(),
});

type Totals = Output<'hotline.list'>['totals'];

/** The year's work orders with their clocks; the foot adds up what the list shows. */
export function ReferralsPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(Filters);
  const [closing, setClosing] = useState<ReferralSummary | null>(null);
  const [showsLimits, setShowsLimits] = useState(false);
  const query = useQueryCall(
    'hotline.list',
    { ...list.filters, year, page: list.page },
    { keepOld: true },
  );
  const totals = query.data?.totals;
  const isAnyOpen = query.data?.rows.some(isOpen) ?? false;
  const actions = (row: ReferralSummary): RowAction[] =>
    isOpen(row) ? [{ label: '办结', onClick: () => setClosing(row) }] : [];
  return (
    <Page
      title="热线转办"
      count={totals && `${year} 年收到 ${totals.received} 件，办结 ${totals.closed} 件`}
      main={
        <>
          <Button onClick={() => setShowsLimits(true)}>默认时限…</Button>
          <LinkButton type="primary" to="/hotline/new">
            登记工单
          </LinkButton>
        </>
      }
      filters={<FilterLine list={list} totals={totals} />}
    >
      <ListTable
        label="热线工单"
        query={query}
        state={list}
        rowKey={(row) => row.id}
        linkTo={(row) => `/hotline/${row.id}`}
        isLate={(row) => row.state === 'overdue' || row.state === 'late'}
        columns={COLUMNS}
        {...(isAnyOpen ? { actions, actionsWidth: 80 } : {})}
        footer={totals && <TotalsLine totals={totals} />}
        empty={<NoReferrals isFiltered={list.hasFilters} year={year} />}
      />
      <CloseDrawer referral={closing} onClose={() => setClosing(null)} />
      <LimitsDrawer open={showsLimits} onClose={() => setShowsLimits(false)} />
    </Page>
  );
}

function isOpen({ state }: ReferralSummary): boolean {
  return state === 'open' || state === 'overdue';
}

const COLUMNS: readonly [ListColumn<ReferralSummary>, ...ListColumn<ReferralSummary>[]] = [
  { key: 'matter', title: '诉求内容', cut: true, render: (row) => row.matter },
  {
    key: 'orderNumber',
    title: '工单编号',
    width: 130,
    cut: true,
    render: (row) => row.orderNumber,
  },
  { key: 'category', title: '类别', width: 60, render: (row) => CATEGORY_LABELS[row.category] },
  { key: 'unit', title: '承办单位', width: 136, cut: true, render: (row) => row.responsibleUnit },
  {
    key: 'receivedOn',
    title: '收到日期',
    width: 100,
    render: (row) => <Day date={row.receivedOn} />,
  },
  { key: 'due', title: '办结期限', width: 124, render: (row) => dueText(row.due) },
  {
    key: 'state',
    title: '状态',
    width: 212,
    render: (row) => (
      <Space size={8}>
        <StatusTag look={stateLook(row)} word={STATE_LABELS[row.state]} />
        <span className="desk-number desk-quiet">{shortClockText(row)}</span>
      </Space>
    ),
  },
];

interface FilterLineProps {
  readonly list: ListState<typeof Filters>;
  readonly totals: Totals | undefined;
}

function FilterLine({ list, totals }: FilterLineProps): ReactElement {
  const { filters, setFilters } = list;
  const counts = totals && {
    open: totals.open,
    overdue: totals.overdue,
    'on-time': totals.onTime,
    late: totals.late,
    voided: totals.voided,
  };
  return (
    <>
      <Segmented
        aria-label="状态"
        value={filters.state ?? 'all'}
        onChange={(state) => setFilters({ state: state === 'all' ? undefined : state })}
        options={[
          { value: 'all', label: `全部 ${totals?.received ?? ''}` },
          ...ReferralState.options.map((value) => ({
            value,
            label: `${STATE_LABELS[value]} ${counts?.[value] ?? ''}`,
          })),
        ]}
      />
      <Select
        aria-label="诉求类别"
        allowClear
        placeholder="全部类别"
        style={{ width: 120 }}
        options={CATEGORY_OPTIONS}
        value={filters.category}
        onChange={(category?: string) => setFilters({ category })}
      />
      <Input.Search
        aria-label="查找工单"
        placeholder="编号、内容、地点、单位"
        allowClear
        style={{ width: 240 }}
        defaultValue={filters.text}
        onSearch={(text) => setFilters({ text })}
      />
    </>
  );
}

function TotalsLine({ totals }: { readonly totals: Totals }): ReactElement {
  const due = totals.closed + totals.overdue;
  const rate = due === 0 ? '—' : `${((totals.onTime / due) * 100).toFixed(1)}%`;
  return (
    <span className="desk-number">
      合计：收到 {totals.received} 件，办结 {totals.closed} 件（按时 {totals.onTime}，逾期{' '}
      {totals.late}
      ），办理中 {totals.open} 件，超期未办结 {totals.overdue} 件；按时办结率 {rate}
      （按时办结 ÷（办结 + 超期未办结））
    </span>
  );
}

interface NoReferralsProps {
  readonly isFiltered: boolean;
  readonly year: number;
}

function NoReferrals({ isFiltered, year }: NoReferralsProps): ReactElement {
  if (isFiltered) return <EmptyState title="没有符合条件的工单" help="请放宽筛选条件。" />;
  return (
    <EmptyState
      title={`${year} 年还没有登记热线工单`}
      help="县里转办的 12345 政务服务便民热线工单在这里登记、计时、办结。"
      action={
        <LinkButton type="primary" to="/hotline/new">
          登记工单
        </LinkButton>
      }
    />
  );
}
