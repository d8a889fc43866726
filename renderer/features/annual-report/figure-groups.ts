// The list of figures: by group, the tables' many cells folded until one looks for something.

import type { StatutoryForm } from '../../../electron/core/annual-report/document.ts';
import type { FigureValue } from '../../../electron/core/annual-report/figure-values.ts';
import { FIGURE_GROUPS } from '../../../electron/core/annual-report/figures.ts';

type Group = FigureValue['group'];

export interface FigureGroup {
  readonly group: Group;
  readonly figures: readonly FigureValue[];
  readonly isOpen: boolean;
}

const FOLDED: ReadonlySet<Group> = new Set<Group>(['table2', 'table3', 'table4']);

export interface FigureFilter {
  /** Whose tables: cells that only the other form prints are left out. */
  readonly form: StatutoryForm;
  readonly text: string;
}

/** The groups that have figures whose name holds the text, in the order of the register. */
export function figureGroups(figures: readonly FigureValue[], filter: FigureFilter): FigureGroup[] {
  const wanted = filter.text.trim();
  const found = figures.filter(
    ({ label, form }) => (form === null || form === filter.form) && label.includes(wanted),
  );
  const byGroup = Map.groupBy(found, ({ group }) => group);
  return (Object.keys(FIGURE_GROUPS) as Group[]).flatMap((group) => {
    const members = byGroup.get(group) ?? [];
    if (members.length === 0) return [];
    return [{ group, figures: members, isOpen: wanted !== '' || !FOLDED.has(group) }];
  });
}
