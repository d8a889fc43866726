// The mistakes that published township reports are full of: each keeps the report from being reviewed, or is
// pointed out where it may be meant.

import { beforeEach, expect, test } from 'vitest';
import type { Input } from '../../core/contract.ts';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { addPeople, HEAD, publishItem } from '../../testing/test-publications.ts';

let desk: TestDesk;

const TEMPLATE = 'form-2019';

beforeEach(async () => {
  desk = openTestDesk('2021-01-20');
  addPeople(desk);
  await desk.ask('office.saveProfile', {
    ...{ name: '青石乡人民政府', county: '勐海县', prefecture: '西双版纳州' },
    ...{ address: '勐海县青石乡', postcode: '666200', telephone: '0691-5120000' },
    contactUnit: '青石乡党政办公室',
  });
  await publishItem(desk);
  await desk.ask('annualReport.saveSetup', { year: 2020, template: TEMPLATE });
  const { zeros } = await desk.ask('annualReport.life', { year: 2020 });
  const areas = zeros.filter(({ state }) => state === 'unfilled').map(({ area }) => area);
  await desk.ask('annualReport.confirmZeros', { year: 2020, areas, signerId: HEAD });
});

const review = () =>
  desk.call('annualReport.takeStep', {
    ...{ year: 2020, step: { kind: 'reviewed', onDate: '2021-01-20', personId: HEAD } },
  });

async function refusal(): Promise<string> {
  const reply = await review();
  if (reply.ok) throw new Error('the report was reviewed all the same');
  return reply.error.message;
}

/** Puts a paragraph of the clerk's own at the end of a section. */
async function write(section: 'overview' | 'other', text: string): Promise<void> {
  const { narrative } = await desk.ask('annualReport.narrative', {
    year: 2020,
    template: TEMPLATE,
  });
  const blocks = [...(narrative[section] ?? []), { kind: 'paragraph' as const, text }];
  await desk.ask('annualReport.saveNarrative', {
    ...{ year: 2020, template: TEMPLATE, narrative: { ...narrative, [section]: blocks } },
  });
}

test('without a mistake the report is reviewed', async () => {
  expect(await review()).toMatchObject({ ok: true });
});

test('a number of the text that the table does not have', async () => {
  await write('overview', '全年收到政府信息公开申请3件。');
  expect(await refusal()).toMatch(/收到申请.*3.*0|3件.*0/u);
});

test('the period of another year', async () => {
  await write('overview', '本报告数据统计期限为2019年1月1日至2019年12月31日。');
  expect(await refusal()).toContain('2019');
});

test('a 规章 of a township', async () => {
  await desk.ask('annualReport.saveYearlyFigures', {
    ...{ year: 2020, entries: [{ code: 'table2.rules.made', value: 1, source: '误填' }] },
  });
  expect(await refusal()).toContain('K13');
});

test('columns that do not add up to the total', async () => {
  desk.db.pragma('foreign_keys = OFF');
  desk.db.exec('UPDATE publication SET columnId = 999');
  expect(await refusal()).toContain('K12');
});

test.each(['', '/', '无', '３', -1, 1.5])(
  'a cell that holds %j can not even be typed',
  async (value) => {
    const entries = [{ code: 'table2.licence.decisions', value, source: '许可台账' }];
    const reply = await desk.call('annualReport.saveYearlyFigures', { year: 2020, entries });
    expect(reply).toMatchObject({
      error: { code: 'invalid-input', fields: { 'entries.0.value': [expect.any(String)] } },
    });
  },
);

test.each([
  ['the old form for a new year', 2021, 'form-2019', '只适用于 2019、2020 年度'],
  ['the new form for an old year', 2020, 'form-2021', '只适用于 2021 年度及以后'],
] as const)('%s, unless somebody says why', async (_what, year, template, words) => {
  const wrong: Input<'annualReport.saveSetup'> = { year, template };
  expect(await desk.call('annualReport.saveSetup', wrong)).toMatchObject({
    error: { message: expect.stringContaining(words) as string },
  });
});

test('the words of the other form in a report of this one are pointed out', async () => {
  await write('overview', '本年制发行政规范性文件0件，现行有效件数0件。');
  const { findings } = await desk.ask('annualReport.overview', { year: 2020 });
  expect(findings.map(({ rule }) => rule)).toContain('other-form');
});
