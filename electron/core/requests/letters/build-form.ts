// The forms of a case, filled in from it whenever they are printed.

import type { OfficialDocument } from '../../document/official-document.ts';
import type { RequestCase } from '../case.ts';
import type { LetterContext } from './context.ts';
import type { FormKind } from './kinds.ts';

/**
 * A form filled in from the case as it stands.
 * @throws Error when the form is not among formsOf(request).
 */
export function formFor(
  _request: RequestCase,
  form: FormKind,
  _around: LetterContext,
): OfficialDocument {
  throw new Error(`the form ${form} is not written yet`);
}

/** The forms that the case has something for, in the order of handling. */
export function formsOf(_request: RequestCase): FormKind[] {
  return [];
}
