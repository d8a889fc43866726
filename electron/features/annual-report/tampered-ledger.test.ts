// What the report's checks say of a ledger that was changed behind the program's back.

import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addPeople, publishItem } from '../../testing/test-publications.ts';

let desk: TestDesk;
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tampered-'));
  desk = openTestDesk('2021-01-20', { chooseFolder: () => Promise.resolve(folder) });
  addPeople(desk);
  await desk.ask('office.saveProfile', {
    ...{ name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' },
    ...{ address: '勐海县青石乡', postcode: '666200', telephone: '0691-5120000' },
    contactUnit: '青石乡党政办公室',
  });
  await publishItem(desk);
});

const key = { year: 2020, template: 'form-2019' } as const;

function tamper(sql: string): void {
  desk.db.pragma('foreign_keys = OFF');
  desk.db.pragma('ignore_check_constraints = ON');
  desk.db.exec(sql);
}

const entry = (code: string, value: number) =>
  `INSERT INTO yearlyFigure (year, code, value, source, recordedAt)
   VALUES (2020, '${code}', ${value}, '改动', '')`;

const request = (state: string, closedOn: string, outcomeLine: string) =>
  `INSERT INTO disclosureRequest
     (applicationId, numberYear, number, state, channel, applicantName, applicantCount,
      applicantColumn, title, arrivedOn, receivedOn, provisional, closedOn, outcomeLine, searchText)
   VALUES (1, 2020, 1, '${state}', 'in-person', '张三', 1, 'business', '', '2020-05-01', '2020-05-01',
      0, ${closedOn}, ${outcomeLine}, '')`;

describe('a violated row fails its check, and nothing is exported', () => {
  test.each([
    ['K2、K14', 'a request closed without an outcome', request('closed', "'2020-05-20'", 'NULL')],
    ['K14', 'an open request with an outcome', request('in-progress', "'2020-05-20'", "'C1'")],
    [
      'K5',
      'a lawsuit decided without a result',
      `INSERT INTO remedyCase
         (kind, title, caseNumber, organ, applicantName, acceptedOn, decidedOn, voided)
       VALUES ('litigation-direct', '', '', '', '', '2020-05-01', '2020-08-01', 0)`,
    ],
    ['K8', 'a negative count', entry('table2.licence.previous', -3)],
    ['K12', 'a column that does not exist', 'UPDATE publication SET columnId = 999'],
    ['K13', 'a rule made by a township', entry('table2.rules.made', 1)],
  ])('%s: %s', async (ids, _what, sql) => {
    const before = await desk.ask('annualReport.overview', key);
    expect(before.checks.filter(({ passed }) => !passed)).toEqual([]);
    tamper(sql);
    const { checks } = await desk.ask('annualReport.overview', key);
    const failed = checks.filter(({ passed }) => !passed).map(({ id }) => id);
    expect(failed.join('、')).toBe(ids);
    const chosen = await desk.ask('files.chooseFolder', { title: '选择文件夹' });
    const folderHandle = chosen?.handle ?? '';
    const reply = await desk.call('annualReport.export', {
      ...{ ...key, folderHandle, formats: ['html'] },
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    for (const id of failed) expect(JSON.stringify(reply)).toContain(id);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('an export is recorded with its files, and only with whole ones', async () => {
  const file = { name: '年度报告.docx', bytes: 10, sha256: 'a'.repeat(64) };
  const written = { ...key, folder: 'E:/', files: [file] };
  expect(desk.runCall('annualReport.recordExport', written)).toMatchObject(written);
  const broken = { ...written, files: [{ ...file, sha256: 'short' }] };
  expect(() => desk.runCall('annualReport.recordExport', broken)).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  );
  expect(await desk.ask('annualReport.exports', { year: 2020 })).toHaveLength(1);
});
