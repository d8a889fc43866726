// What the office refused at the last saving, said like what the check finds; pure.

import type { FieldErrors } from '../../../../electron/core/app-error.ts';
import type { Finding } from '../../../../electron/core/annual-report/text-check/finding.ts';
import { refusedBlocks } from './narrative-draft.ts';

/** The refusals as findings; those that the check says itself are left out. */
export function refusedFindings(
  fields: FieldErrors | undefined,
  known: readonly Finding[],
): readonly Finding[] {
  return refusedBlocks(fields)
    .filter(({ message }) => !known.some((finding) => finding.message === message))
    .map(({ section, index, message }) => ({
      ...{ rule: 'refused', level: 'error', block: null, quote: '', message, mend: 'narrative' },
      ...{ place: `第 ${index + 1} 段`, origin: { section, index }, mark: null, fix: null },
    }));
}
