import type { RoundState } from '../../../electron/core/surveys/facts.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

/** How a round's state looks as a tag. */
export const STATE_LOOKS = {
  open: 'active',
  closed: 'done',
  voided: 'stopped',
} as const satisfies Record<RoundState, StatusLook>;
