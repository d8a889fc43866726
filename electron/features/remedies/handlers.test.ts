import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Input, Output } from '../../core/contract.ts';
import { AmendedFields } from '../../core/remedies/facts.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk('2024-12-31');
});

const remedy: Input<'remedies.register'> = {
  kind: 'reconsideration',
  applicantName: '张三',
  act: '《政府信息不存在告知书》（青政公开答〔2024〕2号）',
  actOn: '2024-03-01',
  claim: '撤销告知书，责令公开。',
  organ: '甲县人民政府',
  caseNumber: '甲政复受字〔2024〕3号',
  filedOn: '2024-03-15',
  acceptedOn: '2024-03-20',
};
const register = (change: Partial<typeof remedy> = {}) =>
  desk.ask('remedies.register', { ...remedy, ...change });
const decision = { decidedOn: '2024-05-10', outcome: 'maintained' } as const;
const amendment = ({ facts, summary }: Output<'remedies.get'>, change: object) => ({
  ...z.object(AmendedFields).parse(facts),
  id: summary.id,
  reason: '登记有误',
  ...change,
});
const refusal = async (...[name, input]: Parameters<TestDesk['call']>) => {
  const reply = await desk.call(name, input);
  return reply.ok ? 'accepted' : reply.error;
};

describe('registering a case', () => {
  it('names it by who contests what, open and without a result', async () => {
    const { summary, facts } = await register();
    expect(summary).toMatchObject({
      title: '张三不服《政府信息不存在告知书》（青政公开答〔2024〕2号）',
      result: null,
      decidedOn: null,
      answerDue: null,
    });
    expect(facts.procedure).toBeNull();
  });

  it('counts the answer from the notice, and shows what is left of it', async () => {
    desk.setToday('2024-03-27');
    const { summary } = await register({
      noticeReceivedOn: '2024-03-22',
      procedure: 'simplified',
    });
    expect(summary.answerDue).toEqual({ date: '2024-03-29', provisional: false });
    expect(summary.answerWorkdays).toBe(2);
  });

  it('refuses dates ahead or out of order, by field', async () => {
    const bad = { ...remedy, filedOn: '2024-02-01', noticeReceivedOn: '2024-03-01' };
    expect(await refusal('remedies.register', { ...bad, answerDueOn: '2024-02-28' })).toMatchObject(
      {
        code: 'invalid-input',
        fields: {
          filedOn: ['申请（起诉）日期不能早于行为作出日期（2024-03-01），请核对。'],
          noticeReceivedOn: [
            '收到答复（应诉）通知日期不能早于受理（立案）日期（2024-03-20），请核对。',
          ],
          answerDueOn: ['通知书载明的答复期限不能早于受理（立案）日期（2024-03-20），请核对。'],
        },
      },
    );
    expect(
      await refusal('remedies.register', { ...remedy, acceptedOn: '2025-01-02' }),
    ).toMatchObject({
      fields: {
        acceptedOn: ['受理（立案）日期不能晚于今天（2024-12-31），请改正受理（立案）日期。'],
      },
    });
  });

  it('asks for what is missing, and refuses a case number that is registered already', async () => {
    expect(await refusal('remedies.register', { ...remedy, claim: '', kind: '' })).toMatchObject({
      fields: { claim: ['请填写复议（诉讼）请求'], kind: ['请选择案件类型'] },
    });
    await register();
    const error = await refusal('remedies.register', { ...remedy, applicantName: '李四' });
    const message =
      '案号“甲政复受字〔2024〕3号”已登记在“张三不服《政府信息不存在告知书》（青政公开答〔2024〕2号）”' +
      '（2024-03-20 受理），请核对案号。';
    expect(error).toEqual({ code: 'conflict', message, fields: { caseNumber: [message] } });
    await register({ caseNumber: '' });
    await register({ caseNumber: '' });
  });

  it('keeps several documents, and refuses one that the ledger does not hold', async () => {
    const file = { sha256: 'a'.repeat(64), name: '复议申请书.pdf', bytes: 12 };
    expect(await refusal('remedies.register', { ...remedy, files: [file] })).toMatchObject({
      fields: { files: ['附件“复议申请书.pdf”没有存入台账，请重新选择附件。'] },
    });
    desk.db
      .prepare("INSERT INTO storedFile VALUES (:sha256, :name, :bytes, '2024-03-20T00:00:00Z')")
      .run(file);
    expect((await register({ files: [file] })).facts.files).toEqual([file]);
  });
});

