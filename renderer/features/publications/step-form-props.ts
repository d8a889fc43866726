import type { PublicationRecord } from '../../../electron/core/publications/record-fields.ts';

/** What the form of a step in a drawer gets. */
export interface StepFormProps {
  readonly publication: PublicationRecord;
  readonly onClose: () => void;
}
