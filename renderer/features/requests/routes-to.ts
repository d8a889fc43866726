// Addresses of the pages of a case, for the pages that lead there.

import type { FormKind } from '../../../electron/core/requests/letters/kinds.ts';

/** A form of a case as it is printed. */
export function formRoute(id: number, form: FormKind): string {
  return `/requests/${id}/documents?form=${form}`;
}
