import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, Tabs } from 'antd';
import * as z from 'zod';
import type { ActivitySummary } from '../../../electron/core/activities/contract.ts';
import { ActivityKind, KIND_WORDS } from '../../../electron/core/activities/facts.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListTable } from '../../ui/list-table.tsx';
import type { ListColumn } from '../../ui/list-table.tsx';
import { Page } from '../../ui/page.tsx';
import { useListState } from '../../ui/use-list-state.ts';
import { RecordDrawer } from './record-drawer.tsx';

const Filters = z.object({
  kind: ActivityKind.default('campaign'),
  voided: z.stringbool().default(false),
});

/** The year's activities, a tab for each kind. */
export function ActivitiesPage(): ReactElement {
  const { year } = useDesk();
  const list = useListState(Filters);
  const { kind, voided } = list.filters;
  const [isRecording, setIsRecording] = useState(false);
  const query = useQueryCall(
    'activities.list',
    { kind, voided, year, page: list.page },
    { keepOld: true },
  );
  const { counts, total } = query.data ?? {};
  const words = KIND_WORDS[kind];
  const add = (
    <Button type="primary" onClick={() => setIsRecording(true)}>
      登记{words.label}
    </Button>
  );
  return (
    <Page
      title="工作台账"
      count={
        total === undefined || voided
          ? undefined
          : `${year} 年${words.label} ${total} ${words.unit}`
      }
      main={add}
      filters={
        <Checkbox
          checked={voided}
          onChange={({ target }) => list.setFilters({ voided: target.checked || undefined })}
        >
          只看已作废的
        </Checkbox>
      }
    >
      <Tabs
        activeKey={kind}
        onChange={(next) => list.setFilters({ kind: next })}
        items={ActivityKind.options.map((key) => ({
          key,
          label: `${KIND_WORDS[key].label} ${counts?.[key] ?? ''}`,
        }))}
      />
      <ListTable
        label={words.label}
        query={query}
        state={list}
        rowKey={(row) => row.id}
        linkTo={(row) => `/activities/${row.id}`}
        columns={columnsOf(kind)}
        footer={`合计：${total ?? 0} ${words.unit}`}
        empty={
          <EmptyState
            title={`${year} 年还没有${voided ? '作废的' : '登记'}${words.label}`}
            {...(voided ? {} : { help: '年度报告按这里的登记写明次数和内容。', action: add })}
          />
        }
      />
      <RecordDrawer kind={kind} open={isRecording} onClose={() => setIsRecording(false)} />
    </Page>
  );
}

function columnsOf(
  kind: ActivityKind,
): readonly [ListColumn<ActivitySummary>, ...ListColumn<ActivitySummary>[]] {
  const { heldOn, title, place } = KIND_WORDS[kind];
  return [
    { key: 'title', title, cut: true, render: (row) => row.title },
    { key: 'heldOn', title: heldOn, width: 140, render: (row) => showDate(row.heldOn) },
    { key: 'place', title: place, width: 220, cut: true, render: (row) => row.place || '—' },
    { key: 'note', title: '备注', width: 300, cut: true, render: (row) => row.note || '—' },
  ];
}
