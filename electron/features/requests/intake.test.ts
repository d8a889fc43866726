import { beforeEach, describe, expect, test } from 'vitest';
import type { CallName } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { aDraft, aReview } from '../../testing/test-publications.ts';
import {
  CLERK,
  HEAD,
  ID_NUMBER,
  SECRECY,
  SIGNER,
  aRequest,
  addOffice,
  registerRequest,
  takeSteps,
} from '../../testing/test-requests.ts';

let desk: TestDesk;

beforeEach(async () => {
  desk = openTestDesk('2024-09-12');
  await addOffice(desk);
});

async function refusal(name: CallName, input: unknown) {
  const reply = await desk.call(name, input);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

const rowCount = (table: string): unknown =>
  desk.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('requests.register', () => {
  test('makes one request of each matter, numbered in a row, with its receipt date', async () => {
    const { requests } = await desk.ask(
      'requests.register',
      aRequest(desk, {
        matters: [
          { title: '征收补偿方案', description: '2023 年方案' },
          { title: '征收补偿名单', description: '2023 年名单' },
        ],
      }),
    );
    expect(requests).toEqual([
      { id: 1, number: '青政公开申〔2024〕1号' },
      { id: 2, number: '青政公开申〔2024〕2号' },
    ]);
    const second = await desk.ask('requests.get', { id: 2 });
    expect(second.row).toMatchObject({
      ...{ state: 'registered', receivedOn: '2024-09-12', title: '征收补偿名单' },
      clock: { dueOn: '2024-10-16', workdaysLeft: 20, stopped: false },
    });
    expect(second.siblings).toEqual([
      { id: 1, number: '青政公开申〔2024〕1号', title: '征收补偿方案' },
    ]);
    expect(second.handlerName).toBe('玉香');
  });

  test('numbers run by the year of arrival, and begin with 1 in each', async () => {
    await registerRequest(desk, { arrivedOn: '2023-12-29' });
    desk.setToday('2024-09-12');
    const { requests } = await desk.ask('requests.register', aRequest(desk));
    expect(requests[0]?.number).toBe('青政公开申〔2024〕1号');
    const late = await desk.ask('requests.register', aRequest(desk, { arrivedOn: '2023-12-31' }));
    expect(late.requests[0]?.number).toBe('青政公开申〔2023〕2号');
  });

  test('a request by internet waits for its confirmation, and counts in the year of it', async () => {
    const id = await registerRequest(desk, { channel: 'internet', arrivedOn: '2023-12-31' });
    const waiting = await desk.ask('requests.get', { id });
    expect(waiting.row).toMatchObject({ state: 'awaiting-confirmation', receivedOn: null });
    expect(waiting.row.nextDue).toMatchObject({ what: '当日联系申请人确认', on: '2023-12-31' });
    await takeSteps(desk, id, [['confirmed', '2024-01-04']]);
    const { rows } = await desk.ask('requests.list', { year: 2024 });
    expect(rows).toMatchObject([{ id, number: '青政公开申〔2023〕1号', receivedOn: '2024-01-04' }]);
    expect((await desk.ask('requests.list', { year: 2023 })).total).toBe(0);
  });

  test.each([
    ['arrivedOn', { arrivedOn: '2024-09-13' }, '不能晚于今天'],
    ['handlerId', { handlerId: HEAD }, '刀建国不是经办人'],
    ['handlerId', { handlerId: 99 }, '请选择经办人'],
    ['matters', { matters: [] }, '请填写所需信息'],
    ['applicants', { applicants: [] }, '请填写申请人'],
  ])('refuses a wrong %s, and writes nothing', async (field, changes, message) => {
    const error = await refusal('requests.register', { ...aRequest(desk), ...changes });
    expect(error).toMatchObject({ code: 'invalid-input' });
    expect(error.fields?.[field]?.[0]).toContain(message);
    expect([rowCount('disclosureRequest'), rowCount('seriesNumber')]).toEqual([0, 0]);
  });

  test('refuses a clerk who has left, and scans that the ledger does not have', async () => {
    await desk.ask('office.endDuty', { id: CLERK, dutyTo: '2024-09-11' });
    const gone = await refusal('requests.register', aRequest(desk));
    expect(gone.fields?.['handlerId']?.[0]).toContain('已经不在任');
    const file = { sha256: 'f'.repeat(64), name: '申请书.pdf', bytes: 3 };
    const error = await refusal('requests.register', {
      ...aRequest(desk, { files: [file] }),
      handlerId: HEAD,
    });
    expect(error.code).toBe('invalid-input');
    await desk.ask('office.addPerson', {
      name: '新来的',
      roles: ['clerk'],
      dutyFrom: '2024-01-01',
    });
    const missing = { ...aRequest(desk, { files: [file] }), handlerId: 5 };
    expect((await refusal('requests.register', missing)).code).toBe('file-problem');
    expect(rowCount('disclosureRequest')).toBe(0);
  });

  test('never asks for the purpose (art. 27)', async () => {
    const draft = aRequest(desk);
    expect(draft).not.toHaveProperty('purpose');
    expect(await desk.ask('requests.register', draft)).toMatchObject({ requests: [{ id: 1 }] });
    expect(await desk.ask('requests.get', { id: 1 })).toMatchObject({ facts: { purpose: '' } });
  });
});

describe('requests.walkIn', () => {
  const walkIn = (changes: object = {}) => {
    const { matters, ...application } = aRequest(desk);
    const reply = { leaf: 'disclosed', content: '当场提供方案一份', reviewerId: HEAD };
    return { ...application, matter: matters[0], reply, ...changes };
  };

  test('registers, answers and closes in one go, on the day of receipt', async () => {
    const answer = await desk.call('requests.walkIn', walkIn());
    expect(answer).toMatchObject({ ok: true, value: { id: 1, number: '青政公开申〔2024〕1号' } });
    const { row, events } = await desk.ask('requests.get', { id: 1 });
    expect(row).toMatchObject({ state: 'closed', closedOn: '2024-09-12', line: 'C1' });
    expect(row.clock).toMatchObject({ onTime: true, stopped: true });
    expect(events.map(({ step }) => step.kind)).toEqual(['registered', 'answered-on-spot']);
  });

  test.each([
    ['reply.content', { reply: { leaf: 'disclosed', reviewerId: HEAD } }, '请写明公开的内容'],
    [
      'reply.reviewerId',
      { reply: { leaf: 'disclosed', content: '有', reviewerId: CLERK } },
      '不是',
    ],
    ['channel', { channel: 'internet' }, '当面提交或者口头'],
    ['arrivedOn', { arrivedOn: '2024-09-13' }, '不能晚于今天'],
  ])('refuses a wrong %s, and half-writes nothing', async (field, changes, message) => {
    const error = await refusal('requests.walkIn', walkIn(changes));
    expect(error.fields?.[field]?.[0]).toContain(message);
    expect([rowCount('disclosureRequest'), rowCount('requestEvent')]).toEqual([0, 0]);
    expect(rowCount('seriesNumber')).toBe(0);
  });

  test('leaves no registration behind when its answer can’t be kept', async () => {
    desk.db.exec(`CREATE TRIGGER full BEFORE INSERT ON requestLetter
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    await expect(desk.call('requests.walkIn', walkIn())).rejects.toThrow('requests.walkIn');
    const tables = ['disclosureRequest', 'requestEvent', 'seriesNumber', 'requestApplicant'];
    expect(tables.map(rowCount)).toEqual([0, 0, 0, 0]);
  });
});

describe('requests.receipt', () => {
  test('tells the receipt date, the due date and the year it counts in', async () => {
    expect(
      await desk.ask('requests.receipt', {
        ...{ channel: 'fax', arrivedOn: '2023-12-31', confirmedOn: '2024-01-04' },
      }),
    ).toMatchObject({ receivedOn: '2024-01-04', dueOn: '2024-02-01', reportYear: 2024 });
    const waiting = await desk.ask('requests.receipt', { channel: 'fax', arrivedOn: '2023-12-31' });
    expect(waiting).toMatchObject({ receivedOn: null, dueOn: null, reportYear: null });
    expect(waiting.reminder).toContain('当日与申请人联系确认');
  });

  test('asks about a day whose period has ended already: a slip in the year', async () => {
    const asked = { channel: 'in-person', arrivedOn: '2014-09-12' } as const;
    const { reminder } = await desk.ask('requests.receipt', asked);
    expect(reminder).toContain('已经届满，请核对年月日有没有填错');
    const now = await desk.ask('requests.receipt', { ...asked, arrivedOn: '2024-09-12' });
    expect(now.reminder).toBe('');
  });

  test('refuses a channel that does not exist', async () => {
    const error = await refusal('requests.receipt', { channel: 'dove', arrivedOn: '2023-12-31' });
    expect(error.code).toBe('invalid-input');
  });
});

describe('requests.hints', () => {
  const typed = { title: '曼糯村土地征收补偿方案', description: '2023 年曼糯村土地征收补偿方案' };

  test('shows the same applicant by number or by name and telephone, and like requests', async () => {
    const first = await registerRequest(desk);
    const other = await registerRequest(desk, {
      applicants: [{ column: 'natural-person', name: '玉罕', telephone: '13900000000' }],
      matters: [{ title: '曼糯村土地征收的补偿方案', description: '曼糯村' }],
    });
    const byNumber = await desk.ask('requests.hints', { idNumbers: [ID_NUMBER.toLowerCase()] });
    expect(byNumber.sameApplicant.map(({ id }) => id)).toEqual([first]);
    const byName = { names: ['玉罕'], telephones: ['139 0000 0000'] };
    expect((await desk.ask('requests.hints', byName)).sameApplicant).toMatchObject([{ id: other }]);
    const namesake = { names: ['玉罕'], telephones: ['13911111111'] };
    expect((await desk.ask('requests.hints', namesake)).sameApplicant).toEqual([]);
    const like = await desk.ask('requests.hints', typed);
    expect(like.similar.map(({ id, similarity }) => [id, similarity > 0.9])).toEqual([
      [first, true],
      [other, false],
    ]);
    const others = await desk.ask('requests.hints', { ...typed, exceptId: first });
    expect(others.similar.map(({ id }) => id)).toEqual([other]);
  });

  test('leaves voided registrations aside', async () => {
    const mistaken = await registerRequest(desk);
    await takeSteps(desk, mistaken, [['voided', '2024-09-12', { reason: '重复登记' }]]);
    const found = await desk.ask('requests.hints', { ...typed, names: ['岩温'] });
    expect(found).toMatchObject({ sameApplicant: [], similar: [], repeated: null });
  });

  test('shows a published item that may answer it', async () => {
    const draft = aDraft({ title: '曼糯村土地征收补偿方案公告', baseOn: '2024-08-01' });
    const { id } = await desk.ask('publications.draft', draft);
    expect((await desk.ask('requests.hints', typed)).published).toEqual([]);
    const signed = { secrecyReviewerId: SECRECY, signerId: SIGNER, reviewedOn: '2024-08-05' };
    const review = { ...signed, plannedOn: '2024-08-06', signedOn: '2024-08-05' };
    await desk.ask('publications.review', aReview(id, review));
    const channels = [{ channel: 'county-portal' as const, onDate: '2024-08-06' }];
    await desk.ask('publications.publish', { id, channels });
    expect((await desk.ask('requests.hints', typed)).published).toMatchObject([
      { title: '曼糯村土地征收补偿方案公告', publishedOn: '2024-08-06' },
    ]);
  });

  test('refuses a field that it does not know', async () => {
    expect((await refusal('requests.hints', { name: '岩温' })).code).toBe('invalid-input');
  });
});

test('requests.choices offers people, units and applicants entered before, each once', async () => {
  await registerRequest(desk, { holderUnit: '财政所', arrivedOn: '2024-09-10' });
  await registerRequest(desk, { holderUnit: '自然资源所', arrivedOn: '2024-09-11' });
  await registerRequest(desk, { holderUnit: '自然资源所', arrivedOn: '2024-09-12' });
  const choices = await desk.ask('requests.choices', {});
  expect(choices.people.map(({ name }) => name)).toEqual(['玉香', '刀建国', '李梅', '岩罕']);
  expect(choices.holderUnits).toEqual(['自然资源所', '财政所']);
  expect(choices.applicants).toMatchObject([{ name: '岩温', idNumber: ID_NUMBER }]);
  expect(choices.payment).not.toBe('');
  expect((await refusal('requests.choices', { year: 2024 })).code).toBe('invalid-input');
});
