import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallName } from './core/contract.ts';
import { stepOf } from './core/requests/testing/case-builder.ts';
import type { StepKind } from './core/requests/steps/steps.ts';
import { schemaText } from './db/schema.ts';
import { DATED_CALLS } from './testing/dated-calls.ts';
import {
  aCorrection,
  aDocument,
  aReferral,
  aRemedy,
  aRound,
  anActivity,
  fillOffice,
  freezeYears,
} from './testing/frozen-office.ts';
import type { FrozenOffice } from './testing/frozen-office.ts';
import { openTestDesk } from './testing/test-desk.ts';
import type { TestDesk } from './testing/test-desk.ts';
import { aDraft, aReview, publishItem } from './testing/test-publications.ts';
import { aRequest, replied, takeSteps } from './testing/test-requests.ts';

const SEED = 20210120;
const TODAY = '2021-03-01';

let desk: TestDesk;
let office: FrozenOffice;

beforeAll(async () => {
  desk = openTestDesk(TODAY);
  office = await fillOffice(desk);
}, 60_000);

// Each test works on the same office and leaves it as it was.
beforeEach(() => {
  desk.setToday(TODAY);
  desk.db.exec('BEGIN');
  freezeYears(desk, [2020]);
});
afterEach(() => {
  desk.db.exec('ROLLBACK');
});

async function refusal(name: CallName, input: object): Promise<string> {
  const reply = await desk.call(name, input);
  return reply.ok ? 'done' : reply.error.message;
}

/** What the report of 2020 counts from the ledger, with what it can't keep from changing left out. */
async function figures(): Promise<Readonly<Record<string, number>>> {
  const { figures } = await desk.ask('annualReport.overview', { year: 2020 });
  const locked = figures.filter(({ id }) => !LIVING.has(id));
  return Object.fromEntries(locked.map(({ id, value }) => [id, value]));
}

/**
 * Figures of the present moment: whether in time follows the calendar, which may be corrected later; what
 * became of a referral is counted in the year of its receipt, and an open one is closed in the next year.
 */
const LIVING: ReadonlySet<string> = new Set([
  'publications.timely',
  'publications.timelyRate',
  'hotline.closed',
  'hotline.onTime',
  'hotline.onTimeRate',
]);

const LOCKED = '2020 年度的年度报告已经定稿';

