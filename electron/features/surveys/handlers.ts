import type { HandlersOf } from '../../core/calls.ts';
import type { surveysCalls } from '../../core/surveys/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export function createSurveysHandlers(_parts: SliceParts): HandlersOf<typeof surveysCalls> {
  return {};
}
