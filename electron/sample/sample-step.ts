// What happened in the sample office: a dated list of what its people typed into the program.

import type { LocalDate } from '../core/calendar/local-date.ts';
import type { RunCall } from '../platform/slice-parts.ts';

/** One entry into the program, on the day it was made. */
export interface SampleStep {
  readonly on: LocalDate;
  readonly enter: (run: RunCall) => void;
}

/**
 * The steps in the order of their days; steps of one day keep their order, so that nothing is
 * reviewed before it is drafted.
 */
export function byDay(steps: readonly SampleStep[]): readonly SampleStep[] {
  return steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
