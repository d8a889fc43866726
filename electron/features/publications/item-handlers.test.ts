import { beforeEach, describe, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';
import {
  CLERK,
  HEAD,
  aDraft,
  aReview,
  addPeople,
  publishItem,
} from '../../testing/test-publications.ts';
import type { CallName } from '../../core/contract.ts';
import { checkPublications } from './check.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk('2020-12-31');
  addPeople(desk);
});

/** The refusal of a call, and proof that it wrote nothing. */
async function refused(name: CallName, input: unknown) {
  const before = writtenRows();
  const reply = await desk.call(name, input);
  expect(writtenRows()).toBe(before);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

function writtenRows(): string {
  const tables = [
    'publication',
    'publicationVersion',
    'publicationEvent',
    'secrecyReview',
    'publicationEdition',
    'auditEntry',
  ];
  return tables
    .map((table) => String(desk.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()))
    .join();
}

const PORTAL = { channel: 'county-portal', onDate: '2020-08-26' } as const;

describe('publications.draft', () => {
  test('registers the item and starts the clock of art. 26 (T25)', async () => {
    const drafted = await desk.ask('publications.draft', aDraft());
    expect(drafted).toEqual({ id: 1, state: 'drafted', version: 1 });
    const record = await desk.ask('publications.get', { id: 1 });
    expect(record.indexNumber).toBe('202008-00001');
    expect(record.clock).toMatchObject({ dueOn: '2020-09-17', open: true, provisional: false });
    expect(record.steps.publish).toEqual({
      allowed: false,
      reason: '还没有保密审查记录，请先办理保密审查（先审查、后公开）。',
    });
  });

  test('counts T26 over the National Day holiday', async () => {
    desk.setToday('2021-10-08');
    const { id } = await desk.ask('publications.draft', aDraft({ baseOn: '2021-09-30' }));
    expect((await desk.ask('publications.get', { id })).clock.dueOn).toBe('2021-11-03');
  });

  test('shows both calendars where the prefecture has days off', async () => {
    desk.setToday('2019-04-01');
    const { id } = await desk.ask('publications.draft', aDraft({ baseOn: '2019-04-01' }));
    const { clock } = await desk.ask('publications.get', { id });
    expect(clock).toMatchObject({ dueOn: '2019-04-29', localDueOn: '2019-05-06' });
  });

  test('is refused with the message under its field', async () => {
    const empty = await refused('publications.draft', { ...aDraft(), title: ' ' });
    expect(empty.fields).toEqual({ title: ['请填写信息名称'] });
    const reasonless = await refused('publications.draft', aDraft({ attribute: 'withheld' }));
    expect(Object.keys(reasonless.fields ?? {})).toEqual(['attributeReason']);
    const stranger = await refused('publications.draft', aDraft({ drafterId: 99 }));
    expect(stranger.fields).toEqual({ drafterId: ['请选择拟稿人'] });
  });

  test('is refused for a year that no calendar will ever reach', async () => {
    const { fields } = await refused('publications.draft', aDraft({ baseOn: '2199-12-31' }));
    expect(fields).toEqual({ baseOn: ['年份太远，请核对日期'] });
    const ahead = await desk.ask('publications.draft', aDraft({ baseOn: '2030-01-04' }));
    const { hints } = await desk.ask('publications.get', { id: ahead.id });
    expect(hints).toContainEqual(expect.stringContaining('形成日期还没有到'));
  });

  test('refers only to files that the ledger keeps', async () => {
    const file = { sha256: 'c'.repeat(64), name: '通知.docx', bytes: 10 };
    expect((await refused('publications.draft', aDraft({ files: [file] }))).code).toBe(
      'file-problem',
    );
    keepRow(file);
    const { id } = await desk.ask('publications.draft', aDraft({ files: [file] }));
    expect((await desk.ask('publications.get', { id })).versions[0]?.files).toEqual([file]);
  });

  function keepRow({ sha256, name, bytes }: { sha256: string; name: string; bytes: number }) {
    desk.db
      .prepare('INSERT INTO storedFile (sha256, name, bytes, storedAt) VALUES (?, ?, ?, ?)')
      .run(sha256, name, bytes, '2020-12-31');
  }
});

describe('publications.revise', () => {
  test('makes a new version and keeps the old', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    const revised = await desk.ask('publications.revise', { id, ...aDraft({ title: '新题目' }) });
    expect(revised).toEqual({ id, state: 'drafted', version: 2 });
    const { versions } = await desk.ask('publications.get', { id });
    expect(versions.map(({ title }) => title)).toEqual([aDraft().title, '新题目']);
  });

  test('is refused once published', async () => {
    const id = await publishItem(desk);
    const { code, message } = await refused('publications.revise', { id, ...aDraft() });
    expect(code).toBe('not-allowed');
    expect(message).toContain('请用“更新”');
  });
});

