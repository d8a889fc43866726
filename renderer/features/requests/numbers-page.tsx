import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Input, Segmented, Select, Table } from 'antd';
import { Link } from 'react-router';
import * as z from 'zod';
import type { Output } from '../../../electron/core/contract.ts';
import { requestsCalls } from '../../../electron/core/requests/contract.ts';
import { Series } from '../../../electron/core/requests/numbers.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { optionsOf } from '../../ui/options.ts';
import { Page } from '../../ui/page.tsx';
import { useListState } from '../../ui/use-list-state.ts';
import { RequestsPages } from './requests-pages.tsx';
import { SERIES_NAMES } from './series-words.ts';

const Filters = z.object({ series: Series.optional() });

type NumberRow = Output<'requests.numbers'>[number];

/** 收发文号: every number of the year, with what it stands for or why it was voided. */
export function NumbersPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(Filters);
  const [isVoiding, setIsVoiding] = useState(false);
  const numbers = useQueryCall('requests.numbers', { year });
  const { series } = list.filters;
  const all = numbers.data ?? [];
  const countOf = (one: Series): number => all.filter((row) => row.series === one).length;
  const shown = all.filter((row) => series === undefined || row.series === series);
  return (
    <>
      <RequestsPages />
      <Page
        title="收发文号"
        count={numbers.data && `${year} 年用了 ${all.length} 个号`}
        main={
          <>
            <Button onClick={() => window.print()}>打印</Button>
            <Button onClick={() => setIsVoiding(true)}>作废下一个号…</Button>
          </>
        }
        filters={
          <Segmented
            aria-label="号的种类"
            value={series ?? 'all'}
            onChange={(value) => list.setFilters({ series: value === 'all' ? undefined : value })}
            options={[
              { value: 'all', label: `全部 ${all.length}` },
              ...Series.options.map((value) => ({
                value,
                label: `${SERIES_NAMES[value]} ${countOf(value)}`,
              })),
            ]}
          />
        }
      >
        <Loaded query={numbers}>
          {() =>
            shown.length === 0 ? (
              <EmptyState
                title={`${year} 年还没有用过${series === undefined ? '' : SERIES_NAMES[series]}号`}
                help="登记申请、发出文书时自动取号，每年从 1 号起，不重号、不补号；写坏的号作废并写明原因。"
              />
            ) : (
              <NumberTable rows={shown} />
            )
          }
        </Loaded>
        <FormDrawer title="作废下一个号" open={isVoiding} onClose={() => setIsVoiding(false)}>
          <VoidNumberForm
            series={series ?? 'application'}
            year={year}
            onClose={() => setIsVoiding(false)}
          />
        </FormDrawer>
      </Page>
    </>
  );
}

function NumberTable({ rows }: { readonly rows: readonly NumberRow[] }): ReactElement {
  return (
    <Table<NumberRow>
      aria-label="收发文号"
      className="desk-table"
      size="small"
      sticky
      pagination={false}
      rowKey="text"
      dataSource={[...rows]}
      columns={[
        { key: 'text', title: '文号', width: 190, className: 'desk-number', dataIndex: 'text' },
        {
          key: 'series',
          title: '种类',
          width: 100,
          render: (_value, row) => SERIES_NAMES[row.series],
        },
        {
          key: 'what',
          title: '用在哪里',
          render: (_value, { requestId, what }) =>
            requestId === null ? what : <Link to={`/requests/${requestId}`}>{what}</Link>,
        },
        {
          key: 'void',
          title: '作废',
          width: 190,
          render: (_value, { voidReason }) => (voidReason === '' ? '' : `已作废：${voidReason}`),
        },
      ]}
    />
  );
}

interface VoidNumberFormProps {
  readonly series: Series;
  readonly year: number;
  readonly onClose: () => void;
}

function VoidNumberForm({ series, year, onClose }: VoidNumberFormProps): ReactElement {
  const voidNumber = useCommand('requests.voidNumber');
  const { saved } = useNotice();
  const form = useContractForm(requestsCalls['requests.voidNumber'].input, {
    key: 'requests.voidNumber',
    initial: { series },
    fixed: { year },
  });
  return (
    <ContractForm
      form={form}
      onSave={voidNumber.run}
      saveLabel="作废"
      onCancel={onClose}
      onSaved={({ text }) => {
        saved({ what: `${text} 已作废。`, next: '以后的文书从下一个号取起。' });
        onClose();
      }}
    >
      <FormSection
        title={`${year} 年的下一个号`}
        help="打印或者盖章时写坏、不再使用的号，记下原因；作废的号不再使用，也不能恢复。"
      >
        <form.Field name="series" label="种类" span={12}>
          <Select options={optionsOf(SERIES_NAMES)} />
        </form.Field>
        <form.Field name="reason" label="作废的原因" span={12}>
          <Input.TextArea rows={3} placeholder="例如：文书打印时写错收件人，已销毁" />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
