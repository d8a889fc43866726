import type { ReactElement } from 'react';
import { Button, Table } from 'antd';
import { Link } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { momentText } from '../../ui/moment-text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { RequestsPages } from './requests-pages.tsx';

type MovedRow = Output<'requests.movedCases'>[number];

/** 期限变动: which open cases a change of the calendar moved, and why. */
export function MovedPage(): ReactElement {
  const moved = useQueryCall('requests.movedCases', {});
  const recount = useCommand('requests.recount');
  const { saved } = useNotice();
  async function count(): Promise<void> {
    // A refusal is shown below by recount.error.
    const cases = await recount.run({}).catch(() => null);
    if (cases === null) return;
    saved({
      what:
        cases.length === 0
          ? '已按现在的工作日历重新计算，没有期限变动。'
          : `已按现在的工作日历重新计算，${cases.length} 件申请的期限有变动。`,
    });
  }
  return (
    <>
      <RequestsPages />
      <Page
        title="期限变动"
        count={moved.data && `共 ${moved.data.length} 次`}
        main={
          <>
            <Button onClick={() => window.print()}>打印</Button>
            <Button loading={recount.isRunning} onClick={() => void count()}>
              重新计算在办期限
            </Button>
          </>
        }
      >
        <ErrorNotice error={recount.error} />
        <Loaded query={moved}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                title="还没有期限因放假安排变动"
                help="导入新的放假安排、添加或者删除放假日以后，答复期限变了的在办申请和变动的原因列在这里。"
              />
            ) : (
              <MovedTable rows={rows} />
            )
          }
        </Loaded>
      </Page>
    </>
  );
}

function MovedTable({ rows }: { readonly rows: readonly MovedRow[] }): ReactElement {
  return (
    <Table<MovedRow>
      aria-label="期限变动"
      className="desk-table requests-print"
      size="small"
      pagination={false}
      dataSource={[...rows]}
      rowKey={({ requestId, countedAt }) => `${requestId}${countedAt}`}
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
          key: 'from',
          title: '原期限',
          width: 130,
          className: 'desk-number',
          render: (_value, { from }) => (from === null ? '—' : showDate(from)),
        },
        {
          key: 'to',
          title: '新期限',
          width: 130,
          className: 'desk-number',
          render: (_value, { to }) => (to === null ? '—' : showDate(to)),
        },
        { key: 'why', title: '原因', dataIndex: 'why' },
        {
          key: 'countedAt',
          title: '计算时间',
          width: 150,
          className: 'desk-number',
          render: (_value, { countedAt }) => momentText(countedAt),
        },
      ]}
    />
  );
}