describe('publications.review', () => {
  test('is numbered in a series of each year', async () => {
    const first = await desk.ask('publications.draft', aDraft());
    const second = await desk.ask('publications.draft', aDraft({ title: '另一份' }));
    const early = { reviewedOn: '2019-12-31', signedOn: '2019-12-31' };
    const numbers = [
      await desk.ask('publications.review', aReview(first.id)),
      await desk.ask('publications.review', aReview(second.id, early)),
      await desk.ask('publications.review', aReview(second.id)),
    ].map(({ reviewNumber }) => reviewNumber);
    expect(numbers).toEqual(['保审〔2020〕1号', '保审〔2019〕1号', '保审〔2020〕2号']);
  });

  test('by the drafter is refused without a reason, and listed with one', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    const alone = { signerId: CLERK, secrecyReviewerId: CLERK };
    const { fields } = await refused('publications.review', aReview(id, alone));
    expect(fields?.['exceptionReason']?.[0]).toContain('保密审查人、签发人与拟稿人是同一人');
    const exceptionReason = '另一人驻村一个月';
    await desk.ask('publications.review', aReview(id, { ...alone, exceptionReason }));
    expect(await desk.ask('publications.exceptions', { year: 2020 })).toEqual([
      expect.objectContaining({ parts: ['保密审查人', '签发人'], reason: exceptionReason }),
    ]);
    expect(await desk.ask('publications.exceptions', { year: 2021 })).toEqual([]);
  });

  test('wants an answer to every question', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    const checklist = { ...aReview(id).checklist, privacy: undefined };
    const { fields } = await refused('publications.review', { ...aReview(id), checklist });
    expect(Object.keys(fields ?? {})).toEqual(['checklist.privacy']);
  });
});

describe('publications.publish: the gate', () => {
  test('is refused without a review', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    const { message } = await refused('publications.publish', { id, channels: [PORTAL] });
    expect(message).toContain('请先办理保密审查');
  });

  test.each(['withheld', 'referred'] as const)('is refused when the review is %s', async (end) => {
    const { id } = await desk.ask('publications.draft', aDraft());
    await desk.ask('publications.review', aReview(id, { conclusion: end }));
    const { message } = await refused('publications.publish', { id, channels: [PORTAL] });
    expect(message).toContain('结论不是可以公开');
  });

  test('is refused when the content changed after the review', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    await desk.ask('publications.review', aReview(id));
    await desk.ask('publications.revise', { id, ...aDraft({ summary: '改过的概述' }) });
    const { message } = await refused('publications.publish', { id, channels: [PORTAL] });
    expect(message).toContain('审查之后有改动');
  });

  test('is refused for another attribute', async () => {
    const draft = aDraft({ attribute: 'on-request', attributeReason: '条例第十六条' });
    const { id } = await desk.ask('publications.draft', draft);
    await desk.ask('publications.review', aReview(id));
    const { message } = await refused('publications.publish', { id, channels: [PORTAL] });
    expect(message).toContain('“依申请公开”，不能主动发布');
  });

  test('is refused before the day of signing, and in the future', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    await desk.ask('publications.review', aReview(id));
    const channels = [PORTAL, { ...PORTAL, channel: 'wechat', onDate: '2020-08-24' }];
    const early = await refused('publications.publish', { id, channels });
    expect(early.fields).toEqual({
      'channels.1.onDate': ['发布日期不能早于保密审查的签发日期 2020-08-25（先审查、后公开）'],
    });
    const future = [{ ...PORTAL, onDate: '2021-01-01' }];
    const late = await refused('publications.publish', { id, channels: future });
    expect(late.fields?.['channels.0.onDate']).toEqual(['发布日期不能晚于今天']);
  });

  test('opens for the reviewed content on several channels at once', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    await desk.ask('publications.review', aReview(id));
    const board = {
      channel: 'notice-board',
      onDate: '2020-08-27',
      place: '乡便民服务中心',
    } as const;
    const evidenceUrl = 'https://www.ynmh.gov.cn/mwx/1.html';
    const published = await desk.ask('publications.publish', {
      id,
      channels: [{ ...PORTAL, evidenceUrl }, board],
    });
    expect(published.state).toBe('published');
    const { clock, events } = await desk.ask('publications.get', { id });
    expect(clock).toMatchObject({ timely: true, workdaysUsed: 4, open: false });
    expect(events.map(({ kind, channel }) => channel ?? kind)).toEqual([
      'drafted',
      'reviewed',
      'county-portal',
      'notice-board',
    ]);
  });

  test('does not take a text for an address', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    await desk.ask('publications.review', aReview(id));
    const channels = [{ ...PORTAL, evidenceUrl: '门户网站首页' }];
    const { fields } = await refused('publications.publish', { id, channels });
    expect(Object.keys(fields ?? {})).toEqual(['channels.0.evidenceUrl']);
  });
});

