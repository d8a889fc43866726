// Reports of earlier years typed from their papers, and years side by side.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../core/contract.ts';
import { annexCharts } from '../../core/annual-report/years/annex-charts.ts';
import { tableCells } from '../../core/annual-report/years/earlier-cells.ts';
import { fillOffice, freezeYears } from '../../testing/frozen-office.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addOffice, CLERK, registerRequest, SIGNER } from '../../testing/test-requests.ts';

let desk: TestDesk;

type Draft = Input<'annualReport.saveEarlierReport'>;

/** The whole tables of a year: 0 but for `values`. */
function paper(
  year: number,
  values: Readonly<Record<string, number>> = {},
  more: Partial<Draft> = {},
): Draft {
  const zeros = tableCells(year).map(({ code }): [string, number] => [code, 0]);
  return {
    ...{ year, paper: `${year} 年年度报告`, publishedOn: `${year + 1}-01-20` },
    values: { ...Object.fromEntries(zeros), ...values },
    ...more,
  };
}

/** One new request of a natural person, still open. */
const ONE_OPEN = {
  ...{ 'table3.A.natural-person': 1, 'table3.A.total': 1 },
  ...{ 'table3.D.natural-person': 1, 'table3.D.total': 1 },
};

async function refusal(draft: Draft) {
  const reply = await desk.call('annualReport.saveEarlierReport', draft);
  if (reply.ok) throw new Error('it was not refused');
  return reply.error;
}

describe('the report of an earlier year', () => {
  beforeEach(async () => {
    desk = openTestDesk('2021-01-20');
    await addOffice(desk);
  });

  test('is kept whole with its text and its source, and known to the next report', async () => {
    const text = { overview: [{ kind: 'paragraph', text: '全年公开 90 条。' }] } as const;
    const saved = await desk.ask('annualReport.saveEarlierReport', {
      ...paper(2019, { ...ONE_OPEN, 'table2.licence.previous': 10, 'table2.licence.change': -2 }),
      text: { overview: [...text.overview] },
    });
    expect(Object.keys(saved.values)).toHaveLength(tableCells(2019).length);
    expect(saved).toMatchObject({
      ...{ paper: '2019 年年度报告', publishedOn: '2020-01-20', text, wrong: null },
    });
    expect(await desk.ask('annualReport.earlierYears', {})).toEqual([
      { year: 2019, frozen: null, cells: tableCells(2019).length },
    ]);
    const next = await desk.ask('annualReport.earlierReport', { year: 2020 });
    const from = '上年度报告（2019 年年度报告，2020-01-20 公布）';
    expect(next.before['table3.D.total']).toEqual({ value: 1, from });
    expect(next.before['table2.licence.yearEnd']).toEqual({ value: 8, from });
  });

  test('goes on where the one before it ended (K4), which the year after it then does', async () => {
    await desk.ask('annualReport.saveEarlierReport', paper(2018, ONE_OPEN));
    const error = await refusal(paper(2019));
    expect(error.fields?.['values.table3.B.total']).toEqual([
      '总计：本年“上年结转” 0，上年度报告（2018 年年度报告，2019-01-20 公布）“结转下年度” 1',
    ]);
    const closed = ['B', 'C1', 'C7'].flatMap((line) => [
      ...[`table3.${line}.natural-person`, `table3.${line}.total`],
    ]);
    const values = Object.fromEntries(closed.map((code) => [code, 1]));
    await desk.ask('annualReport.saveEarlierReport', paper(2019, values));
  });

  test('is refused with a mistake at each of its cells, and nothing of it is kept', async () => {
    const error = await refusal(paper(2019, { 'table3.A.total': 1 }));
    expect(error.code).toBe('invalid-input');
    expect(Object.keys(error.fields ?? {})).toContain('values.table3.A.total');
    const { values, paper: name } = await desk.ask('annualReport.earlierReport', { year: 2019 });
    expect({ values, name }).toEqual({ values: {}, name: '' });
  });

  test('may be wrong itself: then a signer says so, for just those numbers', async () => {
    const wrong = { reason: '公布的合计少加一件，没有更正', signerId: SIGNER };
    const draft = paper(2019, { ...ONE_OPEN, 'table3.A.total': 0, 'table3.D.total': 0 });
    const byClerk = await refusal({ ...draft, wrong: { ...wrong, signerId: CLERK } });
    expect(byClerk.fields).toHaveProperty('signerId');
    const saved = await desk.ask('annualReport.saveEarlierReport', { ...draft, wrong });
    expect(saved.wrong).toMatchObject({
      ...{ reason: wrong.reason, signer: '岩罕', signedOn: '2021-01-20' },
    });
    expect(saved.wrong?.failure).toContain('K3 本年新收：总计 0，各类申请人之和 1');
    // Its source says it wherever the numbers are used.
    const next = await desk.ask('annualReport.earlierReport', { year: 2020 });
    expect(next.before['table3.D.total']?.from).toContain('原件如此：公布的合计少加一件');

    const again = { ...draft, values: {}, text: {} };
    expect((await desk.ask('annualReport.saveEarlierReport', again)).wrong).not.toBeNull();
    const other = await refusal({ ...draft, values: { 'table3.A.total': 5 } });
    expect(other.code).toBe('invalid-input');
    const mended = { 'table3.A.total': 1, 'table3.D.total': 1 };
    const right = await desk.ask('annualReport.saveEarlierReport', { ...draft, values: mended });
    expect(right.wrong).toBeNull();
  });

  test('needs no such signature while all agrees', async () => {
    const wrong = { reason: '没有错', signerId: SIGNER };
    expect((await refusal(paper(2019, {}, { wrong }))).code).toBe('not-allowed');
  });

  test.each([
    ['a year that is not over', paper(2021, {}, { publishedOn: null })],
    ['a day before its year was over', paper(2019, {}, { publishedOn: '2019-12-31' })],
    ['a day that is still to come', paper(2019, {}, { publishedOn: '2021-01-21' })],
  ])('is not typed with %s', async (_name, draft) => {
    expect((await refusal(draft)).fields).toHaveProperty('publishedOn');
  });

  test('takes no cell that its form does not have', async () => {
    const draft = paper(2019, { 'table3.C61.total': 0 });
    expect((await refusal(draft)).fields).toHaveProperty(['values.table3.C61.total']);
  });
});

