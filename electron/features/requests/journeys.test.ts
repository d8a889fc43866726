// Whole requests from arrival to the file, each ending in its cell of table 三.

import { beforeEach, describe, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import {
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

beforeEach(async () => {
  desk = openTestDesk('2024-09-12');
  await addOffice(desk);
});

const accepted = (on: string): TakenStep => ['accepted', on];
const row = async (id: number) => (await desk.ask('requests.get', { id })).row;
const letters = async (id: number) =>
  (await desk.ask('requests.get', { id })).letters.map(({ kind, number }) => [kind, number]);

/** What an issued letter says, by its number. */
function textOf(letterNumber: string): string {
  const content = desk.db
    .prepare(`SELECT content FROM requestLetter WHERE json_extract(content, '$.number') = :number`)
    .pluck()
    .get({ number: letterNumber });
  return typeof content === 'string' ? content : '';
}

test('granted: registered, replied, served by post and archived', async () => {
  const id = await registerRequest(desk, { arrivedOn: '2024-09-12' });
  const { letterNumber } = await takeSteps(desk, id, [
    accepted('2024-09-12'),
    ['searched', '2024-09-13'],
    ...replied('2024-09-20').slice(0, 5),
  ]);
  expect(letterNumber).toBe('青政公开答〔2024〕1号');
  expect(textOf('青政公开答〔2024〕1号')).toContain('岩温');
  const { letters: issued } = await desk.ask('requests.get', { id });
  expect(issued).toMatchObject([{ title: '政府信息公开申请答复书（予以公开）', sequence: 8 }]);
  await takeSteps(desk, id, [
    ['served', '2024-09-23', { files: [keepScan(desk, '邮单.jpg')] }],
    ['archived', '2024-09-24'],
  ]);
  expect(await row(id)).toMatchObject({
    ...{ state: 'archived', closedOn: '2024-09-23', line: 'C1' },
    clock: { dueOn: '2024-10-16', onTime: true, stopped: true, workdaysLeft: null },
  });
});

test('sent back once, then signed: the second draft is the one that is frozen', async () => {
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [
    accepted('2024-09-12'),
    ...replied('2024-09-20', { content: '第一稿' }).slice(0, 3),
    ['sent-back', '2024-09-20', { comment: '写清楚提供几份' }],
    ...replied('2024-09-23', { content: '现提供方案两份' }),
  ]);
  const text = textOf('青政公开答〔2024〕1号');
  expect([text.includes('现提供方案两份'), text.includes('第一稿')]).toEqual([true, false]);
});

test('correction, then silence: C61, with a notice of its own', async () => {
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [['correction-noticed', '2024-09-13', { until: '2024-09-30' }]]);
  expect(await row(id)).toMatchObject({
    clock: { dueOn: null, waitingFor: 'correction', workdaysLeft: null },
  });
  await takeSteps(desk, id, [['lapsed-uncorrected', '2024-10-08']]);
  expect(await row(id)).toMatchObject({
    state: 'discontinued',
    closedOn: '2024-10-08',
    line: 'C61',
  });
  expect(await letters(id)).toEqual([
    ['correction-notice', '青政公开补〔2024〕1号'],
    ['discontinued-notice', '青政公开答〔2024〕1号'],
  ]);
});

test('correction, then granted across 春节 2024: the period begins anew', async () => {
  const id = await registerRequest(desk, { arrivedOn: '2024-01-29' });
  await takeSteps(desk, id, [
    ['correction-noticed', '2024-02-01', { until: '2024-02-20' }],
    ['corrected', '2024-02-01'],
  ]);
  expect((await row(id)).clock.dueOn).toBe('2024-03-05');
  await takeSteps(desk, id, replied('2024-03-05'));
  expect(await row(id)).toMatchObject({ line: 'C1', clock: { onTime: true } });
});

test('extension: twenty workdays more, told in a letter of its own', async () => {
  const id = await registerRequest(desk);
  const { letterNumber } = await takeSteps(desk, id, [
    accepted('2024-09-12'),
    ['extended', '2024-10-16', { days: 20 }],
  ]);
  expect(letterNumber).toBe('青政公开延〔2024〕1号');
  expect(textOf('青政公开延〔2024〕1号')).toContain('2024年11月13日');
  expect((await row(id)).clock.dueOn).toBe('2024-11-13');
  await takeSteps(desk, id, replied('2024-11-13'));
  expect((await row(id)).clock.onTime).toBe(true);
});

