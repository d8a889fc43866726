import { beforeAll, expect, test } from 'vitest';
import { loadCalendars } from '../db/calendar.ts';
import { checkPublications } from '../features/publications/check.ts';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';
import { buildSampleOffice } from './build-sample-office.ts';
import { sampleItems } from './sample-data.ts';

const EXPECTED: readonly (readonly [figure: string, count: number])[] = [
  ['publications.total', 166],
  ['publications.updated', 5],
  ['hotline.received', 2],
  ['hotline.onTime', 2],
  ['surveys.rounds', 2],
  ['activities.campaign', 2],
  ['staff.onDuty', 2],
  ['readingPlaces', 8],
  ['domains.total', 26],
  ['requests.received', 0],
];

let desk: TestDesk;

beforeAll(() => {
  desk = openTestDesk('2020-12-31', {}, 'sample');
  buildSampleOffice(desk, desk.setToday, '2021-01-29');
  desk.setToday('2021-01-29');
});

test('166 publications of 2020 lie in the columns of the real report', async () => {
  const { total, totals } = await desk.ask('publications.list', { year: 2020 });
  expect(total).toBe(166);
  expect(Object.fromEntries(totals.map(({ name, count }) => [name, count]))).toEqual({
    通知公告: 3,
    公众监督: 3,
    法律法规: 2,
    便民服务: 1,
    公开指南: 1,
    公开目录: 23,
    工作动态: 133,
  });
});

test('five of them were updated and published anew within the year', async () => {
  const { rows } = await desk.ask('publications.list', { year: 2020, pageSize: 200 });
  const updated = rows.filter(({ editions }) => editions > 1);
  expect(updated.map(({ title }) => title).sort()).toEqual([
    '中共勐往乡委员会关于调整充实勐往乡党政领导班子成员工作分工和挂钩联系村的通知（2020年8月20日）',
    '勐往乡乡情概况',
    '勐往乡人民政府关于成立勐往乡第七次人口普查工作领导小组的通知',
    '勐往乡第十届六次会议报告',
    '勐海县勐往乡人民政府2020年预算信息公开',
  ]);
  expect(new Set(updated.map(({ state }) => state))).toEqual(new Set(['published']));
});

test('two items are one working day late, so that the late view has content', async () => {
  const { rows } = await desk.ask('publications.list', { year: 2020, late: true });
  expect(rows.map(({ title }) => title).sort()).toEqual([
    '勐往乡人民政府机构设置和主要职责',
    '糯东村农村饮水安全巩固提升工程竣工公示',
  ]);
});

test('the standard catalogue of the 26 domains is the one item under 便民服务', async () => {
  const { rows } = await desk.ask('publications.list', { year: 2020, pageSize: 200 });
  const service = rows.filter(({ columnName }) => columnName === '便民服务');
  expect(service).toMatchObject([
    { title: '勐往乡26个试点领域基层政务公开标准目录', firstPublishedOn: '2020-11-30' },
  ]);
});

test('both referrals were closed in time, and both survey rounds and campaigns are there', async () => {
  const hotline = await desk.ask('hotline.list', { year: 2020 });
  expect(hotline.rows.map(({ state }) => state)).toEqual(['on-time', 'on-time']);
  const surveys = await desk.ask('surveys.list', { year: 2020 });
  expect(surveys.totals).toEqual({ satisfaction: 1, socialReview: 1 });
  const { counts } = await desk.ask('activities.list', { year: 2020 });
  expect(counts).toMatchObject({ campaign: 2, training: 1, 'staff-change': 1 });
});

test('the report of the year counts the same, with every check in order', async () => {
  for (const template of ['three-part', 'form-2019'] as const) {
    const report = await desk.ask('annualReport.overview', { year: 2020, template });
    const value = new Map(report.figures.map(({ id, value: count }) => [id, count]));
    expect(Object.fromEntries(EXPECTED.map(([id]) => [id, value.get(id)]))).toEqual(
      Object.fromEntries(EXPECTED),
    );
    expect(report.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(report.text).toMatchObject({ kind: 'saved', revision: 1 });
    expect(report.document.signedOn).toBe('2021-01-28');
  }
});

test('the drafter never reviews or signs: nothing is on the list of exceptions', async () => {
  expect(await desk.ask('office.people', {})).toHaveLength(2);
  expect(await desk.ask('publications.exceptions', {})).toEqual([]);
});

test('everything was published on a working day, under a title of its own', () => {
  const { national } = loadCalendars(desk.db);
  const days = sampleItems.flatMap(({ publishedOn, update }) =>
    update ? [publishedOn, update.publishedOn] : [publishedOn],
  );
  expect(days.filter((day) => !national.isWorkday(day))).toEqual([]);
  expect(new Set(sampleItems.map(({ title }) => title)).size).toBe(sampleItems.length);
});

test('what was built agrees with itself', () => {
  expect(checkPublications(desk.db)).toEqual([]);
});

test('a step that a rule refuses leaves nothing of the sample behind', () => {
  const halfWay = openTestDesk('2020-01-01', {}, 'sample');
  // The clock stands still before the sample's year: its first dated entries lie ahead.
  expect(() => buildSampleOffice(halfWay, () => undefined, '2021-01-29')).toThrow();
  expect(halfWay.runCall('office.status', {}).profile).toBeNull();
  expect(halfWay.runCall('publications.list', {}).total).toBe(0);
});

test('opened later, it has open requests with clocks that run, and its year still has none', async () => {
  const later = openTestDesk('2024-10-15', {}, 'sample');
  buildSampleOffice(later, later.setToday, '2024-10-15');
  later.setToday('2024-10-15');
  const board = await later.ask('requests.board', {});
  expect(board.map(({ state }) => state).sort()).toEqual([
    'awaiting-confirmation',
    'in-progress',
    'under-review',
  ]);
  expect(board.every(({ clock }) => clock.workdaysLeft === null || clock.workdaysLeft >= 0)).toBe(
    true,
  );
  const { rows } = await later.ask('requests.list', { year: 2020 });
  expect(rows).toEqual([]);
});
