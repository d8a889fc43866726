// Letters and forms as pages, files and the case file.

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';

type Calls = Pick<
  typeof requestsCalls,
  | 'requests.preview'
  | 'requests.letter'
  | 'requests.form'
  | 'requests.exportDocument'
  | 'requests.caseFile'
>;

/** Handlers of what is looked at and printed. */
export function createDocumentHandlers(): HandlersOf<Calls> {
  const missing = (): never => {
    throw new Error('not written yet');
  };
  return {
    'requests.preview': missing,
    'requests.letter': missing,
    'requests.form': missing,
    'requests.exportDocument': missing,
    'requests.caseFile': missing,
  };
}
