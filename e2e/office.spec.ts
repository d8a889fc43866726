// A new PC: the first page, a look at the sample office, and a profile that is checked before it is kept.

import { existsSync, writeFileSync } from 'node:fs';
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

test('a clock that jumped is asked about before any page, and believed once it is confirmed', async ({
  page,
  desk,
}) => {
  await setUpOffice(page);
  const wrong = officeOf(await desk.restart({ today: '2026-06-01' }));
  await expect(wrong.clockQuestion()).toBeVisible();
  await expect(wrong.home()).toBeHidden();
  await wrong.confirmClock('2026-03-03');
  await expect(wrong.under('今天的日期')).toContainText('电脑的日期是 2026-06-01');
  await wrong.confirmClock('2026-06-01');
  await expect(wrong.home()).toBeVisible();

  const back = officeOf(await desk.restart({ today: '2026-03-03' }));
  await expect(back.clockQuestion()).toBeVisible();
  await back.confirmClock('2026-03-03');
  await expect(back.home()).toBeVisible();

  const next = officeOf(await desk.restart({ today: '2026-03-04' }));
  await expect(next.home()).toBeVisible();
});

test.describe('at the end of a year', () => {
  test.use({ today: '2026-12-21' });

  test('next year’s days off come in from a file, and the request that they move is listed', async ({
    page,
    desk,
  }) => {
    const office = officeOf(page);
    await setUpOffice(page);
    await callOffice(page, 'requests.register', {
      applicants: [{ column: 'natural-person', name: '岩温' }],
      provisionForm: 'paper',
      obtainingWay: 'post',
      channel: 'in-person',
      arrivedOn: '2026-12-21',
      handlerId: 1,
      matters: [{ title: '曼糯村土地征收补偿方案', description: '曼糯村土地征收补偿方案' }],
    });
    const file = path.join(desk.scratchFolder, '2027.csv');
    const head = '日期,休/班,名称\n2027-01-01,休,元旦\n';

    writeFileSync(file, `${head}2027-02-30,休,春节\n`);
    await desk.answerFiles([file]);
    await office.openCalendar();
    await office.previewCalendarFile('国办发明电〔2026〕10号');
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
      '第 3 行：日期“2027-02-30”不存在',
    );
    await expect(page.getByRole('button', { name: /^写入/ })).toHaveCount(0);
    await page.keyboard.press('Escape');

    writeFileSync(file, `${head}2027-10-01,休,国庆节\n`);
    await desk.answerFiles([file]);
    await page.getByLabel('通知的名称和文号').fill('国办发明电〔2026〕10号');
    await page.keyboard.press('Control+S');
    await expect(page.getByRole('table', { name: '导入后的变化' })).toContainText(
      '2027-01-01 周五上班放假（元旦）新增',
    );
    await page.keyboard.press('Control+S');
    await expect(page.getByText('已写入日历：新增 2 天。')).toBeVisible();
    const moved = page.getByRole('table', { name: '期限有变动的在办申请' });
    await expect(moved).toContainText('2027-01-18 周一2027-01-19 周二');
    await expect(moved).toContainText('2027年1月1日改为休息（元旦）');
  });
});
