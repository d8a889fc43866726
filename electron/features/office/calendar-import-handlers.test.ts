import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Output } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addOffice, registerRequest } from '../../testing/test-requests.ts';

const source = '国办发明电〔2026〕10号';
const TABLE = `日期,休/班,名称
2027-01-01,休,元旦
2027-01-03,班,元旦
2027-10-01,休,国庆节
`;

/** A desk whose next file dialog answers with one file of this content. */
function deskWith(
  name: string,
  content: string | Uint8Array,
  today = '2026-12-01',
): { desk: TestDesk; file: string } {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'calendar-')), name);
  writeFileSync(file, content);
  return { desk: openTestDesk(today, { chooseFiles: () => Promise.resolve([file]) }), file };
}

async function planOf(desk: TestDesk): Promise<NonNullable<Output<'office.importCalendar'>>> {
  const plan = await desk.ask('office.importCalendar', { scope: 'national' });
  if (!plan) throw new Error('the dialog was cancelled');
  return plan;
}

const countDays = (desk: TestDesk): unknown =>
  desk.db.prepare('SELECT count(*) FROM calendarDay').pluck().get();

describe('the preview', () => {
  test('says what each day is now and becomes, and writes nothing', async () => {
    const { desk } = deskWith('2027.csv', TABLE);
    expect(await planOf(desk)).toEqual({
      fileName: '2027.csv',
      scope: 'national',
      problems: [],
      days: [
        {
          date: '2027-01-01',
          kind: 'off',
          name: '元旦',
          change: 'add',
          now: { isWorkday: true, name: '' },
        },
        {
          date: '2027-01-03',
          kind: 'work',
          name: '元旦',
          change: 'add',
          now: { isWorkday: false, name: '' },
        },
        {
          date: '2027-10-01',
          kind: 'off',
          name: '国庆节',
          change: 'add',
          now: { isWorkday: true, name: '' },
        },
      ],
    });
    expect(countDays(desk)).toBe(0);
  });

  test('reads CSV as spreadsheet programs in China save it', async () => {
    // “日期,休/班,名称\n2027-01-01,休,元旦” in GB 18030.
    const gbk = Buffer.from(
      'c8d5c6da2cd0dd2fb0e02cc3fbb3c60a323032372d30312d30312ccfdd2cd4aab5a9'.replace(
        'cfdd',
        'd0dd',
      ),
      'hex',
    );
    const { desk } = deskWith('2027.csv', gbk);
    expect((await planOf(desk)).days).toMatchObject([{ date: '2027-01-01', name: '元旦' }]);
  });

  test('reads XLSX with real dates, written dates and a title above', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('放假安排');
    sheet.addRows([
      ['2027 年放假安排'],
      ['日期', '休/班', '名称'],
      [new Date('2027-01-01T00:00:00Z'), '休', '元旦'],
      ['2027/1/3', '班', '元旦'],
    ]);
    const { desk } = deskWith('2027.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect((await planOf(desk)).days).toMatchObject([
      { date: '2027-01-01', kind: 'off' },
      { date: '2027-01-03', kind: 'work' },
    ]);
  });

  test('reads the published data of chinese-days', async () => {
    const data = { holidays: { '2027-01-01': "New Year's Day,元旦,1" }, workdays: {} };
    const { desk } = deskWith('chinese-days.json', JSON.stringify(data));
    expect((await planOf(desk)).days).toMatchObject([{ date: '2027-01-01', name: '元旦' }]);
  });

  test('names the rows that can’t be taken, and then has no day at all', async () => {
    const { desk } = deskWith('2027.csv', `${TABLE}2027-02-30,休,春节\n`);
    expect(await planOf(desk)).toMatchObject({
      days: [],
      problems: ['第 5 行：日期“2027-02-30”不存在或者看不懂，请写成 2027-01-31 这样。'],
    });
  });

  test('is null when the dialog is cancelled', async () => {
    const desk = openTestDesk('2026-12-01', { chooseFiles: () => Promise.resolve(null) });
    expect(await desk.ask('office.importCalendar', { scope: 'local' })).toBeNull();
  });

  test.each([
    ['2027.xls', 'x', '另存为 XLSX'],
    ['2027.xlsx', 'no zip', '“2027.xlsx”的内容读不出来'],
    ['days.json', '{', '“days.json”的内容读不出来'],
    ['2027.csv', new Uint8Array([0xff, 0xff, 0xff]), '“2027.csv”的内容读不出来'],
    ['2027.csv', new Uint8Array(5 * 1024 * 1024 + 1), '太大'],
  ])('is refused for %s when it can’t be read', async (name, content, words) => {
    const { desk } = deskWith(name, content);
    expect(await desk.call('office.importCalendar', { scope: 'national' })).toMatchObject({
      error: { code: 'file-problem', message: expect.stringContaining(words) as string },
    });
  });

  test('takes one file, and a file that is there', async () => {
    const two = openTestDesk('2026-12-01', { chooseFiles: () => Promise.resolve(['a', 'b']) });
    expect(await two.call('office.importCalendar', { scope: 'national' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const gone = openTestDesk('2026-12-01', { chooseFiles: () => Promise.resolve(['/no/x.csv']) });
    expect(await gone.call('office.importCalendar', { scope: 'national' })).toMatchObject({
      error: { code: 'file-problem', message: expect.stringContaining('x.csv') as string },
    });
  });
});

describe('the import', () => {
  test('writes the days of the plan with their notice, and makes the year known', async () => {
    const { desk } = deskWith('2027.csv', TABLE);
    const { scope, days } = await planOf(desk);
    const done = await desk.ask('office.applyCalendarImport', { scope, source, days });
    expect(done).toEqual({ added: 3, replaced: 0, moved: [] });
    const year = await desk.ask('office.calendar', { year: 2027 });
    expect(year.covered.to).toBe(2027);
    expect(year.days).toMatchObject([
      { date: '2027-01-01', isWorkday: false, source },
      { date: '2027-01-03', isWorkday: true, source },
      { date: '2027-10-01', isWorkday: false, source },
    ]);
  });

  test('leaves out what is there already, and keeps what it replaces readable', async () => {
    const { desk } = deskWith('2027.csv', TABLE);
    const kept = {
      date: '2027-01-01',
      scope: 'national',
      kind: 'off',
      name: '元旦',
      source: '甲',
    } as const;
    await desk.ask('office.addCalendarDay', kept);
    const wrong = { ...kept, date: '2027-01-03', kind: 'off', source: '乙' } as const;
    await desk.ask('office.addCalendarDay', wrong);
    const { scope, days } = await planOf(desk);
    expect(days.map(({ change }) => change)).toEqual(['same', 'replace', 'add']);
    const done = await desk.ask('office.applyCalendarImport', { scope, source, days });
    expect(done).toMatchObject({ added: 1, replaced: 1 });
    const year = await desk.ask('office.calendar', { year: 2027 });
    expect(year.days.map((day) => day.source)).toEqual(['甲', source, source]);
    expect(year.removed).toEqual([
      { ...wrong, reason: `按“${source}”导入时替换`, removedOn: '2026-12-01' },
    ]);
  });

  test('refuses a plan that the calendar has outrun, and one that changes nothing', async () => {
    const { desk } = deskWith('2027.csv', TABLE);
    const { scope, days } = await planOf(desk);
    await desk.ask('office.applyCalendarImport', { scope, source, days });
    const again = { scope, source, days };
    expect(await desk.call('office.applyCalendarImport', again)).toMatchObject({
      error: { code: 'conflict' },
    });
    const nothing = { ...again, days: (await planOf(desk)).days };
    expect(await desk.call('office.applyCalendarImport', nothing)).toMatchObject({
      error: {
        code: 'invalid-input',
        message: expect.stringContaining('没有需要写入的') as string,
      },
    });
    expect(countDays(desk)).toBe(3);
  });

  test('asks for the notice, and writes nothing without it', async () => {
    const { desk } = deskWith('2027.csv', TABLE);
    const { scope, days } = await planOf(desk);
    const reply = await desk.call('office.applyCalendarImport', { scope, source: '', days });
    expect(reply).toMatchObject({ error: { fields: { source: ['请填写依据的通知'] } } });
    expect(countDays(desk)).toBe(0);
  });

  test('tells which open requests moved, from when to when and why', async () => {
    const table = '日期,休/班,名称\n2027-01-01,休,元旦\n2027-10-01,休,国庆节\n';
    const { desk } = deskWith('2027.csv', table);
    await addOffice(desk);
    const requestId = await registerRequest(desk, { arrivedOn: '2026-12-21' });
    const { scope, days } = await planOf(desk);
    const { moved } = await desk.ask('office.applyCalendarImport', { scope, source, days });
    const why = '2027年1月1日改为休息（元旦）。';
    expect(moved).toMatchObject([{ requestId, from: '2027-01-18', to: '2027-01-19', why }]);
    const removal = { date: '2027-01-01', scope, reason: '按通知更正' };
    expect(await desk.ask('office.removeCalendarDay', removal)).toMatchObject({
      name: '元旦',
      moved: [{ requestId, from: '2027-01-19', to: '2027-01-18' }],
    });
  });
});
