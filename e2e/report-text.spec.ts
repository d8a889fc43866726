// The text of the report: written by hand, its numbers bound, its slips mended with a click.

import { expect, test } from './fixtures.ts';
import { annualReportOf } from './pages/annual-report.ts';
import { callOffice } from './pages/office.ts';
import { reportTextOf, storedText } from './pages/report-text.ts';

test.use({ today: '2021-01-20', appArguments: ['--sample'] });

test('a typed number that differs from a table is an error, and one click binds the right one', async ({
  page,
}) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  await text.write('other', 3, '2020年收到政府信息公开申请3件。');
  await expect(text.notes()).toContainText('必须改正');
  await text.notes().getByRole('button', { name: '换成台账里的“收到申请数”' }).click();
  await expect(text.block('other', 3)).toHaveText('2020年收到政府信息公开申请0件。');
  await expect(text.notes()).not.toContainText('必须改正');
  await report.saveText();
  expect(await text.stored('other', 3)).toBe('2020年收到政府信息公开申请⟦收到申请数⟧件。');
});

test('a slip is mended from the report’s page, and saved with a notice', async ({ page }) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await callOffice(page, 'annualReport.saveNarrative', {
    ...{ year: 2020, template: 'three-part' },
    narrative: {
      overview: [{ kind: 'paragraph', text: '按照通知文件文件要求编制，受理热线9条。' }],
    },
  });
  await report.open();
  const side = await report.side('文字检查');
  await side.getByRole('button', { name: '改成“文件”' }).click();
  await expect(page.getByText(/“文件文件”已改成“文件”.*已保存为第 3 稿/)).toBeVisible();
  await expect(report.paper().getByText('按照通知文件要求编制')).toBeVisible();
  expect(await text.stored('overview', 0)).toBe('按照通知文件要求编制，受理热线9条。');
});

test('text from Word comes without its looks, its paragraphs kept', async ({ page }) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  await text.write('problems', 1, '开头：');
  await text.paste({
    'text/html': '<p style="color:red"><b>\u200b加粗</b></p><table><tr><td>表</td></tr></table>',
    'text/plain': '\u200b加粗的一段。\r\n　　（三）新的小标题\r\n最后一段。\r\n',
  });
  await expect(text.block('problems', 1)).toHaveText('开头：加粗的一段。');
  await expect(text.block('problems', 2)).toHaveText('（三）新的小标题');
  await expect(text.editor('problems').locator('h3')).toHaveCount(3);
  await expect(text.editor('problems').locator('b, table, [style*="color"]')).toHaveCount(0);
  await report.saveText();
  expect(await text.stored('problems', 3)).toBe('最后一段。');
});

test('what was copied here keeps its headings and bound numbers', async ({ page }) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  await text.editor('other').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+X');
  await expect(text.editor('other').locator('> *')).toHaveCount(1);
  await text.editor('problems').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  const moved = text.editor('problems').getByRole('img', { name: '热线受理数：2' });
  await expect(moved).toBeVisible();
  await expect(text.editor('problems').locator('h3')).toHaveCount(6);
});

test('blocks are moved and headed by keys, and every step can be undone', async ({ page }) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  const before = await text.editor('other').innerText();
  await text.go('other', 1);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(text.block('other', 0)).toContainText('按照县政务公开办公室的要求');
  await page.keyboard.press('Control+Alt+2');
  await expect(text.tool('小标题')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('甲');
  await expect(text.tool('小标题')).toHaveAttribute('aria-pressed', 'false');
  while (await text.tool('撤销').isEnabled()) await text.tool('撤销').click();
  expect(await text.editor('other').innerText()).toBe(before);
  await page.keyboard.press('Control+Y');
  await expect(text.tool('撤销')).toBeEnabled();
});

test('the list of numbers opens by typing, and leaves the sign that was typed', async ({
  page,
}) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  await text.write('other', 1, '见附件');
  await page.keyboard.type('/');
  await expect(page.getByRole('combobox', { name: '插入数字' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text.editor('other')).toBeFocused();
  await page.keyboard.type('乙，8');
  // A slash after a number is a slash.
  await page.keyboard.type('/9');
  await expect(text.block('other', 1)).toHaveText('见附件/乙，8/9');
  await page.keyboard.type('⟦');
  await text.pick('热线受理数');
  await expect(text.block('other', 1)).toHaveText('见附件/乙，8/92');
  // The number is one piece.
  await page.keyboard.press('Backspace');
  await expect(text.block('other', 1)).toHaveText('见附件/乙，8/9');
});

test('an input method is never interrupted', async ({ page }) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  await text.write('other', 1, '开头');
  const browser = await page.context().newCDPSession(page);
  for (const typed of ['anquan', '/', 'yi']) {
    await browser.send('Input.imeSetComposition', {
      ...{ text: typed, selectionStart: typed.length, selectionEnd: typed.length },
    });
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: '插入数字' })).toHaveCount(0);
  await expect(text.editor('other').locator('> *')).toHaveCount(8);
  await browser.send('Input.insertText', { text: '一' });
  await expect(text.block('other', 1)).toHaveText('开头一');
  await expect(page.getByText(/已保存 \d+ 年度报告正文/)).toHaveCount(0);
});

test('the keyboard goes through the page, and Tab leaves the text', async ({ page }) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  await text.editor('overview').click();
  await page.keyboard.press('Tab');
  await expect(text.editor('problems')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(text.editor('other')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(text.editor('problems')).toBeFocused();
  await expect(text.editor('problems')).toHaveAccessibleDescription(/Tab 离开，Ctrl\+S 保存/);
});

test('a draft that was left is offered back, and Esc leads to the report', async ({ page }) => {
  const report = annualReportOf(page);
  const text = reportTextOf(page);
  await report.open();
  await report.edit();
  await text.write('other', 1, '写了一半');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2020 年度报告');
  await report.edit();
  await expect(text.block('other', 1)).not.toHaveText('写了一半');
  await page.getByRole('button', { name: '恢复草稿' }).click();
  await expect(text.block('other', 1)).toHaveText('写了一半');
});

test('last year’s text stands beside, and a copied paragraph is told', async ({ desk }) => {
  const page = await desk.restart({ appArguments: ['--sample'], today: '2022-01-12' });
  const report = annualReportOf(page);
  const text = reportTextOf(page, 'form-2021', 2021);
  const narrative = await storedText(page, { year: 2020, template: 'form-2019' });
  await callOffice(page, 'annualReport.saveNarrative', {
    ...{ year: 2021, template: 'form-2021', narrative },
  });
  await report.open();
  await report.chooseYear(2021);
  await report.open('form-2021');
  await report.edit();
  await text.block('problems', 0).click();
  const last = await text.side('上年正文');
  await expect(last).toContainText('来源：2020 年度报告');
  await expect(last.locator('.report-last-nearest')).toContainText('公开内容的覆盖面');
  await expect(text.block('problems', 0)).toHaveAttribute('data-like', /与上年 9\d% 相同/);
  await expect(text.notes()).toContainText('内容雷同');
});
