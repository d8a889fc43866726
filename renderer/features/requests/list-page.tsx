import type { ReactElement } from 'react';
import { REQUEST_STATES } from '../../../electron/core/requests/kinds.ts';
import type { RequestRow } from '../../../electron/core/requests/record-fields.ts';
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
import { applicantText } from './applicant-words.ts';
import { clockLook, clockText, shortClockText } from './clock-text.ts';
import { FilterLine } from './filter-line.tsx';
import { ListFilters, listInput } from './list-filters.ts';
import { lineName } from './outcome-words.ts';
import { RegisterButtons } from './register-buttons.tsx';
import { RequestsPages } from './requests-pages.tsx';
import { stateLook } from './state-look.ts';

/** Every application of a year, open and closed. */
export function ListPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(ListFilters);
  const query = useQueryCall('requests.list', listInput(list, year), { keepOld: true });
  const shownYear = list.filters.year ?? year;
  return (
    <>
      <RequestsPages />
      <Page
        title="全部申请"
        count={query.data && `${yearWords(shownYear)}收到，共 ${query.data.total} 件`}
        main={<RegisterButtons />}
        filters={<FilterLine list={list} year={shownYear} />}
      >
        <ListTable
          label="政府信息公开申请"
          query={query}
          state={list}
          rowKey={(row) => row.id}
          linkTo={(row) => `/requests/${row.id}`}
          isLate={(row) => clockLook(row) === 'late'}
          columns={COLUMNS}
          empty={<NoRequests isFiltered={list.hasFilters} year={shownYear} />}
        />
      </Page>
    </>
  );
}

const COLUMNS: readonly [ListColumn<RequestRow>, ...ListColumn<RequestRow>[]] = [
  {
    key: 'title',
    title: '所需信息',
    cut: true,
    render: (row) => <span title={row.title}>{row.title}</span>,
  },
  { key: 'number', title: '登记号', width: 176, cut: true, render: (row) => row.number },
  {
    key: 'applicant',
    title: '申请人',
    width: 112,
    cut: true,
    render: (row) => <span title={applicantText(row)}>{applicantText(row)}</span>,
  },
  {
    key: 'receivedOn',
    title: '收到',
    width: 100,
    render: (row) =>
      row.receivedOn === null ? (
        <span className="desk-quiet">待确认</span>
      ) : (
        <Day date={row.receivedOn} />
      ),
  },
  {
    key: 'state',
    title: '状态',
    width: 132,
    render: (row) => <StatusTag look={stateLook(row.state)} word={REQUEST_STATES[row.state]} />,
  },
  {
    key: 'clock',
    title: '期限',
    width: 232,
    cut: true,
    render: (row) => {
      if (row.state === 'voided') return '—';
      const look = clockLook(row);
      return (
        <span
          className={look === 'late' || look === 'soon' ? `requests-${look}` : 'desk-quiet'}
          title={clockText(row.clock)}
        >
          {shortClockText(row)}
        </span>
      );
    },
  },
  {
    key: 'line',
    title: '办理结果',
    width: 132,
    cut: true,
    render: (row) => (row.line === null ? '—' : lineName(row.line)),
  },
];

function yearWords(year: number | 'all'): string {
  return year === 'all' ? '历年' : `${year} 年`;
}

interface NoRequestsProps {
  readonly isFiltered: boolean;
  readonly year: number | 'all';
}

function NoRequests({ isFiltered, year }: NoRequestsProps): ReactElement {
  if (isFiltered) {
    return <EmptyState title="没有符合条件的申请" help="请放宽或清除上面的筛选条件。" />;
  }
  return (
    <EmptyState
      title={`${yearWords(year)}没有收到政府信息公开申请`}
      help="收到申请后先登记，程序按渠道确定收到之日并计算答复期限（条例第三十一条、第三十三条）。"
      action={
        <LinkButton type="primary" to="/requests/new">
          登记申请
        </LinkButton>
      }
    />
  );
}