describe('a suit after a reconsideration', () => {
  const suit = {
    kind: 'litigation-after-reconsideration',
    organ: '甲县人民法院',
    caseNumber: '（2024）云2822行初3号',
    filedOn: '2024-05-20',
    acceptedOn: '2024-05-22',
  } as const;

  it('leads to the reconsideration and back', async () => {
    const first = await register();
    const earlierId = first.summary.id;
    await desk.ask('remedies.decide', { id: earlierId, ...decision });
    const second = await register({ ...suit, earlierId });
    expect(second.earlier).toMatchObject({ id: earlierId, result: 'upheld' });
    expect(second.notes[0]?.text).toContain('行政诉讼法第四十五条');
    const { later } = await desk.ask('remedies.get', { id: earlierId });
    expect(later.map(({ id }) => id)).toEqual([second.summary.id]);
  });

  it('takes no other case for the earlier one, and other kinds have none', async () => {
    const direct = await register({ ...suit, kind: 'litigation-direct' });
    const earlierId = direct.summary.id;
    expect(
      await refusal('remedies.register', { ...remedy, ...suit, caseNumber: '2', earlierId }),
    ).toMatchObject({
      fields: { earlierId: ['没有找到这件行政复议，或者它已经作废，请重新选择。'] },
    });
    const { facts } = await register({ caseNumber: '2', earlierId });
    expect(facts.earlierId).toBeNull();
  });
});

describe('our answer', () => {
  const notice = { noticeReceivedOn: '2024-03-22' } as const;

  it('is kept as a step of the case, and warned of when it was late', async () => {
    const { id } = (await register(notice)).summary;
    const answered = await desk.ask('remedies.answer', { id, answeredOn: '2024-04-09' });
    expect(answered.events.at(-1)).toMatchObject({ kind: 'advanced', onDate: '2024-04-09' });
    expect(answered.summary.answerWorkdays).toBeNull();
    expect(answered.notes.at(-1)?.level).toBe('warning');
  });

  it('is refused before the notice, without a date, and twice', async () => {
    const { id } = (await register(notice)).summary;
    expect(await refusal('remedies.answer', { id, answeredOn: '2024-03-21' })).toMatchObject({
      fields: {
        answeredOn: [
          '提交答复（答辩）日期不能早于收到答复（应诉）通知日期（2024-03-22），请核对。',
        ],
      },
    });
    expect(await refusal('remedies.answer', { id })).toMatchObject({ code: 'invalid-input' });
    await desk.ask('remedies.answer', { id, answeredOn: '2024-03-28' });
    expect(await refusal('remedies.answer', { id, answeredOn: '2024-03-29' })).toMatchObject({
      code: 'not-allowed',
      message: '这件案件已于 2024-03-28 登记提交答复；内容有误的，请用“更正”。',
    });
  });
});

describe('deciding a case', () => {
  it('gives it the result of table 四 that follows from the outcome', async () => {
    const { id } = (await register()).summary;
    const decided = await desk.ask('remedies.decide', { id, ...decision, outcome: 'illegal' });
    expect(decided.summary).toMatchObject({ result: 'corrected', outcome: 'illegal' });
    expect(decided.events.at(-1)).toMatchObject({ kind: 'closed', onDate: '2024-05-10' });
    expect(await refusal('remedies.decide', { id, ...decision })).toMatchObject({
      code: 'not-allowed',
      message: '这件案件已于 2024-05-10 审结；内容有误的，请用“更正”。',
    });
  });

  it('is refused before acceptance, ahead of today, and with an outcome of another kind', async () => {
    const { id } = (await register()).summary;
    const ask = (change: object) => refusal('remedies.decide', { id, ...decision, ...change });
    expect(await ask({ decidedOn: '2024-03-19' })).toMatchObject({
      fields: { decidedOn: ['决定（裁判）日期不能早于受理（立案）日期（2024-03-20），请核对。'] },
    });
    expect(await ask({ decidedOn: '2025-01-01' })).toMatchObject({ code: 'invalid-input' });
    expect(await ask({ outcome: 'suit-dismissed' })).toMatchObject({
      fields: { outcome: ['这类案件没有这种处理结果，请重新选择。'] },
    });
    expect(await ask({ outcome: 'lost' })).toMatchObject({
      fields: { outcome: ['请选择处理结果'] },
    });
    expect(await ask({ id: 99 })).toMatchObject({ code: 'not-found' });
  });
});

