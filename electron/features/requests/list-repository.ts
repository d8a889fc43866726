// SQL of the lists: which requests a filter finds, and which are open.

import type { Database, Statement } from 'better-sqlite3';
import * as z from 'zod';
import { RowId } from '../../core/fields.ts';
import type { RequestFilter } from '../../core/requests/contract.ts';
import { ENDED_STATES } from '../../core/requests/kinds.ts';
import { searchWords } from '../../core/requests/search-text.ts';

/** What a filter adds to the condition, as fixed text; values are always parameters. */
const CONDITIONS = {
  state: 'state = :state',
  // Of receipt; those that still wait to be confirmed by their arrival.
  year: 'coalesce(receivedOn, arrivedOn) BETWEEN :yearFrom AND :yearTo',
  column: 'applicantColumn = :column',
  line: 'outcomeLine = :line',
  open: 'state NOT IN (SELECT value FROM json_each(:ended))',
  ended: 'state IN (SELECT value FROM json_each(:ended))',
  late: `dueOn < coalesce(closedOn, :today)
    AND (closedOn IS NOT NULL OR state NOT IN (SELECT value FROM json_each(:ended)))`,
  inTime: `NOT (dueOn IS NOT NULL AND dueOn < coalesce(closedOn, :today)
    AND (closedOn IS NOT NULL OR state NOT IN (SELECT value FROM json_each(:ended))))`,
  text: 'NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(searchText, value) = 0)',
} as const;
type Condition = keyof typeof CONDITIONS;

const ENDED = JSON.stringify([...ENDED_STATES]);

/** Prepares the list statements; those with filters when first asked for, then kept. */
export function createListRepository(db: Database) {
  const prepared = new Map<string, Statement>();
  const statement = (head: string, filter: RequestFilter, tail = ''): Statement => {
    const sql = [head, 'FROM disclosureRequest', whereOf(filter), tail].join('\n');
    const known = prepared.get(sql) ?? db.prepare(sql).pluck();
    prepared.set(sql, known);
    return known;
  };
  const open = db
    .prepare(`SELECT id FROM disclosureRequest WHERE ${CONDITIONS.open} ORDER BY id`)
    .pluck();
  const withExceptions = db
    .prepare(
      `SELECT DISTINCT requestId FROM requestEvent
       WHERE kind IN ('secrecy-cleared', 'signed') AND json_extract(step, '$.exceptionReason') <> ''
       ORDER BY requestId`,
    )
    .pluck();
  return {
    /** The ids of one page, the latest number first. */
    page: (filter: RequestFilter, around: { today: string; prefix: string }) =>
      z
        .array(RowId)
        .parse(
          statement(
            'SELECT id',
            filter,
            'ORDER BY numberYear DESC, number DESC LIMIT :pageSize OFFSET :offset',
          ).all(parametersOf(filter, around)),
        ),
    /** How many there are on all pages. */
    total: (filter: RequestFilter, around: { today: string; prefix: string }) =>
      z.int().parse(statement('SELECT count(*)', filter).get(parametersOf(filter, around))),
    /** The ids of all that are not ended. */
    openIds: () => z.array(RowId).parse(open.all({ ended: ENDED })),
    /** The ids of those in which the clerk played a second part. */
    withExceptions: () => z.array(RowId).parse(withExceptions.all()),
  };
}

function whereOf(filter: RequestFilter): string {
  const given = conditionsOf(filter).map((name) => CONDITIONS[name]);
  return given.length === 0 ? '' : 'WHERE '.concat(given.join(' AND '));
}

function conditionsOf(filter: RequestFilter): readonly Condition[] {
  const plain = (['state', 'year', 'column', 'line'] as const).filter(
    (name) => filter[name] !== undefined,
  );
  return [
    ...plain,
    ...either(filter.open, 'open', 'ended'),
    ...either(filter.late, 'late', 'inTime'),
    ...(filter.text === '' ? [] : ['text' as const]),
  ];
}

function either(wanted: boolean | undefined, yes: Condition, no: Condition): readonly Condition[] {
  if (wanted === undefined) return [];
  return [wanted ? yes : no];
}

function parametersOf(
  filter: RequestFilter,
  { today, prefix }: { readonly today: string; readonly prefix: string },
): Record<string, unknown> {
  const { state, column, line, year = 0, text, page, pageSize } = filter;
  return {
    ...{ state, column, line, today, pageSize },
    yearFrom: `${year}-01-01`,
    yearTo: `${year}-12-31`,
    ended: ENDED,
    words: JSON.stringify(searchWords(text, prefix)),
    offset: (page - 1) * pageSize,
  };
}
