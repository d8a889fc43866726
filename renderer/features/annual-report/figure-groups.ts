// The list of figures: by group, the tables' many cells folded until one looks for something.

import type { FigureValue } from '../../../electron/core/annual-report/figure-values.ts';
import { FIGURE_GROUPS } from '../../../electron/core/annual-report/figures.ts';

type Group = FigureValue['group'];

export interface FigureGroup {
  readonly group: Group;
  readonly figures: readonly FigureValue[];
  readonly isOpen: boolean;
}

const FOLDED: ReadonlySet<Group> = new Set<Group>(['table2', 'table3', 'table4']);

/** The groups that have figures whose name holds `text`, in the order of the register. */
export function figureGroups(figures: readonly FigureValue[], text: string): FigureGroup[] {
  const wanted = text.trim();
  const found = figures.filter(({ label }) => label.includes(wanted));
  const byGroup = Map.groupBy(found, ({ group }) => group);
  return (Object.keys(FIGURE_GROUPS) as Group[]).flatMap((group) => {
    const members = byGroup.get(group) ?? [];
    if (members.length === 0) return [];
    return [{ group, figures: members, isOpen: wanted !== '' || !FOLDED.has(group) }];
  });
}
