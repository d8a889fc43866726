// What a cross-check answers.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { FigureId } from './document.ts';

/** Where the reason of a failed check or a finding is mended. */
export const MendPlace = z.enum([
  'publications',
  'request-figures',
  'requests',
  'remedies',
  'narrative',
  'yearly-figures',
  'earlier-report',
  'office',
]);
export type MendPlace = z.infer<typeof MendPlace>;

export const CheckLevel = z.enum(['error', 'warning']);
export type CheckLevel = z.infer<typeof CheckLevel>;

/** What stands behind one side of a comparison: a figure with its records, or a page. */
export const Evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('figure'), figure: FigureId, label: z.string() }),
  z.object({ kind: z.literal('page'), route: z.string(), label: z.string() }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** One comparison of a check, e.g. of one column. */
export const Equation = z.object({
  /** The comparison in words and numbers: 自然人：新收 3 + 结转 0 = 办结 2 + 结转下年 1. */
  text: z.string(),
  left: z.number(),
  right: z.number(),
  holds: z.boolean(),
  evidence: z.array(Evidence),
});
export type Equation = z.infer<typeof Equation>;

/** Why a check that failed is let pass, over the name of who signs the report. */
export const CheckOverride = z.object({
  reason: z.string(),
  signer: z.string(),
  signedOn: LocalDateField,
});
export type CheckOverride = z.infer<typeof CheckOverride>;

export const CheckResult = z.object({
  /** K1 … K14, as the trade numbers them. */
  id: z.string(),
  level: CheckLevel,
  title: z.string(),
  passed: z.boolean(),
  equations: z.array(Equation),
  mend: MendPlace,
  /** Whether a signed reason lets the report go out although the check fails. */
  overridable: z.boolean(),
  /** The reason signed for just these numbers; null without one. */
  override: CheckOverride.nullable(),
});
export type CheckResult = z.infer<typeof CheckResult>;

/** The comparisons that fail, in one text: a reason is signed for them and for no others. */
export function failure({ equations }: Pick<CheckResult, 'equations'>): string {
  return equations
    .filter(({ holds }) => !holds)
    .map(({ text }) => text)
    .join('；');
}

/** Whether somebody still has to mend it or to sign for it before the report is reviewed. */
export function isUnsettled({ passed, override }: CheckResult): boolean {
  return !passed && override === null;
}

/** Whether the report may not go out: an error that nobody signed for. */
export function stopsReport(result: CheckResult): boolean {
  return result.level === 'error' && isUnsettled(result);
}
