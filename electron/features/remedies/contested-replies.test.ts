// Cases about replies of the request register: what is taken over from them, and what they warn of.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addOffice, registerRequest, replied, takeSteps } from '../../testing/test-requests.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = openTestDesk('2024-12-31');
  await addOffice(desk);
});

const remedy = {
  applicantName: '岩温',
  act: '答复',
  claim: '撤销答复，责令重新答复。',
  organ: '勐海县人民政府',
} as const;

/** A request that was answered and served on a day. */
async function answered(year: number, reply: object): Promise<number> {
  const arrivedOn = `${year}-05-06`;
  const id = await registerRequest(desk, { arrivedOn });
  await takeSteps(desk, id, [['accepted', arrivedOn], ...replied(`${year}-05-20`, reply)]);
  desk.setToday('2024-12-31');
  return id;
}

const contest = (requestId: number, change: Partial<Input<'remedies.register'>> = {}) =>
  desk.ask('remedies.register', {
    ...{ ...remedy, kind: 'reconsideration', requestId, acceptedOn: '2024-12-02' },
    ...change,
  });

describe('a case about a reply', () => {
  it('takes over its number, letter and days, and counts the limit from its service', async () => {
    const requestId = await answered(2024, {});
    const { request, notes } = await contest(requestId, { filedOn: '2024-07-19' });
    expect(request).toMatchObject({
      number: '青政公开申〔2024〕1号',
      title: '曼糯村土地征收补偿方案',
      line: 'C1',
      decidedOn: '2024-05-20',
      servedOn: '2024-05-20',
    });
    expect(request?.reply).toMatch(/^《.+》（青政公开答〔2024〕1号）$/);
    expect(notes.map(({ level }) => level)).toEqual(['info']);
    expect(notes[0]?.text).toContain('2024-05-20 周一 算到 2024-07-19 周五');
    expect((await desk.ask('remedies.choices', {})).requests).toEqual([request]);
  });

  it('takes a reply given on the spot for served on that day', async () => {
    const requestId = await registerRequest(desk, { arrivedOn: '2024-05-06' });
    await takeSteps(desk, requestId, [['answered-on-spot', '2024-05-06']]);
    desk.setToday('2024-12-31');
    const { request } = await contest(requestId);
    expect(request).toMatchObject({ decidedOn: '2024-05-06', servedOn: '2024-05-06' });
    expect(request?.reply).not.toBe('');
  });

  it('is found from the request, until it is voided', async () => {
    const requestId = await answered(2024, {});
    const { summary } = await contest(requestId);
    const links = async () => (await desk.ask('requests.get', { id: requestId })).links;
    expect(await links()).toMatchObject([{ route: `/remedies/${summary.id}` }]);
    await desk.ask('remedies.void', { id: summary.id, reason: '重复登记' });
    expect(await links()).toEqual([]);
  });

  it('has no reply to take over before there is one', async () => {
    const requestId = await registerRequest(desk);
    desk.setToday('2024-12-31');
    const { request, notes } = await contest(requestId);
    expect(request).toMatchObject({ reply: '', decidedOn: null, servedOn: null, line: null });
    expect(notes).toEqual([]);
  });

  it('is refused about a request that is not there or was voided', async () => {
    const fields = { requestId: ['没有找到这件信息公开申请，或者它已经作废，请重新选择。'] };
    const input = { ...remedy, kind: 'reconsideration', acceptedOn: '2024-12-02' };
    const refusal = async (requestId: number) => {
      const reply = await desk.call('remedies.register', { ...input, requestId });
      return reply.ok ? 'accepted' : reply.error;
    };
    expect(await refusal(99)).toMatchObject({ fields });
    const id = await registerRequest(desk);
    await takeSteps(desk, id, [['voided', '2024-12-31', { reason: '重复登记' }]]);
    expect(await refusal(id)).toMatchObject({ fields });
  });
});

describe('a direct suit', () => {
  const refused = { leaf: 'deliberative', reasons: '属于内部讨论记录' };
  const partly = { leaf: 'partly', reasons: '属于内部讨论记录', content: '公开补偿标准' };

  it.each([
    ['a refusal of 2024', 2024, refused, true],
    ['a refusal of 2023', 2023, refused, false],
    ['a withheld part of 2024', 2024, { ...partly, withheld: ['deliberative'] }, true],
    ['a disclosure of 2024', 2024, {}, false],
  ] as const)('against %s is warned of: %#', async (_, year, reply, isWarned) => {
    const requestId = await answered(year, reply);
    const direct = { kind: 'litigation-direct', servedOn: '2024-11-04' } as const;
    const { notes } = await contest(requestId, { ...direct, organ: '勐海县人民法院' });
    const warnings = notes.filter(({ text }) => text.includes('应当先申请行政复议'));
    expect(warnings.map(({ level }) => level)).toEqual(isWarned ? ['warning'] : []);
    const acceptedOn = '2024-12-02';
    const preview = { ...direct, requestId, acceptedOn } as const;
    expect((await desk.ask('remedies.preview', preview)).notes).toEqual(notes);
  });

  it('is held against the reconsiderations of the same request, voided ones aside', async () => {
    const requestId = await answered(2024, {});
    const { summary } = await contest(requestId);
    const direct = { kind: 'litigation-direct', requestId, acceptedOn: '2024-12-02' } as const;
    const warned = async () =>
      (await desk.ask('remedies.preview', direct)).notes.some(({ text }) =>
        text.includes('已登记行政复议'),
      );
    expect(await warned()).toBe(true);
    await desk.ask('remedies.void', { id: summary.id, reason: '重复登记' });
    expect(await warned()).toBe(false);
  });
});

describe('a suit after a reconsideration', () => {
  it('is found from the reconsideration, until it is voided', async () => {
    const requestId = await answered(2024, {});
    const first = await contest(requestId);
    const suit = await contest(requestId, {
      ...{ kind: 'litigation-after-reconsideration', earlierId: first.summary.id },
      organ: '勐海县人民法院',
    });
    const later = async () =>
      (await desk.ask('remedies.get', { id: first.summary.id })).later.map(({ id }) => id);
    expect(await later()).toEqual([suit.summary.id]);
    await desk.ask('remedies.void', { id: suit.summary.id, reason: '重复登记' });
    expect(await later()).toEqual([]);
  });
});
