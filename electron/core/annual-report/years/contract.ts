// The calls about other years: an earlier report typed from its paper, and years side by side.

import * as z from 'zod';
import { defineCalls } from '../../calls.ts';
import { YearField } from '../../fields.ts';
import { AnnexSource } from './annex-charts.ts';
import { EarlierDraft, EarlierReport, EarlierYear } from './earlier-report-view.ts';
import { YearMonth, YearRound, YearsView } from './years-view.ts';

/** So many years stand side by side at most. */
const MOST_YEARS = 15;
const MOST_COMPARED = 6;

export const earlierCalls = defineCalls({
  /** The years of which something is typed or frozen. */
  'annualReport.earlierYears': {
    kind: 'query',
    input: z.strictObject({}),
    output: z.array(EarlierYear),
  },
  /** What is known of the report of an earlier year. */
  'annualReport.earlierReport': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: EarlierReport,
  },
  /**
   * Keeps what was typed from the paper of an earlier report; refused where its numbers don't agree, unless
   * somebody signs that the paper says so.
   */
  'annualReport.saveEarlierReport': {
    kind: 'command',
    input: EarlierDraft,
    output: EarlierReport,
  },
});

export const yearsCalls = defineCalls({
  /** The main figures of several years. */
  'annualReport.years': {
    kind: 'query',
    input: z
      .strictObject({ from: YearField, to: YearField })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: '结束年份不能早于开始年份' })
      .refine(({ from, to }) => to - from < MOST_YEARS, {
        path: ['from'],
        message: `一次最多比较 ${MOST_YEARS} 年，请缩小范围`,
      }),
    output: YearsView,
  },
  /** Every cell of tables 二, 三 and 四 of two to six years. */
  'annualReport.yearCells': {
    kind: 'query',
    input: z.strictObject({
      years: z
        .array(YearField)
        .min(2, '请至少选择两年')
        .max(MOST_COMPARED, `逐格比较最多 ${MOST_COMPARED} 年`),
    }),
    output: YearsView,
  },
  /** The months of a year. */
  'annualReport.months': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: z.array(YearMonth),
  },
  /** The survey rounds behind 群众满意率 of a year, by the day of their end. */
  'annualReport.surveyRounds': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: z.array(YearRound),
  },
  /** What the annex of a year's report is drawn from, besides the report. */
  'annualReport.annexSource': {
    kind: 'query',
    internal: true,
    input: z.strictObject({ year: YearField }),
    output: AnnexSource,
  },
});
