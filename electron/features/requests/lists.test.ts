import { beforeEach, describe, expect, test } from 'vitest';
import type { CallName, Input } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import {
  CLERK,
  SIGNER,
  aRequest,
  addOffice,
  registerRequest,
  replied,
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

const found = async (filter: Input<'requests.list'>) =>
  (await desk.ask('requests.list', filter)).rows.map(({ id }) => id);

describe('requests.list', () => {
  /** 1 closed on time, 2 open and late, 3 waiting for confirmation, 4 withdrawn. */
  beforeEach(async () => {
    const first = await registerRequest(desk, { arrivedOn: '2024-03-01' });
    await takeSteps(desk, first, [['accepted', '2024-03-01'], ...replied('2024-03-20')]);
    await registerRequest(desk, {
      arrivedOn: '2024-04-01',
      applicants: [
        { column: 'business', name: '勐海茶业有限公司' },
        { column: 'other', name: '甲' },
      ],
      matters: [
        { title: '茶园用地批复', documentNumber: '勐政复〔2020〕9号', description: '批复' },
      ],
    });
    await registerRequest(desk, { arrivedOn: '2024-05-06', channel: 'fax' });
    const fourth = await registerRequest(desk, { arrivedOn: '2024-05-07' });
    const files = aRequest(desk).files;
    await takeSteps(desk, fourth, [['withdrawn', '2024-05-08', { files }]]);
    desk.setToday('2024-06-03');
  });

  test.each([
    ['everything, the latest first', {}, [4, 3, 2, 1]],
    ['a page', { page: 2, pageSize: 3 }, [1]],
    ['the state', { state: 'discontinued' }, [4]],
    ['the year, waiting ones by their arrival', { year: 2024 }, [4, 3, 2, 1]],
    ['another year', { year: 2023 }, []],
    ['the kind of applicant', { column: 'business' }, [2]],
    ['the line of table 三', { line: 'C1' }, [1]],
    ['the open ones', { open: true }, [3, 2]],
    ['the ended ones', { open: false }, [4, 1]],
    ['the late ones', { late: true }, [2]],
    ['those that are not late', { late: false }, [4, 3, 1]],
    ['a joint applicant and a word of the title', { text: '甲 茶园' }, [2]],
    ['a document number in other brackets', { text: '[2020]9号' }, [2]],
    ['a registration number', { text: '青政公开申〔2024〕3号' }, [3]],
  ] as const)('finds by %s', async (_case, filter, ids) => {
    expect(await found(filter)).toEqual(ids);
  });

  test('calls a request late from the day after its due date', async () => {
    const { rows } = await desk.ask('requests.list', { late: true });
    expect(rows.map(({ clock }) => clock.dueOn)).toEqual(['2024-04-29']);
    desk.setToday('2024-04-29');
    expect(await found({ late: true })).toEqual([]);
    desk.setToday('2024-04-30');
    expect(await found({ late: true })).toEqual([2]);
  });

  test('counts all pages, tells joint applicants, and holds no identity number', async () => {
    const { rows, total } = await desk.ask('requests.list', { pageSize: 3 });
    expect(total).toBe(4);
    expect(rows[2]).toMatchObject({ applicantName: '勐海茶业有限公司', applicantCount: 2 });
    expect(JSON.stringify(rows)).not.toContain('5328');
  });

  test('refuses a state that does not exist', async () => {
    expect((await refusal('requests.list', { state: 'lost' })).fields).toHaveProperty('state');
  });
});

describe('requests.board', () => {
  test('shows open cases only, what is due first at the top', async () => {
    const late = await registerRequest(desk, { arrivedOn: '2024-04-01' });
    const early = await registerRequest(desk, { arrivedOn: '2024-03-20' });
    const waiting = await registerRequest(desk, { arrivedOn: '2024-04-09', channel: 'internet' });
    const corrected = await registerRequest(desk, { arrivedOn: '2024-04-10' });
    await takeSteps(desk, corrected, [
      ['correction-noticed', '2024-04-11', { until: '2024-05-31' }],
    ]);
    const closed = await registerRequest(desk, { arrivedOn: '2024-04-12' });
    await takeSteps(desk, closed, [['ended-otherwise', '2024-04-12']]);
    desk.setToday('2024-04-15');
    const rows = await desk.ask('requests.board', {});
    expect(rows.map(({ id }) => id)).toEqual([waiting, early, late, corrected]);
    expect(rows[1]).toMatchObject({ whoNext: '经办人', clock: { dueOn: '2024-04-18' } });
    expect(rows[3]).toMatchObject({
      ...{ whoNext: '申请人', clock: { dueOn: null, waitingFor: 'correction' } },
      nextDue: { what: '申请人补正期限', on: '2024-05-31', ours: false },
    });
    expect((await refusal('requests.board', { year: 2024 })).code).toBe('invalid-input');
  });
});

describe('requests.get and requests.period', () => {
  test('give the whole case, its steps with the reasons why not, and its days', async () => {
    const id = await registerRequest(desk);
    const record = await desk.ask('requests.get', { id });
    expect(record.steps.find(({ kind }) => kind === 'signed')).toMatchObject({
      ...{ allowed: false, reason: '答复经过审核和保密审查之后才能签发（条例第十七条）。' },
    });
    expect(record).toMatchObject({
      correctionBy: '2024-09-24',
      missingForArchive: [],
      problems: [],
    });
    const period = await desk.ask('requests.period', { id });
    expect(period.national.dueOn).toBe('2024-10-16');
    expect(period.national.days.at(-1)).toMatchObject({ date: '2024-10-16', counted: 20 });
    expect(period.number).toBe('青政公开申〔2024〕1号');
    expect(period.periods.map(({ label }) => label)).toEqual(['答复期限', '告知补正的期限']);
    const correction = await desk.ask('requests.period', { id, period: 'correction-notice' });
    expect(correction.national.days.at(-1)).toMatchObject({ date: '2024-09-24', counted: 7 });
    expect((await refusal('requests.period', { id, period: 'payment' })).code).toBe('not-found');
  });

  test('show how the clock would stand after a step, and take none', async () => {
    const id = await registerRequest(desk);
    const step = { kind: 'extended', on: '2024-09-12', days: 10, reason: '核实', approverId: 2 };
    const clock = await desk.call('requests.clockAfter', { id, step });
    expect(clock).toMatchObject({ ok: true, value: { dueOn: '2024-10-30' } });
    expect((await desk.ask('requests.get', { id })).events).toHaveLength(1);
    const tooLong = await refusal('requests.clockAfter', { id, step: { ...step, days: 21 } });
    expect(tooLong.fields?.['step.days']?.[0]).toContain('条例第三十三条');
  });

  test.each(['requests.get', 'requests.period'] as const)(
    '%s refuses what is not there',
    async (name) => {
      expect((await refusal(name, { id: 9 })).code).toBe('not-found');
      expect((await refusal(name, { id: 0 })).code).toBe('invalid-input');
    },
  );
});

test('requests.exceptions lists who signed in place of another, with the reason', async () => {
  await desk.ask('office.changePerson', {
    ...{ id: CLERK, name: '玉香', roles: ['clerk', 'signer'], dutyFrom: '2015-01-01' },
  });
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [
    ['accepted', '2024-09-12'],
    ...replied('2024-09-20').slice(0, 4),
    ['signed', '2024-09-20', { signerId: CLERK, exceptionReason: '乡长出差，办公室只有两人' }],
  ]);
  expect(await desk.ask('requests.exceptions', { year: 2024 })).toEqual([
    {
      ...{ requestId: id, number: '青政公开申〔2024〕1号', title: '曼糯村土地征收补偿方案' },
      ...{ onDate: '2024-09-20', personName: '玉香', part: '签发人' },
      reason: '乡长出差，办公室只有两人',
    },
  ]);
  expect(await desk.ask('requests.exceptions', { year: 2023 })).toEqual([]);
  expect((await refusal('requests.exceptions', { year: 24 })).fields).toHaveProperty('year');
});

