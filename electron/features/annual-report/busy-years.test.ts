// Six busy years of one township: every outcome of table 三, what is carried over, fees and remedies.

import { beforeAll, describe, expect, test } from 'vitest';
import { OUTCOME_LINES } from '../../core/annual-report/outcome-lines.ts';
import type { Output } from '../../core/contract.ts';
import {
  BUSY_YEARS,
  closeYear,
  fillBusyYear,
  ITEMS_A_YEAR,
  REMEDIES_A_YEAR,
  REQUESTS_A_YEAR,
} from '../../testing/busy-office.ts';
import { letRootPrint } from '../../testing/printed-page.ts';
import { expectSameCells, WITHOUT_PDF } from '../../testing/same-cells.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addOffice } from '../../testing/test-requests.ts';

let desk: TestDesk;
const lives = new Map<number, Output<'annualReport.life'>>();

beforeAll(async () => {
  letRootPrint();
  desk = openTestDesk('2020-01-02');
  // Thousands of saves: that they survive a power cut is tried elsewhere.
  desk.db.pragma('synchronous = OFF');
  await addOffice(desk);
  for (const year of BUSY_YEARS) {
    await fillBusyYear(desk, year);
    lives.set(year, await closeYear(desk, year));
  }
}, 180_000);

const overview = (year: number) => desk.ask('annualReport.overview', { year });

async function figures(year: number): Promise<ReadonlyMap<string, number>> {
  const { figures: all } = await overview(year);
  return new Map(all.map(({ id, value }) => [id, value]));
}

describe.each(BUSY_YEARS)('the report of %d', (year) => {
  test('passes every check, K1 to K14, and is frozen as its first version', async () => {
    const { checks, findings } = await overview(year);
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(lives.get(year)).toMatchObject({ state: 'frozen', version: 1 });
  });

  test('counts what was done, and carries over what was open', async () => {
    const of = await figures(year);
    expect(of.get('publications.total')).toBe(ITEMS_A_YEAR);
    expect(of.get('table3.A.total')).toBe(REQUESTS_A_YEAR);
    expect(of.get('table3.D.total')).toBe(1);
    expect(of.get('table3.B.total')).toBe(year === 2020 ? 0 : 1);
    const remedies = ['remedies.reconsiderations', 'remedies.lawsuits'].map(
      (id) => of.get(id) ?? 0,
    );
    // A suit of the year before that was still open is counted again.
    expect(remedies[0]).toBe(1);
    expect(remedies[1]).toBe(REMEDIES_A_YEAR - 1 + (year === 2020 ? 0 : 1));
  });

  test('says what was charged and what was paid', async () => {
    const of = await figures(year);
    expect([of.get('fees.notices'), of.get('fees.amount')]).toEqual(
      year === 2020 ? [0, 0] : [2, 27_000],
    );
  });
});

test.each(BUSY_YEARS)(
  `the report of %d has the same words and cells in all five formats${WITHOUT_PDF}`,
  async (year) => {
    const printed = desk.runCall('annualReport.printed', { year });
    const counted = printed.tables
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => cell.kind === 'figure' && cell.value > 0);
    expect(counted.length).toBeGreaterThan(30);
    await expectSameCells(printed);
  },
  120_000,
);

test('over the years every line of table 三 is reached', async () => {
  const totals = await Promise.all(
    BUSY_YEARS.map(async (year) => {
      const of = await figures(year);
      return OUTCOME_LINES.map((line) => of.get(`table3.${line}.total`) ?? 0);
    }),
  );
  const missing = OUTCOME_LINES.filter((_, at) => totals.every((year) => (year[at] ?? 0) === 0));
  expect(missing).toEqual([]);
});
