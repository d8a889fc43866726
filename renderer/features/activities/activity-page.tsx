import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { ActivityDetail } from '../../../electron/core/activities/contract.ts';
import { ActivityKind, KIND_WORDS, fieldLabels } from '../../../electron/core/activities/facts.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { CaseBar, CaseColumns, Facts } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { FileList } from '../../ui/file-field.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useRecordId } from '../../ui/register/record-id.ts';
import { RecordTimeline } from '../../ui/register/record-timeline.tsx';
import { VoidDrawer } from '../../ui/register/void-drawer.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { AmendDrawer } from './amend-drawer.tsx';

/** One entry: facts, what happened. */
export function ActivityPage(): ReactElement {
  const query = useQueryCall('activities.get', { id: useRecordId() });
  const kind = query.data?.facts.kind;
  return (
    <Page
      title={query.data?.facts.title ?? '工作台账'}
      back={{ to: kind ? `/activities?kind=${kind}` : '/activities', label: '工作台账' }}
    >
      <Loaded query={query}>{(detail) => <ActivityCase detail={detail} />}</Loaded>
    </Page>
  );
}

function ActivityCase({ detail }: { readonly detail: ActivityDetail }): ReactElement {
  const { facts, voided, events } = detail;
  const labels = fieldLabels(facts.kind);
  return (
    <>
      <CaseBar
        state={<StatusTag look={voided ? 'stopped' : 'done'} word={voided ? '已作废' : '已登记'} />}
        clock={`${labels.heldOn}：${showDate(facts.heldOn)}`}
        {...(voided ? {} : { steps: <Steps detail={detail} /> })}
      />
      <CaseColumns
        facts={
          <Facts
            facts={[
              { label: labels.kind, value: KIND_WORDS[facts.kind].label },
              { label: labels.title, value: facts.title },
              { label: labels.place, value: facts.place },
              { label: labels.note, value: facts.note },
              { label: labels.file, value: facts.file && <FileList files={[facts.file]} /> },
            ]}
          />
        }
        timeline={
          <RecordTimeline
            events={events}
            words={{ recorded: KIND_WORDS[facts.kind].label, closed: '' }}
            labels={labels}
            valueText={kindText}
          />
        }
      />
    </>
  );
}

function Steps({ detail }: { readonly detail: ActivityDetail }): ReactElement {
  const { id, facts } = detail;
  const [open, setOpen] = useState<'amend' | 'void' | null>(null);
  const voiding = useCommand('activities.void');
  const { saved } = useNotice();
  const leave = (): void => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen('amend')}>更正</Button>
      <Button onClick={() => setOpen('void')}>作废</Button>
      <AmendDrawer detail={detail} open={open === 'amend'} onClose={leave} />
      <VoidDrawer
        title={`作废“${facts.title}”`}
        id={id}
        open={open === 'void'}
        onClose={leave}
        onVoid={voiding.run}
        onVoided={() => {
          saved({ what: `“${facts.title}”已作废，不再计入统计。` });
          leave();
        }}
      />
    </>
  );
}

function kindText(field: string, value: unknown): string | undefined {
  const kind = field === 'kind' ? ActivityKind.safeParse(value).data : undefined;
  return kind && KIND_WORDS[kind].label;
}
