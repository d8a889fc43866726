// What the sheets of a round say, from its closing to the comparison of years.

import { beforeEach, describe, expect, it, test } from 'vitest';
import { aRound, freezeYears } from '../../testing/frozen-office.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk('2021-03-01');
});

const RATE = 'surveys.satisfactionRate';

async function closed(
  { openedOn, closedOn }: { readonly openedOn: string; readonly closedOn: string },
  sheets: { readonly validSheets?: number; readonly satisfiedSheets?: number } = {},
): Promise<number> {
  const { id } = await desk.ask('surveys.open', aRound(openedOn));
  await desk.ask('surveys.close', { id, closedOn, resultNote: '已经汇总', ...sheets });
  return id;
}

async function refusal(...[name, input]: Parameters<TestDesk['call']>) {
  const reply = await desk.call(name, input);
  return reply.ok ? 'accepted' : reply.error;
}

async function rateOf(year: number) {
  const { figures } = await desk.ask('annualReport.years', { from: year, to: year });
  return figures.find(({ id }) => id === RATE)?.values[0];
}

const JUNE = { openedOn: '2020-06-15', closedOn: '2020-06-30' };

describe('the sheets of a round', () => {
  it('are both kept or neither, with a sentence under the field', async () => {
    const { id } = await desk.ask('surveys.open', aRound('2020-06-15'));
    const closing = { id, closedOn: '2020-06-30', resultNote: '已经汇总' };
    for (const [sheets, field] of [
      [{ validSheets: 60 }, 'satisfiedSheets'],
      [{ satisfiedSheets: 57 }, 'validSheets'],
      [{ validSheets: 60, satisfiedSheets: 61 }, 'satisfiedSheets'],
      [{ validSheets: 0, satisfiedSheets: 0 }, 'validSheets'],
      [{ validSheets: 60, satisfiedSheets: 5.5 }, 'satisfiedSheets'],
    ] as const) {
      expect(await refusal('surveys.close', { ...closing, ...sheets })).toMatchObject({
        code: 'invalid-input',
        fields: { [field]: [expect.any(String)] },
      });
    }
    const { facts } = await desk.ask('surveys.close', closing);
    expect([facts.validSheets, facts.satisfiedSheets]).toEqual([null, null]);
    const amended = { id, ...facts, reason: '补记份数' };
    expect(await refusal('surveys.amend', { ...amended, validSheets: 60 })).toMatchObject({
      fields: { satisfiedSheets: [expect.stringContaining('请填写其中满意的份数')] },
    });
    const { events } = await desk.ask('surveys.amend', {
      ...{ ...amended, validSheets: 60, satisfiedSheets: 57 },
    });
    expect(events.at(-1)).toMatchObject({
      facts: { validSheets: 60, satisfiedSheets: 57 },
      earlier: { validSheets: null, satisfiedSheets: null },
    });
  });

  it('go with the closing when it is taken back', async () => {
    const id = await closed(JUNE, { validSheets: 60, satisfiedSheets: 57 });
    const { facts } = await desk.ask('surveys.get', { id });
    const { facts: open } = await desk.ask('surveys.amend', {
      ...{ id, ...facts, closedOn: null, reason: '误登记' },
    });
    expect([open.validSheets, open.satisfiedSheets, open.resultNote]).toEqual([null, null, '']);
    expect(await rateOf(2020)).toMatchObject({ value: null });
  });

  it('are not known of a round whose events say nothing of them', async () => {
    const id = await closed(JUNE);
    desk.db.exec('DROP TRIGGER registerEventIsKept');
    desk.db.exec(`UPDATE registerEvent SET
      facts = json_remove(facts, '$.validSheets', '$.satisfiedSheets'),
      earlier = json_remove(earlier, '$.validSheets', '$.satisfiedSheets')`);
    const { facts, state } = await desk.ask('surveys.get', { id });
    expect([state, facts.validSheets, facts.satisfiedSheets]).toEqual(['closed', null, null]);
    const title = { id, ...facts, title: '改过的名称', reason: '名称有误' };
    const { events } = await desk.ask('surveys.amend', title);
    expect(events.at(-1)?.facts).toEqual({ title: '改过的名称' });
  });
});

describe('群众满意率 of a year', () => {
  it('is of the rounds closed in it that have sheets, with these as its records', async () => {
    await closed(JUNE, { validSheets: 90, satisfiedSheets: 90 });
    await closed(
      { openedOn: '2019-12-20', closedOn: '2020-01-10' },
      { validSheets: 11, satisfiedSheets: 0 },
    );
    await closed({ openedOn: '2020-09-01', closedOn: '2020-09-02' });
    await closed(
      { openedOn: '2020-12-20', closedOn: '2021-01-10' },
      { validSheets: 50, satisfiedSheets: 1 },
    );
    const gone = await closed(JUNE, { validSheets: 5, satisfiedSheets: 0 });
    await desk.ask('surveys.void', { id: gone, reason: '重复登记' });
    expect(await rateOf(2020)).toMatchObject({ value: 89.1, text: '89.1%', leap: null });
    const rounds = await desk.ask('annualReport.surveyRounds', { year: 2020 });
    expect(rounds.map(({ validSheets }) => validSheets)).toEqual([11, 90]);
    const { records } = await desk.ask('annualReport.records', { year: 2020, figure: RATE });
    expect(records.map(({ date, why }) => [date, why])).toEqual([
      ['2020-01-10', '2020-01-10 结束，有效问卷 11 份，其中很满意和满意 0 份'],
      ['2020-06-30', '2020-06-30 结束，有效问卷 90 份，其中很满意和满意 90 份'],
    ]);
  });

  it('is not known, and no 100 %, where no round has sheets', async () => {
    await closed(JUNE);
    expect(await rateOf(2020)).toEqual({ value: null, text: '', origin: null, leap: null });
    const { figures } = await desk.ask('annualReport.overview', { year: 2020 });
    expect(figures.map(({ id }) => id)).not.toContain(RATE);
  });
});

test('the sheets of a round closed in a frozen year stay, although it was opened before', async () => {
  const span = { openedOn: '2019-12-20', closedOn: '2020-01-10' };
  const id = await closed(span, { validSheets: 60, satisfiedSheets: 57 });
  freezeYears(desk, [2020]);
  const { facts } = await desk.ask('surveys.get', { id });
  const amended = { id, ...facts, reason: '重新统计' };
  const cleared = { validSheets: null, satisfiedSheets: null };
  for (const sheets of [{ satisfiedSheets: 58 }, { validSheets: 61 }, cleared]) {
    const reply = await desk.call('surveys.amend', { ...amended, ...sheets });
    expect(reply.ok ? 'done' : reply.error.message).toContain('2020 年度的年度报告已经定稿');
  }
  expect(await refusal('surveys.amend', { ...amended, note: '补记' })).toBe('accepted');
});

test.each([
  ['validSheets = 60', 'one of both'],
  ['satisfiedSheets = 60', 'the other of both'],
  ['validSheets = 60, satisfiedSheets = 61', 'more than there are'],
  ['validSheets = 0, satisfiedSheets = 0', 'none at all'],
  ['validSheets = 60, satisfiedSheets = 57, closedOn = NULL', 'of an open round'],
])('the table refuses %s: %s', async (change) => {
  await closed(JUNE);
  expect(() => desk.db.exec(`UPDATE surveyRound SET ${change}`)).toThrow(/CHECK/u);
  desk.db.exec('UPDATE surveyRound SET validSheets = 60, satisfiedSheets = 57');
});
