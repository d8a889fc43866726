import { useState } from 'react';
import type { ReactElement } from 'react';
import { Input, Segmented } from 'antd';
import * as z from 'zod';
import type { CorrectionSummary } from '../../../electron/core/personal-records/contract.ts';
import { CorrectionState, STATE_LABELS } from '../../../electron/core/personal-records/kinds.ts';
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
import { stateLook, stateWord } from './correction-words.ts';
import { DecideDrawer } from './decide-drawer.tsx';
import { WhySeparate } from './why-separate.tsx';

const Filters = z.object({
  state: CorrectionState.optional(),
  text: z.string().optional(),
});

/** The applications for correction received in the year, the open first. */
export function CorrectionsPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(Filters);
  const { filters, setFilters } = list;
  const [deciding, setDeciding] = useState<CorrectionSummary | null>(null);
  const query = useQueryCall(
    'personalRecords.list',
    { ...filters, year, page: list.page },
    { keepOld: true },
  );
  const { counts, rows = [] } = query.data ?? {};
  const all = counts && counts.open + counts.closed;
  const add = (
    <LinkButton type="primary" to="/personal-records/new">
      登记更正申请
    </LinkButton>
  );
  const actions = (row: CorrectionSummary): RowAction[] =>
    row.state === 'open' ? [{ label: '登记结果', onClick: () => setDeciding(row) }] : [];
  return (
    <Page
      title="更正申请登记簿"
      back={{ to: '/requests', label: '依申请公开' }}
      count={counts && `${year} 年收到 ${all ?? 0} 件，办理中 ${counts.open} 件`}
      main={add}
      filters={
        <>
          <Segmented
            aria-label="状态"
            value={filters.state ?? 'all'}
            onChange={(state) => setFilters({ state: state === 'all' ? undefined : state })}
            options={[
              { value: 'all', label: `全部 ${all ?? ''}` },
              ...CorrectionState.options.map((value) => ({
                value,
                label: `${STATE_LABELS[value]} ${counts?.[value] ?? ''}`,
              })),
            ]}
          />
          <Input.Search
            aria-label="查找更正申请"
            placeholder="申请人、记录、内容"
            allowClear
            style={{ width: 240 }}
            defaultValue={filters.text}
            onSearch={(text) => setFilters({ text })}
          />
        </>
      }
    >
      <WhySeparate />
      <ListTable
        label="更正申请"
        query={query}
        state={list}
        rowKey={(row) => row.id}
        linkTo={(row) => `/personal-records/${row.id}`}
        columns={COLUMNS}
        {...(rows.some(({ state }) => state === 'open') ? { actions, actionsWidth: 100 } : {})}
        empty={
          list.hasFilters ? (
            <EmptyState title="没有符合条件的更正申请" help="请放宽筛选条件。" />
          ) : (
            <EmptyState title={`${year} 年没有收到更正申请`} action={add} />
          )
        }
      />
      <DecideDrawer correction={deciding} onClose={() => setDeciding(null)} />
    </Page>
  );
}

const COLUMNS: readonly [ListColumn<CorrectionSummary>, ...ListColumn<CorrectionSummary>[]] = [
  { key: 'record', title: '涉及的记录', cut: true, render: (row) => row.record },
  { key: 'wrong', title: '不准确的内容', width: 260, cut: true, render: (row) => row.wrong },
  {
    key: 'applicantName',
    title: '申请人',
    width: 120,
    cut: true,
    render: (row) => row.applicantName,
  },
  {
    key: 'receivedOn',
    title: '收到日期',
    width: 100,
    render: (row) => <Day date={row.receivedOn} />,
  },
  {
    key: 'toldOn',
    title: '告知日期',
    width: 100,
    render: (row) => (row.toldOn === null ? '—' : <Day date={row.toldOn} />),
  },
  {
    key: 'state',
    title: '状态',
    width: 130,
    render: (row) => <StatusTag look={stateLook(row)} word={stateWord(row)} />,
  },
];
