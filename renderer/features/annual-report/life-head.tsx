import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import { LifeNotices } from './life-notices.tsx';
import { LifeRefusals } from './life-refusals.tsx';
import { LifeStrip } from './life-strip.tsx';
import type { LifeView } from './life-words.ts';
import { placeOfRefusal } from './refusal-places.ts';
import { StepDrawer } from './step-drawer.tsx';

interface LifeHeadProps {
  readonly life: LifeView;
  readonly overview: Overview;
  /** Opens 模板和日期. */
  readonly onSetup: () => void;
}

/** Above the report: how far it is, what has to be known, what keeps it from its next step. */
export function LifeHead({ life, overview, onSetup }: LifeHeadProps): ReactElement {
  const [taking, setTaking] = useState<ReportStepKind | null>(null);
  const sources = { ...overview, zeros: life.zeros };
  return (
    <>
      <LifeStrip life={life} onTake={setTaking} />
      <LifeNotices life={life} />
      <LifeRefusals
        // What only waits for a new review is said by the notice above.
        possible={life.possible.filter(({ kind }) => !life.isStale || kind === 'reviewed')}
        placeOf={(reason) => placeOfRefusal(reason, sources)}
        onSetup={onSetup}
      />
      <StepDrawer life={life} kind={taking} onClose={() => setTaking(null)} />
    </>
  );
}
