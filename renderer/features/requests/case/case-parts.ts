import type { Output } from '../../../../electron/core/contract.ts';
import type { RequestCase } from '../../../../electron/core/requests/case.ts';
import type { RequestRecord } from '../../../../electron/core/requests/record-fields.ts';

/** What the parts of the case page are drawn from. */
export interface CaseParts {
  readonly record: RequestRecord;
  /** What the events make of it (core/requests/fold.ts). */
  readonly request: RequestCase;
  readonly choices: Output<'requests.choices'>;
}