test('a fee that is not paid: C62', async () => {
  const id = await registerRequest(desk, { arrivedOn: '2023-04-10' });
  await takeSteps(desk, id, [
    accepted('2023-04-10'),
    ['charged', '2023-04-23'],
    ['fee-notice-received', '2023-04-24'],
  ]);
  const record = await desk.ask('requests.get', { id });
  expect(record.fee).toMatchObject({ amountFen: 27_000, paidFen: 0, dueOn: '2023-05-24' });
  await takeSteps(desk, id, [['lapsed-unpaid', '2023-05-25']]);
  expect(await row(id)).toMatchObject({ state: 'discontinued', line: 'C62' });
  expect(await letters(id)).toEqual([
    ['fee-notice', '青政公开费〔2023〕1号'],
    ['discontinued-notice', '青政公开答〔2023〕1号'],
  ]);
});

test('a fee that is paid in two parts: the period begins anew with the whole', async () => {
  const id = await registerRequest(desk, { arrivedOn: '2023-04-10' });
  await takeSteps(desk, id, [
    accepted('2023-04-10'),
    ['charged', '2023-04-23'],
    ['fee-notice-received', '2023-04-24'],
    ['paid', '2023-05-04', { amountFen: 10_000 }],
  ]);
  expect(await row(id)).toMatchObject({ state: 'awaiting-payment', clock: { dueOn: null } });
  await takeSteps(desk, id, [['paid', '2023-05-15', { amountFen: 17_000 }]]);
  expect(await row(id)).toMatchObject({ state: 'in-progress', clock: { dueOn: '2023-06-12' } });
});

test('repeat: C52 with the number of the first reply, which the hints have told', async () => {
  const first = await registerRequest(desk, { arrivedOn: '2024-07-01' });
  await takeSteps(desk, first, [accepted('2024-07-01'), ...replied('2024-07-10')]);
  const again = aRequest(desk);
  const { repeated } = await desk.ask('requests.hints', {
    idNumbers: [again.applicants[0]?.idNumber ?? ''],
    title: again.matters[0]?.title ?? '',
    description: again.matters[0]?.description ?? '',
  });
  expect(repeated).toMatchObject({
    id: first,
    replyNumber: '青政公开答〔2024〕1号',
    similarity: 1,
  });
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [
    accepted('2024-09-12'),
    ...replied('2024-09-20', {
      ...{ leaf: 'repeated', reasons: '与前次申请的内容相同' },
      ...{ earlierReplyNumber: repeated?.replyNumber, earlierReplyOn: '2024-07-10' },
    }),
  ]);
  expect((await row(id)).line).toBe('C52');
  expect(textOf('青政公开答〔2024〕2号')).toContain('青政公开答〔2024〕1号');
});

test('another organ’s: C41 with its name and contact', async () => {
  const id = await registerRequest(desk);
  const whereToGet = '勐海县自然资源局，电话 0691-5122222';
  await takeSteps(desk, id, [
    accepted('2024-09-12'),
    ...replied('2024-09-20', { leaf: 'not-this-organ', reasons: '由县局制作', whereToGet }),
  ]);
  expect((await row(id)).line).toBe('C41');
  expect(textOf('青政公开答〔2024〕1号')).toContain('勐海县自然资源局');
});

test('not existing: C41, and only after a search', async () => {
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [accepted('2024-09-12')]);
  const draft = { leaf: 'not-existing', reasons: '经检索未发现', content: '' };
  await expect(takeSteps(desk, id, [['drafted', '2024-09-12', draft]])).rejects.toThrow(
    /先登记检索/,
  );
  await takeSteps(desk, id, [['searched', '2024-09-12'], ...replied('2024-09-20', draft)]);
  expect((await row(id)).line).toBe('C41');
});

test('answered on the spot: C1, with its record in the series of replies', async () => {
  const { matters, ...application } = aRequest(desk);
  const answer = await desk.ask('requests.walkIn', {
    ...application,
    matter: matters[0] ?? { title: '', description: '' },
    reply: { leaf: 'disclosed', content: '当场提供方案一份', reviewerId: HEAD },
  });
  expect(answer).toEqual({
    ...{ id: 1, number: '青政公开申〔2024〕1号', replyNumber: '青政公开答〔2024〕1号' },
  });
  expect(await row(1)).toMatchObject({ state: 'closed', line: 'C1' });
  expect(await letters(1)).toEqual([['on-spot-record', '青政公开答〔2024〕1号']]);
});

test('withdrawal in writing: C63', async () => {
  const id = await registerRequest(desk);
  const files = [keepScan(desk, '撤回书.jpg')];
  await takeSteps(desk, id, [accepted('2024-09-12'), ['withdrawn', '2024-09-18', { files }]]);
  expect(await row(id)).toMatchObject({
    state: 'discontinued',
    closedOn: '2024-09-18',
    line: 'C63',
  });
});

