import type { ReactElement } from 'react';
import { Input, Segmented, Select, Space } from 'antd';
import * as z from 'zod';
import { REMEDY_KINDS } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { Output } from '../../../electron/core/contract.ts';
import type { RemedySummary } from '../../../electron/core/remedies/contract.ts';
import { RemedyKindField } from '../../../electron/core/remedies/facts.ts';
import { RemedyState, STATE_LABELS } from '../../../electron/core/remedies/table4.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { Day } from '../../ui/day.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import type { ListColumn } from '../../ui/list-table.tsx';
import { Page } from '../../ui/page.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { useListState } from '../../ui/use-list-state.ts';
import type { ListState } from '../../ui/use-list-state.ts';
import { KIND_OPTIONS } from './case-fields.tsx';
import { isAnswerLate, shortClockText, stateLook, stateWord } from './case-words.ts';
import { Table4Section } from './table4-section.tsx';

const Filters = z.object({
  state: RemedyState.optional(),
  kind: RemedyKindField.optional(),
  text: z.string().optional(),
});

/** The cases that table 四 of the year counts, the undecided first, and the table itself. */
export function RemediesPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(Filters);
  const query = useQueryCall(
    'remedies.list',
    { ...list.filters, year, page: list.page },
    { keepOld: true },
  );
  const { counts, table4 } = query.data ?? {};
  return (
    <Page
      title="复议诉讼"
      count={table4 && countText(year, table4)}
      main={
        <LinkButton type="primary" to="/remedies/new">
          登记案件
        </LinkButton>
      }
      filters={<FilterLine list={list} counts={counts} />}
    >
      <ListTable
        label="行政复议、行政诉讼案件"
        query={query}
        state={list}
        rowKey={(row) => row.id}
        linkTo={(row) => `/remedies/${row.id}`}
        isLate={isAnswerLate}
        columns={COLUMNS}
        empty={<NoCases isFiltered={list.hasFilters} year={year} />}
      />
      {table4 && <Table4Section year={year} table4={table4} />}
    </Page>
  );
}

function countText(year: number, table4: Output<'remedies.list'>['table4']): string {
  const kinds = Object.values(table4);
  const sum = (result: 'total' | 'pending'): number =>
    kinds.reduce((count, cells) => count + cells[result], 0);
  return `${year} 年 ${sum('total')} 件，尚未审结 ${sum('pending')} 件`;
}

const COLUMNS: readonly [ListColumn<RemedySummary>, ...ListColumn<RemedySummary>[]] = [
  {
    key: 'title',
    title: '案件',
    cut: true,
    render: (row) => <span title={row.title}>{row.title}</span>,
  },
  {
    key: 'caseNumber',
    title: '案号',
    width: 176,
    cut: true,
    render: (row) => row.caseNumber || '—',
  },
  { key: 'kind', title: '类型', width: 130, render: (row) => REMEDY_KINDS[row.kind] },
  { key: 'organ', title: '复议机关（法院）', width: 140, cut: true, render: (row) => row.organ },
  {
    key: 'acceptedOn',
    title: '受理日期',
    width: 100,
    render: (row) => <Day date={row.acceptedOn} />,
  },
  {
    key: 'state',
    title: '现在的状态',
    width: 200,
    render: (row) => (
      <Space size={8}>
        <StatusTag look={stateLook(row)} word={stateWord(row)} />
        <span className="desk-number desk-quiet">{shortClockText(row)}</span>
      </Space>
    ),
  },
];

interface FilterLineProps {
  readonly list: ListState<typeof Filters>;
  readonly counts: Output<'remedies.list'>['counts'] | undefined;
}

function FilterLine({ list, counts }: FilterLineProps): ReactElement {
  const { filters, setFilters } = list;
  const all = counts && counts.pending + counts.upheld + counts.corrected + counts.other;
  return (
    <>
      <Segmented
        aria-label="结果"
        value={filters.state ?? 'all'}
        onChange={(state) => setFilters({ state: state === 'all' ? undefined : state })}
        options={[
          { value: 'all', label: `全部 ${all ?? ''}` },
          ...RemedyState.options.map((value) => ({
            value,
            label: `${STATE_LABELS[value]} ${counts?.[value] ?? ''}`,
          })),
        ]}
      />
      <Select
        aria-label="案件类型"
        allowClear
        placeholder="全部类型"
        style={{ width: 160 }}
        options={KIND_OPTIONS}
        value={filters.kind}
        onChange={(kind?: string) => setFilters({ kind })}
      />
      <Input.Search
        aria-label="查找案件"
        placeholder="当事人、行政行为、案号、机关"
        allowClear
        style={{ width: 260 }}
        defaultValue={filters.text}
        onSearch={(text) => setFilters({ text })}
      />
    </>
  );
}

interface NoCasesProps {
  readonly isFiltered: boolean;
  readonly year: number;
}

function NoCases({ isFiltered, year }: NoCasesProps): ReactElement {
  if (isFiltered) return <EmptyState title="没有符合条件的案件" help="请放宽筛选条件。" />;
  return (
    <EmptyState
      title={`${year} 年没有登记行政复议、行政诉讼案件`}
      help="因政府信息公开工作被申请行政复议、被提起行政诉讼的，在这里登记；年度报告表四由这里计数。"
      action={
        <LinkButton type="primary" to="/remedies/new">
          登记案件
        </LinkButton>
      }
    />
  );
}
