// SQL of the number series: the next number, what each stands for, and which were spoilt.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { RowId } from '../../core/fields.ts';
import { Series } from '../../core/requests/numbers.ts';
import type { SeriesNumber } from '../../core/requests/numbers.ts';

const NumberRow = z.object({
  series: Series,
  year: z.int(),
  number: z.int(),
  requestId: RowId.nullable(),
  voidReason: z.string(),
  /** The title of the letter, or of the request for its registration number; '' for a spoilt one. */
  title: z.string(),
  /** The registration number of the request. */
  ofYear: z.int().nullable(),
  ofNumber: z.int().nullable(),
});

/** Prepares the statements over the numbers. */
export function createNumberRepository(db: Database) {
  const next = db
    .prepare(
      `SELECT coalesce(max(number), 0) + 1 FROM seriesNumber WHERE series = :series AND year = :year`,
    )
    .pluck();
  const take = db.prepare(
    `INSERT INTO seriesNumber (series, year, number, requestId, voidReason, takenAt, takenBy)
     VALUES (:series, :year, :number, :requestId, :voidReason, :takenAt, :takenBy)`,
  );
  const voidOne = db.prepare(
    `UPDATE seriesNumber SET voidReason = :reason
     WHERE series = :series AND year = :year AND number = :number`,
  );
  const owner = db
    .prepare(
      `SELECT requestId FROM seriesNumber
       WHERE series = :series AND year = :year AND number = :number`,
    )
    .pluck();
  const ofYear = db.prepare(
    `SELECT n.series, n.year, n.number, n.requestId, n.voidReason,
       coalesce(l.title, r.title, '') AS title, r.numberYear AS ofYear, r.number AS ofNumber
     FROM seriesNumber n
       LEFT JOIN disclosureRequest r ON r.id = n.requestId
       LEFT JOIN requestLetter l
         ON l.series = n.series AND l.numberYear = n.year AND l.number = n.number
     WHERE n.year = :year ORDER BY n.series, n.number`,
  );
  return {
    next: (series: Series, year: number): SeriesNumber => ({
      series,
      year,
      number: z.int().parse(next.get({ series, year })),
    }),
    take: (
      number: SeriesNumber,
      of: { readonly requestId: number | null; readonly voidReason: string },
      by: { readonly now: string; readonly actorId: number | null },
    ): void => void take.run({ ...number, ...of, takenAt: by.now, takenBy: by.actorId }),
    voidNumber: (number: SeriesNumber, reason: string): void => {
      voidOne.run({ ...number, reason });
    },
    /** Whether the number was given to this request. */
    isOf: (number: SeriesNumber, requestId: number): boolean => owner.get(number) === requestId,
    ofYear: (year: number) => z.array(NumberRow).parse(ofYear.all({ year })),
  };
}
