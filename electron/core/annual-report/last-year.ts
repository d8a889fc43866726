// What is known of the report of the year before, for the checks that compare two years.

import type { EarlierKnowledge } from './earlier-report.ts';

/** A figure as the earlier report printed it. */
export interface ReportedFigure {
  readonly value: number;
  /** Where it is known from: 上年度报告（2021-01-28 导出）. */
  readonly from: string;
}

export interface LastYear {
  readonly year: number;
  /** By figure, as the ledger counts them today; what was never entered is missing. */
  readonly counted: ReadonlyMap<string, number>;
  /** By figure, as they were handed in: typed from the paper, else kept by the last export. */
  readonly reported: ReadonlyMap<string, ReportedFigure>;
}

/** Joins what is known: what the office typed from the paper wins over the program's own export. */
export function lastYear(year: number, { counted, exported, typed }: EarlierKnowledge): LastYear {
  const kept = [...(exported?.figures ?? [])].map(([code, value]): [string, ReportedFigure] => [
    code,
    { value, from: `上年度报告（${exported?.on ?? ''} 导出）` },
  ]);
  const entered = typed.flatMap(({ code, value, source }): [string, ReportedFigure][] =>
    value === null ? [] : [[code, { value, from: `上年度报告（${source}）` }]],
  );
  return { year, counted, reported: new Map([...kept, ...entered]) };
}
