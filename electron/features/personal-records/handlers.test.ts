import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Input, Output } from '../../core/contract.ts';
import { AmendedFields } from '../../core/personal-records/facts.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk('2024-12-31');
});

const correction: Input<'personalRecords.register'> = {
  applicantName: '玉香',
  receivedOn: '2024-06-03',
  record: '2023 年农村低保公示名单',
  wrong: '户主姓名写成“玉乡”。',
  wanted: '玉香',
  evidence: '户口簿复印件',
};
const register = (change: Partial<typeof correction> = {}) =>
  desk.ask('personalRecords.register', { ...correction, ...change });
const result: Omit<Input<'personalRecords.decide'>, 'id'> = {
  outcome: 'corrected',
  decidedOn: '2024-06-05',
  toldOn: '2024-06-06',
  decisionNote: '已在公示名单和台账中更正。',
};
const decide = (id: number, change: Partial<typeof result> = {}) =>
  desk.ask('personalRecords.decide', { id, ...result, ...change });
const amendment = ({ facts, id }: Output<'personalRecords.get'>, change: object) => ({
  ...z.object(AmendedFields).parse(facts),
  id,
  reason: '登记有误',
  ...change,
});
const refusal = async (...[name, input]: Parameters<TestDesk['call']>) => {
  const reply = await desk.call(name, input);
  return reply.ok ? 'accepted' : reply.error;
};

describe('registering an application for correction', () => {
  it('opens a record that is no disclosure request', async () => {
    const { state, facts } = await register();
    expect([state, facts.outcome]).toEqual(['open', null]);
    expect(desk.db.prepare('SELECT count(*) FROM disclosureRequest').pluck().get()).toBe(0);
  });

  it('asks for what is missing, and for no date ahead of today', async () => {
    const bad = { ...correction, wrong: ' ', receivedOn: '2024-06-31' };
    expect(await refusal('personalRecords.register', bad)).toMatchObject({
      fields: { wrong: ['请填写不准确的内容'], receivedOn: ['请填写日期，例如 2020-01-31'] },
    });
    expect(
      await refusal('personalRecords.register', { ...correction, receivedOn: '2025-01-01' }),
    ).toMatchObject({
      fields: { receivedOn: ['收到日期不能晚于今天（2024-12-31），请改正收到日期。'] },
    });
  });
});

describe('the result', () => {
  it.each([
    ['corrected', '', ''],
    ['forwarded', '甲县民政局', '甲县民政局'],
    ['directed', '甲县民政局', '甲县民政局'],
    ['refused', '甲县民政局', ''],
    ['withdrawn', '', ''],
  ] as const)(
    '%s closes it; only another’s power names an organ',
    async (outcome, otherOrgan, kept) => {
      const { id } = await register();
      const closed = await decide(id, { outcome, otherOrgan });
      expect(closed.facts.toldOn).toBe(outcome === 'withdrawn' ? null : '2024-06-06');
      expect([closed.state, closed.facts.outcome, closed.facts.otherOrgan]).toEqual([
        'closed',
        outcome,
        kept,
      ]);
      expect(closed.events.at(-1)).toMatchObject({ kind: 'closed', onDate: '2024-06-05' });
    },
  );

  it('is never a correction without evidence (art. 41)', async () => {
    const { id } = await register({ evidence: '' });
    const error = await refusal('personalRecords.decide', { id, ...result });
    expect(error).toMatchObject({ fields: { outcome: [expect.stringContaining('第四十一条')] } });
    expect((await decide(id, { outcome: 'refused' })).state).toBe('closed');
  });

  it('names the organ with the power when it is passed on', async () => {
    const { id } = await register();
    expect(
      await refusal('personalRecords.decide', { id, ...result, outcome: 'forwarded' }),
    ).toMatchObject({ fields: { otherOrgan: ['请填写有权更正的机关（条例第四十一条）'] } });
  });

  it('is told to the applicant, after it was decided and after the application came', async () => {
    const { id } = await register();
    const ask = (change: object) => refusal('personalRecords.decide', { id, ...result, ...change });
    expect(await ask({ toldOn: undefined })).toMatchObject({
      fields: { toldOn: ['请填写告知申请人日期（条例第四十一条）'] },
    });
    expect(await ask({ outcome: '' })).toMatchObject({ fields: { outcome: ['请选择办理结果'] } });
    expect(await ask({ toldOn: '2024-06-04' })).toMatchObject({
      fields: { toldOn: ['告知申请人日期不能早于办理日期（2024-06-05），请核对。'] },
    });
    expect(await ask({ decidedOn: '2024-06-02' })).toMatchObject({
      fields: { decidedOn: ['办理日期不能早于收到日期（2024-06-03），请核对。'] },
    });
    await decide(id);
    expect(await ask({})).toMatchObject({
      code: 'not-allowed',
      message: '这件更正申请已于 2024-06-05 办结；结果有误的，请用“更正登记”。',
    });
  });
});

describe('amending and voiding', () => {
  it('takes a result back with its date and keeps what stood before', async () => {
    const { id } = await register();
    const after = await desk.ask(
      'personalRecords.amend',
      amendment(await decide(id), { decidedOn: null }),
    );
    expect([after.state, after.facts.decisionNote]).toEqual(['open', '']);
    expect(after.events.at(-1)).toMatchObject({
      kind: 'amended',
      earlier: { outcome: 'corrected', decidedOn: '2024-06-05' },
    });
  });

  it('refuses half a result, and a correction without a reason', async () => {
    const record = await register();
    expect(
      await refusal('personalRecords.amend', amendment(record, { decidedOn: '2024-06-05' })),
    ).toMatchObject({
      fields: {
        outcome: ['请选择办理结果'],
        decisionNote: ['请填写办理情况'],
        toldOn: ['请填写告知申请人日期（条例第四十一条）'],
      },
    });
    expect(await refusal('personalRecords.amend', amendment(record, { reason: '' }))).toMatchObject(
      { fields: { reason: ['请填写更正原因'] } },
    );
  });

  it('leaves a voided one readable and counts it no more', async () => {
    const { id } = await register();
    expect((await desk.ask('personalRecords.void', { id, reason: '重复登记' })).state).toBe(
      'voided',
    );
    expect(await refusal('personalRecords.void', { id })).toMatchObject({ code: 'invalid-input' });
    const list = await desk.ask('personalRecords.list', { year: 2024 });
    expect([list.total, list.counts]).toEqual([0, { open: 0, closed: 0, voided: 1 }]);
    expect(await refusal('personalRecords.get', { id: 99 })).toMatchObject({ code: 'not-found' });
  });
});

describe('the list', () => {
  it('has the open first, by year of receipt, state and text', async () => {
    const closed = await register({ receivedOn: '2024-06-04' });
    await decide(closed.id);
    await register({ applicantName: '岩罕' });
    await register({ receivedOn: '2023-02-01' });
    const { rows, counts } = await desk.ask('personalRecords.list', { year: 2024 });
    expect(rows.map((row) => row.state)).toEqual(['open', 'closed']);
    expect(rows[1]).toMatchObject({ decidedOn: '2024-06-05', toldOn: '2024-06-06' });
    expect(counts).toEqual({ open: 1, closed: 1, voided: 0 });
    expect((await desk.ask('personalRecords.list', { text: '岩罕' })).total).toBe(1);
    expect((await desk.ask('personalRecords.list', { text: '玉乡' })).total).toBe(3);
    expect((await desk.ask('personalRecords.list', { state: 'closed' })).total).toBe(1);
    expect(await refusal('personalRecords.list', { state: 'late' })).toMatchObject({
      code: 'invalid-input',
    });
  });
});
