import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CallName } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import {
  aRequest,
  addOffice,
  registerRequest,
  replied,
  takeSteps,
} from '../../testing/test-requests.ts';

let desk: TestDesk;
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dues-'));
  desk = openTestDesk('2024-09-12', { chooseFolder: () => Promise.resolve(folder) });
  await addOffice(desk);
});

async function refusal(name: CallName, input: unknown) {
  const reply = await desk.call(name, input);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

const chosenFolder = async (): Promise<string> =>
  (await desk.ask('files.chooseFolder', { title: '选择文件夹' }))?.handle ?? '';

describe('requests.feeQuote', () => {
  test('counts what the same applicant applied for in the calendar month of receipt, voided ones aside', async () => {
    const matters = Array.from({ length: 11 }, (_matter, index) => ({
      title: `第 ${index + 1} 号地块的征收材料`,
      description: '全部材料',
    }));
    await registerRequest(desk, { arrivedOn: '2024-08-30', matters });
    const other = { column: 'natural-person', name: '玉罕', telephone: '13900000000' } as const;
    await registerRequest(desk, { arrivedOn: '2024-09-02', applicants: [other] });
    const mistaken = await registerRequest(desk, { arrivedOn: '2024-09-02' });
    await takeSteps(desk, mistaken, [['voided', '2024-09-02', { reason: '重复登记' }]]);
    desk.setToday('2024-09-12');
    const { requests } = await desk.ask('requests.register', aRequest(desk, { matters }));
    const quote = await desk.ask('requests.feeQuote', {
      ...{ id: requests[10]?.id ?? 0, tariff: 'items' },
    });
    expect(quote).toMatchObject({ amountFen: 10_000, position: 11 });
    expect(quote.account).toContain('2024年9月的第 11 件');
    expect(
      await desk.ask('requests.feeQuote', { id: requests[9]?.id ?? 0, tariff: 'items' }),
    ).toMatchObject({ amountFen: 0, position: 10 });
  });

  test('asks for the pages of the page tariff', async () => {
    const id = await registerRequest(desk);
    const quote = await desk.ask('requests.feeQuote', { id, tariff: 'pages', pages: 57 });
    expect(quote.amountFen).toBe(27_000);
    const error = await refusal('requests.feeQuote', { id, tariff: 'pages' });
    expect(error.fields?.['pages']?.[0]).toContain('请填写页数');
  });
});

describe('requests.dues and requests.exportDues', () => {
  beforeEach(async () => {
    const first = await registerRequest(desk);
    await takeSteps(desk, first, [['accepted', '2024-09-12']]);
    const second = await registerRequest(desk, { arrivedOn: '2024-09-05' });
    desk.setToday('2024-09-12');
    await takeSteps(desk, second, [['correction-noticed', '2024-09-12', { until: '2024-09-30' }]]);
  });

  test('hold what is due between two days', async () => {
    const dues = await desk.ask('requests.dues', { from: '2024-09-01', to: '2024-10-31' });
    expect(dues.map(({ requestId, what, on }) => [requestId, what, on])).toEqual([
      [2, '申请人补正期限', '2024-09-30'],
      [1, '答复期限', '2024-10-16'],
    ]);
    const none = await desk.ask('requests.dues', { from: '2024-10-17', to: '2024-10-31' });
    expect(none).toEqual([]);
    const reversed = { from: '2024-10-31', to: '2024-10-17' };
    expect((await refusal('requests.dues', reversed)).fields).toHaveProperty('to');
  });

  test('become a calendar file of whole days, wherever the PC thinks it is', async () => {
    const answer = await desk.ask('requests.exportDues', { folder: await chosenFolder() });
    expect(answer).toMatchObject({
      count: 2,
      path: path.join(folder, '依申请公开期限（2024-09-12）.ics'),
    });
    const text = readFileSync(answer.path, 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20241016');
    expect(text).toContain('SUMMARY:答复期限：曼糯村土地征收补偿方案');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    await desk.ask('requests.exportDues', { folder: await chosenFolder() });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('refuse a folder that nobody chose', async () => {
    expect((await refusal('requests.exportDues', { folder: '/tmp' })).code).toBe('not-found');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('requests.makeProactive', () => {
  test('makes a draft publication of what was disclosed', async () => {
    const id = await registerRequest(desk);
    const enclosures = aRequest(desk).files;
    const reply = { leaf: 'disclosed', content: '提供征收补偿方案一份。', enclosures };
    await takeSteps(desk, id, [['accepted', '2024-09-12'], ...replied('2024-09-20', reply)]);
    const { publicationId } = await desk.ask('requests.makeProactive', { id, columnId: 1 });
    const item = await desk.ask('publications.get', { id: publicationId });
    expect(item.versions[0]).toMatchObject({
      ...{
        title: '曼糯村土地征收补偿方案',
        summary: '提供征收补偿方案一份。',
        baseOn: '2024-09-20',
      },
      ...{ attribute: 'proactive', responsibleUnit: '青石乡人民政府', files: enclosures },
    });
    const { links } = await desk.ask('requests.get', { id });
    expect(links).toMatchObject([{ route: `/publications/${publicationId}` }]);
    const again = await refusal('requests.makeProactive', { id, columnId: 1 });
    expect(again.message).toContain('已经转为主动公开');
  });

  test('refuses before the reply, and leaves no draft where the column is wrong', async () => {
    const id = await registerRequest(desk);
    const early = await refusal('requests.makeProactive', { id, columnId: 1 });
    expect(early.message).toContain('条例第四十四条');
    await takeSteps(desk, id, [['accepted', '2024-09-12'], ...replied('2024-09-20')]);
    const wrong = await refusal('requests.makeProactive', { id, columnId: 999 });
    expect(wrong.code).toBe('invalid-input');
    expect((await desk.ask('publications.list', {})).total).toBe(0);
    expect((await desk.ask('requests.get', { id })).links).toEqual([]);
  });
});

describe('requests.recount and requests.movedCases', () => {
  const day = { date: '2024-10-11', scope: 'national', kind: 'off', name: '抗洪', source: '通知' };

  test('name the open cases that moved, and the days that changed', async () => {
    const open = await registerRequest(desk);
    const closed = await registerRequest(desk);
    await takeSteps(desk, closed, [['accepted', '2024-09-12'], ...replied('2024-09-20')]);
    expect(await desk.ask('requests.recount', {})).toEqual([]);
    await desk.ask('office.addCalendarDay', { ...day, scope: 'national', kind: 'off' });
    await desk.ask('requests.recount', {});
    const moved = await desk.ask('requests.movedCases', {});
    expect(moved).toMatchObject([
      {
        ...{ requestId: open, number: '青政公开申〔2024〕1号' },
        ...{ from: '2024-10-16', to: '2024-10-17' },
        why: '2024年10月11日改为休息（抗洪）。',
      },
    ]);
    expect((await desk.ask('requests.list', { open: true })).rows[0]?.clock.dueOn).toBe(
      '2024-10-17',
    );
    expect(await desk.ask('requests.recount', {})).toEqual([]);
  });

  test('move a case whose very due date became a day off', async () => {
    await registerRequest(desk);
    const last = { ...day, date: '2024-10-16', scope: 'national', kind: 'off' } as const;
    const { moved } = await desk.ask('office.addCalendarDay', last);
    expect(moved).toMatchObject([{ from: '2024-10-16', to: '2024-10-17' }]);
  });

  test('tell a change of the local calendar from one of the legal period', async () => {
    await registerRequest(desk);
    await desk.ask('office.addCalendarDay', { ...day, scope: 'local', kind: 'off' });
    await desk.ask('requests.recount', {});
    const [moved] = await desk.ask('requests.movedCases', {});
    expect(moved?.why).toContain('法定期限不变：2024年10月11日（本地历）改为休息');
  });

  test('requests.mustRecount tells of days that came in without a count, as a new version brings', async () => {
    await registerRequest(desk);
    expect(await desk.ask('requests.mustRecount', {})).toEqual({ mustRecount: false });
    desk.db
      .prepare(
        `INSERT INTO calendarDay (date, scope, kind, name, source)
         VALUES (:date, :scope, :kind, :name, :source)`,
      )
      .run(day);
    expect(await desk.ask('requests.mustRecount', {})).toEqual({ mustRecount: true });
    await desk.ask('requests.recount', {});
    expect(await desk.ask('requests.mustRecount', {})).toEqual({ mustRecount: false });
    expect((await refusal('requests.mustRecount', { year: 2024 })).code).toBe('invalid-input');
  });

  test('refuse what they do not know', async () => {
    expect((await refusal('requests.recount', { id: 1 })).code).toBe('invalid-input');
    expect((await refusal('requests.movedCases', { id: 1 })).code).toBe('invalid-input');
  });
});

describe('requests.wordings and requests.saveWording', () => {
  const kind = 'extension-notice';
  const wording = async () => {
    const all = await desk.ask('requests.wordings', {});
    const found = all.find((letter) => letter.kind === kind);
    if (!found) throw new Error('every letter has a wording');
    return found;
  };
  const partOf = (parts: Awaited<ReturnType<typeof wording>>['parts'], locked: boolean) => {
    const part = parts.find((candidate) => candidate.locked === locked);
    if (!part) throw new Error('the letter has such a part');
    return part;
  };

  test('keep each wording as a further version, and go back to the proposal', async () => {
    const before = await wording();
    const { key, proposed } = partOf(before.parts, false);
    const text = `${proposed}请谅解。`;
    const save = { kind, parts: { [key]: text } } as const;
    expect(await desk.ask('requests.saveWording', save)).toEqual({ version: 1 });
    const changed = await wording();
    expect(changed.version).toBe(1);
    expect(partOf(changed.parts, false)).toMatchObject({ key, text, proposed });
    expect(await desk.ask('requests.saveWording', { kind, parts: {} })).toEqual({ version: 2 });
    expect((await wording()).parts).toEqual(before.parts);
  });

  test('refuse to change the law’s own clauses', async () => {
    const { key } = partOf((await wording()).parts, true);
    const error = await refusal('requests.saveWording', { kind, parts: { [key]: '随便' } });
    expect(error.fields?.[`parts.${key}`]?.[0]).toContain('不能修改');
  });
});
