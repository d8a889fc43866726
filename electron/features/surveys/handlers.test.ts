import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk('2020-12-31');
});

const round: Input<'surveys.open'> = {
  kind: 'satisfaction',
  title: '2020 年上半年群众满意度测评',
  openedOn: '2020-06-15',
  periodFrom: '2020-01-01',
  periodTo: '2020-06-30',
  target: '各村群众代表',
  method: '纸质问卷',
};
const open = (change: Partial<typeof round> = {}) =>
  desk.ask('surveys.open', { ...round, ...change });
const refusal = async (...[name, input]: Parameters<TestDesk['call']>) => {
  const reply = await desk.call(name, input);
  return reply.ok ? 'accepted' : reply.error;
};

describe('a survey round', () => {
  it('is open until it is closed with its result', async () => {
    const { id, state } = await open();
    expect(state).toBe('open');
    const closing = { id, closedOn: '2020-07-03', resultNote: '发放 60 份，收回 58 份。' };
    const closed = await desk.ask('surveys.close', closing);
    expect([closed.state, closed.events.map(({ kind }) => kind)]).toEqual([
      'closed',
      ['recorded', 'closed'],
    ]);
    expect(await refusal('surveys.close', closing)).toMatchObject({ code: 'not-allowed' });
  });

  it('refuses dates ahead, out of order, and missing text, by field', async () => {
    expect(await refusal('surveys.open', { ...round, openedOn: '2021-01-01' })).toMatchObject({
      fields: { openedOn: ['开展日期不能晚于今天（2020-12-31），请改正开展日期。'] },
    });
    expect(await refusal('surveys.open', { ...round, periodTo: '2019-12-31' })).toMatchObject({
      fields: { periodTo: ['测评时段止不能早于测评时段起（2020-01-01），请核对。'] },
    });
    expect(await refusal('surveys.open', { ...round, title: '' })).toMatchObject({
      fields: { title: ['请填写测评名称'] },
    });
    const { id } = await open({ periodTo: '2021-06-30' });
    const closing = { id, closedOn: '2020-06-14', resultNote: '完成' };
    expect(await refusal('surveys.close', closing)).toMatchObject({
      fields: { closedOn: ['结束日期不能早于开展日期（2020-06-15），请核对。'] },
    });
  });

  it('keeps the earlier text when it is amended', async () => {
    const { id, facts } = await open();
    const amended = { ...facts, id, reason: '名称有误', title: '2020 年群众满意度测评' };
    const { events } = await desk.ask('surveys.amend', amended);
    expect(events.at(-1)).toMatchObject({
      kind: 'amended',
      facts: { title: '2020 年群众满意度测评' },
      earlier: { title: '2020 年上半年群众满意度测评' },
    });
    expect(await refusal('surveys.amend', { ...amended, reason: '' })).toMatchObject({
      fields: { reason: ['请填写更正原因'] },
    });
  });

  it('counts in the year of its opening, by kind, until it is voided', async () => {
    const { id } = await open();
    await open({ kind: 'social-review', openedOn: '2020-11-02' });
    await open({ openedOn: '2019-11-02' });
    const before = await desk.ask('surveys.list', { year: 2020 });
    expect([before.total, before.rows.length, before.totals]).toEqual([
      2,
      2,
      { satisfaction: 1, socialReview: 1 },
    ]);
    await desk.ask('surveys.void', { id, reason: '重复登记' });
    expect((await desk.ask('surveys.list', { year: 2020 })).total).toBe(1);
    expect((await desk.ask('surveys.list', { state: 'voided' })).total).toBe(1);
    expect((await desk.ask('surveys.get', { id })).state).toBe('voided');
    expect(await refusal('surveys.void', { id, reason: '' })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refusal('surveys.get', { id: 99 })).toMatchObject({ code: 'not-found' });
    expect(await refusal('surveys.list', { kind: 'poll' })).toMatchObject({
      code: 'invalid-input',
    });
  });
});
