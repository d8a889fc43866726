import type { ReactElement } from 'react';
import { Button, Table } from 'antd';
import { Link } from 'react-router';
import type { RequestException } from '../../../electron/core/requests/record-fields.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { RequestsPages } from './requests-pages.tsx';

/** 四眼例外清单: parts of a year that one person played where two should, each with its reason. */
export function ExceptionsPage(): ReactElement {
  const { year } = useDesk();
  const exceptions = useQueryCall('requests.exceptions', { year });
  return (
    <>
      <RequestsPages />
      <Page
        title="四眼例外清单"
        count={exceptions.data && `${year} 年 ${exceptions.data.length} 次`}
        main={<Button onClick={() => window.print()}>打印</Button>}
      >
        <Loaded query={exceptions}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                title={`${year} 年没有例外`}
                help="签发人、保密审查人与经办人应当是不同的人；人手不够、由同一人办理的，写明理由后列在这里，供自查和检查。"
              />
            ) : (
              <ExceptionTable rows={rows} />
            )
          }
        </Loaded>
      </Page>
    </>
  );
}

function ExceptionTable({ rows }: { readonly rows: readonly RequestException[] }): ReactElement {
  return (
    <Table<RequestException>
      aria-label="四眼例外清单"
      className="desk-table requests-print"
      size="small"
      pagination={false}
      dataSource={[...rows]}
      rowKey={({ requestId, part, onDate }) => `${requestId}${part}${onDate}`}
      columns={[
        {
          key: 'title',
          title: '所需信息',
          render: (_value, { requestId, title }) => (
            <Link to={`/requests/${requestId}`}>{title}</Link>
          ),
        },
        {
          key: 'number',
          title: '登记号',
          width: 200,
          className: 'desk-number',
          dataIndex: 'number',
        },
        {
          key: 'onDate',
          title: '日期',
          width: 130,
          className: 'desk-number',
          render: (_value, { onDate }) => showDate(onDate),
        },
        { key: 'personName', title: '人员', width: 100, dataIndex: 'personName' },
        { key: 'part', title: '同时担任', width: 160, dataIndex: 'part' },
        { key: 'reason', title: '理由', dataIndex: 'reason' },
      ]}
    />
  );
}
