// 附件：数据图表: which charts go with a report. The year's own are drawn from the very figures that the
// report prints, so that the two can't disagree.

import * as z from 'zod';
import type { PrintedReport } from '../life/printed-report.ts';
import type { Chart } from './chart.ts';
import { hasMarks } from './chart.ts';
import { chartsOfYear, chartsOverYears } from './year-charts.ts';
import { YearMonth, YearRound, YearsView } from './years-view.ts';

/** So many years end with the report's own in the charts over years. */
export const ANNEX_YEARS = 5;

/** What the annex needs besides the report itself. */
export const AnnexSource = z.object({
  months: z.array(YearMonth),
  rounds: z.array(YearRound),
  years: YearsView,
});
export type AnnexSource = z.infer<typeof AnnexSource>;

/** The charts of a report's annex: of its year, and over years where more than one year is known. */
export function annexCharts(
  { year, figures }: Pick<PrintedReport, 'year' | 'figures'>,
  { months, rounds, years }: AnnexSource,
): Chart[] {
  const known = knownYears(withReport(years, { year, figures }));
  const over = known.years.length > 1 ? chartsOverYears(known) : [];
  return [...chartsOfYear(year, figures, { months, rounds }), ...over].filter(hasMarks);
}

/** The comparison with the report's own figures in its year: a draft may be newer than what is kept. */
function withReport(
  { years, figures: compared }: YearsView,
  { year, figures }: Pick<PrintedReport, 'year' | 'figures'>,
): YearsView {
  const at = years.findIndex((each) => each.year === year);
  const printed = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    years: years.map((each) =>
      each.year === year ? { ...each, origin: each.origin ?? 'ledger' } : each,
    ),
    figures: compared.map((figure) => {
      const now = printed.get(figure.id);
      const before = figure.values[at];
      if (!now || !before) return figure;
      const { value, text } = now;
      const own = { ...before, value, text, origin: before.origin ?? ('ledger' as const) };
      return { ...figure, values: figure.values.with(at, own) };
    }),
  };
}

/** Without the years of which nothing is known: a gap in a chart would look like a 0. */
function knownYears({ years, figures }: YearsView): YearsView {
  const isKnown = years.map(({ origin }) => origin !== null);
  return {
    years: years.filter((_, at) => isKnown[at]),
    figures: figures.map((figure) => ({
      ...figure,
      values: figure.values.filter((_, at) => isKnown[at]),
    })),
  };
}