describe('beside a year that the program froze', () => {
  beforeEach(async () => {
    desk = openTestDesk('2020-01-01');
    await fillOffice(desk);
    freezeYears(desk, [2020]);
  });

  test('its own version stands: nothing is typed, and the next report believes it', async () => {
    const error = await refusal(paper(2020, {}, { publishedOn: '2021-02-01' }));
    expect(error.code).toBe('not-allowed');
    expect(error.message).toContain('第 3 版');
    const report = await desk.ask('annualReport.earlierReport', { year: 2020 });
    expect(report.closed).toContain('以定稿为准');
    const next = await desk.ask('annualReport.earlierReport', { year: 2021 });
    expect(next.before['table3.D.total']?.from).toMatch(
      /^上年度报告（第 3 版，\d{4}-\d\d-\d\d 定稿）$/u,
    );
  });

  test('the year before it is closed too: it was held against that', async () => {
    expect((await refusal(paper(2019))).code).toBe('not-allowed');
    const report = await desk.ask('annualReport.earlierReport', { year: 2019 });
    expect(report.closed).toContain('2020 年度报告已经定稿');
  });
});

describe('years side by side', () => {
  async function compare(from: number, to: number) {
    const { years, figures } = await desk.ask('annualReport.years', { from, to });
    const of = (id: string) => figures.find((figure) => figure.id === id)?.values ?? [];
    return { years, of };
  }

  test('come from the frozen version, the paper, or the ledger, and say so', async () => {
    desk = openTestDesk('2020-01-01');
    await fillOffice(desk);
    await desk.ask('annualReport.saveEarlierReport', paper(2018, ONE_OPEN));
    freezeYears(desk, [2020]);
    const { years, of } = await compare(2017, 2021);
    expect(years.map(({ origin }) => origin)).toEqual([null, 'typed', null, 'frozen', 'ledger']);
    expect(years[1]?.words).toContain('2018 年年度报告，2019-01-20 公布');
    expect(years[3]?.words).toMatch(/^第 3 版/u);
    expect(years[4]?.words).toBe('台账，截至 2021-03-01');
    expect(
      of('requests.received')
        .map(({ value, origin }) => [value, origin])
        .slice(0, 2),
    ).toEqual([
      ...[
        [null, null],
        [1, 'typed'],
      ],
    ]);
    const { figures } = await desk.ask('annualReport.overview', { year: 2020 });
    const total = figures.find(({ id }) => id === 'publications.total')?.value;
    expect(total).toBeGreaterThan(0);
    expect(of('publications.total')[3]).toMatchObject({ value: total, origin: 'frozen' });
    // The paper has no such number, and the ledger did not exist yet.
    expect(of('publications.total')[1]).toMatchObject({ value: null, text: '' });
  });

  test('let a frozen year stand while its correction is made', async () => {
    desk = openTestDesk('2020-01-01');
    await fillOffice(desk);
    freezeYears(desk, [2020]);
    desk.db.exec('DELETE FROM frozenYear');
    const { years } = await compare(2020, 2020);
    expect(years[0]).toMatchObject({ origin: 'frozen' });
    expect(years[0]?.words).toContain('正在编制更正版');
  });

  test('show every cell of both forms, and what leaps out, in words', async () => {
    desk = openTestDesk('2022-01-20');
    await addOffice(desk);
    const many = { 'table2.penalty.decisions': 60, 'table2.coercion.decisions': 4 };
    await desk.ask(
      'annualReport.saveEarlierReport',
      paper(2020, { 'table2.penalty.decisions': 12 }),
    );
    await desk.ask('annualReport.saveEarlierReport', paper(2021, many));
    const { figures } = await desk.ask('annualReport.yearCells', { years: [2021, 2020] });
    const ids = new Set(figures.map(({ id }) => id));
    for (const year of [2020, 2021]) {
      for (const { code } of tableCells(year)) expect(ids).toContain(code);
    }
    const values = (id: string) => figures.find((figure) => figure.id === id)?.values;
    expect(values('table2.penalty.decisions')?.map(({ value, leap }) => [value, leap])).toEqual([
      ...[
        [12, null],
        [60, '为上年的 5 倍'],
      ],
    ]);
    // 0 and 4 are both few, and 其他处理 of 2019 has no cell in the form of 2021.
    expect(values('table2.coercion.decisions')?.[1]?.leap).toBeNull();
    expect(values('table3.C6.total')?.map(({ value }) => value)).toEqual([0, null]);
    expect(values('table3.C61.total')?.map(({ value }) => value)).toEqual([null, 0]);
  });

  test('have their months add up to the year', async () => {
    desk = openTestDesk('2020-01-01');
    await fillOffice(desk);
    const months = await desk.ask('annualReport.months', { year: 2020 });
    const { records } = await desk.ask('annualReport.records', {
      ...{ year: 2020, figure: 'publications.timelyRate' },
    });
    expect(records.length).toBeGreaterThan(0);
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const byMonth = months.map(({ editions }) => editions);
    expect(byMonth.reduce((sum, count) => sum + count, 0)).toBe(records.length);
    for (const { month, editions } of months) {
      const begin = `2020-${String(month).padStart(2, '0')}-`;
      expect(records.filter(({ date }) => date?.startsWith(begin))).toHaveLength(editions);
    }
  });

  test('are refused backwards, and more than fit on a page', async () => {
    desk = openTestDesk('2022-01-20');
    for (const span of [
      { from: 2021, to: 2020 },
      { from: 2008, to: 2030 },
    ]) {
      expect(await desk.call('annualReport.years', span)).toMatchObject({ ok: false });
    }
    const seven = [2015, 2016, 2017, 2018, 2019, 2020, 2021];
    expect(await desk.call('annualReport.yearCells', { years: seven })).toMatchObject({
      ok: false,
    });
  });
});

