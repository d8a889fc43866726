// Why the report can't be exported yet, in the words of the checks.

import { stopsReport } from '../../../electron/core/annual-report/check-results.ts';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';

/** Every failed check and finding of level error; empty when the report can go out. */
export function exportObstacles({
  checks,
  findings,
}: Pick<Overview, 'checks' | 'findings'>): readonly string[] {
  return [
    ...checks.filter(stopsReport).map(({ id, title }) => `${id} ${title}`),
    ...findings
      .filter(({ level }) => level === 'error')
      .map(({ place, message }) => `${place}：${message}`),
  ];
}
