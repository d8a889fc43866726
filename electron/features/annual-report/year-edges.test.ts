// What happens on the last day of one year or on the first of the next, and to which report it belongs.

import { beforeEach, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import { publishItem } from '../../testing/test-publications.ts';
import { addOffice, registerRequest } from '../../testing/test-requests.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = openTestDesk('2025-01-10');
  await addOffice(desk);
});

async function figure(year: number, wanted: string): Promise<number | undefined> {
  const { figures } = await desk.ask('annualReport.overview', { year });
  return figures.find(({ id }) => id === wanted)?.value;
}

test('a reconsideration decided on 1 January counts in the year of its decision', async () => {
  const { summary } = await desk.ask('remedies.register', {
    ...{ kind: 'reconsideration', applicantName: '岩温', act: '答复', claim: '撤销答复' },
    ...{ organ: '勐海县人民政府', acceptedOn: '2023-12-01' },
  });
  const decision = { outcome: 'maintained', decidedOn: '2024-01-01' } as const;
  await desk.ask('remedies.decide', { id: summary.id, ...decision });
  const upheld = 'table4.reconsideration.upheld';
  expect([await figure(2023, upheld), await figure(2024, upheld)]).toEqual([0, 1]);
});

test('a normative document withdrawn on 31 December is not open to the public at the end of that year', async () => {
  const document = { normative: true, baseOn: '2022-03-01', documentNumber: '青政规〔2022〕1号' };
  const id = await publishItem(desk, document, {
    signedOn: '2022-03-10',
    publishedOn: '2022-03-12',
  });
  const reason = '内容有误，撤下核对';
  await desk.ask('publications.withdraw', { id, onDate: '2023-12-31', reason });
  const open = 'table2.normative.open';
  const years = [2021, 2022, 2023, 2024];
  expect(await Promise.all(years.map((year) => figure(year, open)))).toEqual([0, 1, 0, 0]);
});

test('a request that waits to be confirmed stands in the check of its year of arrival', async () => {
  await registerRequest(desk, { arrivedOn: '2024-12-31', channel: 'fax' });
  desk.setToday('2025-01-10');
  const { checks } = await desk.ask('annualReport.overview', { year: 2024 });
  const standing = checks.find(({ id }) => id === 'K14');
  expect(standing?.equations.map(({ text }) => text)).toEqual(['共 1 件，1 件相符']);
});