test('a year of the ledger with an open request is known by it', async () => {
  desk = openTestDesk('2020-12-20');
  await addOffice(desk);
  await registerRequest(desk, { arrivedOn: '2020-12-10' });
  const { years } = await desk.ask('annualReport.years', { from: 2019, to: 2020 });
  expect(years.map(({ origin }) => origin)).toEqual([null, 'ledger']);
});

test('the annex is drawn from the report’s own year and the four before it', async () => {
  desk = openTestDesk('2020-01-01');
  await fillOffice(desk);
  await desk.ask('annualReport.saveEarlierReport', paper(2018, ONE_OPEN));
  const printed = desk.runCall('annualReport.printed', { year: 2020 });
  const source = desk.runCall('annualReport.annexSource', { year: 2020 });
  expect(source.years.years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
  expect(source.months).toEqual(await desk.ask('annualReport.months', { year: 2020 }));

  const charts = annexCharts(printed, source);
  const figures = new Map(printed.figures.map(({ id, value }) => [id, value]));
  const own = charts.flatMap(({ series }) =>
    series.flatMap(({ values, marks }) =>
      marks.flatMap((mark, at) =>
        mark?.year === 2020 && mark.month === null ? [{ mark, value: values[at] }] : [],
      ),
    ),
  );
  expect(own.length).toBeGreaterThan(10);
  for (const { mark, value } of own) expect(value, mark.figure).toBe(figures.get(mark.figure));
  // 2016, 2017 and 2019 are not known: they would look like years of zeros.
  const outcomes = charts.find(({ id }) => id === 'years-outcomes');
  expect(outcomes?.categories).toEqual(['2018 年', '2020 年']);
  expect(outcomes?.series.find(({ name }) => name === '结转下年度')?.values[0]).toBe(1);
  // Long before the Regulation there is nothing to ask for.
  const first = desk.runCall('annualReport.annexSource', { year: 2009 });
  expect(first.years.years.map(({ year }) => year)).toEqual([2008, 2009]);
});
