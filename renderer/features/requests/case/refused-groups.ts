// Steps that can't be taken, those with the same reason on one line.

import type { StepAnswer } from '../../../../electron/core/requests/record-fields.ts';

export interface RefusedGroup {
  readonly reason: string;
  readonly steps: readonly StepAnswer[];
}

/**
 * The refused steps by their reason, in the order of likelihood. A reason that names its own step is the
 * same for all of an ended case.
 */
export function groupByReason(steps: readonly StepAnswer[]): readonly RefusedGroup[] {
  const refused = steps.filter(({ allowed }) => !allowed);
  return [
    ...Map.groupBy(refused, ({ label, reason }) => reason.replace(`“${label}”`, '这一步')),
  ].map(([reason, group]) => ({
    reason,
    steps: group,
  }));
}
