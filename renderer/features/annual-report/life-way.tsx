import type { ReactElement } from 'react';
import { CheckCircleFilled, EnvironmentFilled } from '@ant-design/icons';
import type { ReportState } from '../../../electron/core/annual-report/life/lifecycle.ts';
import { stationsOf } from './life-words.ts';

/** 起草中 → 已审核 → 已签发 → 已定稿 → 已报送 → 上级答复, the present state marked. */
export function LifeWay({ state }: { readonly state: ReportState }): ReactElement {
  return (
    <ol className="life-way" aria-label="报告走到哪一步">
      {stationsOf(state).map(({ name, standing }) => (
        <li
          key={name}
          data-standing={standing}
          {...(standing === 'now' ? { 'aria-current': 'step' } : {})}
        >
          {standing === 'past' && <CheckCircleFilled aria-hidden />}
          {standing === 'now' && <EnvironmentFilled aria-hidden />}
          {name}
          {standing === 'past' && <span className="desk-only-read">（已完成）</span>}
          {standing === 'now' && <span className="desk-only-read">（现在）</span>}
        </li>
      ))}
    </ol>
  );
}
