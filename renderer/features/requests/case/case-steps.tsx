// The next steps of a case: the likeliest as buttons, the others under 更多办理; what the law forbids is
// disabled with its reason beside it.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { StepAnswer } from '../../../../electron/core/requests/record-fields.ts';
import { groupByReason } from './refused-groups.ts';
import type { RefusedGroup } from './refused-groups.ts';

interface StepsProps {
  readonly steps: readonly StepAnswer[];
  /** The steps that were taken already. */
  readonly taken?: ReadonlySet<string>;
  readonly onTake: (kind: string) => void;
}

/** The steps that usually come next; the likeliest is the main button. */
export function LikelySteps({ steps, onTake }: StepsProps): ReactElement {
  const [main] = steps;
  return (
    <>
      {steps
        .filter(({ likely, allowed }) => likely && allowed)
        .map((step) => (
          <Button
            key={step.kind}
            type={step === main ? 'primary' : 'default'}
            onClick={() => onTake(step.kind)}
          >
            {step.label}
          </Button>
        ))}
    </>
  );
}

/** Why a likely step can't be taken yet, and all other steps on demand. */
export function MoreSteps({ steps, taken, onTake }: StepsProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  // What was done already and can't be done again is not waited for.
  const isDone = ({ kind, allowed }: StepAnswer): boolean => !allowed && taken?.has(kind) === true;
  const waiting = steps.filter((step) => step.likely && !isDone(step));
  const rare = steps.filter((step) => !step.likely || isDone(step));
  return (
    <div className="case-more">
      <RefusedList label="暂时不能办理的" groups={groupByReason(waiting)} />
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
      <Link to="/requests/help">办理流程说明</Link>
      {isOpen && <RareSteps steps={rare} onTake={onTake} />}
    </div>
  );
}

function RareSteps({ steps, onTake }: StepsProps): ReactElement {
  const refused = groupByReason(steps);
  const allowed = steps.filter((step) => step.allowed);
  return (
    <div id="case-rare-steps" className="case-rare">
      {allowed.length > 0 && (
        <div className="case-rare-allowed" role="group" aria-label="还可以办理的">
          <span className="desk-quiet">还可以办理：</span>
          {allowed.map(({ kind, label }) => (
            <Button key={kind} size="small" onClick={() => onTake(kind)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {refused.length > 0 && <span className="desk-quiet">现在不能办理：</span>}
      <RefusedList label="现在不能办理的" groups={refused} />
    </div>
  );
}

interface RefusedListProps {
  readonly label: string;
  readonly groups: readonly RefusedGroup[];
}

/** Disabled buttons with their reason beside them, those with the same reason on one line. */
function RefusedList({ label, groups }: RefusedListProps): ReactElement | null {
  if (groups.length === 0) return null;
  return (
    <ul className="case-refused" aria-label={label}>
      {groups.map(({ reason, steps }) => (
        <li key={reason}>
          {steps.map((step) => (
            <Button key={step.kind} size="small" disabled aria-describedby={reasonId(step)}>
              {step.label}
            </Button>
          ))}
          <span className="desk-quiet" {...(steps[0] ? { id: reasonId(steps[0]) } : {})}>
            {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}

function reasonId({ kind }: Pick<StepAnswer, 'kind'>): string {
  return `refused-${kind}`;
}
