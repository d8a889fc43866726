import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Input, Output } from '../../core/contract.ts';
import { AmendedFields } from '../../core/hotline/facts.ts';
import { SUGGESTED_LIMITS } from '../../core/hotline/limit.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk('2020-12-31');
});

const order: Input<'hotline.register'> = {
  orderNumber: 'XSBN-2020-0001',
  category: 'help',
  dispatchedBy: '勐海县政务服务管理局',
  dispatchedOn: '2020-09-25',
  receivedOn: '2020-09-27',
  matter: '糯东村委会至老寨道路塌方，请求清理。',
  place: '糯东村',
  responsibleUnit: '乡规划建设服务中心',
};
const register = (change: Partial<typeof order> = {}) =>
  desk.ask('hotline.register', { ...order, ...change });
const close = (id: number, closedOn: string) =>
  desk.ask('hotline.close', { id, closedOn, closingNote: '已清理并回复来电人。' });
const amendment = ({ facts, summary }: Output<'hotline.get'>, change: object) => ({
  ...z.object(AmendedFields).parse(facts),
  id: summary.id,
  reason: '登记有误',
  ...change,
});
const refusal = async (...[name, input]: Parameters<TestDesk['call']>) => {
  const reply = await desk.call(name, input);
  return reply.ok ? 'accepted' : reply.error;
};

