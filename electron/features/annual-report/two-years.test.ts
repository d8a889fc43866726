// Requests that live over the turn of a year: D in one report, B in the next, and what is said when the
// two don't agree.

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CallName, Input } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import {
  addOffice,
  CLERK,
  registerRequest,
  replied,
  SIGNER,
  takeSteps,
} from '../../testing/test-requests.ts';
import { readDocx } from '../../testing/read-back.ts';
import { readXlsxTables } from '../../testing/report-read-back.ts';

let desk: TestDesk;
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-years-'));
  desk = openTestDesk('2020-12-01', { chooseFolder: () => Promise.resolve(folder) });
  await addOffice(desk);
});

/** Received on 10 December 2020 and answered on 8 January 2021 (T7): its last day. */
async function carryOver(): Promise<void> {
  const id = await registerRequest(desk, { arrivedOn: '2020-12-10' });
  await takeSteps(desk, id, [['accepted', '2020-12-11'], ...replied('2021-01-08')]);
  desk.setToday('2021-01-20');
}

async function cells(year: number, column = 'natural-person'): Promise<Record<string, number>> {
  const { figures } = await desk.ask('annualReport.overview', { year });
  const counted = figures.filter(
    ({ id, value }) => id.startsWith('table3.') && id.endsWith(`.${column}`) && value > 0,
  );
  return Object.fromEntries(counted.map(({ id, value }) => [id.split('.')[1] ?? '', value]));
}

async function check(id: string, year: number) {
  const { checks } = await desk.ask('annualReport.overview', { year });
  const found = checks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
}

