import type { HandlersOf } from '../../core/calls.ts';
import type { filesCalls } from '../../core/files/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export function createFilesHandlers(_parts: SliceParts): HandlersOf<typeof filesCalls> {
  return {};
}
