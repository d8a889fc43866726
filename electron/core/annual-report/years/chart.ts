// A chart as plain data: what it shows, which records each mark leads to, and its numbers as a table. The
// window and the annex draw the same one.

import * as z from 'zod';
import { FigureId } from '../document.ts';

/** Where a mark leads: the records of a figure of a year, or of one of its months. */
export const ChartMark = z.object({
  figure: FigureId,
  year: z.int(),
  month: z.int().nullable(),
});
export type ChartMark = z.infer<typeof ChartMark>;

export const ChartSeries = z.object({
  name: z.string(),
  /** late stands for what was not in time; the others take the colours in their order. */
  tone: z.enum(['plain', 'late']),
  /** One for each category; null where it is not known. */
  values: z.array(z.number().nullable()),
  /** Parallel to the values; null where there is nothing to lead to. */
  marks: z.array(ChartMark.nullable()),
});
export type ChartSeries = z.infer<typeof ChartSeries>;

export const Chart = z.object({
  id: z.string(),
  title: z.string(),
  /** rows: horizontal bars. stacked, grouped: upright bars. lines: over years. */
  form: z.enum(['rows', 'stacked', 'grouped', 'lines']),
  unit: z.string(),
  /** The head of the first column of its table: 栏目, 月份, 年份. */
  axis: z.string(),
  categories: z.array(z.string()),
  series: z.array(ChartSeries),
});
export type Chart = z.infer<typeof Chart>;

/** Whether there is something to draw: a chart of zeros is an empty one, unless they are shares of something. */
export function hasMarks({ series, unit }: Chart): boolean {
  const isEmpty = (value: number | null): boolean =>
    unit === '%' ? value === null : (value ?? 0) === 0;
  return series.some(({ values }) => values.some((value) => !isEmpty(value)));
}

/** A value as the chart and its table print it: at most one decimal, a dash where it is not known. */
export function chartText(value: number | null, unit: string): string {
  if (value === null) return '—';
  const text = String(Math.round(value * 10) / 10);
  return unit === '%' ? `${text}%` : text;
}

/** A number of a chart in its table, with where it leads. */
export interface ChartCell {
  readonly value: number | null;
  readonly text: string;
  readonly mark: ChartMark | null;
}

/** The numbers of a chart as a table. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ChartCell[] }[];
}

/** More categories than this stand across the table: twelve months are two lines, not twelve. */
const MOST_ROWS = 10;

/** The table of a chart: a row for each category, or for each series where the categories are many. */
export function chartTable(chart: Chart): ChartTable {
  const { axis, categories, series, form } = chart;
  const names = series.map(({ name }) => name);
  if (form === 'rows' || categories.length <= MOST_ROWS) {
    return {
      head: [axis, ...names],
      rows: categories.map((name, at) => ({
        name,
        cells: series.map((each) => chartCell(chart, each, at)),
      })),
    };
  }
  return {
    head: [axis, ...categories],
    rows: series.map((each) => ({
      name: each.name,
      cells: categories.map((_, at) => chartCell(chart, each, at)),
    })),
  };
}

function chartCell({ unit }: Chart, { values, marks }: ChartSeries, at: number): ChartCell {
  const value = values[at] ?? null;
  return { value, text: chartText(value, unit), mark: marks[at] ?? null };
}
