import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../core/contract.ts';
import { makeReceipt } from '../../core/submissions/receipt.ts';
import type { ReceiptAnswer } from '../../core/submissions/receipt.ts';
import { hashOf } from '../../platform/file-store.ts';
import { blankPdf } from '../../testing/blank-pdf.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { publishItem } from '../../testing/test-publications.ts';

let desk: TestDesk;
let folder = '';
let receiptFile = '';

const CLERK = 1;
const REVIEWER = 2;
const SIGNER = 3;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'submission-'));
  receiptFile = path.join(mkdtempSync(path.join(tmpdir(), 'receipt-')), '回执.json');
  desk = openTestDesk('2021-01-20', {
    chooseFolder: () => Promise.resolve(folder),
    chooseFiles: () => Promise.resolve([receiptFile]),
    printToPdf: blankPdf,
  });
  const people = [
    ['岩温', 'clerk'],
    ['玉香', 'reviewer'],
    ['李明', 'signer'],
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

const take = (step: Input<'annualReport.takeStep'>['step']) =>
  desk.ask('annualReport.takeStep', { year: 2020, step });

async function freeze(): Promise<void> {
  const { zeros } = await desk.ask('annualReport.life', { year: 2020 });
  const areas = zeros.filter(({ state }) => state === 'unfilled').map(({ area }) => area);
  if (areas.length > 0) {
    await desk.ask('annualReport.confirmZeros', { year: 2020, areas, signerId: SIGNER });
  }
  await take({ kind: 'reviewed', onDate: '2021-01-20', personId: REVIEWER });
  await take({ kind: 'signed', onDate: '2021-01-20', personId: SIGNER });
  await take({ kind: 'frozen', onDate: '2021-01-20', personId: CLERK });
}

async function folderHandle(): Promise<string> {
  const chosen = await desk.ask('files.chooseFolder', { title: '文件夹' });
  return chosen?.handle ?? '';
}

async function write(): Promise<Output<'submissions.write'>> {
  return desk.ask('submissions.write', { year: 2020, folderHandle: await folderHandle() });
}

function receiptFor(
  { name, shortCode, manifestHash }: Output<'submissions.write'>,
  changes: Partial<ReceiptAnswer> = {},
): string {
  const answer: ReceiptAnswer = {
    ...{ organ: '青石乡人民政府', year: 2020, reportVersion: 1, packageName: name },
    ...{ shortCode, manifestHash, reason: '', faults: [] },
    decision: 'accepted',
    ...{ receiver: '勐海县政务公开办', by: '张三', onDate: '2021-01-20' },
    ...changes,
  };
  return makeReceipt(answer, (text) => hashOf(new TextEncoder().encode(text)));
}

const lifeState = async () => (await desk.ask('annualReport.life', { year: 2020 })).state;

describe('a package', () => {
  test('of a frozen report is written, read back, recorded, and found whole by the county’s check', async () => {
    await freeze();
    const written = await write();
    expect(written).toMatchObject({ version: 1, name: expect.stringContaining('第1版') as string });
    expect(readdirSync(folder)).toEqual([written.name]);
    expect(await desk.ask('submissions.list', { year: 2020 })).toMatchObject([
      { shortCode: written.shortCode, place: path.join(folder, written.name) },
    ]);
    folder = path.join(folder, written.name);
    const verdict = await desk.ask('submissions.verify', { folderHandle: await folderHandle() });
    expect(verdict).toEqual({ name: written.name, shortCode: written.shortCode, findings: [] });
  });

  test('is found on the stick that holds it alone; of several one has to be chosen', async () => {
    const draft = await write();
    const onStick = await folderHandle();
    const verify = () => desk.call('submissions.verify', { folderHandle: onStick });
    expect(await verify()).toMatchObject({ value: { name: draft.name, findings: [] } });
    await freeze();
    const { name } = await write();
    expect(await verify()).toMatchObject({
      error: {
        code: 'invalid-input',
        message: expect.stringMatching(new RegExp(`2 个报送包.*${name}`)) as string,
      },
    });
    rmSync(path.join(folder, draft.name), { recursive: true });
    rmSync(path.join(folder, name, 'bagit.txt'));
    expect(await verify()).toMatchObject({ value: { name, findings: [{ path: 'bagit.txt' }] } });
  });

  test('in a folder of the PC is not asked to be ejected, and says that it replaced another', async () => {
    const first = await write();
    expect(first.canEject).toBe(false);
    expect(first.notes.join('')).not.toMatch(/“安全弹出”|已经换下/u);
    expect((await write()).notes.join('')).toContain('原来的同名报送包已经换下');
  });

  test('carries the charts when they are wanted', async () => {
    await freeze();
    const { files } = await desk.ask('submissions.write', {
      ...{ year: 2020, folderHandle: await folderHandle(), withAnnex: true },
    });
    expect(files.filter(({ path: at }) => at.includes('附件：数据图表'))).toHaveLength(1);
  });

  test('of a draft says so in its name and to the clerk', async () => {
    const { version, name, notes } = await write();
    expect([version, name.endsWith('-草稿')]).toEqual([0, true]);
    expect(notes[0]).toContain('草稿');
  });

  test('is not made while a check of level error stands', async () => {
    desk.db.pragma('foreign_keys = OFF');
    desk.db.exec('UPDATE publication SET columnId = 999');
    const reply = await desk.call('submissions.write', {
      ...{ year: 2020, folderHandle: await folderHandle() },
    });
    expect(reply).toMatchObject({
      error: { code: 'not-allowed', message: expect.stringContaining('K12') as string },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is stopped leaves nothing, and is not recorded', async () => {
    await freeze();
    const handle = await folderHandle();
    const running = desk.call('submissions.write', { year: 2020, folderHandle: handle });
    const second = await desk.call('submissions.write', { year: 2020, folderHandle: handle });
    expect(second).toMatchObject({ error: { code: 'conflict' } });
    const tested = await desk.call('submissions.testDrive', { folderHandle: handle });
    expect(tested).toMatchObject({
      error: { message: '正在写入报送包，请等它结束，或者先停止。' },
    });
    await desk.ask('submissions.cancel', {});
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(await desk.ask('submissions.list', { year: 2020 })).toEqual([]);
  });

  test('of the same version takes the place of the one that lay there', async () => {
    await freeze();
    const first = await write();
    const second = await write();
    expect(readdirSync(folder)).toEqual([first.name]);
    expect(second.name).toBe(first.name);
  });
});

describe('the county’s receipt', () => {
  let written: Output<'submissions.write'>;

  beforeEach(async () => {
    await desk.ask('office.actAs', { id: CLERK });
    await freeze();
    written = await write();
  });

  test('closes the submission, and is not taken twice', async () => {
    writeFileSync(receiptFile, receiptFor(written));
    expect(await desk.ask('submissions.takeReceipt', {})).toMatchObject({ wasTaken: false });
    const { state, steps } = await desk.ask('annualReport.life', { year: 2020 });
    expect(state).toBe('accepted');
    expect(steps.slice(-2).map(({ step }) => step)).toMatchObject([
      { kind: 'handed-in', to: '勐海县政务公开办', packageCode: written.shortCode },
      { kind: 'accepted', by: '勐海县政务公开办 张三', packageCode: written.shortCode },
    ]);
    expect(await desk.ask('submissions.takeReceipt', {})).toMatchObject({ wasTaken: true });
    expect((await desk.ask('annualReport.life', { year: 2020 })).steps).toHaveLength(steps.length);
  });

  test('may say as much as a receipt holds', async () => {
    const reason = '请下一年度'.repeat(200);
    writeFileSync(receiptFile, receiptFor(written, { reason }));
    await desk.ask('submissions.takeReceipt', {});
    const { steps } = await desk.ask('annualReport.life', { year: 2020 });
    expect(steps.at(-1)?.step).toMatchObject({ kind: 'accepted', remark: reason });
  });

  test('that comes after another one is refused in a sentence, and changes nothing', async () => {
    writeFileSync(receiptFile, receiptFor(written, { decision: 'returned', reason: '表三有误' }));
    await desk.ask('submissions.takeReceipt', {});
    writeFileSync(receiptFile, receiptFor(written));
    expect(await desk.call('submissions.takeReceipt', {})).toMatchObject({
      error: { message: '不能办理“上级接收”：2020 年度报告现在是“上级已退回”，这一步不能办理。' },
    });
    expect(await lifeState()).toBe('returned');
  });

  test('that returns the report opens the way to a corrected version', async () => {
    writeFileSync(
      receiptFile,
      receiptFor(written, { decision: 'returned', reason: '表三有误', faults: [] }),
    );
    await desk.ask('submissions.takeReceipt', {});
    expect(await lifeState()).toBe('returned');
    await take({
      ...{ kind: 'unfrozen', onDate: '2021-01-20', personId: SIGNER, reason: '上级退回' },
    });
    await freeze();
    expect((await write()).name).toContain('第2版');
  });

  test.each([
    ['of another organ', { organ: '白石乡人民政府' }, '白石乡人民政府'],
    ['of another package', { manifestHash: 'f'.repeat(64) }, '没有短码是'],
    ['of another version', { reportVersion: 2 }, '版本'],
  ])('%s is refused, and nothing is recorded', async (_what, changes, words) => {
    writeFileSync(receiptFile, receiptFor(written, changes));
    const reply = await desk.call('submissions.takeReceipt', {});
    expect(reply).toMatchObject({ error: { message: expect.stringContaining(words) as string } });
    expect(await lifeState()).toBe('frozen');
  });

  test('that was changed is refused', async () => {
    writeFileSync(receiptFile, receiptFor(written).replace('张三', '李四'));
    expect(await desk.call('submissions.takeReceipt', {})).toMatchObject({
      error: { message: expect.stringContaining('校验码') as string },
    });
  });

  test.each([
    ['a folder', () => mkdirSync(receiptFile)],
    ['something else', () => writeFileSync(receiptFile, '{}')],
    ['a film', () => writeFileSync(receiptFile, new Uint8Array(2_000_000))],
  ])('that is %s is refused by name', async (_what, make) => {
    make();
    const reply = await desk.call('submissions.takeReceipt', {});
    expect(reply).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/回执/u) as string },
    });
  });
});

