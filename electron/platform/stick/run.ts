// One writing under way.

import type { WritePhase } from '../../core/submissions/write-failures.ts';
import type { Meter } from './meter.ts';
import type { TemporaryNames } from './temporary-names.ts';
import type { WriteOrder } from './write-order.ts';

export interface Run {
  readonly order: WriteOrder;
  readonly names: TemporaryNames;
  readonly meter: Meter;
  /** @throws WriteProblem cancelled when the clerk asked for it. */
  readonly mayGoOn: () => void;
  phase: WritePhase;
  hadOlder: boolean;
  /** Whether the hidden folder may be removed without looking: it has not yet been in the new one's place. */
  isOnlyHidden: boolean;
  /** Hidden folders that could not be removed. */
  readonly leftovers: string[];
}
