import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Space, Table } from 'antd';
import { Link } from 'react-router';
import type { PublicationColumn } from '../../../electron/core/publications/catalogue-fields.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NumberCell } from '../../ui/number-cell.tsx';
import { Page } from '../../ui/page.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { ColumnDrawer } from './column-drawer.tsx';
import type { ColumnTarget } from './column-drawer.tsx';
import { listAddress } from './list-filters.ts';
import './publications.css';

/** The column tree of the web window: two levels, in the order of the site. */
export function ColumnsPage(): ReactElement {
  const columns = useQueryCall('publications.columns', {});
  const [target, setTarget] = useState<ColumnTarget | null>(null);
  return (
    <Page
      title="栏目"
      back={{ to: '/publications', label: '主动公开' }}
      main={
        <Button type="primary" onClick={() => setTarget({ id: null, parentId: null, name: '' })}>
          新建一级栏目
        </Button>
      }
    >
      <Loaded query={columns}>{(rows) => <ColumnTable rows={rows} onOpen={setTarget} />}</Loaded>
      <ColumnDrawer target={target} onClose={() => setTarget(null)} />
    </Page>
  );
}

interface ColumnTableProps {
  readonly rows: readonly PublicationColumn[];
  readonly onOpen: (target: ColumnTarget) => void;
}

function ColumnTable({ rows, onOpen }: ColumnTableProps): ReactElement {
  return (
    <Table<PublicationColumn>
      aria-label="栏目"
      className="desk-table"
      size="small"
      sticky
      pagination={false}
      dataSource={[...rows]}
      rowKey="id"
      columns={[
        {
          key: 'name',
          title: '栏目',
          render: (_value, row) => (
            <span style={{ paddingLeft: row.parentId === null ? 0 : 28 }}>
              <Link to={listAddress({ year: 'all', columnId: row.id })}>{row.name}</Link>
            </span>
          ),
        },
        {
          key: 'state',
          title: '状态',
          width: 120,
          render: (_value, row) =>
            row.retired ? (
              <StatusTag look="history" word="已停用" />
            ) : (
              <StatusTag look="done" word="在用" />
            ),
        },
        {
          key: 'items',
          title: '信息条数',
          width: 110,
          align: 'right',
          render: (_value, row) => <NumberCell value={row.itemCount} />,
        },
        {
          key: 'actions',
          title: '操作',
          width: 420,
          render: (_value, row) => <ColumnActions row={row} rows={rows} onOpen={onOpen} />,
        },
      ]}
    />
  );
}

function ColumnActions({
  row,
  rows,
  onOpen,
}: ColumnTableProps & { readonly row: PublicationColumn }): ReactElement {
  const order = useCommand('publications.orderColumns');
  const retire = useCommand('publications.retireColumn');
  const level = rows.filter(({ parentId }) => parentId === row.parentId).map(({ id }) => id);
  const at = level.indexOf(row.id);
  // A refusal is shown below by order.error.
  const move = (to: number): void =>
    void order.run({ parentId: row.parentId, ids: moved(level, at, to) }).catch(() => null);
  return (
    <Space size={4}>
      <Button size="small" disabled={at === 0 || order.isRunning} onClick={() => move(at - 1)}>
        上移
      </Button>
      <Button
        size="small"
        disabled={at === level.length - 1 || order.isRunning}
        onClick={() => move(at + 1)}
      >
        下移
      </Button>
      <Button size="small" onClick={() => onOpen(row)}>
        改名
      </Button>
      {row.parentId === null && (
        <Button
          size="small"
          onClick={() => onOpen({ id: null, parentId: row.id, parentName: row.name, name: '' })}
        >
          加二级栏目
        </Button>
      )}
      <ConfirmButton
        size="small"
        question={`${row.retired ? '恢复使用' : '停用'}栏目“${row.name}”？`}
        consequence={
          row.retired
            ? '恢复后可以再选用这个栏目。'
            : '停用后不能再选用；已经在这个栏目里的信息保持不变。'
        }
        confirmLabel={row.retired ? '恢复' : '停用'}
        onConfirm={() => retire.run({ id: row.id, retired: !row.retired })}
      >
        {row.retired ? '恢复' : '停用'}
      </ConfirmButton>
      <ErrorNotice error={order.error} />
    </Space>
  );
}

function moved(ids: readonly number[], from: number, to: number): number[] {
  const next = ids.filter((_id, index) => index !== from);
  next.splice(to, 0, ...ids.slice(from, from + 1));
  return next;
}
