// Steps that can't be taken, those with the same reason on one line.

import type { StepAnswer } from '../../../../electron/core/requests/record-fields.ts';

interface RefusedGroup {
  readonly reason: string;
  readonly labels: readonly string[];
}

/** The refused steps by their reason, in the order of likelihood. */
export function groupByReason(steps: readonly StepAnswer[]): readonly RefusedGroup[] {
  const refused = steps.filter(({ allowed }) => !allowed);
  return [...Map.groupBy(refused, ({ reason }) => reason)].map(([reason, group]) => ({
    reason,
    labels: group.map(({ label }) => label),
  }));
}
