// 依申请公开: intake, steps, letters, numbers and dues over one ledger.

import type { HandlersOf } from '../../core/calls.ts';
import { requestsCalls } from '../../core/requests/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

/** All handlers of the slice. */
export function createRequestsHandlers(_parts: SliceParts): HandlersOf<typeof requestsCalls> {
  const missing = (): never => {
    throw new Error('not written yet');
  };
  return Object.fromEntries(
    Object.keys(requestsCalls).map((name) => [name, missing]),
  ) as unknown as HandlersOf<typeof requestsCalls>;
}
