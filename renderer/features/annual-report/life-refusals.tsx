import type { ReactElement } from 'react';
import { Button } from 'antd';
import { Link } from 'react-router';
import { reasonsId } from './life-buttons.tsx';
import { STEP_VERBS, refusedSteps } from './life-words.ts';
import type { LifeView } from './life-words.ts';
import type { RefusalPlace } from './refusal-places.ts';

interface LifeRefusalsProps {
  readonly possible: LifeView['possible'];
  /** Where a reason is mended; null where nothing on another page helps. */
  readonly placeOf: (reason: string) => RefusalPlace | null;
  /** Opens 模板和日期. */
  readonly onSetup: () => void;
}

/** Why the disabled steps can't be taken: every reason, and the way to where it is mended. */
export function LifeRefusals({
  possible,
  placeOf,
  onSetup,
}: LifeRefusalsProps): ReactElement | null {
  const groups = refusedSteps(possible);
  if (groups.length === 0) return null;
  return (
    <div className="life-refusals">
      {groups.map(({ kinds, reasons }) => (
        <details key={kinds.join()} open id={reasonsId(kinds[0] ?? 'reviewed')}>
          <summary>
            还不能{kinds.map((kind) => STEP_VERBS[kind]).join('、')}，
            {reasons.length === 1 ? '原因是：' : `有 ${reasons.length} 项要先办好：`}
          </summary>
          <ul tabIndex={0} aria-label={`还不能${STEP_VERBS[kinds[0] ?? 'reviewed']}的原因`}>
            {reasons.map((reason) => (
              <li key={reason}>
                {reason} <Mend place={placeOf(reason)} onSetup={onSetup} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface MendProps {
  readonly place: RefusalPlace | null;
  readonly onSetup: () => void;
}

function Mend({ place, onSetup }: MendProps): ReactElement | null {
  if (place === null) return null;
  if (place.kind === 'page') return <Link to={place.to}>{place.label}</Link>;
  return (
    <Button type="link" size="small" onClick={onSetup}>
      {place.label}
    </Button>
  );
}
