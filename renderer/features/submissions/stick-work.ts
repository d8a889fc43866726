// What is done to a stick: one piece of work at a time, held for the window.

import { holdTask, isUnderWay, useHeldWork } from './held-task.ts';
import type { Target } from './target.ts';

export interface WritingOrder {
  readonly year: number;
  readonly target: Target;
}

export const writing = holdTask<'submissions.write', WritingOrder>('submissions.write');
export const testing = holdTask<'submissions.testDrive', Target>('submissions.testDrive');

/** Whether something is being done to a stick, so that nothing else may be begun. */
export function useStickIsBusy(): boolean {
  const isWriting = isUnderWay(useHeldWork(writing));
  const isTesting = isUnderWay(useHeldWork(testing));
  return isWriting || isTesting;
}
