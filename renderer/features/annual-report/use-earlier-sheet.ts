// The state of the screen of an earlier report: what is typed, what it means, and what does not agree.

import { useDeferredValue, useMemo, useState } from 'react';
import { earlierCells } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import type { EarlierCell } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import { earlierFaults } from '../../../electron/core/annual-report/years/earlier-checks.ts';
import type { EarlierFault } from '../../../electron/core/annual-report/years/earlier-checks.ts';
import type { EarlierReport } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import { offeredTotals } from '../../../electron/core/annual-report/years/offered-totals.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { draftsOf } from '../../ui/form/drafts.ts';
import { EarlierTyped, isStoredPartly, readCells, storedFields } from './earlier-draft.ts';
import type { ReadCells } from './earlier-draft.ts';

export interface EarlierSheet {
  readonly cells: readonly EarlierCell[];
  readonly typed: EarlierTyped;
  readonly change: (changes: Partial<EarlierTyped>) => void;
  readonly changeCells: (entries: readonly (readonly [code: string, text: string])[]) => void;
  readonly isPartial: boolean;
  readonly setPartial: (isPartial: boolean) => void;
  readonly read: ReadCells;
  /** What the cross-checks say of the numbers that can be read. */
  readonly faults: readonly EarlierFault[];
  /** By cell: what is wrong with it, text or equation. */
  readonly faultsOf: (code: string) => readonly string[];
  /** Totals of empty cells whose parts are known. */
  readonly offered: ReadonlyMap<string, number>;
  /** A draft of an earlier sitting, until it is taken or thrown away. */
  readonly offeredDraft: EarlierTyped | null;
  readonly restoreDraft: () => void;
  readonly forgetDraft: () => void;
}

/** Holds one year's report while it is typed. */
export function useEarlierSheet(report: EarlierReport): EarlierSheet {
  const { scope } = useDesk();
  const { year } = report;
  const drafts = draftsOf(window.localStorage, scope, `annualReport.earlier.${year}`);
  const [typed, setTyped] = useState(() => storedFields(report));
  const [isPartial, setPartial] = useState(() => isStoredPartly(report));
  const [offeredDraft, setOfferedDraft] = useState(() => {
    const kept = EarlierTyped.safeParse(drafts.read());
    return kept.success ? kept.data : null;
  });

  function change(changes: Partial<EarlierTyped>): void {
    const next = { ...typed, ...changes };
    setTyped(next);
    drafts.keep(next);
  }

  const cells = useMemo(() => earlierCells(year), [year]);
  const read = useMemo(() => readCells(cells, typed.cells), [cells, typed.cells]);
  const faults = useFaults(report, useDeferredValue(read.values), isPartial);
  return {
    ...{ cells, typed, change, isPartial, setPartial, read, faults, offeredDraft },
    changeCells: (entries) => change({ cells: { ...typed.cells, ...Object.fromEntries(entries) } }),
    faultsOf: (code) => [
      ...(read.faults.has(code) ? [read.faults.get(code) ?? ''] : []),
      // That it is empty is told once for the table; a cell still to be filled is not red.
      ...faults.filter(({ check, codes }) => check !== 'K8' && codes.includes(code)).map(textOf),
    ],
    offered: useMemo(() => offeredTotals(read.values, report.form), [read.values, report.form]),
    restoreDraft: () => {
      if (offeredDraft) setTyped(offeredDraft);
      setOfferedDraft(null);
    },
    forgetDraft: () => {
      drafts.remove();
      setOfferedDraft(null);
    },
  };
}

const textOf = ({ check, text }: EarlierFault): string => `${check} ${text}`;

function useFaults(
  { year, form, isTownship, before }: EarlierReport,
  values: ReadonlyMap<string, number>,
  isPartial: boolean,
): readonly EarlierFault[] {
  return useMemo(
    () =>
      // An untouched screen is not full of mistakes.
      values.size === 0
        ? []
        : earlierFaults({
            ...{ year, form, isTownship, values, isPartial },
            before: new Map(Object.entries(before)),
          }),
    [year, form, isTownship, before, values, isPartial],
  );
}
