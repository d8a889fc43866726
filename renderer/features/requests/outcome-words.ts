// The lines of table 三 as the lists name them.

import { LINE_NAMES, OUTCOME_LINES } from '../../../electron/core/annual-report/outcome-lines.ts';
import type { OutcomeLine } from '../../../electron/core/annual-report/outcome-lines.ts';
import type { Option } from '../../ui/options.ts';

/** The short name of the line on which a request was closed. */
export function lineName(line: OutcomeLine): string {
  return LINE_NAMES[line];
}

/** All lines in printed order. */
export const LINE_OPTIONS: Option<OutcomeLine>[] = OUTCOME_LINES.map((value) => ({
  value,
  label: lineName(value),
}));
