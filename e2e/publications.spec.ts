// 先审查、后公开: nothing is published without a signed review of exactly that content (条例 art. 17).

import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { callOffice, setUpOffice } from './pages/office.ts';
import { publicationsOf } from './pages/publications.ts';

test.use({ today: '2020-12-31' });

/** A second person beside the clerk, so that drafter and signer are two. */
async function openOffice(page: Page): Promise<void> {
  await setUpOffice(page);
  await callOffice(page, 'office.addPerson', {
    name: '玉香',
    post: '党政办主任',
    roles: ['reviewer', 'secrecy-reviewer', 'signer'],
    dutyFrom: '2019-01-01',
  });
  await page.reload();
}

const ITEM = {
  title: '关于做好秋季森林防火工作的通知',
  baseOn: '2020-08-20',
  summary: '安排巡查、值守和报告。',
  genre: '通知',
  stage: '管理公开',
  legalItem: '突发公共事件',
  column: '通知公告',
};

const SIGNED = {
  reviewer: '玉香',
  secrecyReviewer: '玉香',
  signer: '玉香',
  signedOn: '2020-08-25',
};

test.beforeEach(async ({ page }) => {
  await openOffice(page);
});

test('an unreviewed item cannot be published, by the button or past it', async ({ page }) => {
  const publications = publicationsOf(page);
  await publications.draft(ITEM);
  await expect(publications.publishButton()).toBeDisabled();
  await expect(publications.refusals()).toContainText('还没有保密审查记录');
  const reply = await callOffice(page, 'publications.publish', {
    id: 1,
    channels: [{ channel: 'county-portal', onDate: '2020-08-26' }],
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  await page.reload();
  await expect(publications.state()).toHaveText(/待保密审查/);
});

test('a draft changed after its review needs a new review', async ({ page }) => {
  const publications = publicationsOf(page);
  await publications.draft(ITEM);
  await publications.review(SIGNED);
  await expect(publications.state()).toHaveText(/待发布/);
  await publications.revise('安排巡查、值守和报告，并公布值班电话。');
  await expect(publications.publishButton()).toBeDisabled();
  await expect(publications.refusals()).toContainText('内容在保密审查之后有改动');
  await publications.review(SIGNED);
  await publications.publish('2020-08-26');
  await expect(publications.state()).toHaveText(/已发布/);
});

test('what was published is counted in its column and year', async ({ page }) => {
  const publications = publicationsOf(page);
  await publications.draft(ITEM);
  await publications.review(SIGNED);
  await publications.publish('2020-08-26');
  await publications.draft({ ...ITEM, title: '关于开展人口普查的通知' });
  await publications.openList('?scope=counted');
  expect(await publications.totals()).toEqual({ 通知公告: 1, 合计: 1 });
  await publications.openList();
  await expect(page.getByText('2020 年，共 2 条')).toBeVisible();
  expect(await publications.totals()).toEqual({ 通知公告: 2, 合计: 2 });
});
