// Steps that the law or the order of time forbids: each is refused with its article, nothing written.

import { beforeEach, describe, expect, test } from 'vitest';
import { stepOf } from '../../core/requests/testing/case-builder.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import {
  CLERK,
  HEAD,
  aRequest,
  addOffice,
  keepScan,
  registerRequest,
  replied,
  takeSteps,
} from '../../testing/test-requests.ts';
import type { TakenStep } from '../../testing/test-requests.ts';

let desk: TestDesk;
let id = 0;

beforeEach(async () => {
  desk = openTestDesk('2024-09-12');
  await addOffice(desk);
  id = await registerRequest(desk);
});

async function refusal(step: unknown) {
  const before = desk.db.prepare('SELECT count(*) FROM requestEvent').pluck().get();
  const reply = await desk.call('requests.take', { id, step });
  if (reply.ok) throw new Error('the step was not refused');
  expect(desk.db.prepare('SELECT count(*) FROM requestEvent').pluck().get()).toBe(before);
  return reply.error;
}

const accepted: TakenStep = ['accepted', '2024-09-12'];

describe('dates', () => {
  test.each([
    ['before receipt', '2024-09-11', '条例第三十一条'],
    ['in the future', '2024-09-14', '不能晚于今天'],
  ])('a day %s', async (_case, on, message) => {
    desk.setToday('2024-09-13');
    const error = await refusal(stepOf('accepted', on));
    expect(error.fields?.['step.on']?.[0]).toContain(message);
  });

  test('a day before the last step', async () => {
    await takeSteps(desk, id, [['accepted', '2024-09-14']]);
    const error = await refusal(stepOf('drafted', '2024-09-13'));
    expect(error.fields?.['step.on']?.[0]).toContain('先后顺序');
    expect(error.message).toContain('条例第四十五条');
  });

  test('a day that does not exist', async () => {
    const error = await refusal({ kind: 'accepted', on: '2024-02-30' });
    expect(error.fields).toHaveProperty(['step.on']);
  });
});

test('an extension after the period has ended', async () => {
  await takeSteps(desk, id, [accepted]);
  desk.setToday('2024-10-17');
  const error = await refusal(stepOf('extended', '2024-10-17'));
  expect(error).toMatchObject({ code: 'not-allowed' });
  expect(error.message).toContain('已经届满，不能再延长（条例第三十三条）');
});

test.each([
  ['without approver', { approverId: undefined }, '请选择同意延长的机构负责人（条例第三十三条）'],
  ['approved by the clerk', { approverId: CLERK }, '不是审核人'],
  ['by 21 workdays', { days: 21 }, '不得超过 20 个工作日（条例第三十三条）'],
])('an extension %s', async (_case, fields, message) => {
  const { reason } = { reason: '需要核实' };
  const step = { kind: 'extended', on: '2024-09-12', days: 20, reason, approverId: HEAD };
  expect((await refusal({ ...step, ...fields })).message).toContain(message);
});

test('a second extension', async () => {
  await takeSteps(desk, id, [accepted, ['extended', '2024-09-13', { days: 5 }]]);
  expect((await refusal(stepOf('extended', '2024-09-13'))).message).toContain('只能延长一次');
});

test('a second correction notice', async () => {
  await takeSteps(desk, id, [
    ['correction-noticed', '2024-09-13', { until: '2024-09-30' }],
    ['corrected', '2024-09-18'],
  ]);
  const error = await refusal(stepOf('correction-noticed', '2024-09-18'));
  expect(error).toMatchObject({ code: 'not-allowed' });
  expect(error.message).toContain('条例第三十条');
});

test('a correction notice on the eighth workday', async () => {
  desk.setToday('2024-09-25');
  const error = await refusal(stepOf('correction-noticed', '2024-09-25'));
  expect(error.message).toContain('超过 7 个工作日，不能再要求补正（条例第三十条）');
});

test('closing without an outcome', async () => {
  await takeSteps(desk, id, [accepted]);
  const served = await refusal(stepOf('served', '2024-09-12'));
  expect(served.message).toContain('签发之后才能登记送达');
  const draft = { kind: 'drafted', on: '2024-09-12', drafterId: CLERK };
  expect((await refusal(draft)).fields).toHaveProperty(['step.leaf']);
});

