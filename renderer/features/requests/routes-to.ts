// Addresses of the pages of a case, for the pages that lead there.

import type { FormKind } from '../../../electron/core/requests/letters/kinds.ts';

/** A form of a case as it is printed. */
export function formRoute(id: number, form: FormKind): string {
  return `/requests/${id}/documents?form=${form}`;
}

/** The days of a period of a case: 'reply', 'payment', 'consultation-3' … (core/requests/case-periods.ts). */
export function periodRoute(id: number, period: string): string {
  return `/requests/${id}/period?period=${period}`;
}

/** The documents of a case, the newest letter in sight. */
export function documentsRoute(id: number): string {
  return `/requests/${id}/documents`;
}
