import type { ReactElement } from 'react';
import { Table } from 'antd';
import { Link } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';

type Exception = Output<'publications.exceptions'>[number];

/** Reviews of a year in which the drafter also signed or reviewed, each with its reason. */
export function ExceptionsPage(): ReactElement {
  const { year } = useDesk();
  const exceptions = useQueryCall('publications.exceptions', { year });
  return (
    <Page
      title="审查例外"
      count={exceptions.data && `${year} 年 ${exceptions.data.length} 次`}
      back={{ to: '/publications', label: '主动公开' }}
    >
      <Loaded query={exceptions}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={`${year} 年没有例外`}
              help="签发人、保密审查人与拟稿人是同一人的审查会列在这里，供自查和检查。"
            />
          ) : (
            <ExceptionTable rows={rows} />
          )
        }
      </Loaded>
    </Page>
  );
}

function ExceptionTable({ rows }: { readonly rows: readonly Exception[] }): ReactElement {
  return (
    <Table<Exception>
      aria-label="审查例外"
      className="desk-table"
      size="small"
      pagination={false}
      dataSource={[...rows]}
      rowKey="reviewId"
      columns={[
        {
          key: 'title',
          title: '信息名称',
          ellipsis: true,
          render: (_value, { publicationId, title }) => (
            <Link to={`/publications/${publicationId}`}>{title}</Link>
          ),
        },
        { key: 'number', title: '审查编号', width: 150, dataIndex: 'number' },
        {
          key: 'signedOn',
          title: '签发日期',
          width: 124,
          render: (_value, { signedOn }) => showDate(signedOn),
        },
        { key: 'drafter', title: '拟稿人', width: 100, dataIndex: 'drafterName' },
        {
          key: 'parts',
          title: '同时担任',
          width: 150,
          render: (_value, { parts }) => parts.join('、'),
        },
        { key: 'reason', title: '理由', dataIndex: 'reason' },
      ]}
    />
  );
}
