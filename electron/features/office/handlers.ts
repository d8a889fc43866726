import type { HandlersOf } from '../../core/calls.ts';
import type { officeCalls } from '../../core/office/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export function createOfficeHandlers(_parts: SliceParts): HandlersOf<typeof officeCalls> {
  return {};
}
