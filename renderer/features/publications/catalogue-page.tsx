import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, Select, Space, Table } from 'antd';
import * as z from 'zod';
import type { CatalogueRow, Domain } from '../../../electron/core/publications/catalogue-fields.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NumberCell } from '../../ui/number-cell.tsx';
import { Page } from '../../ui/page.tsx';
import { useListState } from '../../ui/use-list-state.ts';
import { CatalogueDrawer } from './catalogue-drawer.tsx';
import type { CatalogueTarget } from './catalogue-drawer.tsx';
import './publications.css';

const Filters = z.object({
  domainId: z.coerce.number().int().positive().optional(),
  retired: z.literal('1').optional(),
});

/** Rows of the office's 基层政务公开标准目录; a draft filed under one takes its limit. */
export function CataloguePage(): ReactElement {
  const { filters, setFilters } = useListState(Filters);
  const domains = useQueryCall('publications.domains', {});
  const rows = useQueryCall('publications.catalogue', {
    ...(filters.domainId === undefined ? {} : { domainId: filters.domainId }),
    withRetired: filters.retired === '1',
  });
  const [target, setTarget] = useState<CatalogueTarget | null>(null);
  const add = (
    <Button type="primary" onClick={() => setTarget({ id: null, domainId: filters.domainId })}>
      新增目录事项
    </Button>
  );
  return (
    <Page
      title="标准目录"
      count={rows.data && `共 ${rows.data.length} 项`}
      back={{ to: '/publications', label: '主动公开' }}
      main={add}
      filters={
        <>
          <Select
            aria-label="领域"
            placeholder="全部领域"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: 200 }}
            options={domainOptions(domains.data ?? [])}
            {...(filters.domainId === undefined ? {} : { value: filters.domainId })}
            onChange={(domainId?: number) => setFilters({ domainId })}
          />
          <Checkbox
            checked={filters.retired === '1'}
            onChange={({ target: box }) => setFilters({ retired: box.checked ? '1' : undefined })}
          >
            包括已停用的
          </Checkbox>
        </>
      }
    >
      <Loaded query={rows}>
        {(data) =>
          data.length === 0 ? (
            <EmptyState
              title="还没有目录事项"
              help="把本乡的《基层政务公开标准目录》逐项录入，登记公开信息时可以直接选用它的时限。"
              action={add}
            />
          ) : (
            <CatalogueTable rows={data} onOpen={setTarget} />
          )
        }
      </Loaded>
      <CatalogueDrawer
        target={target}
        domains={domainOptions(domains.data ?? [])}
        onClose={() => setTarget(null)}
      />
    </Page>
  );
}

function domainOptions(domains: readonly Domain[]): { value: number; label: string }[] {
  return domains.map(({ id, name }) => ({ value: id, label: name }));
}

interface CatalogueTableProps {
  readonly rows: readonly CatalogueRow[];
  readonly onOpen: (target: CatalogueTarget) => void;
}

function CatalogueTable({ rows, onOpen }: CatalogueTableProps): ReactElement {
  return (
    <Table<CatalogueRow>
      aria-label="目录事项"
      className="desk-table"
      size="small"
      sticky
      pagination={false}
      dataSource={[...rows]}
      rowKey="id"
      columns={[
        {
          key: 'matter',
          title: '公开事项',
          render: (_value, { matter, subMatter, retired }) =>
            `${matter}${subMatter === '' ? '' : ` / ${subMatter}`}${retired ? '（已停用）' : ''}`,
        },
        { key: 'domain', title: '领域', width: 150, dataIndex: 'domainName' },
        { key: 'content', title: '公开内容（要素）', dataIndex: 'content', ellipsis: true },
        { key: 'basis', title: '公开依据', dataIndex: 'basis', ellipsis: true },
        {
          key: 'limit',
          title: '公开时限',
          width: 190,
          render: (_value, { limitText, limitDays }) =>
            limitDays === null ? limitText : `${limitText}（${limitDays} 个工作日）`,
        },
        {
          key: 'items',
          title: '信息',
          width: 70,
          align: 'right',
          render: (_value, { itemCount }) => <NumberCell value={itemCount} />,
        },
        {
          key: 'actions',
          title: '操作',
          width: 140,
          render: (_value, row) => (
            <Space size={4}>
              <Button size="small" onClick={() => onOpen(row)}>
                修改
              </Button>
              <RetireButton row={row} />
            </Space>
          ),
        },
      ]}
    />
  );
}

function RetireButton({ row }: { readonly row: CatalogueRow }): ReactElement {
  const retire = useCommand('publications.retireCatalogueRow');
  const verb = row.retired ? '恢复' : '停用';
  return (
    <ConfirmButton
      size="small"
      question={`${verb}目录事项“${row.matter}”？`}
      consequence={
        row.retired ? '恢复后可以再选用。' : '停用后不能再选用；已经归在它下面的信息保持不变。'
      }
      confirmLabel={verb}
      onConfirm={() => retire.run({ id: row.id, retired: !row.retired })}
    >
      {verb}
    </ConfirmButton>
  );
}
