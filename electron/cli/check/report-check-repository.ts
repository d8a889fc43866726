// SQL of the check of frozen reports; all of it reads.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';

const VersionRow = z.object({
  year: z.int(),
  version: z.int(),
  /** As it is stored: the hash is that of this very text. */
  content: z.string(),
  sha256: z.string(),
});

const YearRow = z.object({
  year: z.int(),
  versions: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.int())),
  /** The version by which the year is locked; null while it is open. */
  lockedAs: z.int().nullable(),
});

/** Prepares the statements. */
export function createReportCheckRepository(db: Database) {
  const versions = db.prepare(
    'SELECT year, version, content, sha256 FROM reportVersion ORDER BY year, version',
  );
  const years = db.prepare(
    `SELECT year,
       (SELECT json_group_array(version) FROM reportVersion v WHERE v.year = known.year) AS versions,
       (SELECT version FROM frozenYear f WHERE f.year = known.year) AS lockedAs
     FROM (SELECT year FROM reportStep UNION SELECT year FROM reportVersion
       UNION SELECT year FROM frozenYear) AS known
     ORDER BY year`,
  );
  const count = db.prepare('SELECT count(*) FROM reportVersion').pluck();
  return {
    /** One at a time: a version may be large. */
    *versions(): Generator<z.infer<typeof VersionRow>> {
      for (const row of versions.iterate()) yield VersionRow.parse(row);
    },
    /** The years that have any step, version or lock. */
    years: () => z.array(YearRow).parse(years.all()),
    count: () => z.int().parse(count.get()),
  };
}
