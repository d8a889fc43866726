import type { HandlersOf } from '../../core/calls.ts';
import type { activitiesCalls } from '../../core/activities/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export function createActivitiesHandlers(_parts: SliceParts): HandlersOf<typeof activitiesCalls> {
  return {};
}
