// Two versions of a report side by side: the cells of the statutory tables, and the sentences of the text.

import * as z from 'zod';

/** A cell that is not the same: its figure, where one version lacks it null. */
export const CellDifference = z.object({
  table: z.string(),
  /** 本年新收·自然人. */
  label: z.string(),
  figure: z.string(),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
});
export type CellDifference = z.infer<typeof CellDifference>;

/** A sentence of the text in the order of reading; the same ones are kept for their context. */
export const SentenceDifference = z.object({
  kind: z.enum(['same', 'added', 'removed']),
  /** The heading above it. */
  heading: z.string(),
  text: z.string(),
});
export type SentenceDifference = z.infer<typeof SentenceDifference>;

export const VersionDifference = z.object({
  /** What the two are called: 2020 年度第 1 版（2021-01-20 定稿）. */
  earlier: z.string(),
  later: z.string(),
  cells: z.array(CellDifference),
  /** How many cells were held against each other. */
  compared: z.int(),
  sentences: z.array(SentenceDifference),
});
export type VersionDifference = z.infer<typeof VersionDifference>;
