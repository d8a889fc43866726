// Where a step is taken: in a drawer of the case page, or on a page of its own.

import type { StepKind } from '../../../../electron/core/requests/steps/steps.ts';
import type { SheetKind } from './steps/sheets.ts';

/** The address of the step's page, or the kind whose form opens in the drawer. */
export function stepPlace(id: number, kind: StepKind): string | { readonly kind: SheetKind } {
  if (kind === 'registered' || kind === 'amended') return `/requests/${id}/amend`;
  if (kind === 'drafted') return `/requests/${id}/reply`;
  return kind === 'answered-on-spot' ? `/requests/${id}/reply?onSpot=1` : { kind };
}
