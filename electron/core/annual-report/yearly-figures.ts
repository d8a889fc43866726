// The figures that no register of the program yields: they are typed in once a year with their source
// (a licence register, a receipt book).

import * as z from 'zod';
import { requiredText } from '../fields.ts';
import type { StatutoryForm } from './document.ts';
import { ENTERED_FIGURES, FigureDefinition } from './figures.ts';
import { SIGNED_FIGURES, TABLE2_FORMS, table2FigureId } from './table2-form.ts';

export const YearlyFigureEntry = z
  .strictObject({
    code: z.enum(ENTERED_FIGURES.map(({ id }) => id)),
    /** A whole number; money in fen. */
    value: z.int('请填写整数').min(-1_000_000).max(1_000_000_000_000),
    source: requiredText('数据来源', 200),
  })
  .refine(({ code, value }) => value >= 0 || SIGNED_FIGURES.has(code), {
    path: ['value'],
    message: '请填写不小于 0 的数；只有“本年增/减”可以填负数',
  });
export type YearlyFigureEntry = z.infer<typeof YearlyFigureEntry>;

export const YearlyFigure = FigureDefinition.extend({
  /** Whether it may be negative. */
  signed: z.boolean(),
  /** 0 until an entry is made. */
  value: z.int(),
  /** Empty until an entry is made. */
  source: z.string(),
  recordedAt: z.string().nullable(),
  /** What the ledger knows of it, offered and not forced; null when it knows nothing. */
  proposal: z.object({ value: z.int(), source: z.string() }).nullable(),
});
export type YearlyFigure = z.infer<typeof YearlyFigure>;

/** A stored entry; the latest of a code counts. */
export type StoredEntry = Pick<YearlyFigure, 'value' | 'source'> & {
  readonly code: string;
  readonly recordedAt: string;
};

/**
 * The yearly figures that a form asks for, in its order, with the latest entry of each.
 * @param feesFen 实收信息处理费 of the year, in fen: a 行政事业性收费, so offered as part of its line.
 */
export function yearlyFigures(
  latest: readonly StoredEntry[],
  form: StatutoryForm,
  feesFen: number,
): YearlyFigure[] {
  const byCode = new Map(latest.map((entry) => [entry.code, entry]));
  return enteredIn(form).map((definition) => {
    const entry = byCode.get(definition.id);
    const isCharge = definition.id === 'table2.charge.amount' && feesFen > 0;
    return {
      ...definition,
      signed: SIGNED_FIGURES.has(definition.id),
      value: entry?.value ?? 0,
      source: entry?.source ?? '',
      recordedAt: entry?.recordedAt ?? null,
      proposal: isCharge ? { value: feesFen, source: '台账：实收信息处理费' } : null,
    };
  });
}

/** The form's cells that are typed, line by line. */
function enteredIn(form: StatutoryForm): readonly FigureDefinition[] {
  return TABLE2_FORMS[form].flatMap(({ lines, columns }) =>
    lines.flatMap((line) =>
      columns.flatMap((column) => {
        const id = table2FigureId(line.key, column.key);
        return ENTERED_FIGURES.filter((figure) => figure.id === id);
      }),
    ),
  );
}