describe('the county’s answer by its code', () => {
  const answer = { year: 2020, decision: 'accepted', onDate: '2021-01-20', by: '张三' } as const;

  test('is taken however the code is typed', async () => {
    await desk.ask('office.actAs', { id: CLERK });
    await freeze();
    const { shortCode } = await write();
    const typed = shortCode.toLowerCase().replaceAll('-', ' ');
    await desk.ask('submissions.enterAnswer', { ...answer, shortCode: typed });
    expect(await lifeState()).toBe('accepted');
  });

  test('with a code that nobody gave out is refused at its field', async () => {
    const reply = await desk.call('submissions.enterAnswer', {
      ...answer,
      shortCode: '0000-0000-0000',
    });
    expect(reply).toMatchObject({ error: { fields: { shortCode: [expect.any(String)] } } });
  });

  test('that returns without saying why is refused at its field', async () => {
    await freeze();
    const { shortCode } = await write();
    const reply = await desk.call('submissions.enterAnswer', {
      ...{ ...answer, decision: 'returned', shortCode },
    });
    expect(reply).toMatchObject({ error: { fields: { reason: ['请填写退回的理由'] } } });
  });

  test('to a draft, or dated tomorrow, records nothing', async () => {
    const draft = await write();
    const toDraft = { ...answer, shortCode: draft.shortCode };
    expect(await desk.call('submissions.enterAnswer', toDraft)).toMatchObject({
      error: { code: 'conflict' },
    });
    await desk.ask('office.actAs', { id: CLERK });
    await freeze();
    const { shortCode } = await write();
    const reply = await desk.call('submissions.enterAnswer', {
      ...{ ...answer, shortCode, onDate: '2021-01-21' },
    });
    expect(reply).toMatchObject({ error: { fields: { onDate: [expect.any(String)] } } });
    expect(await lifeState()).toBe('frozen');
  });
});

test('the QR sheet prints the code of the package, and needs one of a frozen report', async () => {
  const order = { year: 2020, folderHandle: await folderHandle() };
  await write();
  expect(await desk.call('submissions.writeQrSheet', order)).toMatchObject({
    error: { message: expect.stringContaining('还没有定稿') as string },
  });
  await freeze();
  expect(await desk.call('submissions.writeQrSheet', order)).toMatchObject({
    error: { message: expect.stringContaining('请先把报送包写到') as string },
  });
  const { shortCode } = await write();
  const sheet = await desk.ask('submissions.writeQrSheet', order);
  expect(sheet.shortCode).toBe(shortCode);
  expect(sheet.codes).toBeGreaterThan(0);
  expect(readdirSync(folder)).toContain(path.basename(sheet.path));
});
