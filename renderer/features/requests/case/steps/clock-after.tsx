import type { ReactElement } from 'react';
import type { RequestClock } from '../../../../../electron/core/requests/record-fields.ts';
import type { RequestStep, StepKind } from '../../../../../electron/core/requests/steps/steps.ts';
import { useQueryCall } from '../../../../ipc/use-call.ts';
import { clockText } from '../../clock-text.ts';

/** The steps that move the reply's due date. */
const MOVING: ReadonlySet<StepKind> = new Set<StepKind>([
  'confirmed',
  'correction-noticed',
  'corrected',
  'consulted',
  'consultation-received',
  'consultation-answered',
  'consultation-lapsed',
  'delayed',
  'extended',
  'charged',
  'paid',
  'fee-waived',
]);

interface ClockAfterProps {
  readonly id: number;
  readonly now: RequestClock;
  readonly step: RequestStep | null;
}

/** The due date as it is and as it would be, before the step is taken. */
export function ClockAfter({ id, now, step }: ClockAfterProps): ReactElement | null {
  if (step === null || !MOVING.has(step.kind)) return null;
  return <Change id={id} now={now} step={step} />;
}

function Change({
  id,
  now,
  step,
}: ClockAfterProps & { readonly step: RequestStep }): ReactElement | null {
  const after = useQueryCall('requests.clockAfter', { id, step }, { keepOld: true });
  if (after.data === undefined) return null;
  return (
    <dl className="case-clock-after" aria-live="polite">
      <dt>现在的答复期限</dt>
      <dd>{clockText(now)}</dd>
      <dt>登记以后</dt>
      <dd>
        <strong>{clockText(after.data)}</strong>
      </dd>
    </dl>
  );
}