test('a payment larger than the fee', async () => {
  await takeSteps(desk, id, [
    accepted,
    ['charged', '2024-09-13'],
    ['fee-notice-received', '2024-09-14'],
  ]);
  const error = await refusal(stepOf('paid', '2024-09-14', { amountFen: 27_001 }));
  expect(error.fields?.['step.amountFen']?.[0]).toContain('大于应缴的 270 元');
});

test('a fee that the tariff does not make, or for the wrong item of the month', async () => {
  await takeSteps(desk, id, [accepted]);
  const wrong = await refusal(stepOf('charged', '2024-09-12', { amountFen: 27_100 }));
  expect(wrong.message).toContain('应收 270 元（国办函〔2020〕109号）');
  const free = { tariff: 'items', pages: null, position: 1, amountFen: 10_000 };
  expect((await refusal(stepOf('charged', '2024-09-12', free))).message).toContain('没有超过免费');
});

test('an event on an archived case', async () => {
  const scan = keepScan(desk, '邮单.jpg');
  await takeSteps(desk, id, [
    accepted,
    ...replied('2024-09-20').slice(0, 5),
    ['served', '2024-09-20', { files: [scan] }],
    ['archived', '2024-09-23'],
  ]);
  const error = await refusal(stepOf('noted', '2024-09-23'));
  expect(error).toMatchObject({ code: 'not-allowed' });
  expect(error.message).toContain('案卷已经归档，不能再登记“备注”（条例第四十五条）');
});

test('an archive without the proof of service', async () => {
  await takeSteps(desk, id, [accepted, ...replied('2024-09-20')]);
  const error = await refusal(stepOf('archived', '2024-09-20'));
  expect(error.message).toContain('没有送达回证');
});

test('a withdrawal with a paper that the ledger does not keep', async () => {
  const error = await refusal(stepOf('withdrawn', '2024-09-12'));
  expect(error.code).toBe('file-problem');
});

test('an amendment of the day of arrival, from which the receipt date follows', async () => {
  const { matters, ...application } = aRequest(desk, { arrivedOn: '2024-09-11' });
  const facts = { ...application, matter: matters[0] };
  const step = { kind: 'amended', on: '2024-09-12', facts, reason: '写错了' };
  const error = await refusal(step);
  expect(error.fields?.['step.facts.arrivedOn']?.[0]).toContain('条例第三十一条');
});

test('an amendment that hands the case to somebody who is no clerk', async () => {
  const { matters, ...application } = aRequest(desk, { handlerId: HEAD });
  const facts = { ...application, matter: matters[0] };
  const error = await refusal({ kind: 'amended', on: '2024-09-12', facts, reason: '换人' });
  expect(error.fields?.['step.facts.handlerId']?.[0]).toContain('不是经办人');
});

test('an amendment of anything else keeps both texts', async () => {
  const { matters, ...application } = aRequest(desk);
  const facts = { ...application, matter: { ...matters[0], title: '曼糯村征地补偿方案' } };
  const step = { kind: 'amended', on: '2024-09-12', facts, reason: '写错了' };
  expect(await desk.call('requests.take', { id, step })).toMatchObject({ ok: true });
  const { row, events } = await desk.ask('requests.get', { id });
  expect(row.title).toBe('曼糯村征地补偿方案');
  expect(events[0]?.step).toMatchObject({ facts: { matter: { title: '曼糯村土地征收补偿方案' } } });
  expect((await desk.ask('requests.list', { text: '征地补偿' })).total).toBe(1);
});

test('a publication that does not exist', async () => {
  await takeSteps(desk, id, [accepted, ...replied('2024-09-20')]);
  const error = await refusal(stepOf('made-proactive', '2024-09-20', { publicationId: 99 }));
  expect(error.message).toContain('没有这条主动公开的信息');
});

test('a step on a request that does not exist, and an unknown step', async () => {
  const step = stepOf('accepted', '2024-09-12');
  expect(await desk.call('requests.take', { id: 99, step })).toMatchObject({
    ...{ ok: false, error: { code: 'not-found' } },
  });
  expect((await refusal({ kind: 'forgotten', on: '2024-09-12' })).code).toBe('invalid-input');
});

test('the window can’t keep a step with a letter of its own', async () => {
  const step = stepOf('accepted', '2024-09-12');
  const reply = await desk.call('requests.record', { id, step, letter: null });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
});
