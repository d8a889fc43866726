import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/hotline/facts.ts';
import {
  CATEGORY_LABELS,
  ReferralCategory,
  STATE_LABELS,
} from '../../../electron/core/hotline/kinds.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { CaseBar, CaseColumns, Facts } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { FileList } from '../../ui/file-field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useRecordId } from '../../ui/register/record-id.ts';
import { RecordTimeline } from '../../ui/register/record-timeline.tsx';
import { VoidDrawer } from '../../ui/register/void-drawer.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { clockText, stateLook } from './clock-text.ts';
import { CloseDrawer } from './close-drawer.tsx';

type Detail = Output<'hotline.get'>;

/** One work order: state and clock, facts, what happened. */
export function ReferralPage(): ReactElement {
  const query = useQueryCall('hotline.get', { id: useRecordId() });
  return (
    <Page
      title={`热线工单 ${query.data?.facts.orderNumber ?? ''}`}
      back={{ to: '/hotline', label: '热线转办' }}
    >
      <Loaded query={query}>{(detail) => <ReferralCase detail={detail} />}</Loaded>
    </Page>
  );
}

function ReferralCase({ detail }: { readonly detail: Detail }): ReactElement {
  const { summary } = detail;
  return (
    <>
      <CaseBar
        state={<StatusTag look={stateLook(summary)} word={STATE_LABELS[summary.state]} />}
        clock={clockText(summary)}
        {...(summary.remainingWorkdays === null ? {} : { who: `承办：${summary.responsibleUnit}` })}
        {...(summary.state === 'voided' ? {} : { steps: <Steps detail={detail} /> })}
      />
      <CaseColumns
        facts={<ReferralFactsList detail={detail} />}
        timeline={
          <RecordTimeline
            events={detail.events}
            words={{ recorded: '收到工单', closed: '办结' }}
            labels={FIELD_LABELS}
            valueText={categoryText}
          />
        }
      />
    </>
  );
}

function Steps({ detail: { summary } }: { readonly detail: Detail }): ReactElement {
  const [open, setOpen] = useState<'close' | 'void' | null>(null);
  const voiding = useCommand('hotline.void');
  const { saved } = useNotice();
  const leave = (): void => setOpen(null);
  return (
    <>
      {summary.closedOn === null && (
        <Button type="primary" onClick={() => setOpen('close')}>
          办结
        </Button>
      )}
      <LinkButton to={`/hotline/${summary.id}/amend`}>更正</LinkButton>
      <Button onClick={() => setOpen('void')}>作废</Button>
      <CloseDrawer referral={open === 'close' ? summary : null} onClose={leave} />
      <VoidDrawer
        title={`作废工单 ${summary.orderNumber}`}
        id={summary.id}
        open={open === 'void'}
        onClose={leave}
        onVoid={voiding.run}
        onVoided={() => {
          saved({ what: `工单 ${summary.orderNumber} 已作废，不再计入统计。` });
          leave();
        }}
      />
    </>
  );
}

function ReferralFactsList({ detail }: { readonly detail: Detail }): ReactElement {
  const { facts, localDue, summary } = detail;
  const limit =
    facts.limitOn === null
      ? `派单后 ${facts.limitWorkdays ?? 0} 个工作日：${showDate(summary.due.date)}`
      : `工单载明：${showDate(facts.limitOn)}`;
  const local = localDue.date === summary.due.date ? '' : `（本地历 ${showDate(localDue.date)}）`;
  return (
    <Facts
      facts={[
        { label: FIELD_LABELS.matter, value: facts.matter },
        { label: FIELD_LABELS.category, value: CATEGORY_LABELS[facts.category] },
        { label: FIELD_LABELS.place, value: facts.place },
        { label: FIELD_LABELS.dispatchedBy, value: facts.dispatchedBy },
        { label: FIELD_LABELS.dispatchedOn, value: showDate(facts.dispatchedOn) },
        { label: FIELD_LABELS.receivedOn, value: showDate(facts.receivedOn) },
        { label: FIELD_LABELS.responsibleUnit, value: facts.responsibleUnit },
        { label: '办结期限', value: `${limit}${local}` },
        { label: FIELD_LABELS.note, value: facts.note },
        { label: FIELD_LABELS.closedOn, value: facts.closedOn && showDate(facts.closedOn) },
        { label: FIELD_LABELS.closingNote, value: facts.closingNote },
        { label: FIELD_LABELS.file, value: facts.file && <FileList files={[facts.file]} /> },
      ]}
    />
  );
}

function categoryText(field: string, value: unknown): string | undefined {
  const category = field === 'category' ? ReferralCategory.safeParse(value).data : undefined;
  return category && CATEGORY_LABELS[category];
}
