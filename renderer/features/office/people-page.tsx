import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Table } from 'antd';
import { ROLE_LABELS, isOnDuty } from '../../../electron/core/office/people.ts';
import type { Person } from '../../../electron/core/office/people.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { RowActions } from '../../ui/row-actions.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { DutyEndForm } from './duty-end-form.tsx';
import { PersonForm } from './person-form.tsx';

type Open = { readonly kind: 'add' } | { readonly kind: 'change' | 'end'; readonly person: Person };

/** 设置 · 人员. */
export function PeoplePage(): ReactElement {
  const people = useQueryCall('office.people', {});
  const [open, setOpen] = useState<Open | null>(null);
  const add = (
    <Button type="primary" onClick={() => setOpen({ kind: 'add' })}>
      添加人员
    </Button>
  );
  const close = (): void => setOpen(null);
  return (
    <Page title="人员" count="离任的人员不删除，他们签过的审查和登记仍要查得到" main={add}>
      <Loaded query={people}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="还没有登记人员" help="保密审查和签发要写明是谁。" action={add} />
          ) : (
            <PeopleTable people={rows} onOpen={setOpen} />
          )
        }
      </Loaded>
      <FormDrawer title={titleOf(open)} open={open !== null} onClose={close}>
        {open?.kind === 'end' && <DutyEndForm person={open.person} onDone={close} />}
        {open?.kind === 'add' && <PersonForm person={null} onDone={close} />}
        {open?.kind === 'change' && <PersonForm person={open.person} onDone={close} />}
      </FormDrawer>
    </Page>
  );
}

function titleOf(open: Open | null): string {
  if (open === null || open.kind === 'add') return '添加人员';
  return `${open.kind === 'change' ? '修改' : '登记离任'}：${open.person.name}`;
}

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly onOpen: (open: Open) => void;
}

function PeopleTable({ people, onOpen }: PeopleTableProps): ReactElement {
  const { today } = useDesk();
  return (
    <Table<Person>
      aria-label="人员"
      className="desk-table"
      size="small"
      pagination={false}
      rowKey="id"
      dataSource={[...people]}
      columns={[
        { title: '姓名', dataIndex: 'name' },
        { title: '职务', dataIndex: 'post' },
        {
          title: '担任的工作',
          render: (_value, { roles }) => roles.map((role) => ROLE_LABELS[role]).join('、'),
        },
        {
          title: '在岗时间',
          className: 'desk-number',
          render: (_value, { dutyFrom, dutyTo }) => `${dutyFrom} 至 ${dutyTo ?? '今'}`,
        },
        {
          title: '状态',
          render: (_value, person) =>
            isOnDuty(person, today) ? (
              <StatusTag look="done" word="在岗" />
            ) : (
              <StatusTag look="history" word="不在岗" />
            ),
        },
        {
          title: '操作',
          width: 180,
          render: (_value, person) => (
            <RowActions
              actions={[
                { label: '修改', onClick: () => onOpen({ kind: 'change', person }) },
                { label: '登记离任', onClick: () => onOpen({ kind: 'end', person }) },
              ]}
            />
          ),
        },
      ]}
    />
  );
}
