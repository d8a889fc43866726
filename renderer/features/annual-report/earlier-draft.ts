// What the screen of an earlier report holds while it is typed: the text of every cell, and what it means.

import * as z from 'zod';
import type { EarlierCell } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import { earlierCells } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import { cellText, readCell } from '../../../electron/core/annual-report/years/cell-text.ts';
import type { EarlierReport } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import {
  blocksAsText,
  pastedText,
} from '../../../electron/core/annual-report/years/pasted-text.ts';
import type { Narrative } from '../../../electron/core/annual-report/narrative.ts';
import { SectionKey } from '../../../electron/core/annual-report/templates.ts';

const Texts = z.record(z.string(), z.string());

/** What is typed of an earlier report, as the fields hold it. */
export const EarlierTyped = z.object({
  /** By figure. */
  cells: Texts,
  paper: z.string(),
  publishedOn: z.string().nullable(),
  /** By section of the report. */
  sections: Texts,
});
export type EarlierTyped = z.infer<typeof EarlierTyped>;

/** The fields as they are stored. */
export function storedFields(report: EarlierReport): EarlierTyped {
  const { year, values, paper, publishedOn, text } = report;
  return {
    cells: Object.fromEntries(
      earlierCells(year).map(({ code, kind }) => [code, cellText(values[code], kind)]),
    ),
    ...{ paper, publishedOn },
    sections: Object.fromEntries(
      SectionKey.options.map((section) => [section, blocksAsText(text[section])]),
    ),
  };
}

/** Numbers as far as they can be read, and what is wrong with the texts that are none. */
export interface ReadCells {
  readonly values: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, string>;
}

/** Reads the texts of all cells. */
export function readCells(
  cells: readonly EarlierCell[],
  texts: Readonly<Record<string, string>>,
): ReadCells {
  const values = new Map<string, number>();
  const faults = new Map<string, string>();
  for (const { code, kind } of cells) {
    const reading = readCell(texts[code] ?? '', kind);
    if (reading.fault !== undefined) faults.set(code, reading.fault);
    else if (reading.value !== null) values.set(code, reading.value);
  }
  return { values, faults };
}

/** What differs from what is stored; an emptied cell goes as null. */
export function changedValues(
  report: EarlierReport,
  values: ReadonlyMap<string, number>,
): Record<string, number | null> {
  return Object.fromEntries(
    earlierCells(report.year).flatMap(({ code }) => {
      const now = values.get(code);
      return now === report.values[code] ? [] : [[code, now ?? null]];
    }),
  );
}

/** The sections as they are kept; an empty one has no text. */
export function narrativeOf(sections: EarlierTyped['sections']): Narrative {
  return Object.fromEntries(
    SectionKey.options.flatMap((section) => {
      const blocks = pastedText(sections[section] ?? '');
      return blocks.length === 0 ? [] : [[section, blocks]];
    }),
  );
}

/** Whether what is stored is only a part of the tables, as typed for the next year's checks alone. */
export function isStoredPartly({ year, values }: EarlierReport): boolean {
  const cells = earlierCells(year);
  const known = cells.filter(({ code }) => values[code] !== undefined).length;
  return known > 0 && known < cells.length / 2;
}
