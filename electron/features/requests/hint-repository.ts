// SQL of the hints at intake: the titles of all requests and of what is published.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { RowId } from '../../core/fields.ts';

const RequestTitle = z.object({ id: RowId, title: z.string() });
const PublishedTitle = RequestTitle.extend({ publishedOn: LocalDateField.nullable() });

/** Prepares the statements over titles. */
export function createHintRepository(db: Database) {
  const requests = db.prepare(
    "SELECT id, title FROM disclosureRequest WHERE state <> 'voided' ORDER BY id DESC",
  );
  const published = db.prepare(
    `SELECT id, title, firstPublishedOn AS publishedOn FROM publication
     WHERE state IN ('published', 'updating') ORDER BY id DESC`,
  );
  return {
    /** The latest first. */
    requestTitles: () => z.array(RequestTitle).parse(requests.all()),
    publishedTitles: () => z.array(PublishedTitle).parse(published.all()),
  };
}
