// The next steps of a case: the likeliest as buttons, the others under 更多办理; what the law forbids is
// disabled with its reason beside it.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { StepAnswer } from '../../../../electron/core/requests/record-fields.ts';
import { groupByReason } from './refused-groups.ts';

interface StepsProps {
  readonly steps: readonly StepAnswer[];
  readonly onTake: (kind: string) => void;
}

/** The steps that usually come next; the first that can be taken is the main button. */
export function LikelySteps({ steps, onTake }: StepsProps): ReactElement {
  const main = steps.find(({ likely, allowed }) => likely && allowed);
  return (
    <>
      {steps
        .filter(({ likely }) => likely)
        .map((step) => (
          <Button
            key={step.kind}
            type={step === main ? 'primary' : 'default'}
            disabled={!step.allowed}
            {...(step.allowed ? {} : { 'aria-describedby': 'case-refused-likely' })}
            onClick={() => onTake(step.kind)}
          >
            {step.label}
          </Button>
        ))}
    </>
  );
}

/** Why a likely step can't be taken yet, and all other steps on demand. */
export function MoreSteps({ steps, onTake }: StepsProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const waiting = steps.filter(({ likely, allowed }) => likely && !allowed);
  const rare = steps.filter(({ likely }) => !likely);
  return (
    <div className="case-more">
      {waiting.length > 0 && (
        <ul id="case-refused-likely" className="case-refused">
          {waiting.map(({ kind, label, reason }) => (
            <li key={kind}>
              <strong>{label}</strong>
              <span className="desk-quiet">{reason}</span>
            </li>
          ))}
        </ul>
      )}
      <Button
        type="link"
        size="small"
        aria-expanded={isOpen}
        aria-controls="case-rare-steps"
        icon={isOpen ? <UpOutlined /> : <DownOutlined />}
        onClick={() => setIsOpen(!isOpen)}
      >
        更多办理
      </Button>
      {isOpen && <RareSteps steps={rare} onTake={onTake} />}
    </div>
  );
}

function RareSteps({ steps, onTake }: StepsProps): ReactElement {
  return (
    <div id="case-rare-steps" className="case-rare">
      <div className="case-rare-allowed" role="group" aria-label="现在还可以办理的">
        {steps
          .filter(({ allowed }) => allowed)
          .map(({ kind, label }) => (
            <Button key={kind} size="small" onClick={() => onTake(kind)}>
              {label}
            </Button>
          ))}
      </div>
      <ul className="case-refused" aria-label="现在不能办理的">
        {groupByReason(steps).map(({ reason, labels }) => (
          <li key={reason}>
            <strong>{labels.join('、')}</strong>
            <span className="desk-quiet">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
