// The SQL of what is known of the text of a year's report: its last frozen version.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { ReportDocument } from '../../core/annual-report/document.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';

const VersionRow = z.object({
  version: z.int(),
  frozenOn: LocalDateField,
  document: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(ReportDocument),
});

export type LastTextRepository = ReturnType<typeof createLastTextRepository>;

/** Prepares the statements. */
export function createLastTextRepository(db: Database) {
  // Out of the content by SQLite: a version carries every item of the year along.
  const version = db.prepare(
    `SELECT version, frozenOn, content -> '$.document' AS document FROM reportVersion
     WHERE year = :year ORDER BY version DESC LIMIT 1`,
  );
  return {
    /** The document of the last version that was frozen; undefined without one. */
    lastDocument: (year: number) => VersionRow.optional().parse(version.get({ year })),
  };
}
