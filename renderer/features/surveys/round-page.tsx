import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import {
  FIELD_LABELS,
  KIND_LABELS,
  RoundKind,
  STATE_LABELS,
} from '../../../electron/core/surveys/facts.ts';
import {
  SATISFACTION_RULE,
  satisfactionText,
} from '../../../electron/core/surveys/satisfaction.ts';
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
import { CloseDrawer } from './close-drawer.tsx';
import { STATE_LOOKS } from './state-look.ts';

type Detail = Output<'surveys.get'>;

/** One survey round: state, facts, what happened. */
export function RoundPage(): ReactElement {
  const query = useQueryCall('surveys.get', { id: useRecordId() });
  return (
    <Page
      title={query.data?.facts.title ?? '测评评议'}
      back={{ to: '/surveys', label: '测评评议' }}
    >
      <Loaded query={query}>{(detail) => <RoundCase detail={detail} />}</Loaded>
    </Page>
  );
}

function RoundCase({ detail }: { readonly detail: Detail }): ReactElement {
  const { facts, state, events } = detail;
  return (
    <>
      <CaseBar
        state={<StatusTag look={STATE_LOOKS[state]} word={STATE_LABELS[state]} />}
        clock={`${FIELD_LABELS.openedOn}：${showDate(facts.openedOn)}`}
        {...(state === 'voided' ? {} : { steps: <Steps detail={detail} /> })}
      />
      <CaseColumns
        facts={
          <Facts
            facts={[
              { label: FIELD_LABELS.kind, value: KIND_LABELS[facts.kind] },
              { label: '测评时段', value: `${facts.periodFrom} 至 ${facts.periodTo}` },
              { label: FIELD_LABELS.target, value: facts.target },
              { label: FIELD_LABELS.method, value: facts.method },
              { label: FIELD_LABELS.note, value: facts.note },
              { label: FIELD_LABELS.closedOn, value: facts.closedOn && showDate(facts.closedOn) },
              { label: '满意率', value: <Satisfaction facts={facts} />, wide: true },
              { label: FIELD_LABELS.resultNote, value: facts.resultNote },
              { label: FIELD_LABELS.file, value: facts.file && <FileList files={[facts.file]} /> },
            ]}
          />
        }
        timeline={
          <RecordTimeline
            events={events}
            words={{ recorded: '开展', closed: '结束' }}
            labels={FIELD_LABELS}
            valueText={kindText}
          />
        }
      />
    </>
  );
}

function Satisfaction({ facts }: Pick<Detail, 'facts'>): ReactElement {
  const text = satisfactionText(facts);
  if (text === '') return <>—</>;
  return (
    <>
      {text}
      <div className="desk-quiet">{SATISFACTION_RULE}</div>
    </>
  );
}

function Steps({ detail: { id, facts, state } }: { readonly detail: Detail }): ReactElement {
  const [open, setOpen] = useState<'close' | 'void' | null>(null);
  const voiding = useCommand('surveys.void');
  const { saved } = useNotice();
  const leave = (): void => setOpen(null);
  return (
    <>
      {state === 'open' && (
        <Button type="primary" onClick={() => setOpen('close')}>
          登记结果
        </Button>
      )}
      <LinkButton to={`/surveys/${id}/amend`}>更正</LinkButton>
      <Button onClick={() => setOpen('void')}>作废</Button>
      <CloseDrawer round={open === 'close' ? { id, title: facts.title } : null} onClose={leave} />
      <VoidDrawer
        title={`作废“${facts.title}”`}
        id={id}
        open={open === 'void'}
        onClose={leave}
        onVoid={voiding.run}
        onVoided={() => {
          saved({ what: `“${facts.title}”已作废，不再计入次数。` });
          leave();
        }}
      />
    </>
  );
}

function kindText(field: string, value: unknown): string | undefined {
  const kind = field === 'kind' ? RoundKind.safeParse(value).data : undefined;
  return kind && KIND_LABELS[kind];
}