describe('publications.update', () => {
  const changed = aDraft({ baseKind: 'changed', baseOn: '2020-10-09', summary: '补充值班电话' });

  test('keeps the published version, and needs its own review and publishing', async () => {
    const id = await publishItem(desk);
    const updated = await desk.ask('publications.update', { id, ...changed });
    expect(updated).toEqual({ id, state: 'updating', version: 2 });
    const before = await desk.ask('publications.get', { id });
    expect(before).toMatchObject({ publicVersion: 1, clock: { dueOn: '2020-11-05', open: true } });
    expect((await refused('publications.publish', { id, channels: [PORTAL] })).message).toContain(
      '更新后的内容还没有保密审查',
    );
    const dates = { reviewedOn: '2020-10-12', signedOn: '2020-10-12' };
    await desk.ask('publications.review', aReview(id, dates));
    const channels = [{ ...PORTAL, onDate: '2020-10-13' }];
    await desk.ask('publications.publish', { id, channels });
    const after = await desk.ask('publications.get', { id });
    expect(after).toMatchObject({ state: 'published', publicVersion: 2 });
    expect(after.versions.map(({ summary }) => summary)).toEqual([
      aDraft().summary,
      changed.summary,
    ]);
  });

  test('needs a new review after the reviewed update was taken back', async () => {
    const id = await publishItem(desk);
    const dates = { reviewedOn: '2020-10-12', signedOn: '2020-10-12' };
    await desk.ask('publications.update', { id, ...changed });
    await desk.ask('publications.review', aReview(id, dates));
    await desk.ask('publications.retract', { id, reason: '审查登记有误' });
    await desk.ask('publications.update', { id, ...changed });
    const channels = [{ ...PORTAL, onDate: '2020-10-13' }];
    expect((await refused('publications.publish', { id, channels })).message).toContain(
      '更新后的内容还没有保密审查',
    );
    await desk.ask('publications.review', aReview(id, dates));
    expect((await desk.ask('publications.publish', { id, channels })).state).toBe('published');
    expect(checkPublications(desk.db)).toEqual([]);
  });

  test('is published neither before the earlier text nor before its withdrawal', async () => {
    const id = await publishItem(desk);
    await desk.ask('publications.update', { id, ...changed, baseOn: '2020-08-20' });
    await desk.ask('publications.review', aReview(id));
    const channels = [{ ...PORTAL, onDate: '2020-08-25' }];
    expect((await refused('publications.publish', { id, channels })).fields).toEqual({
      'channels.0.onDate': ['发布日期不能早于上一版内容首次发布的日期 2020-08-26'],
    });
    await desk.ask('publications.withdraw', { id, onDate: '2020-09-01', reason: '有误' });
    await desk.ask('publications.update', { id, ...changed, baseOn: '2020-08-20', genre: '公告' });
    await desk.ask('publications.review', aReview(id));
    expect((await refused('publications.publish', { id, channels: [PORTAL] })).fields).toEqual({
      'channels.0.onDate': ['发布日期不能早于上次撤下的日期 2020-09-01'],
    });
  });

  test('says when the information changed, not earlier than before, and something new', async () => {
    const id = await publishItem(desk);
    const asFormed = { id, ...changed, baseKind: 'formed' };
    expect((await refused('publications.update', asFormed)).fields).toHaveProperty('baseKind');
    const early = { id, ...changed, baseOn: '2020-08-01' };
    expect((await refused('publications.update', early)).fields).toHaveProperty('baseOn');
    const unchanged = aDraft({ baseKind: 'changed', baseOn: '2020-08-20' });
    const same = await publishItem(desk, { ...unchanged, title: '一开始就是变更' });
    const again = { id: same, ...unchanged, title: '一开始就是变更' };
    expect((await refused('publications.update', again)).fields).toHaveProperty('title');
  });
});

