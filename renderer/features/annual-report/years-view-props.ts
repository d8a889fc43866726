// What the three views of the comparison are given.

import type { ChartMark } from '../../../electron/core/annual-report/years/chart.ts';
import type { YearsAddress } from './years-address.ts';

export interface YearsViewProps {
  /** This year: the last that can be chosen. */
  readonly present: number;
  readonly address: YearsAddress;
  /** Leads to the records of a mark, or to the paper that its number was typed from. */
  readonly onOpen: (mark: ChartMark, isTyped: boolean) => void;
}

/** The first year of the Regulation: 国务院令第492号, in force 2008-05-01. */
const FIRST_YEAR = 2008;

/** The years to choose from, the latest first. */
export function yearChoices(present: number): { value: number; label: string }[] {
  return Array.from({ length: present - FIRST_YEAR + 1 }, (_, at) => ({
    value: present - at,
    label: `${present - at} 年`,
  }));
}
