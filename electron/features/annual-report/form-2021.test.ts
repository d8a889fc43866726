// What the report of 2021 and later counts that the one before did not: documents in force, and fees from
// the steps of the requests.

import { beforeEach, describe, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addPeople, publishItem } from '../../testing/test-publications.ts';
import { addOffice, registerRequest, takeSteps } from '../../testing/test-requests.ts';

let desk: TestDesk;

async function figures(year: number, prefix: string): Promise<Record<string, number>> {
  const { figures: all } = await desk.ask('annualReport.overview', { year });
  const wanted = all.filter(({ id }) => id.startsWith(prefix));
  return Object.fromEntries(wanted.map(({ id, value }) => [id.slice(prefix.length), value]));
}

async function records(year: number, figure: string) {
  return (await desk.ask('annualReport.records', { year, figure })).records;
}

async function check(id: string, year: number) {
  const { checks } = await desk.ask('annualReport.overview', { year });
  return checks.find((candidate) => candidate.id === id);
}

describe('行政规范性文件', () => {
  const issued = (year: number) => ({
    ...{ normative: true, baseOn: `${year}-03-01`, documentNumber: `勐往政规〔${year}〕1号` },
    title: `${year}年办法`,
  });
  const when = (year: number) => ({ signedOn: `${year}-03-10`, publishedOn: `${year}-03-12` });

  beforeEach(async () => {
    desk = openTestDesk('2023-01-10');
    addPeople(desk);
    const first = await publishItem(desk, issued(2019), when(2019));
    const second = await publishItem(desk, issued(2021), when(2021));
    await publishItem(desk, issued(2022), when(2022));
    await publishItem(desk, { ...issued(2021), normative: false, title: '通知' }, when(2021));
    const party = { documentSource: 'party', title: '乡党委意见' } as const;
    await publishItem(desk, { ...issued(2021), ...party }, when(2021));
    await desk.ask('publications.repeal', { id: first, onDate: '2021-06-01' });
    await desk.ask('publications.expire', { id: second, onDate: '2022-12-31' });
  });

  test.each([
    [2020, { issued: 0, repealed: 0, inForce: 1 }],
    [2021, { issued: 1, repealed: 1, inForce: 1 }],
    [2022, { issued: 1, repealed: 1, inForce: 1 }],
    [2023, { issued: 0, repealed: 0, inForce: 1 }],
  ])('of %d are those issued, ended and in force on its last day', async (year, expected) => {
    expect(await figures(year, 'table2.normative.')).toMatchObject(expected);
    const k6 = await check('K6', year);
    expect(k6?.passed ?? true).toBe(true);
  });

  test('are listed with the day on which they ended', async () => {
    expect(await records(2022, 'table2.normative.repealed')).toEqual([
      expect.objectContaining({ title: '2021年办法', why: '2022-12-31 失效', date: '2022-12-31' }),
    ]);
    expect((await records(2022, 'table2.normative.inForce')).map(({ title }) => title)).toEqual([
      '2022年办法',
    ]);
  });

  test('that the last report had and the ledger has not, are warned of', async () => {
    await desk.ask('annualReport.saveEarlierReport', {
      ...{ year: 2020, paper: '2020 年末台账', isPartial: true },
      values: { 'table2.normative.inForce': 4 },
    });
    const k6 = await check('K6', 2021);
    expect(k6).toMatchObject({ level: 'warning', passed: false, mend: 'earlier-report' });
  });
});

describe('the fees of the year', () => {
  const charged = { tariff: 'pages', pages: 57, amountFen: 27_000 } as const;

  beforeEach(async () => {
    desk = openTestDesk('2024-02-01');
    await addOffice(desk);
    const id = await registerRequest(desk, { arrivedOn: '2024-09-12' });
    await takeSteps(desk, id, [
      ['accepted', '2024-09-12'],
      ['charged', '2024-09-18', charged],
      ['fee-notice-received', '2024-09-20'],
      ['paid', '2024-09-24', { amountFen: 20_000, receiptNumber: 'A1' }],
      ['paid', '2024-09-25', { amountFen: 7000, receiptNumber: 'A2' }],
    ]);
    const other = await registerRequest(desk, { arrivedOn: '2024-09-26' });
    await takeSteps(desk, other, [
      ['accepted', '2024-09-26'],
      ['charged', '2024-09-27', charged],
      ['fee-waived', '2024-09-29'],
    ]);
    desk.setToday('2025-01-10');
  });

  test('are counted from notices, payments and waivers, each with its record', async () => {
    expect(await figures(2024, 'fees.')).toEqual({
      ...{ notices: 2, noticed: 54_000, amount: 27_000, reliefs: 1 },
    });
    const paid = await records(2024, 'fees.amount');
    expect(paid.map(({ detail, why, route }) => [detail, why, route])).toEqual([
      ['200 元', '2024-09-24 收到缴费', '/requests/1'],
      ['70 元', '2024-09-25 收到缴费', '/requests/1'],
    ]);
    expect(await records(2024, 'fees.reliefs')).toMatchObject([
      { detail: '270 元', why: expect.stringContaining('减免') as string },
    ]);
    expect(await figures(2023, 'fees.')).toMatchObject({ notices: 0, amount: 0 });
  });

  test('stand in the proposed section 六, and K10 refuses a text that denies them', async () => {
    const key = { year: 2024, template: 'form-2021' } as const;
    const { document, checks } = await desk.ask('annualReport.overview', key);
    const text = document.blocks
      .flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
      .map((span) => span.text)
      .join('');
    expect(text).toContain(
      '2024年发出信息处理费收费通知2件，总金额540元，实际收取270元。减免1件。',
    );
    expect(checks.find(({ id }) => id === 'K10')?.passed).toBe(true);
    await desk.ask('annualReport.saveNarrative', {
      ...key,
      narrative: { other: [{ kind: 'paragraph', text: '无其他需要报告的事项。' }] },
    });
    const after = await desk.ask('annualReport.overview', key);
    expect(after.checks.find(({ id }) => id === 'K10')).toMatchObject({
      ...{ level: 'error', passed: false, mend: 'narrative' },
    });
  });

  test('are offered for table 二（八） and not put there unasked', async () => {
    const yearly = await desk.ask('annualReport.yearlyFigures', { year: 2024 });
    const charge = yearly.find(({ id }) => id === 'table2.charge.amount');
    expect(charge).toMatchObject({ value: 0, proposal: { value: 27_000 } });
    expect(await figures(2024, 'table2.charge.')).toMatchObject({ amount: 0 });
  });

  test('can’t be typed in any more', async () => {
    const reply = await desk.call('annualReport.saveYearlyFigures', {
      year: 2024,
      entries: [{ code: 'fees.amount', value: 1, source: '票据' }],
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('the yearly figures', () => {
  beforeEach(() => {
    desk = openTestDesk('2022-01-10');
  });
  const codes = async (year: number) =>
    (await desk.ask('annualReport.yearlyFigures', { year })).map(({ id }) => id);

  test('are those of the year’s form', async () => {
    expect(await codes(2021)).toContain('table2.charge.amount');
    expect(await codes(2021)).not.toContain('table2.procurement.amount');
    expect(await codes(2020)).toContain('table2.procurement.amount');
  });

  test('are those of another form where the office uses it, with its reason', async () => {
    const setup = { year: 2021, template: 'form-2019', reason: '县里要求沿用' } as const;
    await desk.ask('annualReport.saveSetup', setup);
    expect(await codes(2021)).toContain('table2.procurement.amount');
  });
});
