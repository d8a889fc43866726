// The address of the comparison: which years, which view, and whose records are open.

import { useSearchParams } from 'react-router';
import * as z from 'zod';
import type { ChartMark } from '../../../electron/core/annual-report/years/chart.ts';

/** over: several years. year: one year in charts. cells: every cell of the tables. */
export const YearsTab = z.enum(['over', 'year', 'cells']);
export type YearsTab = z.infer<typeof YearsTab>;

const Wanted = z.object({
  tab: YearsTab.catch('over'),
  from: z.coerce.number().int().optional().catch(undefined),
  to: z.coerce.number().int().optional().catch(undefined),
  year: z.coerce.number().int().optional().catch(undefined),
  years: z
    .string()
    .optional()
    .transform((text) => text?.split('.').map(Number).filter(Number.isInteger)),
  figure: z.string().optional(),
  of: z.coerce.number().int().optional().catch(undefined),
  month: z.coerce.number().int().optional().catch(undefined),
});

export interface YearsAddress extends z.output<typeof Wanted> {
  readonly change: (changes: Readonly<Record<string, string | number | null>>) => void;
  /** Whose records are open; null: none. */
  readonly mark: ChartMark | null;
  readonly showMark: (mark: ChartMark | null) => void;
}

/** Reads and changes the address of the page. */
export function useYearsAddress(): YearsAddress {
  const [params, setParams] = useSearchParams();
  const wanted = Wanted.parse(Object.fromEntries(params));
  function change(changes: Readonly<Record<string, string | number | null>>): void {
    setParams((present) => {
      const next = new URLSearchParams(present);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, String(value));
      }
      return next;
    });
  }
  const { figure, of, month } = wanted;
  return {
    ...wanted,
    change,
    mark:
      figure === undefined || of === undefined ? null : { figure, year: of, month: month ?? null },
    showMark: (mark) =>
      change({
        figure: mark?.figure ?? null,
        of: mark?.year ?? null,
        month: mark?.month ?? null,
      }),
  };
}