describe('amending a case', () => {
  it('keeps the earlier text in the event, and takes a result back with its date', async () => {
    const { id } = (await register()).summary;
    const before = await desk.ask('remedies.decide', {
      id,
      ...decision,
      decisionNumber: '甲政复决字3号',
    });
    const after = await desk.ask(
      'remedies.amend',
      amendment(before, { applicantName: '张三丰', decidedOn: null }),
    );
    expect(after.facts).toMatchObject({ outcome: null, result: null, decisionNumber: '' });
    expect(after.summary.title).toContain('张三丰不服');
    expect(after.events.at(-1)).toMatchObject({
      kind: 'amended',
      reason: '登记有误',
      earlier: { applicantName: '张三', decidedOn: '2024-05-10', outcome: 'maintained' },
    });
  });

  it('refuses a correction without a reason, without a change, or with half a result', async () => {
    const record = await register();
    expect(await refusal('remedies.amend', amendment(record, { reason: '' }))).toMatchObject({
      fields: { reason: ['请填写更正原因'] },
    });
    expect(await refusal('remedies.amend', amendment(record, {}))).toMatchObject({
      message: '内容没有改动，不需要更正。',
    });
    expect(
      await refusal('remedies.amend', amendment(record, { decidedOn: '2024-05-10' })),
    ).toMatchObject({ fields: { outcome: ['请选择处理结果'] } });
  });
});

describe('voiding a case', () => {
  it('leaves it readable, counts it no more, frees its number and ends its changes', async () => {
    const { id } = (await register()).summary;
    const voided = await desk.ask('remedies.void', { id, reason: '重复登记' });
    expect(voided.summary.voided).toBe(true);
    expect(await refusal('remedies.decide', { id, ...decision })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await refusal('remedies.void', { id })).toMatchObject({ code: 'invalid-input' });
    const { total, table4, counts } = await desk.ask('remedies.list', { year: 2024 });
    expect([total, table4.reconsideration.total, counts.voided]).toEqual([0, 0, 1]);
    expect((await register()).summary.id).not.toBe(id);
  });
});

describe('the list', () => {
  it('shows the open first, and its numbers are those of table 四 year by year', async () => {
    const old = await register({
      caseNumber: '1',
      filedOn: null,
      actOn: null,
      acceptedOn: '2023-11-01',
    });
    await desk.ask('remedies.decide', { id: old.summary.id, ...decision, outcome: 'revoked' });
    const open = await register({ caseNumber: '2' });
    await register({ caseNumber: '3', kind: 'litigation-direct', organ: '甲县人民法院' });
    const lists = await Promise.all(
      [2022, 2023, 2024].map((year) => desk.ask('remedies.list', { year })),
    );
    expect(lists.map(({ total }) => total)).toEqual([0, 1, 3]);
    expect(lists[1]?.table4.reconsideration).toMatchObject({ pending: 1, corrected: 0, total: 1 });
    expect(lists[2]?.table4.reconsideration).toMatchObject({ pending: 1, corrected: 1, total: 2 });
    expect(lists[2]?.rows.at(-1)?.id).toBe(old.summary.id);
    const cell = { year: 2024, kind: 'reconsideration', state: 'pending' } as const;
    expect((await desk.ask('remedies.list', cell)).rows.map(({ id }) => id)).toEqual([
      open.summary.id,
    ]);
    expect((await desk.ask('remedies.list', { text: '法院' })).total).toBe(1);
    expect((await desk.ask('remedies.list', {})).counts).toMatchObject({
      pending: 2,
      corrected: 1,
    });
    expect(await refusal('remedies.list', { year: 20 })).toMatchObject({ code: 'invalid-input' });
  });
});

describe('what the form is offered', () => {
  it('is the requests, the reconsiderations, and organs entered before, the county first', async () => {
    await desk.ask('office.setUp', {
      ...{ name: '青石乡人民政府', county: '甲县', prefecture: '乙州', clerkName: '岩温' },
    });
    await register({ organ: '乙州人民政府' });
    await register({ caseNumber: '', kind: 'litigation-direct', organ: '甲县人民法院' });
    await register({ caseNumber: '', kind: 'litigation-direct', organ: '丙市人民法院' });
    const choices = await desk.ask('remedies.choices', {});
    expect(choices.organs).toEqual(['甲县人民政府', '乙州人民政府']);
    expect(choices.courts).toEqual(['丙市人民法院', '甲县人民法院']);
    expect(choices.requests).toEqual([]);
    expect(choices.reconsiderations).toMatchObject([{ applicantName: '张三', act: remedy.act }]);
    expect(await refusal('remedies.choices', { of: 'x' })).toMatchObject({ code: 'invalid-input' });
    expect(await refusal('remedies.preview', { kind: 'appeal' })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refusal('remedies.get', { id: 99 })).toMatchObject({ code: 'not-found' });
  });
});
