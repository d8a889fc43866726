// The lines of table 三 as the lists name them.

import { LINE_NAMES, OUTCOME_LINES } from '../../../electron/core/annual-report/outcome-lines.ts';
import type { OutcomeLine } from '../../../electron/core/annual-report/outcome-lines.ts';
import type { Option } from '../../ui/options.ts';

/** The three lines of （六） in the 2021 form, which the 2019 form prints as one. */
const OTHER_HANDLING = {
  C61: '逾期不补正',
  C62: '逾期未缴费',
  C63: '其他处理',
} as const;

/** The short name of the line on which a request was closed. */
export function lineName(line: OutcomeLine): string {
  return { ...LINE_NAMES, ...OTHER_HANDLING }[line];
}

/** All lines in printed order. */
export const LINE_OPTIONS: Option<OutcomeLine>[] = OUTCOME_LINES.map((value) => ({
  value,
  label: lineName(value),
}));
