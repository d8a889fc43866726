import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { HeldWork } from './held-task.ts';
import { Refused } from './refused.tsx';
import type { WritingOrder } from './stick-work.ts';
import { WrittenPackage } from './written-package.tsx';

interface WriteOutcomeProps {
  /** The year that the page shows. */
  readonly year: number;
  readonly order: WritingOrder;
  readonly end: NonNullable<HeldWork<'submissions.write', WritingOrder>['end']>;
  readonly onEjected: () => void;
}

/** What became of the last writing, whatever year it was of. */
export function WriteOutcome({ year, order, end, onEjected }: WriteOutcomeProps): ReactElement {
  const of = order.year === year ? '' : ` ${order.year} 年度的`;
  if (end.kind === 'done') {
    return (
      <WrittenPackage
        order={order}
        written={end.result}
        isOfThisYear={order.year === year}
        onEjected={onEjected}
      />
    );
  }
  if (end.error.code === 'cancelled') {
    return (
      <Alert type="info" showIcon title={`已停止写入${of}报送包`} description={end.error.message} />
    );
  }
  return <Refused title={`没有写成${of}报送包`} error={end.error} />;
}
