import type { HandlersOf } from '../../core/calls.ts';
import type { publicationsCalls } from '../../core/publications/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export function createPublicationsHandlers(
  _parts: SliceParts,
): HandlersOf<typeof publicationsCalls> {
  return {};
}
