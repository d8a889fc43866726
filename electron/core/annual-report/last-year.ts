// What is known of the report of the year before, for the checks that compare two years.

import { ITEM_LINES, versionWords, yearEndItemsId } from './earlier-report.ts';
import type { EarlierKnowledge } from './earlier-report.ts';
import { table2FigureId } from './table2-form.ts';

/** A figure as the earlier report printed it. */
export interface ReportedFigure {
  readonly value: number;
  /** Where it is known from: 上年度报告（第 2 版，2021-01-20 定稿）. */
  readonly from: string;
}

export interface LastYear {
  readonly year: number;
  /** By figure, as the ledger counts them today; what was never entered is missing. */
  readonly counted: ReadonlyMap<string, number>;
  /** By figure, as they were handed in; what is not known is missing. */
  readonly reported: ReadonlyMap<string, ReportedFigure>;
}

/**
 * Joins what is known: the program's own frozen version stands before what was typed from the paper, and
 * that before the program's last export.
 */
export function lastYear(
  year: number,
  { counted, frozen, exported, typed }: EarlierKnowledge,
): LastYear {
  const from = (words: string) => `上年度报告（${words}）`;
  const kept = reported(exported?.figures, from(`${exported?.on ?? ''} 导出`));
  const entered = typed.flatMap(({ code, value, source }): [string, ReportedFigure][] =>
    value === null ? [] : [[code, { value, from: from(source) }]],
  );
  const fixed = frozen ? reported(frozen.figures, from(versionWords(frozen))) : [];
  return { year, counted, reported: withYearEnds(new Map([...kept, ...entered, ...fixed])) };
}

function reported(
  figures: ReadonlyMap<string, number> | undefined,
  from: string,
): [string, ReportedFigure][] {
  return [...(figures ?? [])].map(([code, value]) => [code, { value, from }]);
}

/** 上一年项目数量 and 本年增/减 of a report together are its items at the end of the year (K7). */
function withYearEnds(figures: Map<string, ReportedFigure>): ReadonlyMap<string, ReportedFigure> {
  for (const { key } of ITEM_LINES) {
    const previous = figures.get(table2FigureId(key, 'previous'));
    const change = figures.get(table2FigureId(key, 'change'));
    if (!previous || !change) continue;
    const value = previous.value + change.value;
    figures.set(yearEndItemsId(key), { value, from: previous.from });
  }
  return figures;
}
