// The versions of a year's report, each with what became of it.

import type { VersionSummary } from '../../../core/annual-report/life/contract.ts';
import { REPORT_STEP_NAMES } from '../../../core/annual-report/life/steps.ts';
import type { KeptStep } from '../../../core/annual-report/life/steps.ts';
import type { VersionRow } from './repository.ts';

/** Summaries of the versions, in the order of the rows. */
export function versionSummaries(
  rows: readonly VersionRow[],
  steps: readonly KeptStep[],
): VersionSummary[] {
  return rows.map((row) => ({
    ...row,
    reason: whyBegun(row.version, steps),
    state: lastStep(row.version, steps),
  }));
}

/** The last thing that happened to a version: every step after its freezing carries its number. */
function lastStep(version: number, steps: readonly KeptStep[]): string {
  const frozen = steps.findIndex((kept) => kept.step.kind === 'frozen' && kept.version === version);
  const after = steps.slice(frozen).filter((kept) => kept.version === version);
  const ends = after.findIndex(({ step }) => step.kind === 'unfrozen');
  const last = ends === -1 ? after.at(-1) : after[ends];
  return last === undefined ? '' : `${REPORT_STEP_NAMES[last.step.kind]}（${last.step.onDate}）`;
}

/** The reason for which the version before it was unfrozen; empty for the first. */
function whyBegun(version: number, steps: readonly KeptStep[]): string {
  const opened = steps.findLast(
    (kept) => kept.step.kind === 'unfrozen' && kept.version === version - 1,
  )?.step;
  return opened?.kind === 'unfrozen' ? opened.reason : '';
}
