// What a cross-check answers.

import * as z from 'zod';

/** Where the reason of a failed check or a finding is mended. */
export const MendPlace = z.enum([
  'publications',
  'request-figures',
  'narrative',
  'yearly-figures',
  'office',
]);
export type MendPlace = z.infer<typeof MendPlace>;

export const CheckLevel = z.enum(['error', 'warning']);
export type CheckLevel = z.infer<typeof CheckLevel>;

/** One comparison of a check, e.g. of one column. */
export const Equation = z.object({
  /** The comparison in words and numbers: 自然人：新收 3 + 结转 0 = 办结 2 + 结转下年 1. */
  text: z.string(),
  left: z.number(),
  right: z.number(),
  holds: z.boolean(),
});
export type Equation = z.infer<typeof Equation>;

export const CheckResult = z.object({
  /** K1 … K13, as the trade numbers them. */
  id: z.string(),
  level: CheckLevel,
  title: z.string(),
  passed: z.boolean(),
  equations: z.array(Equation),
  mend: MendPlace,
});
export type CheckResult = z.infer<typeof CheckResult>;
