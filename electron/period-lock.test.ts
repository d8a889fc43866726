import { beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { contract } from './core/contract.ts';
import type { CallName } from './core/contract.ts';
import type { Calls } from './core/calls.ts';
import { DATED_CALLS, UNDATED_CALLS } from './testing/dated-calls.ts';
import { FROZEN_YEAR, fillOffice, freezeYears } from './testing/frozen-office.ts';
import type { FrozenOffice } from './testing/frozen-office.ts';
import { openTestDesk } from './testing/test-desk.ts';
import type { TestDesk } from './testing/test-desk.ts';

let desk: TestDesk;
let office: FrozenOffice;

beforeAll(async () => {
  desk = openTestDesk('2021-03-01');
  office = await fillOffice(desk);
}, 60_000);

// Each test works on the same office and leaves it as it was.
beforeEach(() => {
  desk.setToday('2021-03-01');
  desk.db.exec('BEGIN');
});
afterEach(() => {
  desk.db.exec('ROLLBACK');
});

/** All rows of all tables. */
function everything(): Readonly<Record<string, unknown>> {
  const tables = desk.db
    .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as readonly string[];
  return Object.fromEntries(
    tables.map((name) => [name, desk.db.prepare(`SELECT * FROM ${name}`).all()]),
  );
}

/** The lock's own sentence, or that of a screen which asks before. */
const LOCKED = /^2020 年度的年度报告已经定稿（第 3 版）|^2020 年度报告已经定稿/;

const dated = Object.keys(DATED_CALLS) as CallName[];

test('every call that may write is tried below, or says why it can’t touch a frozen year', () => {
  const writing = Object.entries(contract as Calls).filter(
    ([, call]) => call.kind !== 'query' && !call.internal,
  );
  const known = [...dated, ...Object.keys(UNDATED_CALLS)];
  expect(known.sort()).toEqual(writing.map(([name]) => name).sort());
});

describe('with the report of 2020 frozen', () => {
  beforeEach(() => {
    freezeYears(desk, [FROZEN_YEAR]);
  });

  test.each(dated)('%s refuses what is of 2020, and nothing is half-written', async (name) => {
    const { frozen } = DATED_CALLS[name]?.(office) ?? {};
    const before = everything();
    const reply = await desk.call(name, frozen);
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(reply.ok ? '' : reply.error.message).toMatch(LOCKED);
    expect(everything()).toEqual(before);
  });

  test.each(dated)('%s goes on in an open year', async (name) => {
    const { open, today } = DATED_CALLS[name]?.(office) ?? {};
    if (today !== undefined) desk.setToday(today);
    expect(await desk.call(name, open)).toMatchObject({ ok: true });
  });
});

describe('with no report frozen', () => {
  test.each(dated)('%s takes what is of 2020', async (name) => {
    const { frozen } = DATED_CALLS[name]?.(office) ?? {};
    expect(await desk.call(name, frozen)).toMatchObject({ ok: true });
  });
});
