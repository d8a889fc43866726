import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk('2020-12-31');
});

const campaign: Input<'activities.record'> = {
  kind: 'campaign',
  heldOn: '2020-05-15',
  title: '《条例》宣传日',
  place: '勐往乡农贸市场',
};
const record = (change: Partial<typeof campaign> = {}) =>
  desk.ask('activities.record', { ...campaign, ...change });
const refusal = async (...[name, input]: Parameters<TestDesk['call']>) => {
  const reply = await desk.call(name, input);
  return reply.ok ? 'accepted' : reply.error;
};

describe('an entry of the activities ledger', () => {
  it('holds what happened, not what is planned; the message uses the words of its kind', async () => {
    expect(
      await refusal('activities.record', { ...campaign, kind: 'training', heldOn: '2021-01-01' }),
    ).toMatchObject({
      fields: { heldOn: ['培训日期不能晚于今天（2020-12-31），请改正培训日期。'] },
    });
    expect(await refusal('activities.record', { ...campaign, title: '' })).toMatchObject({
      fields: { title: ['请填写名称'] },
    });
  });

  it('keeps the earlier text when it is amended', async () => {
    const first = await record();
    const { facts, id } = first;
    const amended = await desk.ask('activities.amend', {
      ...facts,
      id,
      reason: '日期有误',
      heldOn: '2020-05-14',
    });
    expect(amended.facts.heldOn).toBe('2020-05-14');
    expect(amended.events[0]).toEqual(first.events[0]);
    expect(amended.events[1]).toMatchObject({ earlier: { heldOn: '2020-05-15' } });
    expect((await desk.ask('activities.list', {})).rows[0]?.heldOn).toBe('2020-05-14');
    expect(
      await refusal('activities.amend', { ...facts, id, reason: 'x', heldOn: '2030-01-01' }),
    ).toMatchObject({ code: 'invalid-input' });
  });

  it('counts by kind in the year in which it was held, until it is voided', async () => {
    const { id } = await record();
    await record({ heldOn: '2020-09-28' });
    await record({ heldOn: '2019-09-28' });
    await record({ kind: 'reading-place', title: '乡为民服务中心' });
    const list = await desk.ask('activities.list', { year: 2020, kind: 'campaign' });
    expect([list.total, list.rows.length]).toEqual([2, 2]);
    expect(list.counts).toEqual({
      campaign: 2,
      training: 0,
      'reading-place': 1,
      institution: 0,
      'staff-change': 0,
    });
    await desk.ask('activities.void', { id, reason: '重复登记' });
    const after = await desk.ask('activities.list', { year: 2020, kind: 'campaign' });
    expect([after.total, after.counts.campaign]).toEqual([1, 1]);
    expect((await desk.ask('activities.list', { voided: true })).rows.map((row) => row.id)).toEqual(
      [id],
    );
    expect((await desk.ask('activities.get', { id })).voided).toBe(true);
    expect(await refusal('activities.void', { id, reason: '再次' })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await refusal('activities.get', { id: 0 })).toMatchObject({ code: 'invalid-input' });
    expect(await refusal('activities.list', { kind: 'party' })).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('belongs to its own register: an entry is not found as a survey round', async () => {
    const { id } = await record();
    expect(await refusal('surveys.get', { id })).toMatchObject({ code: 'not-found' });
  });
});
