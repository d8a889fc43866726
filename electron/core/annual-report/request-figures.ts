// The figures of the text that sum up lines of table 三 and table 四.

import type { Table3Line } from './outcome-lines.ts';
import type { RemedyKind } from './remedy-statistics.ts';

/** The lines of table 三 that each figure adds up, in its 总计 column. */
export const REQUEST_FIGURES = {
  'requests.received': ['A'],
  'requests.carriedIn': ['B'],
  // What reports call 收办 is both together.
  'requests.handled': ['A', 'B'],
  'requests.closed': ['C7'],
  'requests.disclosed': ['C1', 'C2'],
  'requests.refused': ['C31', 'C32', 'C33', 'C34', 'C35', 'C36', 'C37', 'C38'],
  'requests.unavailable': ['C41', 'C42', 'C43'],
  'requests.notProcessed': ['C51', 'C52', 'C53', 'C54', 'C55'],
  'requests.otherwise': ['C6'],
  'requests.open': ['D'],
} as const satisfies Readonly<Record<string, readonly Table3Line[]>>;

/** The kinds of table 四 that each figure adds up. */
export const REMEDY_FIGURES = {
  'remedies.reconsiderations': ['reconsideration'],
  'remedies.lawsuits': ['litigation-direct', 'litigation-after-reconsideration'],
} as const satisfies Readonly<Record<string, readonly RemedyKind[]>>;
