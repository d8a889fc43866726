import type { HandlersOf } from '../../core/calls.ts';
import type { hotlineCalls } from '../../core/hotline/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export function createHotlineHandlers(_parts: SliceParts): HandlersOf<typeof hotlineCalls> {
  return {};
}