describe('publications.refile', () => {
  const place = { columnId: 2, opennessStage: 'result', legalItem: 'art20-1' } as const;

  test('moves the item without a new review', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    await desk.ask('publications.review', aReview(id));
    await desk.ask('publications.refile', { id, ...place, reason: '栏目选错' });
    const published = await desk.ask('publications.publish', { id, channels: [PORTAL] });
    expect(published).toEqual({ id, state: 'published', version: 2 });
    const { totals } = await desk.ask('publications.list', {});
    expect(totals).toEqual([{ columnId: 2, name: '公众监督', count: 1 }]);
  });

  test('is refused without a reason', async () => {
    const id = await publishItem(desk);
    const { fields } = await refused('publications.refile', { id, ...place, reason: '' });
    expect(fields).toEqual({ reason: ['请填写调整的原因'] });
  });
});

describe('withdrawing, and going out of force', () => {
  test('a withdrawal needs a reason and a day after the last publishing', async () => {
    const id = await publishItem(desk);
    const reasonless = { id, onDate: '2020-09-01', reason: '' };
    expect((await refused('publications.withdraw', reasonless)).fields).toHaveProperty('reason');
    const early = { id, onDate: '2020-08-25', reason: '有误' };
    expect((await refused('publications.withdraw', early)).fields).toHaveProperty('onDate');
    const withdrawn = await desk.ask('publications.withdraw', { ...early, onDate: '2020-09-01' });
    expect(withdrawn.state).toBe('withdrawn');
    expect((await desk.ask('publications.get', { id })).publicVersion).toBeNull();
  });

  test('a repealed document stays visible and is marked with its day', async () => {
    const id = await publishItem(desk);
    await desk.ask('publications.repeal', { id, onDate: '2020-12-01', reason: '政府令第 1 号' });
    const record = await desk.ask('publications.get', { id });
    expect(record).toMatchObject({
      state: 'repealed',
      endKind: 'repealed',
      endedOn: '2020-12-01',
      publicVersion: 1,
    });
  });

  test('an expired one likewise; neither happens to a draft or in the future', async () => {
    const id = await publishItem(desk);
    const future = { id, onDate: '2021-01-01' };
    expect((await refused('publications.expire', future)).fields).toHaveProperty('onDate');
    await desk.ask('publications.expire', { id, onDate: '2020-12-31' });
    expect((await desk.ask('publications.get', { id })).endKind).toBe('expired');
    const draft = await desk.ask('publications.draft', aDraft());
    const early = { id: draft.id, onDate: '2020-12-31' };
    expect((await refused('publications.repeal', early)).code).toBe('not-allowed');
  });
});

describe('publications.retract', () => {
  test('takes back a publishing recorded by mistake, keeping both records', async () => {
    const id = await publishItem(desk);
    await desk.ask('publications.retract', { id, reason: '日期录错' });
    const record = await desk.ask('publications.get', { id });
    expect(record.state).toBe('reviewed');
    expect(record.events.map(({ kind, retracted }) => [kind, retracted])).toEqual([
      ['drafted', false],
      ['reviewed', false],
      ['published', true],
      ['retracted', false],
    ]);
    const { total } = await desk.ask('publications.list', { scope: 'counted' });
    expect(total).toBe(0);
    expect(checkPublications(desk.db)).toEqual([]);
  });

  test('is refused when there is nothing to take back', async () => {
    const { id } = await desk.ask('publications.draft', aDraft());
    expect((await refused('publications.retract', { id, reason: '试试' })).code).toBe(
      'not-allowed',
    );
  });
});

test('a record that does not exist is refused in words', async () => {
  const error = await refused('publications.get', { id: 404 });
  expect(error).toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('没有这条') as string,
  });
});

test('the forms are offered people, law and the last entry', async () => {
  await publishItem(desk, { genre: '公告' });
  const choices = await desk.ask('publications.choices', {});
  expect(choices.legalItems).toHaveLength(23);
  expect(choices.people.map(({ id }) => id)).toContain(HEAD);
  expect(choices.lastDraft).toMatchObject({ genre: '公告', columnId: 1 });
  expect(choices.lastReview).toMatchObject({ signerId: HEAD, plannedChannels: ['county-portal'] });
  expect((await refused('publications.choices', { all: true })).code).toBe('invalid-input');
});
