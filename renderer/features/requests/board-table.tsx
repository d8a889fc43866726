import type { ReactElement } from 'react';
import { Table } from 'antd';
import { REQUEST_STATES } from '../../../electron/core/requests/kinds.ts';
import type { RequestRow } from '../../../electron/core/requests/record-fields.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { nextDueText, pressing } from './clock-text.ts';
import { ClockCell, MatterCell } from './case-cells.tsx';

interface BoardTableProps {
  readonly label: string;
  readonly rows: readonly RequestRow[];
}

/** Open cases, two lines each; late ones are marked at the left edge. */
export function BoardTable({ label, rows }: BoardTableProps): ReactElement {
  return (
    <Table<RequestRow>
      aria-label={label}
      className="desk-table requests-board"
      size="small"
      tableLayout="fixed"
      pagination={rows.length > MOST_ROWS ? { pageSize: MOST_ROWS } : false}
      rowKey="id"
      dataSource={[...rows]}
      rowClassName={(row) => (pressing(row) === 'late' ? 'desk-row-late' : '')}
      columns={[
        { key: 'matter', title: '所需信息', render: (_value, row) => <MatterCell row={row} /> },
        {
          key: 'clock',
          title: '答复期限',
          width: 270,
          render: (_value, row) => <ClockCell row={row} />,
        },
        {
          key: 'state',
          title: '状态、谁来办',
          width: 150,
          render: (_value, row) => (
            <div className="requests-two">
              <span>{REQUEST_STATES[row.state]}</span>
              <span className="desk-quiet" title={row.whoNext}>
                {row.whoNext === '' ? '—' : `等${row.whoNext}办`}
              </span>
            </div>
          ),
        },
        {
          key: 'next',
          title: '其他期限',
          width: 220,
          render: (_value, row) => <NextDueCell row={row} />,
        },
      ]}
    />
  );
}

const MOST_ROWS = 100;

/** Another due date beside the reply's: whose it is, and whether it has passed. */
function NextDueCell({ row: { nextDue, clock } }: { readonly row: RequestRow }): ReactElement {
  const { today } = useDesk();
  if (nextDue === null || nextDue.on === clock.dueOn) return <>—</>;
  const { what, on } = nextDue;
  const passed = on < today ? '，已过' : on === today ? '，今天' : '';
  const look = on < today ? 'requests-late' : on === today ? 'requests-soon' : 'desk-quiet';
  return (
    <div className="requests-two" title={nextDueText(nextDue)}>
      <span>{what}</span>
      <span className={`desk-number ${look}`}>
        {showDate(on)}
        {nextDue.provisional ? '（暂估）' : ''}
        {passed}
      </span>
    </div>
  );
}
