import type { ReactElement } from 'react';
import { Button } from 'antd';
import { Link } from 'react-router';
import { CONSULTED_PARTIES, ConsultedParty } from '../../../../electron/core/requests/kinds.ts';
import { CONSULTATION_WORKDAYS } from '../../../../electron/core/requests/periods.ts';
import type { RequestRecord } from '../../../../electron/core/requests/record-fields.ts';
import { STEP_LABELS } from '../../../../electron/core/requests/steps/steps.ts';
import type { StepKind } from '../../../../electron/core/requests/steps/steps.ts';
import { showDate } from '../../../ui/date-text.ts';
import { periodRoute } from '../routes-to.ts';
import type { CaseParts } from './case-parts.ts';
import { Panel } from './panel.tsx';
import { stepsAbout } from './steps/consultation-options.ts';

type ConsultationView = RequestRecord['consultations'][number];

interface ConsultationsPanelProps extends CaseParts {
  readonly onTake: (kind: StepKind, consultation: number) => void;
}

/** The letters of enquiry with their 15 workdays and what came of each. */
export function ConsultationsPanel(props: ConsultationsPanelProps): ReactElement | null {
  const { record, request, onTake } = props;
  if (record.consultations.length === 0) return null;
  return (
    <Panel title="征求意见">
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">对象</th>
            <th scope="col">发出</th>
            <th scope="col">对方收到</th>
            <th scope="col">{CONSULTATION_WORKDAYS} 个工作日届满</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {record.consultations.map((view) => (
            <tr key={view.consultation}>
              <td>
                {view.name}
                <div className="desk-quiet">{partyText(view)}</div>
              </td>
              <td className="desk-number">{showDate(view.sentOn)}</td>
              <td className="desk-number">{dayText(view.receivedOn, '还没有登记')}</td>
              <td className="desk-number">
                {view.dueOn === null ? (
                  '—'
                ) : (
                  <Link to={periodRoute(record.row.id, `consultation-${view.consultation}`)}>
                    {showDate(view.dueOn)}
                  </Link>
                )}
                {view.provisional && '（暂估）'}
              </td>
              <td>
                {view.result === '' ? '等待意见' : view.result}
                <div className="case-row-steps">
                  {stepsOf(view, request).map((kind) => (
                    <Button
                      key={kind}
                      type="link"
                      size="small"
                      disabled={!isAllowed(record, kind)}
                      title={reasonOf(record, kind)}
                      onClick={() => onTake(kind, view.consultation)}
                    >
                      {STEP_LABELS[kind]}
                    </Button>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function stepsOf(
  { consultation }: ConsultationView,
  request: CaseParts['request'],
): readonly StepKind[] {
  const sent = request.consultations.find((one) => one.consultation === consultation);
  return sent === undefined ? [] : stepsAbout(sent);
}

function isAllowed(record: CaseParts['record'], kind: StepKind): boolean {
  return record.steps.some((step) => step.kind === kind && step.allowed);
}

function reasonOf(record: CaseParts['record'], kind: StepKind): string {
  return record.steps.find((step) => step.kind === kind)?.reason ?? '';
}

function dayText(date: string | null, otherwise: string): string {
  return date === null ? otherwise : showDate(date);
}

function partyText({ party }: ConsultationView): string {
  const known = ConsultedParty.safeParse(party);
  return known.success ? CONSULTED_PARTIES[known.data] : party;
}
