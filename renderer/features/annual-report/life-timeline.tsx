import type { ReactElement } from 'react';
import { REPORT_STEP_NAMES } from '../../../electron/core/annual-report/life/steps.ts';
import type { KeptStep } from '../../../electron/core/annual-report/life/steps.ts';
import { Timeline } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { momentText } from '../../ui/moment-text.ts';
import { stepDetails, takerOf } from './life-words.ts';
import type { LifeView } from './life-words.ts';

/** Everything that was done to the report, the newest first: what, who, why, and who entered it. */
export function LifeTimeline({ life }: { readonly life: LifeView }): ReactElement {
  if (life.steps.length === 0) return <p className="desk-quiet">还没有审核、签发或者定稿。</p>;
  return (
    <Timeline
      items={life.steps.toReversed().map((kept) => {
        const details = stepDetails(kept.step);
        const version = isAboutVersion(kept) ? `（第 ${kept.version} 版）` : '';
        return {
          key: kept.sequence,
          date: showDate(kept.step.onDate),
          what: `${REPORT_STEP_NAMES[kept.step.kind]}${version}：${takerOf(kept)}`,
          ...(details.length === 0
            ? {}
            : { detail: details.map((line) => <div key={line}>{line}</div>) }),
          who: `${kept.recordedBy ?? '没有选择经办人'}，${momentText(kept.recordedAt)}`,
        };
      })}
    />
  );
}

/** What is reviewed, sent back or signed is not yet a version. */
function isAboutVersion({ step, version }: KeptStep): boolean {
  return version !== null && !['reviewed', 'sent-back', 'signed'].includes(step.kind);
}
