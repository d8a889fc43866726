import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { CorrectionDetail } from '../../../electron/core/personal-records/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/personal-records/facts.ts';
import {
  CorrectionOutcome,
  OUTCOME_LABELS,
} from '../../../electron/core/personal-records/kinds.ts';
import type { StoredFile } from '../../../electron/core/fields.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { CaseBar, CaseColumns, Facts } from '../../ui/case-page.tsx';
import type { Fact } from '../../ui/case-page.tsx';
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
import { stateLook, stateWord } from './correction-words.ts';
import { DecideDrawer } from './decide-drawer.tsx';

/** One application for correction: state, facts, what happened. */
export function CorrectionPage(): ReactElement {
  const query = useQueryCall('personalRecords.get', { id: useRecordId() });
  const facts = query.data?.facts;
  return (
    <Page
      title={facts ? `${facts.applicantName}申请更正“${facts.record}”` : '更正申请'}
      back={{ to: '/personal-records', label: '更正申请登记簿' }}
    >
      <Loaded query={query}>{(detail) => <CorrectionCase detail={detail} />}</Loaded>
    </Page>
  );
}

interface DetailProps {
  readonly detail: CorrectionDetail;
}

function CorrectionCase({ detail }: DetailProps): ReactElement {
  const { state, facts, events } = detail;
  const stated = { state, outcome: facts.outcome };
  return (
    <>
      <CaseBar
        state={<StatusTag look={stateLook(stated)} word={stateWord(stated)} />}
        clock={
          facts.toldOn === null
            ? `${showDate(facts.receivedOn)} 收到`
            : `${showDate(facts.toldOn)} 告知申请人`
        }
        {...(state === 'voided' ? {} : { steps: <Steps detail={detail} /> })}
      />
      <CaseColumns
        facts={<Facts facts={[...applicationFacts(detail), ...resultFacts(detail)]} />}
        timeline={
          <RecordTimeline
            events={events}
            words={{ recorded: '收到更正申请', closed: '办结' }}
            labels={FIELD_LABELS}
            valueText={outcomeText}
          />
        }
      />
    </>
  );
}

function Steps({ detail: { id, state, facts } }: DetailProps): ReactElement {
  const [open, setOpen] = useState<'decide' | 'void' | null>(null);
  const voiding = useCommand('personalRecords.void');
  const { saved } = useNotice();
  const leave = (): void => setOpen(null);
  return (
    <>
      {state === 'open' && (
        <Button type="primary" onClick={() => setOpen('decide')}>
          登记结果
        </Button>
      )}
      <LinkButton to={`/personal-records/${id}/amend`}>更正登记</LinkButton>
      <Button onClick={() => setOpen('void')}>作废</Button>
      <DecideDrawer
        correction={open === 'decide' ? { id, record: facts.record } : null}
        onClose={leave}
      />
      <VoidDrawer
        title={`作废对“${facts.record}”的更正申请`}
        id={id}
        open={open === 'void'}
        onClose={leave}
        onVoid={voiding.run}
        onVoided={() => {
          saved({ what: `对“${facts.record}”的更正申请已作废。` });
          leave();
        }}
      />
    </>
  );
}

function applicationFacts({ facts }: CorrectionDetail): readonly Fact[] {
  return [
    { label: FIELD_LABELS.applicantName, value: facts.applicantName },
    { label: FIELD_LABELS.contact, value: facts.contact },
    { label: FIELD_LABELS.receivedOn, value: showDate(facts.receivedOn) },
    { label: FIELD_LABELS.record, value: facts.record },
    { label: FIELD_LABELS.wrong, value: facts.wrong },
    { label: FIELD_LABELS.wanted, value: facts.wanted },
    { label: FIELD_LABELS.evidence, value: facts.evidence },
    { label: FIELD_LABELS.files, value: papers(facts.files) },
    { label: FIELD_LABELS.note, value: facts.note },
  ];
}

function resultFacts({ facts }: CorrectionDetail): readonly Fact[] {
  const { outcome, decidedOn, otherOrgan, toldOn } = facts;
  if (outcome === null || decidedOn === null) return [];
  return [
    { label: FIELD_LABELS.outcome, value: OUTCOME_LABELS[outcome] },
    { label: FIELD_LABELS.decidedOn, value: showDate(decidedOn) },
    ...(otherOrgan === '' ? [] : [{ label: FIELD_LABELS.otherOrgan, value: otherOrgan }]),
    { label: FIELD_LABELS.toldOn, value: toldOn && showDate(toldOn) },
    { label: FIELD_LABELS.decisionNote, value: facts.decisionNote },
    { label: FIELD_LABELS.decisionFiles, value: papers(facts.decisionFiles) },
  ];
}

function papers(files: readonly StoredFile[]): ReactElement | null {
  return files.length === 0 ? null : <FileList files={files} />;
}

function outcomeText(field: string, value: unknown): string | undefined {
  if (field !== 'outcome') return undefined;
  const outcome = CorrectionOutcome.safeParse(value).data;
  return outcome === undefined ? '' : OUTCOME_LABELS[outcome];
}
