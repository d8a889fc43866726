// SQL of the hints at intake: the few requests and publications that share most pairs of characters
// with what is typed. Which of them are really alike, core decides.

import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { RowId } from '../../core/fields.ts';

/** How many candidates are looked at closely. */
const CANDIDATES = 40;

const PublishedRow = z.object({
  id: RowId,
  title: z.string(),
  publishedOn: LocalDateField.nullable(),
});

/** Prepares the statements over candidates. */
export function createHintRepository(db: Database) {
  const requests = db
    .prepare(
      `SELECT id FROM (
         SELECT id, (SELECT count(*) FROM json_each(:pairs) WHERE instr(searchText, value) > 0) AS shared
         FROM disclosureRequest WHERE state <> 'voided')
       WHERE shared >= :least ORDER BY shared DESC, id DESC LIMIT ${CANDIDATES}`,
    )
    .pluck();
  const published = db.prepare(
    `SELECT id, title, firstPublishedOn AS publishedOn FROM (
       SELECT id, title, firstPublishedOn,
         (SELECT count(*) FROM json_each(:pairs) WHERE instr(searchText, value) > 0) AS shared
       FROM publication WHERE state IN ('published', 'updating'))
     WHERE shared >= :least ORDER BY shared DESC, id DESC LIMIT ${CANDIDATES}`,
  );
  return {
    /** The ids of requests that share at least `least` of these pairs, those with most of them first. */
    requestsSharing: (pairs: readonly string[], least: number) =>
      z.array(RowId).parse(requests.all({ pairs: JSON.stringify(pairs), least })),
    publicationsSharing: (pairs: readonly string[], least: number) =>
      z.array(PublishedRow).parse(published.all({ pairs: JSON.stringify(pairs), least })),
  };
}