describe('a frozen year', () => {
  test('lets a request that was open at its end be answered in the next', async () => {
    const before = await figures();
    const taken = await takeSteps(desk, office.requests.frozen, replied('2021-01-08'));
    expect(taken.state).toBe('closed');
    desk.setToday(TODAY);
    expect(await figures()).toEqual(before);
  });

  test('keeps a request’s column, and the case of one that ended in it', async () => {
    const { frozen, closed } = office.requests;
    const { facts } = await desk.ask('requests.get', { id: frozen });
    const ofClosed = (await desk.ask('requests.get', { id: closed })).facts;
    const amended = (change: object) =>
      stepOf('amended', '2021-02-02', { facts: { ...facts, ...change } });
    const organization = facts.applicants.map((one) => ({
      ...one,
      ...{ column: 'other', contactName: '岩温', idNumber: '' },
    }));
    const moved = { id: frozen, step: amended({ applicants: organization }) };
    expect(await refusal('requests.take', moved)).toContain(LOCKED);
    const ended = { id: closed, step: amended({ ...ofClosed, holderUnit: '党政办' }) };
    expect(await refusal('requests.take', ended)).toContain(LOCKED);
    const [applicant] = facts.applicants;
    const telephone = { applicants: [{ ...applicant, telephone: '13900000000' }] };
    expect(await refusal('requests.take', { id: frozen, step: amended(telephone) })).toBe('done');
    const note = { id: closed, step: stepOf('noted', '2021-02-02') };
    expect(await refusal('requests.take', note)).toBe('done');
  });

  test('refuses what began before it and would still be counted in it', async () => {
    const late = { ...aRequest(desk, { arrivedOn: '2019-12-20' }) };
    expect(await refusal('requests.register', late)).toContain(LOCKED);
    expect(await refusal('remedies.register', aRemedy('2019-12-20'))).toContain(LOCKED);
    const institution = anActivity('2019-05-01', 'institution');
    expect(await refusal('activities.record', institution)).toContain(LOCKED);
    expect(await refusal('activities.record', anActivity('2019-05-01'))).toBe('done');
    const rule = aDraft({ baseOn: '2019-05-01', normative: true });
    expect(await refusal('publications.draft', rule)).toContain(LOCKED);
  });

  test('takes in no record of another year that an amendment would move into it', async () => {
    const reason = '日期记错';
    const { referrals, rounds, activities, remedies, corrections } = office;
    const moved: readonly (readonly [CallName, object])[] = [
      ['hotline.amend', { id: referrals.open, ...aReferral('2020-12-30') }],
      ['surveys.amend', { id: rounds.open, ...aRound('2020-12-30') }],
      ['activities.amend', { id: activities.open, ...anActivity('2020-12-30') }],
      ['remedies.amend', { id: remedies.open, ...aRemedy('2020-12-30') }],
      ['personalRecords.amend', { id: corrections.open, ...aCorrection('2020-12-30') }],
    ];
    for (const [name, input] of moved) {
      expect([name, await refusal(name, { ...input, reason })]).toEqual([
        name,
        expect.stringContaining(LOCKED),
      ]);
    }
  });

  test('keeps the documents that its report names, and gets no others', async () => {
    const { frozen, open } = office.documents;
    const changed = { id: frozen, ...aDocument(2020), title: '另一个通知' };
    expect(await refusal('office.saveBasisDocument', changed)).toContain(LOCKED);
    const moved = { id: open, ...aDocument(2020) };
    expect(await refusal('office.saveBasisDocument', moved)).toContain(LOCKED);
    const other = { id: open, ...aDocument(2021), title: '另一个通知' };
    expect(await refusal('office.saveBasisDocument', other)).toBe('done');
  });

  test('lets a text that was withdrawn in it be updated in the next, and counts it as before', async () => {
    const before = await figures();
    const changed = { baseKind: 'changed', baseOn: '2021-02-01', normative: true } as const;
    const update = { id: office.withdrawn, ...aDraft({ ...changed, title: '改正后的通知' }) };
    expect(await refusal('publications.update', update)).toBe('done');
    expect(await figures()).toEqual(before);
  });

  test('keeps what was withdrawn in it withdrawn', async () => {
    const taken = { id: office.withdrawn, reason: '撤下登记有误' };
    expect(await refusal('publications.retract', taken)).toContain(LOCKED);
  });

  test('keeps an update that was published in it, although an earlier place is found later', async () => {
    desk.db.exec('DELETE FROM frozenYear');
    const id = await publishItem(desk, { baseOn: '2019-10-08' }, in2019('10-10'));
    const changed = { baseKind: 'changed', baseOn: '2019-12-02', title: '新的题目' } as const;
    await desk.ask('publications.update', { id, ...aDraft(changed) });
    await desk.ask('publications.review', aReview(id, reviewedOn('2019-12-05')));
    const on = (onDate: string, channel: 'county-portal' | 'notice-board') => ({
      ...{ id, channels: [{ channel, onDate }] },
    });
    await desk.ask('publications.publish', on('2020-01-06', 'county-portal'));
    desk.db.exec('INSERT INTO frozenYear (year, version) VALUES (2020, 3)');
    const earlier = on('2019-12-20', 'notice-board');
    expect(await refusal('publications.publish', earlier)).toContain(LOCKED);
    const later = on('2021-02-02', 'notice-board');
    expect(await refusal('publications.publish', later)).toBe('done');
  });

  test('begins a text that was formed in it with the day of its entry', async () => {
    const { id } = await desk.ask('publications.draft', aDraft({ baseOn: '2020-12-30' }));
    const { events } = await desk.ask('publications.get', { id });
    expect(events[0]?.onDate).toBe(TODAY);
  });

  test('has its due dates counted anew when the calendar is corrected', async () => {
    const timely = () =>
      desk.db.prepare('SELECT publicationId, dueOn FROM publicationEdition ORDER BY 1, 2').all();
    const before = [timely(), await figures()];
    const holiday = { date: '2020-09-07', kind: 'off', name: '调休', source: '通知' } as const;
    await desk.ask('office.addCalendarDay', { ...holiday, scope: 'national' });
    await desk.ask('publications.recount', {});
    expect(timely()).not.toEqual(before[0]);
    expect(await figures()).toEqual(before[1]);
  });

  test('is named although others are frozen too, and is open again when it is unfrozen', async () => {
    freezeYears(desk, [2018, 2019, 2021]);
    expect(await refusal('activities.record', anActivity('2020-05-01'))).toContain(LOCKED);
    expect(await refusal('activities.record', anActivity('2021-02-01'))).toContain('2021 年度的');
    desk.db.exec('DELETE FROM frozenYear WHERE year = 2020');
    expect(await refusal('activities.record', anActivity('2020-05-01'))).toBe('done');
  });

  test('refuses who writes past the program too, and leaves no row', () => {
    const insert = desk.db.prepare(
      `INSERT INTO requestEvent (requestId, sequence, kind, onDate, step, recordedAt)
       VALUES (:id, 99, 'noted', '2020-12-31', '{}', '2021-03-01')`,
    );
    expect(() => insert.run({ id: office.requests.frozen })).toThrow('period-locked:2020');
    const kept = desk.db.prepare('SELECT count(*) FROM requestEvent WHERE sequence = 99');
    expect(kept.pluck().get()).toBe(0);
    const { frozen, open } = office.published;
    const remove = desk.db.prepare('DELETE FROM publicationEdition WHERE publicationId = ?');
    expect(() => remove.run(frozen)).toThrow('period-locked:2020');
    expect(remove.run(open).changes).toBe(1);
  });
});

