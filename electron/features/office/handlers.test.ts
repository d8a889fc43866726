import { describe, expect, test } from 'vitest';
import type { Reply } from '../../core/calls.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

const profile = { name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' };
const clerk = { name: '林悦', post: '专干', roles: ['clerk' as const], dutyFrom: '2019-03-01' };

function fieldsOf(reply: Reply): readonly string[] {
  return reply.ok ? [] : Object.keys(reply.error.fields ?? {});
}

async function codeOf(reply: Promise<Reply>): Promise<string> {
  const answer = await reply;
  return answer.ok ? 'ok' : answer.error.code;
}

describe('a new ledger', () => {
  test('says that it is empty, and which years its calendar knows', async () => {
    const status = await openTestDesk('2020-05-13').ask('office.status', {});
    expect(status).toMatchObject({ ledger: 'real', profile: null, actor: null });
    expect(status.today).toBe('2020-05-13');
    expect(status.calendar).toEqual({ from: 2004, to: 2026 });
  });

  test('an empty sample says that it is a sample', async () => {
    const desk = openTestDesk('2020-05-13', {}, 'sample');
    expect(await desk.ask('office.status', {})).toMatchObject({ ledger: 'sample', profile: null });
  });

  test('is set up with the organ and its clerk in one step', async () => {
    const desk = openTestDesk('2020-05-13');
    const status = await desk.ask('office.setUp', { ...profile, clerkName: '林悦' });
    expect(status).toMatchObject({
      profile: { shortName: '青石乡' },
      actor: { name: '林悦', roles: ['clerk'], dutyFrom: '2020-05-13' },
    });
    expect(await desk.ask('office.status', {})).toEqual(status);
    expect(await codeOf(desk.call('office.setUp', { ...profile, clerkName: '林悦' }))).toBe(
      'conflict',
    );
  });

  test('names every missing field of its first page', async () => {
    const reply = await openTestDesk().call('office.setUp', { clerkName: '', postcode: '12' });
    expect(fieldsOf(reply)).toEqual(['name', 'county', 'prefecture', 'postcode', 'clerkName']);
  });
});

describe('the PC’s clock', () => {
  const setUpOn = async (today: string): Promise<TestDesk> => {
    const desk = openTestDesk(today);
    await desk.ask('office.setUp', { ...profile, clerkName: '林悦' });
    return desk;
  };
  const doubtOf = async (desk: TestDesk) => (await desk.ask('office.status', {})).clockDoubt;

  test('is believed from one working day to the next, and asked about when it went back or far on', async () => {
    const desk = await setUpOn('2026-03-02');
    desk.setToday('2026-03-20');
    expect(await doubtOf(desk)).toBeNull();
    desk.setToday('2026-03-01');
    expect(await doubtOf(desk)).toEqual({
      kind: 'backwards',
      lastSeen: '2026-03-02',
      now: '2026-03-01',
    });
    desk.setToday('2026-05-06');
    expect(await doubtOf(desk)).toMatchObject({ kind: 'jumped' });
  });

  test('is believed again once a person has read the same day elsewhere, with a row in the audit', async () => {
    const desk = await setUpOn('2026-03-02');
    desk.setToday('2026-06-01');
    const wrong = await desk.call('office.confirmClock', { today: '2026-05-01' });
    expect(fieldsOf(wrong)).toEqual(['today']);
    expect(await doubtOf(desk)).not.toBeNull();
    const status = await desk.ask('office.confirmClock', { today: '2026-06-01' });
    expect(status.clockDoubt).toBeNull();
    expect(await desk.ask('office.status', {})).toEqual(status);
    const last = desk.db.prepare('SELECT call, at FROM auditEntry ORDER BY id DESC LIMIT 1').get();
    expect(last).toEqual({ call: 'office.confirmClock', at: '2026-06-01T01:00:00.000Z' });
  });

  test('once it was ahead by mistake, is asked about when it is set right, and believed then', async () => {
    const desk = await setUpOn('2026-03-02');
    desk.setToday('2028-03-02');
    await desk.ask('office.confirmClock', { today: '2028-03-02' });
    desk.setToday('2026-03-03');
    expect(await doubtOf(desk)).toMatchObject({ kind: 'backwards', lastSeen: '2028-03-02' });
    await desk.ask('office.confirmClock', { today: '2026-03-03' });
    expect(await doubtOf(desk)).toBeNull();
  });

  test('does not matter to the sample office, which lives in its own year', async () => {
    const desk = openTestDesk('2020-05-13', {}, 'sample');
    await desk.ask('office.setUp', { ...profile, clerkName: '林悦' });
    desk.setToday('2026-03-02');
    expect(await doubtOf(desk)).toBeNull();
  });

  test('is confirmed with a date', async () => {
    const reply = await openTestDesk().call('office.confirmClock', { today: '今天' });
    expect(fieldsOf(reply)).toEqual(['today']);
  });
});

describe('the profile', () => {
  test('is saved and shown', async () => {
    const desk = openTestDesk();
    await desk.ask('office.saveProfile', { ...profile, isTownship: false, postcode: '666200' });
    const { profile: saved } = await desk.ask('office.status', {});
    expect(saved).toMatchObject({ ...profile, isTownship: false, postcode: '666200', website: '' });
  });

  test('is saved again with every field changed', async () => {
    const desk = openTestDesk();
    await desk.ask('office.saveProfile', profile);
    const changed = {
      ...{ name: '白石镇人民政府', shortName: '白石镇', county: '景洪市', prefecture: '某州' },
      ...{ address: '白石路 1 号', postcode: '666100', telephone: '0691-5120000' },
      ...{ contactUnit: '镇党政办公室', numberPrefix: '白政公开' },
      ...{ website: 'https://www.example.gov.cn', isTownship: false },
    };
    await desk.ask('office.saveProfile', changed);
    expect((await desk.ask('office.status', {})).profile).toEqual(changed);
  });

  test('a telephone that is none is refused at its field, and nothing is saved', async () => {
    const desk = openTestDesk();
    const reply = await desk.call('office.saveProfile', { ...profile, telephone: '12' });
    expect(fieldsOf(reply)).toEqual(['telephone']);
    expect(await desk.ask('office.status', {})).toMatchObject({ profile: null });
  });
});

describe('the documents of a year', () => {
  const notice = {
    year: 2020,
    title: '关于编制2020年年度报告的通知',
    documentNumber: '〔2021〕47号',
  };

  test('are added, changed, listed by year and removed', async () => {
    const desk = openTestDesk();
    const { id } = await desk.ask('office.saveBasisDocument', notice);
    await desk.ask('office.saveBasisDocument', { ...notice, year: 2021 });
    await desk.ask('office.saveBasisDocument', { id, ...notice, documentNumber: '〔2021〕48号' });
    expect(await desk.ask('office.basisDocuments', { year: 2020 })).toEqual([
      { id, ...notice, documentNumber: '〔2021〕48号' },
    ]);
    expect(await desk.ask('office.basisDocuments', {})).toHaveLength(2);
    await desk.ask('office.removeBasisDocument', { id });
    expect(await desk.ask('office.basisDocuments', { year: 2020 })).toEqual([]);
  });

  test('one that is not there is neither changed nor removed', async () => {
    const desk = openTestDesk();
    const changed = desk.call('office.saveBasisDocument', { id: 9, ...notice });
    expect(await codeOf(changed)).toBe('not-found');
    expect(await codeOf(desk.call('office.removeBasisDocument', { id: 9 }))).toBe('not-found');
  });

  test('bad input is refused by field', async () => {
    const desk = openTestDesk();
    const reply = await desk.call('office.saveBasisDocument', { year: 20, title: '' });
    expect(fieldsOf(reply)).toEqual(['year', 'title']);
    expect(fieldsOf(await desk.call('office.basisDocuments', { year: 'x' }))).toEqual(['year']);
    expect(fieldsOf(await desk.call('office.removeBasisDocument', { id: 0 }))).toEqual(['id']);
  });
});

describe('people', () => {
  async function deskWithClerk(): Promise<TestDesk & { readonly clerkId: number }> {
    const desk = openTestDesk('2020-05-13');
    const { id } = await desk.ask('office.addPerson', clerk);
    await desk.ask('office.actAs', { id });
    return { ...desk, clerkId: id };
  }

  test('are added and changed with all their roles', async () => {
    const { ask, clerkId: id } = await deskWithClerk();
    const roles = ['reviewer' as const, 'signer' as const];
    const changed = await ask('office.changePerson', { id, ...clerk, roles });
    expect([...changed.roles].sort()).toEqual(['reviewer', 'signer']);
    expect(await ask('office.people', {})).toEqual([changed]);
  });

  test('end their duty but stay in the list', async () => {
    const desk = await deskWithClerk();
    await desk.ask('office.endDuty', { id: desk.clerkId, dutyTo: '2020-05-13' });
    expect(await desk.ask('office.people', {})).toMatchObject([{ dutyTo: '2020-05-13' }]);
    expect((await desk.ask('office.status', {})).actor).toMatchObject({ name: '林悦' });
    desk.setToday('2020-05-14');
    expect((await desk.ask('office.status', {})).actor).toBeNull();
    expect(await codeOf(desk.call('office.actAs', { id: desk.clerkId }))).toBe('not-allowed');
  });

  test('leave no name under what is entered after their duty ended', async () => {
    const desk = await deskWithClerk();
    await desk.ask('office.endDuty', { id: desk.clerkId, dutyTo: '2020-05-13' });
    desk.setToday('2020-05-14');
    await desk.ask('office.saveProfile', profile);
    const recorded = desk.db.prepare('SELECT call, personId FROM auditEntry ORDER BY id').all();
    expect(recorded.slice(-2)).toEqual([
      { call: 'office.endDuty', personId: desk.clerkId },
      { call: 'office.saveProfile', personId: null },
    ]);
  });

  test('a duty does not end before it began, nor begin after it ended', async () => {
    const { ask, call, clerkId: id } = await deskWithClerk();
    expect(fieldsOf(await call('office.endDuty', { id, dutyTo: '2019-02-28' }))).toEqual([
      'dutyTo',
    ]);
    await ask('office.endDuty', { id, dutyTo: '2019-12-31' });
    const reply = await call('office.changePerson', { id, ...clerk, dutyFrom: '2020-01-01' });
    expect(fieldsOf(reply)).toEqual(['dutyFrom']);
  });

  test('stand under what is entered after they were chosen', async () => {
    const { ask, db, clerkId } = await deskWithClerk();
    await ask('office.saveProfile', profile);
    const person = db.prepare('SELECT personId FROM auditEntry ORDER BY id DESC').pluck().get();
    expect(person).toBe(clerkId);
  });

  test('someone unknown is not found', async () => {
    const desk = openTestDesk();
    expect(await codeOf(desk.call('office.actAs', { id: 5 }))).toBe('not-found');
    expect(await codeOf(desk.call('office.changePerson', { id: 5, ...clerk }))).toBe('not-found');
    expect(await codeOf(desk.call('office.endDuty', { id: 5, dutyTo: '2020-01-01' }))).toBe(
      'not-found',
    );
  });

  test('bad input is refused by field', async () => {
    const { call } = openTestDesk();
    const draft = { name: ' ', roles: [], dutyFrom: '2020-13-01' };
    const wrong = ['name', 'roles', 'dutyFrom'];
    expect(fieldsOf(await call('office.addPerson', draft))).toEqual(wrong);
    expect(fieldsOf(await call('office.changePerson', { id: 1, ...draft }))).toEqual(wrong);
    expect(fieldsOf(await call('office.endDuty', { id: 1, dutyTo: '' }))).toEqual(['dutyTo']);
    expect(fieldsOf(await call('office.actAs', { id: '1' }))).toEqual(['id']);
  });
});

describe('settings', () => {
  test('have usual values until they are set, and keep what was set', async () => {
    const desk = openTestDesk();
    const usual = await desk.ask('office.settings', {});
    expect(usual).toMatchObject({
      annualReportDeadline: '01-31',
      annualReportDeadlines: [],
      court: '人民法院',
    });
    const settings = {
      ...usual,
      court: '勐海县人民法院',
      annualReportDeadline: '01-25',
      annualReportDeadlines: [{ year: 2020, monthDay: '01-20' }],
    };
    await desk.ask('office.saveSettings', settings);
    expect(await desk.ask('office.settings', {})).toEqual(settings);
  });

  test('a day that does not exist is refused at its field', async () => {
    const input = { annualReportDeadlines: [{ year: 2020, monthDay: '02-30' }] };
    const reply = await openTestDesk().call('office.saveSettings', input);
    expect(fieldsOf(reply)).toEqual(['annualReportDeadlines.0.monthDay']);
  });
});

test.each(['office.status', 'office.people', 'office.settings'])(
  '%s takes no input, and says so when it gets some',
  async (name) => {
    const desk = openTestDesk();
    expect(await codeOf(desk.call(name, {}))).toBe('ok');
    expect(await codeOf(desk.call(name, { year: 2020 }))).toBe('invalid-input');
  },
);

describe('the other ledger', () => {
  test('is opened by the window, once', async () => {
    const opened: string[] = [];
    const switchLedger = (kind: string): Promise<void> => Promise.resolve(void opened.push(kind));
    const desk = openTestDesk('2020-05-13', { switchLedger });
    await desk.ask('office.openLedger', { kind: 'sample' });
    await desk.ask('office.openLedger', { kind: 'real' });
    expect(opened).toEqual(['sample']);
  });

  test('there is no third kind', async () => {
    const reply = await openTestDesk().call('office.openLedger', { kind: 'test' });
    expect(fieldsOf(reply)).toEqual(['kind']);
  });
});
