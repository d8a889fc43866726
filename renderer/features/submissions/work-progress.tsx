import type { ReactElement } from 'react';
import { Progress } from 'antd';
import type { Progress as TaskProgress } from '../../ipc/use-call.ts';

interface WorkProgressProps {
  /** 写入 2020 年度的报送包. */
  readonly what: string;
  readonly progress: TaskProgress | null;
}

/** Percent; spoken at every such step, for the line itself changes ten times a second. */
const SPOKEN_STEP = 25;

/** How far a piece of work is: a bar and a line to look at, a sentence now and then to be read out. */
export function WorkProgress({ what, progress }: WorkProgressProps): ReactElement {
  const { done = 0, total = 0, label = '' } = progress ?? {};
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  const spoken = Math.floor(percent / SPOKEN_STEP) * SPOKEN_STEP;
  return (
    <div className="submission-progress">
      <Progress percent={percent} aria-label={what} />
      <div className="desk-quiet">
        正在{what}
        {label !== '' && `：${label}`}
      </div>
      <div role="status" className="desk-only-read">
        正在{what}，已完成 {spoken}%
      </div>
    </div>
  );
}