test.each([
  [
    'signedReason',
    'checkId, failure, reason, signerId, signedOn, recordedAt',
    "'K4', '差 1', '更正', 1, '', ''",
    2020,
  ],
  ['zeroConfirmation', 'area, signerId, signedOn, recordedAt', "'fees', 1, '', ''", 2020],
  ['reportNarrative', 'template, revision, content, savedAt', "'three-part', 99, 'null', ''", 2020],
  ['reportSetup', 'template, reason, signedOn, recordedAt', "'three-part', '', NULL, ''", 2020],
  ['yearlyFigure', 'code, value, source, recordedAt', "'x', 1, '', ''", 2020],
  ['basisDocument', 'title, documentNumber', "'', ''", 2020],
  // What the report took over from the year before.
  ['earlierFigure', 'code, value, source, recordedAt', "'x', 1, '', ''", 2019],
  ['earlierText', 'content, source, recordedAt', "'{}', '', ''", 2019],
] as const)('%s takes nothing more in for a frozen year', (table, columns, values, year) => {
  const add = desk.db.prepare(`INSERT INTO ${table} (year, ${columns}) VALUES (?, ${values})`);
  expect(() => add.run(year)).toThrow('period-locked:2020');
  for (const other of [year - 1, year + 1]) add.run(other);
});

test('the triggers are ones that older programs can read: RAISE with a text, not an expression', () => {
  const raised = schemaText(desk.db).match(/RAISE\s*\([^)]*\)/g) ?? [];
  expect(raised.length).toBeGreaterThan(20);
  expect(raised.filter((call) => !/^RAISE\(ABORT, '[^']*'\)$/.test(call))).toEqual([]);
});

test('whatever is tried in whatever order, the figures of a frozen year stay', async () => {
  const before = await figures();
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 4, maxLength: 14 }), async (attempts) => {
      desk.db.exec('SAVEPOINT sequence');
      try {
        for (const one of attempts) {
          const [name, input] = one(office);
          if ((await desk.call(name, input)).ok) done.add(name);
        }
        expect(await figures()).toEqual(before);
      } finally {
        desk.db.exec('ROLLBACK TO sequence; RELEASE sequence');
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
  // The attempts were such as succeed where the year is open.
  expect(done.size).toBeGreaterThan(30);
}, 120_000);

function reviewedOn(day: string) {
  return { reviewedOn: day, signedOn: day, plannedOn: day };
}

function in2019(day: string) {
  return { signedOn: `2019-${day}`, publishedOn: `2019-${day}` };
}

type Attempt = (office: FrozenOffice) => readonly [CallName, object];

const date = fc.constantFrom('2019-11-20', '2020-03-03', '2020-12-31', '2021-01-01', '2021-02-22');

/** A call of the table, as it is or with another day in it. */
const call: fc.Arbitrary<Attempt> = fc
  .record({
    name: fc.constantFrom(...(Object.keys(DATED_CALLS) as CallName[])),
    kind: fc.constantFrom('frozen', 'open'),
    day: fc.option(date),
  })
  .map(({ name, kind, day }): Attempt => (known) => {
    const input = DATED_CALLS[name]?.(known)[kind] ?? {};
    return [name, day === null ? input : movedTo(day, input)];
  });

const STEPS: readonly StepKind[] = [
  ...['accepted', 'noted', 'extended', 'correction-noticed', 'corrected', 'withdrawn'],
  ...['voided', 'charged', 'paid', 'fee-waived', 'drafted', 'submitted', 'approved'],
  ...['secrecy-cleared', 'signed', 'served', 'ended-otherwise', 'archived'],
] as const;

const step: fc.Arbitrary<Attempt> = fc
  .record({
    kind: fc.constantFrom(...STEPS),
    which: fc.constantFrom('frozen', 'open', 'closed'),
    day: date,
  })
  .map(({ kind, which, day }): Attempt => ({ requests }) => [
    'requests.take',
    { id: requests[which], step: stepOf(kind, day) },
  ]);

const calendar: fc.Arbitrary<Attempt> = date.map((day): Attempt => () => {
  const kind = { scope: 'national', kind: 'off', name: '调休', source: '通知' };
  return ['office.addCalendarDay', { date: day, ...kind }];
});

const attempt = fc.oneof(
  { weight: 6, arbitrary: call },
  { weight: 3, arbitrary: step },
  { weight: 1, arbitrary: calendar },
);

/** The same with every day in it replaced. */
function movedTo(day: string, input: object): object {
  const text = JSON.stringify(input).replaceAll(/"\d{4}-\d{2}-\d{2}"/g, `"${day}"`);
  return JSON.parse(text) as object;
}
