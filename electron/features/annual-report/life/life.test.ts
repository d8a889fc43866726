import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../core/contract.ts';
import { aReferral } from '../../../testing/frozen-office.ts';
import { openTestDesk } from '../../../testing/test-desk.ts';
import type { TestDesk } from '../../../testing/test-desk.ts';
import { publishItem } from '../../../testing/test-publications.ts';

let desk: TestDesk;

type Step = Input<'annualReport.takeStep'>['step'];

const CLERK = 1;
const REVIEWER = 2;
const SIGNER = 3;

beforeEach(async () => {
  desk = openTestDesk('2021-01-20');
  const people = [
    ['岩温', 'clerk'],
    ['玉香', 'reviewer'],
    ['李明', 'signer'],
    ['钱进', 'holder'],
    ['吴敏', 'secrecy-reviewer'],
  ] as const;
  for (const [name, role] of people) {
    await desk.ask('office.addPerson', { name, roles: [role], dutyFrom: '2019-01-01' });
  }
  await desk.ask('office.saveProfile', {
    ...{ name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' },
    ...{ address: '勐海县青石乡', postcode: '666200', telephone: '0691-5120000' },
    contactUnit: '青石乡党政办公室',
  });
  await publishItem(desk);
  await desk.ask('annualReport.saveSetup', { year: 2020, template: 'form-2019' });
});

const life = () => desk.ask('annualReport.life', { year: 2020 });
const take = (step: Step) => desk.ask('annualReport.takeStep', { year: 2020, step });

async function refusal(step: Step) {
  const reply = await desk.call('annualReport.takeStep', { year: 2020, step });
  if (reply.ok) throw new Error(`${step.kind} was not refused`);
  return reply.error;
}

async function confirmAllZeros(): Promise<void> {
  const { zeros } = await life();
  const areas = zeros.filter(({ state }) => state === 'unfilled').map(({ area }) => area);
  await desk.ask('annualReport.confirmZeros', { year: 2020, areas, signerId: SIGNER });
}

const reviewed: Step = { kind: 'reviewed', onDate: '2021-01-20', personId: REVIEWER };
const signed: Step = { kind: 'signed', onDate: '2021-01-20', personId: SIGNER };
const frozen: Step = { kind: 'frozen', onDate: '2021-01-20', personId: CLERK };

async function freeze(): Promise<void> {
  await confirmAllZeros();
  for (const step of [reviewed, signed, frozen]) await take(step);
}

describe('a report on its way', () => {
  test('goes from draft to the county’s answer, and each step is kept with its person', async () => {
    await freeze();
    await take({
      ...{ kind: 'handed-in', onDate: '2021-01-20', personId: CLERK },
      ...{ to: '勐海县人民政府办公室', manner: 'usb' },
    });
    const { state, version, steps, versions } = await take({
      ...{ kind: 'accepted', onDate: '2021-01-20', by: '县政务公开办 张某' },
    });
    expect([state, version]).toEqual(['accepted', 1]);
    expect(steps.map(({ step, person }) => [step.kind, person])).toEqual([
      ['reviewed', '玉香'],
      ['signed', '李明'],
      ['frozen', '岩温'],
      ['handed-in', '岩温'],
      ['accepted', null],
    ]);
    expect(versions).toMatchObject([{ version: 1, state: '上级接收（2021-01-20）', reason: '' }]);
  });

  test('is dated by whoever signs it', async () => {
    await freeze();
    const { printed } = await desk.ask('annualReport.version', { year: 2020, version: 1 });
    expect(printed.document.signedOn).toBe('2021-01-20');
    expect([printed.reviewer, printed.signer]).toEqual(['玉香', '李明']);
  });

  test('is not reviewed while anything is 未填', async () => {
    const { message, code } = await refusal(reviewed);
    expect(code).toBe('not-allowed');
    expect(message).toContain('依申请公开未填（收到申请数 0 件，上年结转申请数 0 件）');
    await confirmAllZeros();
    expect((await take(reviewed)).state).toBe('reviewed');
  });

  test('is not reviewed before its year is over', async () => {
    await confirmAllZeros();
    desk.setToday('2020-12-31');
    expect((await refusal({ ...reviewed, onDate: '2020-12-31' })).message).toContain(
      '2021-01-01 起才能审核通过',
    );
  });

  test('is reviewed anew when a number changed after its review', async () => {
    await confirmAllZeros();
    await take(reviewed);
    await publishItem(desk, { title: '补登的一条' });
    expect((await life()).isStale).toBe(true);
    expect((await refusal(signed)).message).toContain('请重新审核');
    await take(reviewed);
    expect((await take(signed)).state).toBe('signed');
  });

  test('is reviewed anew when its text changed after it was signed', async () => {
    await confirmAllZeros();
    await take(reviewed);
    await take(signed);
    const { narrative } = await desk.ask('annualReport.narrative', {
      year: 2020,
      template: 'form-2019',
    });
    const other = [...(narrative.other ?? []), { kind: 'paragraph' as const, text: '另有说明。' }];
    await desk.ask('annualReport.saveNarrative', {
      ...{ year: 2020, template: 'form-2019', narrative: { ...narrative, other } },
    });
    expect((await refusal(frozen)).message).toContain('请重新审核');
  });

  test('is reviewed anew when its date was changed after it was signed', async () => {
    await confirmAllZeros();
    await take(reviewed);
    await take(signed);
    for (const signedOn of ['2021-01-05', null]) {
      await desk.ask('annualReport.saveSetup', { year: 2020, template: 'form-2019', signedOn });
      expect((await life()).isStale).toBe(true);
      expect((await refusal(frozen)).message).toContain('请重新审核');
    }
    for (const step of [reviewed, signed, frozen]) await take(step);
    const { printed } = await desk.ask('annualReport.version', { year: 2020, version: 1 });
    expect(printed.document.signedOn).toBe('2021-01-20');
  });

  test('goes back to the desk with a reason', async () => {
    await confirmAllZeros();
    await take(reviewed);
    const { state } = await take({
      ...{ kind: 'sent-back', onDate: '2021-01-20', personId: SIGNER, reason: '问题写得太笼统' },
    });
    expect(state).toBe('drafting');
  });
});

describe('who does what', () => {
  beforeEach(confirmAllZeros);

  test.each([
    ['a clerk does not review', { ...reviewed, personId: CLERK }, 'step.personId', '不是审核人'],
    [
      'nobody reviews tomorrow',
      { ...reviewed, onDate: '2021-01-21' },
      'step.onDate',
      '不能晚于今天',
    ],
    ['nobody reviews off duty', { ...reviewed, onDate: '2018-05-01' }, 'step.personId', '不在岗'],
    ['nobody unknown reviews', { ...reviewed, personId: 99 }, 'step.personId', '没有这位'],
  ] as const)('%s', async (_, step, field, words) => {
    const { fields } = await refusal(step);
    expect(fields?.[field]?.[0]).toContain(words);
  });

  test('one person reviews and signs only with a reason, which is printed', async () => {
    await desk.ask('office.changePerson', {
      ...{ id: SIGNER, name: '李明', roles: ['signer', 'reviewer'], dutyFrom: '2019-01-01' },
    });
    await take({ ...reviewed, personId: SIGNER });
    const { fields } = await refusal(signed);
    expect(fields?.['step.reason']?.[0]).toContain('同一人');
    await take({ ...signed, reason: '办公室主任空缺' });
    await take(frozen);
    const { printed } = await desk.ask('annualReport.version', { year: 2020, version: 1 });
    expect(printed.exceptions).toEqual(['审核和签发是同一人。理由：办公室主任空缺']);
  });

  test('a report that is judged anew bears nothing of the signing before', async () => {
    await desk.ask('office.changePerson', {
      ...{ id: SIGNER, name: '李明', roles: ['signer', 'reviewer'], dutyFrom: '2019-01-01' },
    });
    await take({ ...reviewed, personId: SIGNER });
    await take({ ...signed, reason: '办公室主任空缺' });
    const draft = async () =>
      (await desk.ask('annualReport.version', { year: 2020, version: 0 })).printed;
    expect(await draft()).toMatchObject({ reviewer: '李明', signer: '李明' });
    await take(reviewed);
    expect(await draft()).toMatchObject({ reviewer: '玉香', signer: null, exceptions: [] });
    await take({
      ...{ kind: 'sent-back', onDate: '2021-01-20', personId: SIGNER, reason: '再核一遍' },
    });
    expect(await draft()).toMatchObject({ reviewer: null, signer: null, exceptions: [] });
  });

  test('a step is not dated before the one before it', async () => {
    await take(reviewed);
    const { fields } = await refusal({ ...signed, onDate: '2021-01-19' });
    expect(fields?.['step.onDate']?.[0]).toContain('不能早于审核通过的日期');
  });
});

describe('zeros', () => {
  test('are confirmed by a signer, for what is empty and nothing else', async () => {
    const confirm = (areas: string[], signerId: number) =>
      desk.call('annualReport.confirmZeros', { year: 2020, areas, signerId });
    expect(await confirm(['requests'], CLERK)).toMatchObject({ ok: false });
    expect(await confirm(['publications'], SIGNER)).toMatchObject({
      error: { message: '主动公开不能确认为零：发布总数 1 篇。' },
    });
    expect(await confirm(['requests', 'nothing'], SIGNER)).toMatchObject({ ok: false });
    expect((await life()).zeros.find(({ area }) => area === 'requests')?.state).toBe('unfilled');
    expect(await confirm(['requests'], SIGNER)).toMatchObject({ ok: true });
  });

  test('are not confirmed while the year goes on', async () => {
    desk.setToday('2020-12-31');
    const reply = await desk.call('annualReport.confirmZeros', {
      ...{ year: 2020, areas: ['requests'], signerId: SIGNER },
    });
    expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
  });
});

/** A text in which K11 finds no problems named. */
async function noProblems(): Promise<void> {
  const template = 'form-2019';
  const { narrative } = await desk.ask('annualReport.narrative', { year: 2020, template });
  const problems = [{ kind: 'paragraph' as const, text: '无。' }];
  await desk.ask('annualReport.saveNarrative', {
    ...{ year: 2020, template, narrative: { ...narrative, problems } },
  });
}

describe('a warning', () => {
  test('keeps the report from being reviewed until it is signed for', async () => {
    await confirmAllZeros();
    await noProblems();
    expect((await refusal(reviewed)).message).toMatch(/K11 .*写明理由并由签发人签字/);
    await desk.ask('annualReport.signReason', {
      ...{ year: 2020, check: 'K11', reason: '上级要求如此', signerId: SIGNER },
    });
    await take(reviewed);
  });

  test('whose reason was written anew after the review is reviewed anew', async () => {
    await confirmAllZeros();
    await noProblems();
    const sign = (reason: string) =>
      desk.ask('annualReport.signReason', {
        ...{ year: 2020, check: 'K11', reason, signerId: SIGNER },
      });
    await sign('上级要求如此');
    await take(reviewed);
    await sign('确实没有问题');
    expect((await refusal(signed)).message).toContain('请重新审核');
  });
});

describe('a frozen version', () => {
  test('stays as it was when the ledger goes on, and its hash is that of its text', async () => {
    await freeze();
    const before = await desk.ask('annualReport.overview', { year: 2020 });
    await desk.ask('office.saveProfile', {
      ...{ name: '另一个乡人民政府', county: '勐海县', prefecture: '西双版纳州' },
      ...{ address: '别处', postcode: '666200', telephone: '0691-5120001' },
      contactUnit: '党政办公室',
    });
    const after = await desk.ask('annualReport.overview', { year: 2020 });
    expect(after.document).toEqual(before.document);
    expect(after.document.organ).toBe('青石乡人民政府');
    const row = desk.db.prepare('SELECT content, sha256 FROM reportVersion').get() as {
      content: string;
      sha256: string;
    };
    expect(createHash('sha256').update(row.content).digest('hex')).toBe(row.sha256);
  });

  test('shows its own number above the records, whatever day it is', async () => {
    desk.setToday('2021-01-04');
    const referral = await desk.ask('hotline.register', aReferral('2020-12-30'));
    await desk.ask('hotline.close', {
      ...{ id: referral.summary.id, closedOn: '2020-12-31', closingNote: '已经答复' },
    });
    await desk.ask('hotline.register', aReferral('2020-12-31'));
    await confirmAllZeros();
    for (const step of [reviewed, signed, frozen]) await take({ ...step, onDate: '2021-01-04' });
    desk.setToday('2021-06-01');
    const rate = async () =>
      (await desk.ask('annualReport.records', { year: 2020, figure: 'hotline.onTimeRate' })).figure
        .text;
    const { figures } = await desk.ask('annualReport.overview', { year: 2020 });
    const printed = figures.find(({ id }) => id === 'hotline.onTimeRate')?.text;
    expect([printed, await rate()]).toEqual(['100%', '100%']);
    await take({
      ...{ kind: 'unfrozen', onDate: '2021-06-01', personId: SIGNER, reason: '漏登一条' },
    });
    expect(await rate()).toBe('50%');
  });

  test('is corrected by a next one, and both are kept and compared', async () => {
    await freeze();
    await take({
      ...{ kind: 'unfrozen', onDate: '2021-01-20', personId: SIGNER, reason: '漏登一条' },
    });
    await publishItem(desk, { title: '漏登的一条' });
    for (const step of [reviewed, signed, frozen]) await take(step);
    const { versions, version } = await life();
    expect(version).toBe(2);
    expect(versions).toMatchObject([
      { version: 2, reason: '漏登一条' },
      { version: 1, state: '解除定稿（2021-01-20）' },
    ]);
    const difference = await desk.ask('annualReport.compareVersions', {
      ...{ earlier: { year: 2020, version: 1 }, later: { year: 2020, version: 2 } },
    });
    expect(difference.compared).toBeGreaterThan(161);
    expect(difference.cells).toEqual([]);
    const changed = difference.sentences.filter(({ kind }) => kind !== 'same');
    const counts = (kind: string) =>
      changed
        .filter((sentence) => sentence.kind === kind)
        .map(({ text }) => /\d+(?=[篇条])/u.exec(text)?.[0]);
    expect([counts('removed'), counts('added')]).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
  });

  test('is compared with the ledger as it is now as version 0', async () => {
    await freeze();
    const { later, cells } = await desk.ask('annualReport.compareVersions', {
      ...{ earlier: { year: 2020, version: 1 }, later: { year: 2020, version: 0 } },
    });
    expect([later, cells]).toEqual(['2020 年度现在的稿子', []]);
  });

  test('that is not there is refused by name', async () => {
    const reply = await desk.call('annualReport.version', { year: 2020, version: 3 });
    expect(reply).toMatchObject({ error: { code: 'not-found' } });
  });
});