async function refusal(name: CallName, input: unknown) {
  const reply = await desk.call(name, input);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

async function exportAs(
  year: number,
  template: Input<'annualReport.export'>['template'],
  formats: Input<'annualReport.export'>['formats'] = ['json'],
) {
  const chosen = await desk.ask('files.chooseFolder', { title: '选择文件夹' });
  return desk.call('annualReport.export', {
    ...{ year, template, formats, folderHandle: chosen?.handle ?? '' },
  });
}

describe('a request open at the turn of the year', () => {
  beforeEach(carryOver);

  test('is carried out of one report and into the next', async () => {
    expect(await cells(2020)).toEqual({ A: 1, D: 1 });
    expect(await cells(2021)).toEqual({ B: 1, C1: 1, C7: 1 });
    expect((await check('K4', 2021)).passed).toBe(true);
  });

  test('is listed with the reason why it counts there', async () => {
    const behind = async (year: number, figure: string) =>
      (await desk.ask('annualReport.records', { year, figure })).records;
    const [carriedIn] = await behind(2021, 'table3.B.natural-person');
    expect(carriedIn).toEqual({
      title: '青政公开申〔2020〕1号 曼糯村土地征收补偿方案',
      detail: '自然人',
      why: '2020-12-10 收到，2021-01-08 办结 → 上年结转',
      date: '2020-12-10',
      route: '/requests/1',
    });
    const [carriedOut] = await behind(2020, 'requests.open');
    expect(carriedOut?.why).toContain('2020-12-10 收到，2021-01-08 办结 → 结转下年度');
    const handled = await behind(2021, 'requests.handled');
    expect(handled.map(({ why }) => why)).toEqual([carriedIn?.why]);
  });

  test('stands in the right cell of each form as it is exported', async () => {
    const formats = ['docx', 'xlsx'] as const;
    for (const [year, template] of [
      [2020, 'form-2019'],
      [2021, 'form-2021'],
    ] as const) {
      const reply = await exportAs(year, template, [...formats]);
      expect(reply).toMatchObject({ ok: true });
    }
    const file = (year: number, extension: string): Buffer => {
      const name = readdirSync(folder).find(
        (found) => found.includes(`${year}年`) && found.endsWith(extension),
      );
      return readFileSync(path.join(folder, name ?? ''));
    };
    // Row and column of the grid from 0; 自然人 is column 3, 总计 column 9.
    const expected = {
      2020: { '3:3': '1', '25:3': '1' },
      2021: { '4:3': '1', '5:3': '1', '26:9': '1' },
    };
    for (const year of [2020, 2021] as const) {
      const [, inWorkbook] = await readXlsxTables(file(year, '.xlsx'), 3);
      const [, inDocument] = (await readDocx(file(year, '.docx'))).tables;
      expect(inWorkbook).toMatchObject(expected[year]);
      expect(inDocument).toEqual(inWorkbook);
    }
  });
});

describe('a request that counts in no year', () => {
  test('waits for confirmation: sent on 31 December, confirmed on 4 January, it is new then', async () => {
    const id = await registerRequest(desk, { arrivedOn: '2020-12-31', channel: 'internet' });
    expect(await cells(2020)).toEqual({});
    await takeSteps(desk, id, [['confirmed', '2021-01-04']]);
    expect(await cells(2020)).toEqual({});
    expect(await cells(2021)).toEqual({ A: 1, D: 1 });
  });

  test('was voided', async () => {
    const id = await registerRequest(desk, { arrivedOn: '2020-12-10' });
    await takeSteps(desk, id, [['voided', '2020-12-11']]);
    expect(await cells(2020)).toEqual({});
  });
});

describe('what the report of the year before said', () => {
  const typed = (values: readonly number[]): Input<'annualReport.saveEarlierReport'> => {
    const columns = ['natural-person', 'business', 'research', 'charity', 'legal-service', 'other'];
    const entries = [...columns, 'total'].map((column, at) => [
      ...[`table3.D.${column}`, values[at] ?? 0],
    ]);
    return {
      ...{ year: 2020, paper: '2020 年度报告', publishedOn: '2021-01-18', isPartial: true },
      values: Object.fromEntries(entries) as Record<string, number>,
    };
  };

  beforeEach(carryOver);

  test('is typed from its paper, kept with its source, and agrees', async () => {
    const saved = await desk.ask('annualReport.saveEarlierReport', typed([1, 0, 0, 0, 0, 0, 1]));
    expect(saved).toMatchObject({ paper: '2020 年度报告', publishedOn: '2021-01-18' });
    expect(saved.values['table3.D.total']).toBe(1);
    expect(saved.counted['table3.D.total']).toBe(1);
    expect(await desk.ask('annualReport.earlierReport', { year: 2020 })).toEqual(saved);
    expect((await check('K4', 2021)).passed).toBe(true);
  });

  test('is refused when its columns don’t add up to its total', async () => {
    const error = await refusal('annualReport.saveEarlierReport', typed([1, 0, 0, 0, 0, 0, 2]));
    expect(error.fields).toEqual({
      'values.table3.D.total': ['结转下年度：总计 2，各类申请人之和 1'],
    });
    const { values, paper } = await desk.ask('annualReport.earlierReport', { year: 2020 });
    expect({ values, paper }).toEqual({ values: {}, paper: '' });
  });

  test('keeps the report back when it was another number, until somebody signs for it', async () => {
    await desk.ask('annualReport.saveEarlierReport', typed([2, 0, 0, 0, 0, 0, 2]));
    const refused = await exportAs(2021, 'form-2021');
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(JSON.stringify(refused)).toContain('“结转下年度” 2');

    const reason = { year: 2021, check: 'K4', reason: '上年漏登记的一件已经撤回' } as const;
    const byClerk = await refusal('annualReport.signReason', { ...reason, signerId: CLERK });
    expect(byClerk.fields).toEqual({ signerId: ['玉香不是签发人，请选择签发人签字。'] });
    const unknown = await refusal('annualReport.signReason', { ...reason, signerId: 99 });
    expect(unknown.fields).toHaveProperty('signerId');

    const signed = await desk.ask('annualReport.signReason', { ...reason, signerId: SIGNER });
    expect(signed).toMatchObject({
      passed: false,
      override: { reason: reason.reason, signer: '岩罕', signedOn: '2021-01-20' },
    });
    expect(await exportAs(2021, 'form-2021')).toMatchObject({ ok: true });

    // Another number is another matter.
    await desk.ask('annualReport.saveEarlierReport', typed([3, 0, 0, 0, 0, 0, 3]));
    expect((await check('K4', 2021)).override).toBeNull();
  });

  test('needs no reason while it agrees', async () => {
    const input = { year: 2021, check: 'K4', reason: '没有不符', signerId: SIGNER };
    expect((await refusal('annualReport.signReason', input)).code).toBe('not-allowed');
  });

  test('is kept by its export: a request found afterwards no longer agrees', async () => {
    expect(await exportAs(2020, 'form-2019')).toMatchObject({ ok: true });
    expect((await check('K4', 2021)).passed).toBe(true);
    const late = await registerRequest(desk, { arrivedOn: '2020-12-20' });
    expect(late).toBe(2);
    desk.setToday('2021-02-01');
    const { passed, equations } = await check('K4', 2021);
    expect(passed).toBe(false);
    expect(equations.filter(({ holds }) => !holds).map(({ text }) => text)).toEqual([
      '自然人：本年“上年结转” 2，上年度报告（2021-01-20 导出）“结转下年度” 1',
      '总计：本年“上年结转” 2，上年度报告（2021-01-20 导出）“结转下年度” 1',
    ]);
  });

  test('is not known from a text without tables', async () => {
    expect(await exportAs(2020, 'three-part')).toMatchObject({ ok: true });
    const known = await desk.ask('annualReport.earlierReport', { year: 2020 });
    expect(known.exported).toBeNull();
  });
});
