import type { Output } from '../../../../../electron/core/contract.ts';
import type { RequestCase } from '../../../../../electron/core/requests/case.ts';
import type { RequestRecord } from '../../../../../electron/core/requests/record-fields.ts';

/** What every form of a step gets. */
export interface StepFormProps {
  readonly record: RequestRecord;
  readonly request: RequestCase;
  readonly choices: Output<'requests.choices'>;
  /** The letter of enquiry that the step is about, where it was chosen in the table already. */
  readonly consultation?: number;
  readonly onClose: () => void;
}
