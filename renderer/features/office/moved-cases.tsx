import type { ReactElement } from 'react';
import { Alert, Table } from 'antd';
import { Link } from 'react-router';
import type { MovedCase } from '../../../electron/core/requests/contract.ts';
import { showDate } from '../../ui/date-text.ts';

/** The open requests whose due dates the changes just made to the calendar moved, and why. */
export function MovedCases({ moved }: { readonly moved: readonly MovedCase[] }): ReactElement {
  return (
    <section aria-labelledby="office-moved" className="office-moved">
      <Alert
        className="desk-form-alert"
        type="warning"
        showIcon
        title={
          <span id="office-moved">
            日历变化使在办申请的期限有 {moved.length} 处变动，请逐件核对
          </span>
        }
        action={<Link to="/requests/moved">历次期限变动</Link>}
      />
      <Table<MovedCase>
        aria-label="期限有变动的在办申请"
        className="desk-table"
        size="small"
        pagination={false}
        rowKey={({ requestId, from, to }) => `${requestId} ${from ?? ''} ${to ?? ''}`}
        dataSource={[...moved]}
        columns={[
          {
            title: '所需信息',
            render: (_value, { requestId, title }) => (
              <Link to={`/requests/${requestId}`}>{title}</Link>
            ),
          },
          { title: '登记号', width: 200, className: 'desk-number', dataIndex: 'number' },
          {
            title: '原期限',
            width: 150,
            className: 'desk-number',
            render: (_value, { from }) => (from === null ? '—' : showDate(from)),
          },
          {
            title: '新期限',
            width: 150,
            className: 'desk-number',
            render: (_value, { to }) => (to === null ? '—' : showDate(to)),
          },
          { title: '原因', dataIndex: 'why' },
        ]}
      />
    </section>
  );
}
