// The SQL that counts a year by its months.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { yearSpan } from '../../core/annual-report/statistics.ts';
import type { YearMonth } from '../../core/annual-report/years/years-view.ts';

const EditionRow = z.object({ month: z.int(), editions: z.int(), timely: z.int() });
const ReferralRow = z.object({ month: z.int(), referrals: z.int() });

export type YearsRepository = ReturnType<typeof createYearsRepository>;

/** Prepares the statements. */
export function createYearsRepository(db: Database) {
  // The same rows as publications.timely and publications.timelyRate count (figure-sources.ts).
  const editions = db.prepare(
    `SELECT CAST(substr(firstOn, 6, 2) AS INTEGER) AS month, count(*) AS editions,
            sum(timely = 1) AS timely
     FROM publicationEdition WHERE firstOn BETWEEN :from AND :to GROUP BY month`,
  );
  const referrals = db.prepare(
    `SELECT CAST(substr(receivedOn, 6, 2) AS INTEGER) AS month, count(*) AS referrals
     FROM hotlineReferral WHERE voided = 0 AND receivedOn BETWEEN :from AND :to GROUP BY month`,
  );
  return {
    /** The twelve months of a year. */
    months: (year: number): YearMonth[] => {
      const published = z.array(EditionRow).parse(editions.all(yearSpan(year)));
      const received = z.array(ReferralRow).parse(referrals.all(yearSpan(year)));
      return MONTHS.map((month) => ({
        ...{ editions: 0, timely: 0, referrals: 0 },
        ...published.find((row) => row.month === month),
        ...received.find((row) => row.month === month),
        month,
      }));
    },
  };
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
