// A clerk's hands stay on the keyboard: the input method keeps its Enter, nothing typed is lost.

import type { Locator, Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { openAddress } from './pages/address.ts';
import { tabTo } from './pages/keyboard.ts';

test.use({ today: '2021-01-12', appArguments: ['--sample'] });

const TITLE = '勐往乡岁末安全生产检查情况通报';

function refusal(page: Page): Locator {
  return page.getByText(/没有保存：有 \d+ 处需要修改/);
}

async function openForm(page: Page): Promise<Locator> {
  await openAddress(page, '/publications/new');
  const title = page.getByLabel('信息名称');
  await expect(title).toBeFocused();
  return title;
}

test('Enter submits, so that the next two tests prove something', async ({ page }) => {
  await openForm(page);
  await page.keyboard.press('Enter');
  await expect(refusal(page)).toBeVisible();
});

test('Enter that picks a candidate does not submit', async ({ page }) => {
  const title = await openForm(page);
  const browser = await page.context().newCDPSession(page);
  const text = 'anquan';
  await browser.send('Input.imeSetComposition', { text, selectionStart: 6, selectionEnd: 6 });
  await page.keyboard.press('Enter');
  await browser.send('Input.insertText', { text: '安全' });
  await expect(title).toHaveValue(/安全/);
  await page.waitForTimeout(200);
  await expect(refusal(page)).toBeHidden();
});

test('nor does it where the composition ends just before the key press', async ({ page }) => {
  // Such input methods can't be driven from here: the end is put before the key press that reaches the page.
  await page.evaluate(() => {
    const before = (press: KeyboardEvent): void => {
      if (press.key !== 'Enter') return;
      const end = new CompositionEvent('compositionend', { bubbles: true, data: '安全' });
      Object.defineProperty(end, 'timeStamp', { value: press.timeStamp - 1 });
      press.target?.dispatchEvent(end);
      window.removeEventListener('keydown', before, true);
    };
    window.addEventListener('keydown', before, true);
  });
  await openForm(page);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await expect(refusal(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(refusal(page)).toBeVisible();
});

test('Esc asks before text is left, and the text is offered again after a restart', async ({
  page,
}) => {
  const title = await openForm(page);
  await page.keyboard.insertText(TITLE);
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: '离开这张表？' });
  await expect(question.getByRole('button', { name: '继续填写' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(title).toHaveValue(TITLE);

  await page.reload();
  await page.getByRole('button', { name: '恢复草稿' }).click();
  await expect(title).toHaveValue(TITLE);

  await title.press('Escape');
  await question.getByRole('button', { name: '离开，留作草稿' }).press('Enter');
  await expect(page).toHaveURL(/#\/publications$/);
});

test('one ordinary item is logged from the start page without the mouse', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: '登记公开信息' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('信息名称')).toBeFocused();
  await page.keyboard.insertText(TITLE);
  await tabTo(page, page.getByLabel('形成日期'));
  await page.keyboard.type('1228');
  await tabTo(page, page.getByLabel('内容概述'));
  await expect(page.getByText('2021-01-26 周二到期（条例第二十六条）。')).toBeVisible();
  await page.keyboard.insertText('通报岁末对加油点、农贸市场和在建工地的检查情况。');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByText('已登记公开信息的草稿。')).toBeInViewport();

  await tabTo(page, page.getByRole('link', { name: /2021-01-26 周二到期/ }));
  await page.keyboard.press('Enter');
  const days = page.getByRole('table', { name: '逐日计算' });
  await expect(days.getByRole('row', { name: /2021-01-26.*第 20 个，到期/ })).toBeVisible();
  await expect(days.getByRole('row', { name: /2021-01-01.*不计.*元旦放假/ })).toBeVisible();
});

test('a page begins at its top, and is found where it was left', async ({ page }) => {
  await openAddress(page, '/publications');
  const row = page.getByRole('table').getByRole('link').last();
  await row.scrollIntoViewIfNeeded();
  await row.click();
  const bar = page.locator('.desk-case-bar');
  await expect(bar).toBeInViewport();
  await page.goBack();
  await expect(row).toBeInViewport();
});
