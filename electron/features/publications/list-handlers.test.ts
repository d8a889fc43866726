import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../core/contract.ts';
import { Attribute, Channel, PublicationState } from '../../core/publications/kinds.ts';
import {
  ListScope,
  PublicationFilter,
  PublicationSort,
} from '../../core/publications/list-fields.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { aDraft, aReview, addPeople, publishItem } from '../../testing/test-publications.ts';
import { createListRepository } from './list-repository.ts';

/** An office with items in many states, columns, years and channels. */
async function busyOffice(): Promise<TestDesk> {
  const desk = openTestDesk('2020-12-31');
  addPeople(desk);
  for (let n = 0; n < 24; n += 1) {
    const columnId = (n % 7) + 1;
    const domainId = n % 3 === 0 ? (n % 5) + 1 : null;
    const responsibleUnit = n % 2 === 0 ? '勐往乡人民政府' : '勐往乡农业农村服务中心';
    const changes = { columnId, domainId, responsibleUnit, title: `第 ${n} 号 A${n}` };
    if (n % 4 === 0) await desk.ask('publications.draft', aDraft(changes));
    else if (n % 4 === 1) await lateOnBoard(desk, changes);
    else await publishItem(desk, changes);
  }
  return desk;
}

async function lateOnBoard(desk: TestDesk, changes: Partial<Input<'publications.draft'>>) {
  const { id } = await desk.ask('publications.draft', aDraft({ ...changes, baseOn: '2019-11-01' }));
  const signed = { reviewedOn: '2019-12-30', signedOn: '2019-12-30' };
  await desk.ask('publications.review', aReview(id, signed));
  const onDate = '2019-12-31';
  await desk.ask('publications.publish', { id, channels: [{ channel: 'notice-board', onDate }] });
}

