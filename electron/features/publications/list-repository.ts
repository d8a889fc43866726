// SQL of the lists: publications under filters with their totals, coverage of the 26 domains, and the
// exceptions to the four-eyes rule.

import type { Database, Statement } from 'better-sqlite3';
import * as z from 'zod';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { RowId } from '../../core/fields.ts';
import { Channel } from '../../core/publications/kinds.ts';
import { ColumnTotal, PublicationRow } from '../../core/publications/list-fields.ts';
import type { PublicationFilter } from '../../core/publications/list-fields.ts';
import { searchForm } from '../../core/publications/projection.ts';
import { Flag, OptionalFlag, jsonColumn } from './rows.ts';

const FROM = `
  FROM publication p
    JOIN publicationColumn c ON c.id = p.columnId
    LEFT JOIN publicationColumn above ON above.id = c.parentId`;

const ROWS = `
  SELECT p.id, p.title, p.documentNumber, p.columnId,
    coalesce(above.name || ' / ', '') || c.name AS columnName,
    (SELECT name FROM domain WHERE id = p.domainId) AS domainName,
    p.attribute, p.state, p.endKind, p.responsibleUnit, p.baseOn, p.dueOn, p.provisional,
    p.clockOpen, p.timely, p.firstPublishedOn, p.lastPublishedOn, p.listedOn, p.channels, p.editions,
    coalesce(p.timely = 0, 0) OR (p.clockOpen = 1 AND p.dueOn < :today) AS late`;

const TOTALS = `
  SELECT p.columnId, coalesce(above.name || ' / ', '') || c.name AS name, count(*) AS count`;

const TOTALS_END = `
  GROUP BY p.columnId
  ORDER BY coalesce(above.sortOrder, c.sortOrder), above.id IS NOT NULL, c.sortOrder, c.id`;

/** What a filter adds to the condition, as fixed text; values are always parameters. */
const CONDITIONS = {
  year: 'p.listedOn BETWEEN :yearFrom AND :yearTo',
  columnId:
    'p.columnId IN (SELECT id FROM publicationColumn WHERE id = :columnId OR parentId = :columnId)',
  domainId: 'p.domainId = :domainId',
  channel: 'EXISTS (SELECT 1 FROM json_each(p.channels) WHERE value = :channel)',
  state: 'p.state = :state',
  attribute: 'p.attribute = :attribute',
  published: 'p.firstPublishedOn IS NOT NULL',
  counted: 'p.firstPortalOn IS NOT NULL',
  awaiting: 'p.clockOpen = 1',
  // As two look-ups: an OR would make the totals walk the whole register.
  late: `p.id IN (
    SELECT id FROM publication WHERE timely = 0
    UNION ALL SELECT id FROM publication WHERE clockOpen = 1 AND dueOn < :today)`,
  text: 'NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(p.searchText, value) = 0)',
} as const;

const ORDERS = {
  listedOn: 'ORDER BY p.listedOn, p.id',
  '-listedOn': 'ORDER BY p.listedOn DESC, p.id DESC',
  dueOn: 'ORDER BY p.dueOn, p.id',
  '-dueOn': 'ORDER BY p.dueOn DESC, p.id DESC',
  title: 'ORDER BY p.title, p.id',
  '-title': 'ORDER BY p.title DESC, p.id DESC',
  responsibleUnit: 'ORDER BY p.responsibleUnit, p.id',
  '-responsibleUnit': 'ORDER BY p.responsibleUnit DESC, p.id DESC',
} as const satisfies Record<PublicationFilter['sort'], string>;

const LIMIT = 'LIMIT :pageSize OFFSET :offset';

const ListRow = PublicationRow.omit({ workdaysLeft: true }).extend({
  provisional: Flag,
  clockOpen: Flag,
  timely: OptionalFlag,
  late: Flag,
  channels: jsonColumn(z.array(Channel)),
});

const CoverageRow = z.object({
  domainId: RowId,
  published: z.int(),
  publishedInYear: z.int(),
  late: z.int(),
  lastPublishedOn: LocalDateField.nullable(),
});

