// Numbers of applications and letters: a series for each kind and year, never reused, gaps only with a
// record of why (作废).

import * as z from 'zod';

/** The character of each series after the office's own prefix: 青政公开申〔2021〕1号. */
export const SERIES = {
  application: '申',
  reply: '答',
  correction: '补',
  reasons: '说',
  extension: '延',
  consultation: '征',
  notice: '告',
  fee: '费',
} as const;
export const Series = z.enum(Object.keys(SERIES) as (keyof typeof SERIES)[]);
export type Series = z.infer<typeof Series>;

/** A number before it is written out. */
export const SeriesNumber = z.object({
  series: Series,
  year: z.int(),
  /** From 1; not padded. */
  number: z.int().min(1),
});
export type SeriesNumber = z.infer<typeof SeriesNumber>;

/** 青政公开 + application, 2021, 1 → 青政公开申〔2021〕1号. */
export function numberText(prefix: string, { series, year, number }: SeriesNumber): string {
  return `${prefix}${SERIES[series]}〔${year}〕${number}号`;
}

/** The registration number of a request as written: 青政公开申〔2021〕1号. */
export function registrationNumber(
  prefix: string,
  { numberYear: year, number }: { readonly numberYear: number; readonly number: number },
): string {
  return numberText(prefix, { series: 'application', year, number });
}
