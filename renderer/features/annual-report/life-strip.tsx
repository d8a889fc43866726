import type { ReactElement } from 'react';
import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';
import { LifeButtons } from './life-buttons.tsx';
import { LifeWay } from './life-way.tsx';
import { lastStepText, versionText } from './life-words.ts';
import type { LifeView } from './life-words.ts';

interface LifeStripProps {
  readonly life: LifeView;
  readonly onTake: (kind: ReportStepKind) => void;
}

/** How far the report is, which version it is, and its next steps. */
export function LifeStrip({ life, onTake }: LifeStripProps): ReactElement {
  const about = [versionText(life), lastStepText(life.steps)].filter((text) => text !== '');
  return (
    <section className="life-strip" aria-label="报告进度">
      <div className="life-standing">
        <LifeWay state={life.state} />
        <span className="desk-quiet">{about.join(' · ')}</span>
      </div>
      <div className="life-buttons">
        <LifeButtons life={life} onTake={onTake} />
      </div>
    </section>
  );
}
