import type { HandlersOf } from '../../core/calls.ts';
import type { annualReportCalls } from '../../core/annual-report/contract.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';

export function createAnnualReportHandlers(
  _parts: SliceParts,
): HandlersOf<typeof annualReportCalls> {
  return {};
}
