import { rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesFolder } from '../../desk.ts';
import { openFileStore } from '../../platform/file-store.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addOffice, registerRequest, replied, takeSteps } from '../../testing/test-requests.ts';
import { checkRequests } from './check.ts';

let desk: TestDesk;

beforeEach(async () => {
  desk = openTestDesk('2024-09-12');
  await addOffice(desk);
  const id = await registerRequest(desk);
  await takeSteps(desk, id, [['accepted', '2024-09-12'], ...replied('2024-09-20')]);
});

const store = () => openFileStore(filesFolder(desk.db.name));
const problems = () => checkRequests(desk.db, store()).map(({ problem }) => problem);

test('a ledger that nobody touched agrees with itself', () => {
  expect(checkRequests(desk.db, store())).toEqual([]);
});

test('it still does after the calendar moved due dates, and made an estimated one certain', async () => {
  const id = await registerRequest(desk, { arrivedOn: '2026-12-15' });
  expect((await desk.ask('requests.get', { id })).row.clock.provisional).toBe(true);
  for (const date of ['2024-09-18', '2027-01-01', '2027-10-01']) {
    const day = { date, scope: 'national', kind: 'off', name: '放假', source: '通知' } as const;
    await desk.ask('office.addCalendarDay', day);
  }
  expect(checkRequests(desk.db, store())).toEqual([]);
  const moved = await desk.ask('requests.movedCases', {});
  expect(moved).toMatchObject([{ requestId: id, why: '2027年1月1日改为休息（放假）。' }]);
});

describe('what was changed behind the program’s back', () => {
  test.each([
    ['a line of table 三', '', "UPDATE disclosureRequest SET outcomeLine = 'C2'", '不一致'],
    ['a receipt date', '', "UPDATE disclosureRequest SET receivedOn = '2024-09-13'", '不一致'],
    ['an applicant', '', "UPDATE requestApplicant SET identity = ''", '不一致'],
    [
      'an event taken out',
      'requestEventStays',
      "DELETE FROM requestEvent WHERE kind = 'approved'",
      '只有 7 条，中间有缺失',
    ],
    [
      'an event of another kind',
      'requestEventIsKept',
      `UPDATE requestEvent SET kind = 'noted', step = '{"kind":"noted","on":"2024-09-20","text":"好"}'
       WHERE kind = 'submitted'`,
      '不合流程',
    ],
    ['a letter', 'requestLetterIsKept', "UPDATE requestLetter SET content = '{}'", '校验值'],
    [
      'a number given to nobody',
      'seriesNumberStays',
      "DELETE FROM seriesNumber WHERE series = 'application'",
      '不属于这件申请',
    ],
  ])('%s is found', (_case, trigger, sql, problem) => {
    desk.db.pragma('foreign_keys = OFF');
    if (trigger !== '') desk.db.exec(`DROP TRIGGER ${trigger}`);
    desk.db.exec(sql);
    expect(problems().join()).toContain(problem);
  });

  test('a letter’s Word file that was changed or is gone is found by the letter’s number', () => {
    const docx = desk.db.prepare('SELECT docx FROM requestLetter').pluck().get() as string;
    const file = store().pathOf(docx);
    writeFileSync(file, '别的内容');
    expect(checkRequests(desk.db, store())).toMatchObject([
      { subject: expect.stringContaining('青政公开答〔2024〕1号') as string },
    ]);
    expect(problems().join()).toContain('内容已经改变');
    rmSync(file);
    expect(problems().join()).toContain('不在台账的文件夹里');
  });
});

test('the schema itself keeps events, letters and numbers', () => {
  for (const sql of [
    "UPDATE requestEvent SET onDate = '2024-09-13'",
    'DELETE FROM requestEvent',
    "UPDATE requestLetter SET title = '改'",
    'DELETE FROM requestLetter',
    'UPDATE seriesNumber SET number = 9',
    'DELETE FROM seriesNumber',
  ]) {
    expect(() => desk.db.exec(sql)).toThrow(/never/);
  }
});
