import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Alert } from 'antd';
import { useNavigate } from 'react-router';
import { REQUEST_STATES } from '../../../../electron/core/requests/kinds.ts';
import { foldRequest } from '../../../../electron/core/requests/fold.ts';
import type { StepKind } from '../../../../electron/core/requests/steps/steps.ts';
import { useQueryCall } from '../../../ipc/use-call.ts';
import { CaseBar, CaseColumns } from '../../../ui/case-page.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { useRecordId } from '../../../ui/register/record-id.ts';
import { StatusTag } from '../../../ui/status-tag.tsx';
import { stateLook } from '../state-look.ts';
import { ApplicantsPanel } from './applicants-panel.tsx';
import { CaseClock } from './case-clock.tsx';
import { CaseFileButton } from './case-file-button.tsx';
import type { CaseParts } from './case-parts.ts';
import { LikelySteps, MoreSteps } from './case-steps.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { ConsultationsPanel } from './consultations-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { ArrivalPanel, MatterPanel } from './facts-panels.tsx';
import { FeePanel, ReplyPanel, SearchesPanel } from './handling-panels.tsx';
import { LinksPanel } from './links-panel.tsx';
import { StepDrawer } from './step-drawer.tsx';
import type { OpenStep } from './step-drawer.tsx';
import { stepPlace } from './step-place.ts';
import './case.css';

/** One request: state, clock and next steps above; facts and documents left, what happened right. */
export function RequestCasePage(): ReactElement {
  const id = useRecordId();
  const query = useQueryCall('requests.get', { id });
  const choices = useQueryCall('requests.choices', {});
  const row = query.data?.row;
  return (
    <Page
      title={row?.title ?? '申请'}
      {...(row === undefined ? {} : { count: <span className="desk-number">{row.number}</span> })}
      back={{ to: '/requests', label: '依申请公开' }}
      {...(row === undefined ? {} : { main: <CaseFileButton id={id} /> })}
    >
      <Loaded query={query}>
        {(record) => (
          <Loaded query={choices}>
            {(data) => <LoadedCase key={id} record={record} choices={data} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function LoadedCase({ record, choices }: Omit<CaseParts, 'request'>): ReactElement {
  const [open, setOpen] = useState<OpenStep | null>(null);
  const navigate = useNavigate();
  const request = useMemo(() => foldRequest(record.events), [record.events]);
  const parts = { record, request, choices };
  const { row } = record;
  const steps = record.steps.map((step) =>
    // A second draft is a change of the first.
    step.kind === 'drafted' && request.reply !== null ? { ...step, label: '修改答复' } : step,
  );

  function take(kind: string, consultation?: number): void {
    const place = stepPlace(row.id, kind as StepKind);
    if (typeof place === 'string') void navigate(place);
    else setOpen({ ...place, ...(consultation === undefined ? {} : { consultation }) });
  }

  return (
    <>
      <CaseBar
        state={<StatusTag look={stateLook(row.state)} word={REQUEST_STATES[row.state]} />}
        clock={<CaseClock row={row} />}
        {...(row.whoNext === '' ? {} : { who: `下一步：${row.whoNext}` })}
        steps={<LikelySteps steps={steps} onTake={take} />}
      />
      <MoreSteps
        steps={steps}
        taken={new Set(record.events.map(({ step }) => step.kind))}
        onTake={take}
      />
      {record.problems.map((problem) => (
        <Alert key={problem} className="case-banner" type="error" showIcon title={problem} />
      ))}
      <CaseColumns
        facts={
          <>
            <ConsultationsPanel {...parts} onTake={take} />
            <FeePanel {...parts} />
            <ReplyPanel {...parts} />
            <MatterPanel record={record} />
            <DocumentsPanel record={record} />
            <ApplicantsPanel applicants={record.facts.applicants} />
            <ArrivalPanel record={record} request={request} />
            <SearchesPanel {...parts} />
            <LinksPanel record={record} />
          </>
        }
        timeline={<CaseTimeline {...parts} />}
      />
      <StepDrawer open={open} {...parts} onClose={() => setOpen(null)} />
    </>
  );
}