const ExceptionRow = z.object({
  reviewId: RowId,
  numberYear: z.int(),
  numberSequence: z.int(),
  publicationId: RowId,
  title: z.string(),
  signedOn: LocalDateField,
  drafterId: RowId,
  drafterName: z.string(),
  signerId: RowId,
  secrecyReviewerId: RowId,
  reason: z.string(),
});

/** Prepares the list statements; those with filters when first asked for, then kept. */
export function createListRepository(db: Database) {
  const prepared = new Map<string, Statement>();
  const statement = (parts: readonly string[]): Statement => {
    const sql = parts.join('\n');
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    /** The rows of one page. */
    rows: (filter: PublicationFilter, today: string) =>
      z
        .array(ListRow)
        .parse(
          statement([ROWS, FROM, whereOf(filter), ORDERS[filter.sort], LIMIT]).all(
            parametersOf(filter, today),
          ),
        ),
    /** How many there are in each column under the same filters. */
    totals: (filter: PublicationFilter, today: string) =>
      z
        .array(ColumnTotal)
        .parse(
          statement([TOTALS, FROM, whereOf(filter), TOTALS_END]).all(parametersOf(filter, today)),
        ),
    ...overviews(db),
  };
}

function overviews(db: Database) {
  const coverage = db.prepare(
    `SELECT domainId, count(firstPublishedOn) AS published,
       count(CASE WHEN firstPublishedOn IS NOT NULL AND listedOn BETWEEN :yearFrom AND :yearTo
         THEN 1 END) AS publishedInYear,
       count(CASE WHEN timely = 0 OR (clockOpen = 1 AND dueOn < :today) THEN 1 END) AS late,
       max(CASE WHEN state <> 'withdrawn' THEN lastPublishedOn END) AS lastPublishedOn
     FROM publication WHERE domainId IS NOT NULL GROUP BY domainId`,
  );
  const exceptions = db.prepare(
    `SELECT review.id AS reviewId, review.numberYear, review.numberSequence, review.publicationId,
       p.title, review.signedOn, review.drafterId, drafter.name AS drafterName, review.signerId,
       review.secrecyReviewerId, review.exceptionReason AS reason
     FROM secrecyReview review
       JOIN publication p ON p.id = review.publicationId
       JOIN person drafter ON drafter.id = review.drafterId
     WHERE review.exceptionReason <> '' AND review.signedOn BETWEEN :from AND :to
       AND review.drafterId IN (review.signerId, review.secrecyReviewerId)
     ORDER BY review.signedOn, review.id`,
  );
  return {
    coverage: (year: number, today: string) =>
      z.array(CoverageRow).parse(coverage.all({ ...yearBounds(year), today })),
    exceptions: (year: number | undefined) =>
      z.array(ExceptionRow).parse(
        exceptions.all({
          from: year === undefined ? '' : `${year}-01-01`,
          to: year === undefined ? '9999' : `${year}-12-31`,
        }),
      ),
  };
}

function whereOf(filter: PublicationFilter): string {
  const given = (['year', 'columnId', 'domainId', 'channel', 'state', 'attribute'] as const).filter(
    (name) => filter[name] !== undefined,
  );
  const conditions: string[] = given.map((name) => CONDITIONS[name]);
  if (filter.scope) conditions.push(CONDITIONS[filter.scope]);
  if (filter.late) conditions.push(CONDITIONS.late);
  if (filter.text !== '') conditions.push(CONDITIONS.text);
  return conditions.length === 0 ? '' : 'WHERE '.concat(conditions.join(' AND '));
}

function parametersOf(filter: PublicationFilter, today: string): Record<string, unknown> {
  const { columnId, domainId, channel, state, attribute, text, page, pageSize } = filter;
  return {
    ...yearBounds(filter.year ?? 0),
    columnId,
    domainId,
    channel,
    state,
    attribute,
    words: JSON.stringify(searchForm(text).split(/\s+/)),
    today,
    pageSize,
    offset: (page - 1) * pageSize,
  };
}

function yearBounds(year: number): { yearFrom: string; yearTo: string } {
  return { yearFrom: `${year}-01-01`, yearTo: `${year}-12-31` };
}
