// A new PC: the first page, a look at the sample office, and a profile that is checked before it is kept.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { ORGAN, callOffice, officeOf, setUpOffice } from './pages/office.ts';

/** A minute is promised on the first page; a program that needs it all for itself breaks it. */
const FAR_UNDER_A_MINUTE_MS = 15_000;

test('a clerk fills in the first page by keyboard alone, and it stays filled in', async ({
  page,
  desk,
}) => {
  const office = officeOf(page);
  await expect(page.getByRole('heading', { level: 1, name: '政务公开台账' })).toBeVisible();
  const began = performance.now();
  await office.fillFirstPageByKeyboard();
  await expect(office.home()).toBeVisible();
  expect(performance.now() - began).toBeLessThan(FAR_UNDER_A_MINUTE_MS);
  await expect(page.getByText('本机关的台账已经建立。')).toBeVisible();

  const again = officeOf(await desk.restart());
  await expect(again.home()).toBeVisible();
  await expect(again.organ()).toHaveText(ORGAN.name);
});

test('the sample office is another file, and the real one is found as it was left', async ({
  page,
  desk,
}) => {
  const office = officeOf(page);
  await setUpOffice(page);
  expect(existsSync(path.join(desk.dataFolder, 'sample'))).toBe(false);

  await office.openSample();
  await expect(office.ribbon()).toContainText('示例');
  await expect(office.figure('县门户网站公开')).toHaveText('166 篇');
  expect(existsSync(path.join(desk.dataFolder, 'office.db'))).toBe(true);
  expect(existsSync(path.join(desk.dataFolder, 'sample', 'sample.db'))).toBe(true);

  await office.leaveSample();
  await expect(office.ribbon()).toBeHidden();
  await expect(office.organ()).toHaveText(ORGAN.name);
  await expect(office.figure('县门户网站公开')).toHaveText('0 篇');
});

test('the first page leads into the sample office as well, and back to itself', async ({
  page,
}) => {
  const office = officeOf(page);
  await page.getByRole('button', { name: '打开示例单位' }).click();
  await expect(office.figure('县门户网站公开')).toHaveText('166 篇');
  await office.leaveSample();
  await expect(page.getByLabel('机关全称')).toBeVisible();
});

test('a wrong postcode or telephone is said under its field, and nothing is saved', async ({
  page,
}) => {
  const office = officeOf(page);
  await setUpOffice(page);
  await office.openProfile();
  await page.getByLabel('办公地址').fill('勐往街 1 号');
  await page.getByLabel('邮政编码').fill('6662');
  await page.getByLabel('联系电话').fill('5626093');
  await page.keyboard.press('Control+S');
  await expect(office.under('邮政编码')).toHaveText('邮政编码是 6 位数字，例如 666200');
  await expect(office.under('联系电话')).toContainText('请填写带区号的电话');
  await expect(page.getByRole('alert')).toContainText('没有保存：有 2 处需要修改');
  const { value } = (await callOffice(page, 'office.status', {})) as {
    value: { profile: Record<string, string> };
  };
  expect(value.profile).toMatchObject({ address: '', postcode: '', telephone: '' });

  await page.getByLabel('邮政编码').fill('666214');
  await expect(office.under('邮政编码')).toHaveCount(0);
  await page.getByLabel('联系电话').fill('0691-5626093');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('机关信息已保存。')).toBeInViewport();
});