describe('registering an order', () => {
  it("gives it its category's limit, counted from the day of dispatch", async () => {
    const { summary, facts } = await register();
    // 2020-09-27 (Sunday) is a workday, 10-01…10-08 are days off.
    expect(summary.due).toEqual({ date: '2020-10-09', provisional: false });
    expect(facts.limitWorkdays).toBe(5);
  });

  it('prefers the limit printed on the order', async () => {
    const { summary, facts } = await register({ limitOn: '2020-10-20' });
    expect([summary.due.date, facts.limitWorkdays]).toEqual(['2020-10-20', null]);
  });

  it('refuses a number that is registered already, naming the earlier order', async () => {
    await register();
    const error = await refusal('hotline.register', { ...order, receivedOn: '2020-10-12' });
    const message =
      '工单编号“XSBN-2020-0001”已于 2020-09-27 登记' +
      '（承办单位：乡规划建设服务中心；诉求：糯东村委会至老寨道路塌方，请求清理），请核对编号。';
    expect(error).toEqual({ code: 'conflict', message, fields: { orderNumber: [message] } });
  });

  it('refuses dates ahead of today or out of order, by field', async () => {
    expect(await refusal('hotline.register', { ...order, receivedOn: '2021-01-04' })).toMatchObject(
      {
        code: 'invalid-input',
        fields: { receivedOn: ['收到日期不能晚于今天（2020-12-31），请改正收到日期。'] },
      },
    );
    const bad = { ...order, receivedOn: '2020-09-24', limitOn: '2020-09-01' };
    expect(await refusal('hotline.register', bad)).toMatchObject({
      fields: {
        receivedOn: ['收到日期不能早于派单日期（2020-09-25），请核对。'],
        limitOn: ['工单办结时限不能早于派单日期（2020-09-25），请核对。'],
      },
    });
  });

  it('asks for what is missing and refuses what it does not know', async () => {
    expect(await refusal('hotline.register', { ...order, matter: ' ' })).toMatchObject({
      fields: { matter: ['请填写诉求内容'] },
    });
    expect(await refusal('hotline.register', { ...order, phone: '138' })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('units and places entered before', () => {
  it('are offered once each, the latest first', async () => {
    await register({ place: '' });
    await register({ orderNumber: '2', responsibleUnit: '乡农业综合服务中心' });
    await register({ orderNumber: '3', place: '勐往村' });
    expect(await desk.ask('hotline.enteredWords', {})).toEqual({
      dispatchedBy: ['勐海县政务服务管理局'],
      responsibleUnit: ['乡规划建设服务中心', '乡农业综合服务中心'],
      place: ['勐往村', '糯东村'],
    });
    expect(await refusal('hotline.enteredWords', { of: 'x' })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('closing an order', () => {
  it('is on time up to the due date and late after it', async () => {
    const first = await register();
    const second = await register({ orderNumber: 'XSBN-2020-0002' });
    expect((await close(first.summary.id, '2020-10-09')).summary).toMatchObject({
      state: 'on-time',
      usedWorkdays: 5,
    });
    expect((await close(second.summary.id, '2020-10-10')).summary).toMatchObject({
      state: 'late',
      usedWorkdays: 6,
    });
  });

  it('is refused before the receipt, ahead of today, twice, and for an unknown order', async () => {
    const { id } = (await register()).summary;
    const closing = { id, closingNote: '已回复' };
    expect(await refusal('hotline.close', { ...closing, closedOn: '2020-09-26' })).toMatchObject({
      fields: { closedOn: ['办结日期不能早于收到日期（2020-09-27），请核对。'] },
    });
    expect(await refusal('hotline.close', { ...closing, closedOn: '2021-01-01' })).toMatchObject({
      fields: { closedOn: ['办结日期不能晚于今天（2020-12-31），请改正办结日期。'] },
    });
    expect(
      await refusal('hotline.close', { ...closing, closedOn: '2020-10-01', id: 99 }),
    ).toMatchObject({ code: 'not-found' });
    await close(id, '2020-10-09');
    expect(await refusal('hotline.close', { ...closing, closedOn: '2020-10-12' })).toMatchObject({
      code: 'not-allowed',
      message: '这条工单已于 2020-10-09 办结；办结内容有误的，请用“更正”。',
    });
  });

  it('refuses a file that the ledger does not hold, and keeps one that it holds', async () => {
    const { id } = (await register()).summary;
    const file = { sha256: 'a'.repeat(64), name: '回复函.pdf', bytes: 12 };
    const closing = { id, closedOn: '2020-10-09', closingNote: '已回复', file };
    expect(await refusal('hotline.close', closing)).toMatchObject({
      fields: { file: ['附件“回复函.pdf”没有存入台账，请重新选择附件。'] },
    });
    desk.db
      .prepare("INSERT INTO storedFile VALUES (:sha256, :name, :bytes, '2020-10-09T00:00:00Z')")
      .run(file);
    expect((await desk.ask('hotline.close', closing)).facts.file).toEqual(file);
  });
});

describe('amending an order', () => {
  it('keeps the earlier text in the event and changes the row', async () => {
    const before = await register();
    const after = await desk.ask(
      'hotline.amend',
      amendment(before, { responsibleUnit: '乡农业综合服务中心', place: '勐往村' }),
    );
    expect(after.facts).toMatchObject({ responsibleUnit: '乡农业综合服务中心', place: '勐往村' });
    expect(after.events).toHaveLength(2);
    expect(after.events[0]).toEqual(before.events[0]);
    expect(after.events[1]).toMatchObject({
      kind: 'amended',
      reason: '登记有误',
      facts: { responsibleUnit: '乡农业综合服务中心', place: '勐往村' },
      earlier: { responsibleUnit: '乡规划建设服务中心', place: '糯东村' },
    });
    const { rows } = await desk.ask('hotline.list', { text: '农业' });
    expect(rows.map((row) => row.id)).toEqual([before.summary.id]);
  });

  it('takes a mistaken closing back and gives a corrected category its limit', async () => {
    const { summary } = await register();
    const closed = await close(summary.id, '2020-10-12');
    const reopened = await desk.ask(
      'hotline.amend',
      amendment(closed, { closedOn: null, category: 'complaint' }),
    );
    expect(reopened.facts).toMatchObject({ closedOn: null, closingNote: '', limitWorkdays: 10 });
    expect(reopened.summary.state).toBe('overdue');
    expect(reopened.summary.remainingWorkdays).toBeLessThan(0);
  });

  it('refuses a correction without a reason, without a change, or to the number of another', async () => {
    const first = await register();
    await register({ orderNumber: 'XSBN-2020-0002' });
    expect(await refusal('hotline.amend', amendment(first, { reason: '' }))).toMatchObject({
      fields: { reason: ['请填写更正原因'] },
    });
    expect(await refusal('hotline.amend', amendment(first, {}))).toMatchObject({
      message: '内容没有改动，不需要更正。',
    });
    expect(
      await refusal('hotline.amend', amendment(first, { orderNumber: 'XSBN-2020-0002' })),
    ).toMatchObject({ code: 'conflict' });
  });
});

describe('voiding an order', () => {
  it('leaves it readable, counts it no more, frees its number and ends its changes', async () => {
    const { id } = (await register()).summary;
    const voided = await desk.ask('hotline.void', { id, reason: '派单有误，已退回' });
    expect(voided.summary.state).toBe('voided');
    expect(voided.events.at(-1)).toMatchObject({ kind: 'voided', reason: '派单有误，已退回' });
    expect((await desk.ask('hotline.list', { year: 2020 })).total).toBe(0);
    expect(
      await refusal('hotline.close', { id, closedOn: '2020-10-09', closingNote: 'x' }),
    ).toMatchObject({
      code: 'not-allowed',
      message: '这条工单已于 2020-12-31 作废（派单有误，已退回），不能再改动。',
    });
    expect(await refusal('hotline.void', { id, reason: '再次' })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await refusal('hotline.void', { id })).toMatchObject({ code: 'invalid-input' });
    expect((await register()).summary.state).toBe('overdue');
  });
});

describe('the list', () => {
  it('has totals that equal its rows by state, year, category and text', async () => {
    const ids: number[] = [];
    for (const n of [1, 2, 3, 4, 5]) {
      ids.push((await register({ orderNumber: `A-${n}` })).summary.id);
    }
    await register({ orderNumber: 'B-1', dispatchedOn: '2020-12-30', receivedOn: '2020-12-30' });
    await register({ orderNumber: 'C-1', dispatchedOn: '2019-05-06', receivedOn: '2019-05-06' });
    await close(ids[0] ?? 0, '2020-09-28');
    await close(ids[1] ?? 0, '2020-12-01');
    await desk.ask('hotline.void', { id: ids[2] ?? 0, reason: '重复' });
    const { total, totals } = await desk.ask('hotline.list', { year: 2020 });
    expect([total, totals]).toEqual([
      5,
      { received: 5, closed: 2, onTime: 1, late: 1, open: 1, overdue: 2, voided: 1 },
    ]);
    const byState = { open: 1, overdue: 2, 'on-time': 1, late: 1, voided: 1 } as const;
    for (const [state, count] of Object.entries(byState)) {
      const list = await desk.ask('hotline.list', { year: 2020, state: state as 'open' });
      expect([state, list.total, list.rows.every((row) => row.state === state)]).toEqual([
        state,
        count,
        true,
      ]);
    }
    expect((await desk.ask('hotline.list', { year: 2019 })).total).toBe(1);
    expect((await desk.ask('hotline.list', { category: 'praise' })).total).toBe(0);
    expect((await desk.ask('hotline.list', { text: 'B-' })).rows).toHaveLength(1);
    const second = await desk.ask('hotline.list', { page: 2, pageSize: 4 });
    expect([second.rows.length, second.total]).toEqual([2, 6]);
    expect(await refusal('hotline.list', { year: 20 })).toMatchObject({ code: 'invalid-input' });
  });
});

describe('limits by category', () => {
  it('are suggestions until the office sets its own, and later orders follow them', async () => {
    expect(await desk.ask('hotline.limits', {})).toEqual(SUGGESTED_LIMITS);
    const early = await register();
    await desk.ask('hotline.setLimits', { ...SUGGESTED_LIMITS, help: 1 });
    const later = await register({ orderNumber: 'later' });
    expect(later.summary.due.date).toBe('2020-09-27');
    expect((await desk.ask('hotline.get', { id: early.summary.id })).summary.due.date).toBe(
      '2020-10-09',
    );
    expect(await refusal('hotline.setLimits', { ...SUGGESTED_LIMITS, help: 0 })).toMatchObject({
      fields: { help: ['时限至少 1 个工作日'] },
    });
  });

  it('are previewed by both calendars while the form is filled in', async () => {
    const preview = { category: 'help', dispatchedOn: '2022-04-08' } as const;
    expect(await desk.ask('hotline.previewDue', preview)).toEqual({
      limitWorkdays: 5,
      national: { date: '2022-04-15', provisional: false },
      local: { date: '2022-04-20', provisional: false },
    });
    expect(
      await refusal('hotline.previewDue', { ...preview, dispatchedOn: '2199-12-31' }),
    ).toMatchObject({ fields: { dispatchedOn: ['年份太远，请核对日期'] } });
    expect(await refusal('hotline.previewDue', { ...preview, category: '' })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refusal('hotline.get', { id: 1 })).toMatchObject({ code: 'not-found' });
  });
});
