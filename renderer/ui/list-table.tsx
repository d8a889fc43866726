// The list of every register: 50 rows a page from the main process, sorted and filtered there.

import type { ReactElement, ReactNode } from 'react';
import { Table } from 'antd';
import type { TableProps } from 'antd';
import { Link } from 'react-router';
import { ErrorNotice } from './error-notice.tsx';
import type { CallError } from '../ipc/client.ts';
import { RowActions } from './row-actions.tsx';
import type { RowAction } from './row-actions.tsx';

export interface ListColumn<R> {
  /** Column name; also the name of its order in `sort`. */
  readonly key: string;
  readonly title: string;
  readonly render: (row: R) => ReactNode;
  readonly width?: number | string;
  /** 'right' for numbers. */
  readonly align?: 'left' | 'right' | 'center';
  /** The query can order by this column. */
  readonly sortable?: boolean;
  /** One line, cut with an ellipsis; the whole text as title. */
  readonly cut?: boolean;
}

/** What the list needs of useListState. */
export interface ListPaging {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: string | undefined;
  readonly setPage: (page: number) => void;
  readonly setSort: (sort: string | undefined) => void;
}

/** What the list needs of useQueryCall. */
export interface ListAnswer<R> {
  readonly data: { readonly rows: readonly R[]; readonly total: number } | undefined;
  readonly error: CallError | null;
  readonly isLoading: boolean;
  readonly isRefreshing: boolean;
  readonly reload: () => void;
}

interface ListTableProps<R> {
  /** Named for screen readers. */
  readonly label: string;
  readonly query: ListAnswer<R>;
  readonly state: ListPaging;
  readonly rowKey: (row: R) => string | number;
  /** The first is the human name and the only link. */
  readonly columns: readonly [ListColumn<R>, ...ListColumn<R>[]];
  /** Where a row's name leads. */
  readonly linkTo: (row: R) => string;
  /** Late rows are marked at the left edge and said so. */
  readonly isLate?: (row: R) => boolean;
  /** In the order of likelihood: the first two are shown, the others under 更多. */
  readonly actions?: (row: R) => readonly RowAction[];
  /** Width of the column of actions in px; 160 unless told, room for two words of two. */
  readonly actionsWidth?: number;
  /** Totals, under the table. */
  readonly footer?: ReactNode;
  /** What stands here when there is nothing: an <EmptyState>. */
  readonly empty: ReactNode;
}

/** The table of a list page; `query` is asked with keepOld, so that paging keeps the old rows. */
export function ListTable<R extends object>(props: ListTableProps<R>): ReactElement {
  const { label, query, state, footer, isLate, rowKey } = props;
  if (query.error && !query.data) return <ErrorNotice error={query.error} onRetry={query.reload} />;
  const isAsking = query.isLoading || query.isRefreshing;
  const { rows, total } = query.data ?? { rows: [], total: 0 };
  if (query.data && total === 0) return <>{props.empty}</>;
  return (
    <Table<R>
      aria-label={label}
      className="desk-table"
      size="small"
      sticky
      showSorterTooltip={false}
      columns={tableColumns(props)}
      dataSource={[...rows]}
      rowKey={rowKey}
      aria-busy={isAsking}
      // The ledger answers at once: a sign of waiting that only flashes up would disturb.
      loading={{ spinning: isAsking, delay: SHOWN_AFTER_MS }}
      // Without rows yet: nothing may say that there are none.
      locale={{ emptyText: query.isLoading ? '\u00a0' : '没有内容' }}
      rowClassName={(row) => (isLate?.(row) === true ? 'desk-row-late' : '')}
      onChange={(_pages, _filters, sorter, { action }) => {
        if (action === 'sort' && !Array.isArray(sorter)) state.setSort(sortText(sorter));
      }}
      pagination={{
        current: state.page,
        pageSize: state.pageSize,
        total,
        showSizeChanger: false,
        hideOnSinglePage: true,
        showTotal: (count, [from, to]) => `第 ${from}–${to} 条，共 ${count} 条`,
        onChange: state.setPage,
      }}
      {...(footer === undefined ? {} : { footer: () => footer })}
    />
  );
}

const SHOWN_AFTER_MS = 300;

type Columns<R> = NonNullable<TableProps<R>['columns']>;

function tableColumns<R extends object>(props: ListTableProps<R>): Columns<R> {
  const { columns, state, linkTo, isLate, actions, actionsWidth = 160 } = props;
  const [first] = columns;
  const shown: Columns<R> = columns.map((column) => ({
    key: column.key,
    title: column.title,
    align: column.align ?? 'left',
    ellipsis: column.cut ?? false,
    ...(column.width === undefined ? {} : { width: column.width }),
    ...(column.sortable === true
      ? { sorter: true, sortOrder: orderOf(column.key, state.sort) }
      : {}),
    render: (_value: unknown, row: R) =>
      column === first ? (
        <>
          {isLate?.(row) === true && <span className="desk-only-read">逾期</span>}
          <Link to={linkTo(row)}>{column.render(row)}</Link>
        </>
      ) : (
        column.render(row)
      ),
  }));
  if (!actions) return shown;
  return [
    ...shown,
    {
      key: 'actions',
      title: '操作',
      width: actionsWidth,
      render: (_value, row) => <RowActions actions={actions(row)} />,
    },
  ];
}

function orderOf(key: string, sort: string | undefined): 'ascend' | 'descend' | null {
  if (sort === key) return 'ascend';
  return sort === `-${key}` ? 'descend' : null;
}

function sortText(sorter: {
  columnKey?: unknown;
  order?: 'ascend' | 'descend' | null | undefined;
}): string | undefined {
  if (sorter.order !== 'ascend' && sorter.order !== 'descend') return undefined;
  return `${sorter.order === 'descend' ? '-' : ''}${String(sorter.columnKey)}`;
}