describe('a third party', () => {
  test('who objects: the rest is given (C2), the clock was suspended meanwhile', async () => {
    const id = await registerRequest(desk, { arrivedOn: '2022-04-18' });
    const { letterNumber } = await takeSteps(desk, id, [
      accepted('2022-04-18'),
      ['consulted', '2022-04-22', { name: '勐海茶业有限公司' }],
    ]);
    expect(letterNumber).toBe('青政公开征〔2022〕1号');
    expect(textOf('青政公开征〔2022〕1号')).not.toContain('岩温');
    const answer = { opinion: 'refuses', reasons: '含有商业秘密' };
    await takeSteps(desk, id, [
      ['consultation-received', '2022-04-25', { consultation: 3 }],
      ['consultation-answered', '2022-05-10', { consultation: 3, ...answer }],
    ]);
    const record = await desk.ask('requests.get', { id });
    expect(record.row.clock.dueOn).toBe('2022-06-01');
    expect(record.consultations).toMatchObject([{ result: '不同意公开', dueOn: '2022-05-18' }]);
    const withheld = { leaf: 'partly', withheld: ['third-party-rights'], reasons: '第三方不同意' };
    await takeSteps(desk, id, replied('2022-05-30', { ...withheld, content: '公开补偿标准' }));
    expect(await row(id)).toMatchObject({ line: 'C2', clock: { onTime: true } });
  });

  test('who keeps silent: the office decides', async () => {
    const id = await registerRequest(desk, { arrivedOn: '2022-04-18' });
    await takeSteps(desk, id, [
      accepted('2022-04-18'),
      ['consulted', '2022-04-22'],
      ['consultation-received', '2022-04-25', { consultation: 3 }],
      ['consultation-lapsed', '2022-05-19', { consultation: 3 }],
    ]);
    const record = await desk.ask('requests.get', { id });
    expect(record.row.clock.dueOn).toBe('2022-06-10');
    expect(record.consultations[0]?.result).toBe('逾期未答复（由本机关决定）');
  });
});

test('open at the year’s end: received in one year, closed in the next', async () => {
  const id = await registerRequest(desk, { arrivedOn: '2020-12-10' });
  await takeSteps(desk, id, [accepted('2020-12-10'), ...replied('2021-01-08')]);
  expect(await row(id)).toMatchObject({
    ...{ receivedOn: '2020-12-10', closedOn: '2021-01-08', clock: { onTime: true } },
  });
  // The reply's number belongs to the year in which it was signed.
  expect(await letters(id)).toEqual([['reply', '青政公开答〔2021〕1号']]);
});

test('sent on 31 December, confirmed on 4 January: received in the new year', async () => {
  const id = await registerRequest(desk, { channel: 'internet', arrivedOn: '2020-12-31' });
  await takeSteps(desk, id, [['confirmed', '2021-01-04']]);
  expect(await row(id)).toMatchObject({ receivedOn: '2021-01-04', clock: { dueOn: '2021-02-01' } });
});

test.each([
  ['2023-12-29', /可以自收到本.{2,4}之日起60日内向勐海县人民政府/],
  ['2024-01-02', /应当自收到本.{2,4}之日起60日内先向勐海县人民政府/],
])('a refusal of %s names the remedies of its day', async (on, remedies) => {
  const id = await registerRequest(desk, { arrivedOn: '2023-12-11' });
  const reply = { leaf: 'state-secret', reasons: '属于国家秘密' };
  await takeSteps(desk, id, [accepted('2023-12-11'), ...replied(on, reply)]);
  expect((await row(id)).line).toBe('C31');
  expect(textOf(`青政公开答〔${on.slice(0, 4)}〕1号`)).toMatch(remedies);
});

test('two replies signed at the same moment take two numbers, each printed in its letter', async () => {
  const ids = [await registerRequest(desk), await registerRequest(desk)];
  for (const id of ids) {
    await takeSteps(desk, id, [accepted('2024-09-12'), ...replied('2024-09-20').slice(0, 4)]);
  }
  const step = { kind: 'signed', on: '2024-09-20', signerId: 4 } as const;
  const answers = await Promise.all(ids.map((id) => desk.ask('requests.take', { id, step })));
  expect(answers.map(({ letterNumber }) => letterNumber).sort()).toEqual([
    '青政公开答〔2024〕1号',
    '青政公开答〔2024〕2号',
  ]);
  for (const { letterNumber } of answers) {
    expect(textOf(letterNumber ?? '')).toContain(letterNumber);
  }
});

test('letters need the office’s own name, and nothing is written without it', async () => {
  const id = await registerRequest(desk);
  desk.db.exec('DELETE FROM officeProfile');
  const step = { kind: 'correction-noticed', on: '2024-09-12', unclear: '年份', toAdd: '年份' };
  const asked = { ...step, until: '2024-09-30', approverId: HEAD };
  const reply = await desk.call('requests.take', { id, step: asked });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  expect((await desk.ask('requests.get', { id })).events).toHaveLength(1);
});
