import type { ReactElement } from 'react';
import type { PublicationRow } from '../../../electron/core/publications/list-fields.ts';
import { ATTRIBUTE_LABELS, CHANNEL_LABELS } from '../../../electron/core/publications/labels.ts';
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
import { clockLook, shortClockText, stateTag } from './clock-text.ts';
import { FilterLine } from './filter-line.tsx';
import { ListFilters, listInput } from './list-filters.ts';
import { TotalsLine } from './totals-line.tsx';
import './publications.css';
import { PUBLICATION_LIMIT_WORKDAYS } from '../../../electron/core/publications/timeliness.ts';

/** What the office publishes, by year; the foot adds up by column exactly what the list shows. */
export function PublicationsPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(ListFilters);
  const query = useQueryCall('publications.list', listInput(list, year), { keepOld: true });
  const shownYear = list.filters.year ?? year;
  return (
    <Page
      title="主动公开"
      count={query.data && `${yearWords(shownYear)}，共 ${query.data.total} 条`}
      main={
        <>
          <LinkButton to="/publications/columns">栏目</LinkButton>
          <LinkButton to="/publications/coverage">26 个领域</LinkButton>
          <LinkButton to="/publications/catalogue">标准目录</LinkButton>
          <LinkButton to="/publications/exceptions">审查例外</LinkButton>
          <LinkButton type="primary" to="/publications/new">
            登记公开信息
          </LinkButton>
        </>
      }
      filters={<FilterLine list={list} year={shownYear} />}
    >
      <ListTable
        label="公开信息"
        query={query}
        state={list}
        rowKey={(row) => row.id}
        linkTo={(row) => `/publications/${row.id}`}
        isLate={(row) => row.late}
        columns={COLUMNS}
        footer={query.data && <TotalsLine data={query.data} filters={list.filters} />}
        empty={<NoPublications isFiltered={list.hasFilters} year={shownYear} />}
      />
    </Page>
  );
}

const COLUMNS: readonly [ListColumn<PublicationRow>, ...ListColumn<PublicationRow>[]] = [
  {
    key: 'title',
    title: '信息名称',
    cut: true,
    sortable: true,
    render: (row) => <span title={row.title}>{row.title}</span>,
  },
  { key: 'column', title: '栏目', width: 92, cut: true, render: (row) => row.columnName },
  {
    key: 'state',
    title: '状态',
    width: 122,
    render: (row) => <StateCell row={row} />,
  },
  { key: 'baseOn', title: '形成或变更', width: 100, render: (row) => <Day date={row.baseOn} /> },
  {
    key: 'listedOn',
    title: '首次公开',
    width: 100,
    sortable: true,
    render: (row) => (row.firstPublishedOn === null ? '—' : <Day date={row.firstPublishedOn} />),
  },
  {
    key: 'dueOn',
    title: '公开期限',
    width: 180,
    sortable: true,
    cut: true,
    render: (row) => <span className={clockClass(row)}>{shortClockText(row) || '—'}</span>,
  },
  {
    key: 'channels',
    title: '渠道',
    width: 116,
    cut: true,
    render: (row) => row.channels.map((channel) => CHANNEL_LABELS[channel]).join('、') || '—',
  },
];

function StateCell({ row }: { readonly row: PublicationRow }): ReactElement {
  // Only what is published on the office's own motion goes the way to a review and to the public.
  if (row.state === 'drafted' && row.attribute !== 'proactive') {
    return <StatusTag look="history" word={ATTRIBUTE_LABELS[row.attribute]} />;
  }
  return <StatusTag {...stateTag(row)} />;
}

function clockClass(row: PublicationRow): string {
  const look = clockLook(row);
  return look === null ? 'desk-number' : `desk-number publications-${look}`;
}

function yearWords(year: number | 'all'): string {
  return year === 'all' ? '全部年份' : `${year} 年`;
}

function NoPublications({
  isFiltered,
  year,
}: {
  readonly isFiltered: boolean;
  readonly year: number | 'all';
}): ReactElement {
  if (isFiltered) {
    return <EmptyState title="没有符合条件的公开信息" help="请放宽或清除上面的筛选条件。" />;
  }
  return (
    <EmptyState
      title={`${yearWords(year)}还没有登记公开信息`}
      help={`文件形成后 ${PUBLICATION_LIMIT_WORKDAYS} 个工作日内应当公开（条例第二十六条）：先登记草稿，保密审查签发后再发布。`}
      action={
        <LinkButton type="primary" to="/publications/new">
          登记公开信息
        </LinkButton>
      }
    />
  );
}