describe('requests.numbers and requests.voidNumber', () => {
  test('a spoilt number is never given again, and stays with its reason', async () => {
    await registerRequest(desk);
    const voided = { series: 'application', year: 2024, reason: '打印错了' } as const;
    expect(await desk.ask('requests.voidNumber', voided)).toEqual({
      text: '青政公开申〔2024〕2号',
    });
    const { requests } = await desk.ask('requests.register', aRequest(desk));
    expect(requests[0]?.number).toBe('青政公开申〔2024〕3号');
    const numbers = await desk.ask('requests.numbers', { year: 2024 });
    expect(numbers.filter(({ series }) => series === 'application')).toMatchObject([
      { number: 1, requestId: 1, what: '曼糯村土地征收补偿方案', voidReason: '' },
      { number: 2, requestId: null, what: '', voidReason: '打印错了' },
      { number: 3, requestId: 2 },
    ]);
  });

  test('a voided registration keeps its number, with the reason', async () => {
    const id = await registerRequest(desk);
    await takeSteps(desk, id, [['voided', '2024-09-12', { reason: '重复登记' }]]);
    const [number] = await desk.ask('requests.numbers', { year: 2024 });
    expect(number).toMatchObject({ number: 1, requestId: id, voidReason: '重复登记' });
    expect((await desk.ask('requests.list', { open: true })).total).toBe(0);
  });

  test('refuses a year ahead, and a reason left empty', async () => {
    const ahead = { series: 'reply', year: 2025, reason: '写错' };
    expect((await refusal('requests.voidNumber', ahead)).fields).toHaveProperty('year');
    const empty = { series: 'reply', year: 2024, reason: ' ' };
    expect((await refusal('requests.voidNumber', empty)).fields).toHaveProperty('reason');
    expect((await refusal('requests.numbers', { year: '2024' })).code).toBe('invalid-input');
  });
});

test('the person who signs is one of the office on that day', async () => {
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [['accepted', '2024-09-12'], ...replied('2024-09-20').slice(0, 4)]);
  await desk.ask('office.endDuty', { id: SIGNER, dutyTo: '2024-09-19' });
  const step = { kind: 'signed', on: '2024-09-20', signerId: SIGNER };
  const error = await refusal('requests.take', { id, step });
  expect(error.fields?.['step.signerId']?.[0]).toContain('不在任');
});
