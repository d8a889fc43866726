// A check of the report as the command line's documents give it.

import { failure, stopsReport } from '../core/annual-report/check-results.ts';
import type { CheckResult } from '../core/annual-report/check-results.ts';

/** Which check, whether it lets the tables pass, and the comparisons that fail. */
export function checkDocument(result: CheckResult) {
  const { id, level, title } = result;
  return { id, level, title, ok: !stopsReport(result), failure: failure(result) };
}
