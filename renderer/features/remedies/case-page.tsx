import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import { REMEDY_KINDS } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { RemedyDetail } from '../../../electron/core/remedies/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/remedies/facts.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { CaseBar, CaseColumns } from '../../ui/case-page.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useRecordId } from '../../ui/register/record-id.ts';
import { RecordTimeline } from '../../ui/register/record-timeline.tsx';
import { VoidDrawer } from '../../ui/register/void-drawer.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { AnswerDrawer } from './answer-drawer.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseNotes } from './case-notes.tsx';
import { clockText, stateLook, stateWord } from './case-words.ts';
import { DecideDrawer } from './decide-drawer.tsx';
import { factText } from './fact-text.ts';

/** One reconsideration or lawsuit: state, what to mind, facts, what happened. */
export function RemedyPage(): ReactElement {
  const query = useQueryCall('remedies.get', { id: useRecordId() });
  const { data } = query;
  return (
    <Page
      title={data?.summary.title ?? '复议诉讼'}
      back={{ to: '/remedies', label: '复议诉讼' }}
      count={data && REMEDY_KINDS[data.summary.kind]}
    >
      <Loaded query={query}>{(detail) => <RemedyCase detail={detail} />}</Loaded>
    </Page>
  );
}

interface DetailProps {
  readonly detail: RemedyDetail;
}

function RemedyCase({ detail }: DetailProps): ReactElement {
  const { summary, notes, events } = detail;
  return (
    <>
      <CaseBar
        state={<StatusTag look={stateLook(summary)} word={stateWord(summary)} />}
        clock={clockText(summary)}
        {...(summary.voided ? {} : { steps: <Steps detail={detail} /> })}
      />
      <CaseNotes notes={summary.voided ? [] : notes} />
      <CaseColumns
        facts={<CaseFacts detail={detail} />}
        timeline={
          <RecordTimeline
            events={events}
            words={{ recorded: '受理（立案）', advanced: '提交答复（答辩）', closed: '审结' }}
            labels={FIELD_LABELS}
            valueText={factText(detail)}
          />
        }
      />
    </>
  );
}

function Steps({ detail: { summary, later } }: DetailProps): ReactElement {
  const [open, setOpen] = useState<'answer' | 'decide' | 'void' | null>(null);
  const voiding = useCommand('remedies.void');
  const { saved } = useNotice();
  const { id, title } = summary;
  const leave = (): void => setOpen(null);
  const isOpen = summary.decidedOn === null;
  const isAnswerNext = isOpen && summary.answeredOn === null;
  const maySue = !isOpen && summary.kind === 'reconsideration' && later.length === 0;
  return (
    <>
      {isAnswerNext && (
        <Button type="primary" onClick={() => setOpen('answer')}>
          登记答复
        </Button>
      )}
      {isOpen && (
        <Button type={isAnswerNext ? 'default' : 'primary'} onClick={() => setOpen('decide')}>
          登记结果
        </Button>
      )}
      {maySue && <LinkButton to={`/remedies/new?earlier=${id}`}>登记复议后起诉</LinkButton>}
      <LinkButton to={`/remedies/${id}/amend`}>更正</LinkButton>
      <Button onClick={() => setOpen('void')}>作废</Button>
      <AnswerDrawer remedy={open === 'answer' ? summary : null} onClose={leave} />
      <DecideDrawer remedy={open === 'decide' ? summary : null} onClose={leave} />
      <VoidDrawer
        title={`作废“${title}”`}
        id={id}
        open={open === 'void'}
        onClose={leave}
        onVoid={voiding.run}
        onVoided={() => {
          saved({ what: `“${title}”已作废，不再计入表四。` });
          leave();
        }}
      />
    </>
  );
}
