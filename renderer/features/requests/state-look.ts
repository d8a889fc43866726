// How the states of a request look.

import type { RequestState } from '../../../electron/core/requests/kinds.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

const LOOKS: Partial<Readonly<Record<RequestState, StatusLook>>> = {
  'awaiting-confirmation': 'soon',
  closed: 'done',
  discontinued: 'history',
  archived: 'history',
  voided: 'stopped',
};

/** The look of a state's tag; whatever is open is being worked on. */
export function stateLook(state: RequestState): StatusLook {
  return LOOKS[state] ?? 'active';
}
