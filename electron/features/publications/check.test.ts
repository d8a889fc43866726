import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { aDraft, aReview, addPeople, publishItem } from '../../testing/test-publications.ts';
import { checkPublications } from './check.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk('2020-12-31');
  addPeople(desk);
});

describe('the check', () => {
  const problems = () => checkPublications(desk.db).map(({ problem }) => problem);

  test('finds nothing in an untouched register', async () => {
    await publishItem(desk);
    await desk.ask('publications.draft', aDraft());
    expect(problems()).toEqual([]);
  });

  test('finds a list column that was edited behind the program’s back', async () => {
    const id = await publishItem(desk);
    desk.db.prepare("UPDATE publication SET firstPortalOn = '2019-01-01' WHERE id = ?").run(id);
    expect(problems()).toEqual([expect.stringContaining('与登记的事件不一致')]);
    expect(await desk.ask('publications.recount', {})).toEqual({ changed: 1 });
    expect(problems()).toEqual([]);
  });

  test('finds a version whose text was changed', async () => {
    const id = await publishItem(desk);
    desk.db.exec('DROP TRIGGER publicationVersionIsKept');
    desk.db
      .prepare("UPDATE publicationVersion SET summary = '改动' WHERE publicationId = ?")
      .run(id);
    expect(problems()).toContainEqual(expect.stringContaining('与登记时的校验值不一致'));
  });

  test('finds a publishing that no review permits', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    await desk.ask('publications.review', aReview(id, { conclusion: 'withheld' }));
    desk.db
      .prepare(
        `INSERT INTO publicationEvent (publicationId, sequence, kind, onDate, version, channel,
           recordedAt) VALUES (?, 3, 'published', '2020-08-26', 1, 'county-portal', '')`,
      )
      .run(id);
    expect(problems()).toEqual([
      expect.stringContaining('不符合办理流程'),
      expect.stringContaining('没有对应这一版内容的'),
    ]);
  });

  test('changes nothing', async () => {
    const id = await publishItem(desk);
    desk.db.prepare('UPDATE publication SET timely = 0 WHERE id = ?').run(id);
    problems();
    expect(desk.db.prepare('SELECT timely FROM publication').pluck().get()).toBe(0);
  });
});

describe('publications.recount', () => {
  test('counts due dates anew when the calendar changed', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    desk.db
      .prepare(
        `INSERT INTO calendarDay (date, scope, kind, name, source)
         VALUES ('2020-09-01', 'national', 'off', '测试', '通知')`,
      )
      .run();
    expect(await desk.ask('publications.recount', {})).toEqual({ changed: 1 });
    const { rows } = await desk.ask('publications.list', {});
    expect(rows).toMatchObject([{ id, dueOn: '2020-09-18' }]);
    expect(await desk.ask('publications.recount', {})).toEqual({ changed: 0 });
  });

  test('takes no argument', async () => {
    const reply = await desk.call('publications.recount', { id: 1 });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

test('whatever is tried in whatever order, the register agrees with itself', async () => {
  let id = 0;
  let revision = 0;
  const attempts: Record<string, () => Promise<unknown>> = {
    revise: () => desk.call('publications.revise', { id, ...aDraft({ summary: fresh() }) }),
    review: () => desk.call('publications.review', aReview(id)),
    withhold: () => desk.call('publications.review', aReview(id, { conclusion: 'withheld' })),
    publish: () =>
      desk.call('publications.publish', {
        id,
        channels: [{ channel: 'county-portal', onDate: '2020-08-26' }],
      }),
    board: () =>
      desk.call('publications.publish', {
        id,
        channels: [{ channel: 'notice-board', onDate: '2020-08-27', place: fresh() }],
      }),
    update: () =>
      desk.call('publications.update', {
        id,
        ...aDraft({ baseKind: 'changed', summary: fresh() }),
      }),
    refile: () =>
      desk.call('publications.refile', {
        id,
        columnId: (revision % 7) + 1,
        opennessStage: 'result',
        legalItem: 'art20-1',
        reason: fresh(),
      }),
    withdraw: () =>
      desk.call('publications.withdraw', { id, onDate: '2020-12-31', reason: fresh() }),
    repeal: () => desk.call('publications.repeal', { id, onDate: '2020-12-31' }),
    retract: () => desk.call('publications.retract', { id, reason: fresh() }),
  };
  function fresh(): string {
    revision += 1;
    return `第 ${revision} 次`;
  }
  const names = fc.array(fc.constantFrom(...Object.keys(attempts)), {
    minLength: 8,
    maxLength: 16,
  });
  await fc.assert(
    fc.asyncProperty(names, async (steps) => {
      ({ id } = await desk.ask('publications.draft', aDraft({ title: fresh() })));
      await attempts['review']?.();
      for (const step of steps) await attempts[step]?.();
      expect(checkPublications(desk.db)).toEqual([]);
    }),
    // A fixed seed, so that the assertion below can't fail by chance.
    { numRuns: 60, seed: 20190515 },
  );
  // The property would prove little if most attempts had been refused.
  const kinds = desk.db.prepare('SELECT DISTINCT kind FROM publicationEvent').pluck().all();
  expect(new Set(kinds)).toEqual(
    new Set([
      ...['drafted', 'revised', 'reviewed', 'published', 'updated'],
      ...['refiled', 'withdrawn', 'repealed', 'retracted'],
    ]),
  );
});