describe('publications.list', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await busyOffice();
  });

  test('cuts by year, counting an item where it first stood on the portal', async () => {
    expect((await desk.ask('publications.list', { year: 2019 })).total).toBe(6);
    expect((await desk.ask('publications.list', { year: 2020 })).total).toBe(18);
    expect((await desk.ask('publications.list', { year: 2020, scope: 'counted' })).total).toBe(12);
    expect((await desk.ask('publications.list', { scope: 'published' })).total).toBe(18);
  });

  test('marks late: published after the due date, or overdue and unpublished', async () => {
    const { rows, total } = await desk.ask('publications.list', { late: true });
    expect(total).toBe(12);
    expect(rows.every(({ late }) => late)).toBe(true);
    const overdue = rows.find(({ clockOpen }) => clockOpen);
    expect(overdue?.workdaysLeft).toBeLessThan(0);
    expect(rows.find(({ timely }) => timely === false)?.workdaysLeft).toBeNull();
  });

  test('finds all words of a search, in any width and case', async () => {
    const found = await desk.ask('publications.list', { text: '第 ａ7' });
    expect(found.rows.map(({ title }) => title)).toEqual(['第 7 号 A7']);
    const pasted = await desk.ask('publications.list', { text: '\uFEFFA7\u200B' });
    expect(pasted.total).toBe(1);
    expect((await desk.ask('publications.list', { text: '100%' })).total).toBe(0);
  });

  test('sorts, and pages without losing or repeating a row', async () => {
    const ids = [];
    for (const page of [1, 2, 3]) {
      const { rows } = await desk.ask('publications.list', { sort: 'title', page, pageSize: 10 });
      ids.push(...rows.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(24);
  });

  test.each(PublicationSort.options)('sorts by %s', async (sort) => {
    const column = sort.replace('-', '') as 'listedOn' | 'dueOn' | 'title' | 'responsibleUnit';
    const { rows } = await desk.ask('publications.list', { sort });
    const values = rows.map((row) => row[column]);
    expect(values).toEqual(sort === column ? values.toSorted() : values.toSorted().toReversed());
  });

  test('gives totals that equal the list under any filters', async () => {
    const filters = fc.record(
      {
        year: fc.constantFrom(2018, 2019, 2020),
        columnId: fc.integer({ min: 1, max: 8 }),
        domainId: fc.integer({ min: 1, max: 6 }),
        channel: fc.constantFrom(...Channel.options),
        state: fc.constantFrom(...PublicationState.options),
        attribute: fc.constantFrom(...Attribute.options),
        scope: fc.constantFrom(...ListScope.options),
        late: fc.boolean(),
        text: fc.constantFrom('', '通知', 'A1', '号 A2', '没有'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const page = await desk.ask('publications.list', { ...filter, pageSize: 200 });
        const counted = new Map<number, number>();
        for (const { columnId } of page.rows) {
          counted.set(columnId, (counted.get(columnId) ?? 0) + 1);
        }
        expect(page.total).toBe(page.rows.length);
        expect(new Map(page.totals.map(({ columnId, count }) => [columnId, count]))).toEqual(
          counted,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('refuses a filter that does not exist', async () => {
    const reply = await desk.call('publications.list', { colour: 'red' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('the statements of the list', () => {
  const indexed: readonly (readonly [string, Input<'publications.list'>])[] = [
    ['publicationByListed', { year: 2020 }],
    ['publicationByListed', { year: 2020, scope: 'counted' }],
    ['publicationByColumn', { columnId: 3 }],
    ['publicationByDomain', { domainId: 4 }],
    ['publicationByState', { state: 'drafted' }],
    ['publicationByDue', { late: true }],
    ['publicationPublishedLate', { late: true }],
  ];

  test.each(indexed)('use %s for %j', (index, filter) => {
    const desk = openTestDesk();
    const plans: string[] = [];
    const spied = new Proxy(desk.db, {
      get: (db, name) => {
        if (name !== 'prepare') return Reflect.get(db, name) as unknown;
        return (sql: string) => {
          plans.push(`EXPLAIN QUERY PLAN ${sql}`);
          return db.prepare(sql);
        };
      },
    });
    const lists = createListRepository(spied);
    plans.length = 0;
    const parsed = PublicationFilter.parse(filter);
    lists.rows(parsed, '2020-12-31');
    lists.totals(parsed, '2020-12-31');
    expect(plans).toHaveLength(2);
    const parameters = {
      ...{ yearFrom: '', yearTo: '', columnId: 1, domainId: 1, state: '', today: '' },
      ...{ pageSize: 50, offset: 0 },
    };
    for (const plan of plans) {
      const steps = desk.db.prepare(plan).all(parameters) as readonly { detail: string }[];
      const text = steps.map(({ detail }) => detail).join('\n');
      expect(text).toContain(index);
      expect(text).not.toMatch(/SCAN p\b/);
    }
  });

  test('answer 10,000 items within 100 ms', () => {
    const desk = openTestDesk();
    addPeople(desk);
    fill(desk, 10_000);
    const lists = createListRepository(desk.db);
    for (const filter of [{ year: 2020 }, { late: true }, { text: '防火 12' }, { columnId: 2 }]) {
      const parsed = PublicationFilter.parse(filter);
      lists.totals(parsed, '2020-12-31');
      const start = performance.now();
      lists.rows(parsed, '2020-12-31');
      lists.totals(parsed, '2020-12-31');
      expect(performance.now() - start).toBeLessThan(100);
    }
  });

  function fill({ db }: TestDesk, count: number): void {
    db.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
       INSERT INTO publication (createdAt, indexNumber, currentVersion, state, title,
         documentNumber, columnId, attribute, responsibleUnit, baseOn, dueOn, provisional,
         clockOpen, timely, listedOn, channels, editions, searchText)
       SELECT '', i, 1, 'published', '通知' || i, '', i % 7 + 1, 'proactive', '', '2020-01-01',
         '2020-02-01', 0, 0, i % 9 > 0, (2010 + i % 11) || '-05-06', '["county-portal"]', 1,
         '防火通知 ' || i || ' 安排秋季森林防火的巡查、值守和报告。' FROM n`,
    ).run({ count });
  }
});

describe('publications.coverage', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = openTestDesk('2020-12-31');
    addPeople(desk);
    await desk.ask('publications.tickDomains', { ids: [3, 4] });
    await publishItem(desk, { domainId: 3 });
    await desk.ask('publications.draft', aDraft({ domainId: 4 }));
  });

  test('counts the 26 domains and marks what is stale', async () => {
    const coverage = await desk.ask('publications.coverage', { year: 2020 });
    expect(coverage).toHaveLength(26);
    expect(coverage[2]).toMatchObject({
      name: '财政预决算',
      published: 1,
      publishedInYear: 1,
      late: 0,
      lastPublishedOn: '2020-08-26',
      stale: false,
    });
    expect(coverage[3]).toMatchObject({ published: 0, late: 1, stale: true });
    expect(coverage[4]).toMatchObject({ hasBusiness: false, stale: false });
    desk.setToday('2021-08-27');
    expect((await desk.ask('publications.coverage', { year: 2021 }))[2]).toMatchObject({
      publishedInYear: 0,
      stale: true,
    });
  });

  test('what was withdrawn no longer keeps a domain fresh', async () => {
    const { rows } = await desk.ask('publications.list', { domainId: 3 });
    const reason = '内容有误，撤下更正。';
    await desk.ask('publications.withdraw', { id: rows[0]?.id ?? 0, onDate: '2020-12-30', reason });
    expect((await desk.ask('publications.coverage', { year: 2020 }))[2]).toMatchObject({
      published: 1,
      lastPublishedOn: null,
      stale: true,
    });
  });

  test('agrees with the list that a click on a domain opens', async () => {
    for (const { id, published, publishedInYear, late } of await desk.ask('publications.coverage', {
      year: 2020,
    })) {
      const count = async (filter: Input<'publications.list'>) =>
        (await desk.ask('publications.list', { domainId: id, ...filter })).total;
      expect(await count({ scope: 'published' })).toBe(published);
      expect(await count({ scope: 'published', year: 2020 })).toBe(publishedInYear);
      expect(await count({ late: true })).toBe(late);
    }
  });

  test('wants a year', async () => {
    const reply = await desk.call('publications.coverage', {});
    expect(reply).toMatchObject({ ok: false, error: { fields: { year: ['请填写四位年份'] } } });
  });
});
