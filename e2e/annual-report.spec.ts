// From the ledger to the files that are handed in: the main journey of the program, on the sample office.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { annualReportOf } from './pages/annual-report.ts';
import { reportTextOf } from './pages/report-text.ts';

test.use({ today: '2021-01-20', appArguments: ['--sample'] });

test('every figure of the report leads to the records that it counts', async ({ page }) => {
  const report = annualReportOf(page);
  await report.open();
  await expect(report.figure('publications.total')).toHaveText('166');
  const drawer = await report.recordsBehind('hotline.received');
  await expect(drawer.getByRole('link')).toHaveCount(2);
  await drawer.getByRole('link').first().click();
  await expect(page).toHaveURL(/#\/hotline\/\d+$/);
});

test('the six-part report prints tables 二, 三 and 四, all counted', async ({ page }) => {
  const report = annualReportOf(page);
  await report.open('form-2019');
  await expect(report.paper().locator('table')).toHaveCount(3);
  await expect(report.paper().locator('td[data-figure^="table3."]')).toHaveCount(161);
  await expect(report.paper().locator('td[data-figure^="table4."]')).toHaveCount(15);
  const side = await report.side('勾稽核对');
  await expect(side.getByText('12 项核对全部相符')).toBeVisible();
});

test('a slip in the text is reported where it stands, and a number is bound, not typed', async ({
  page,
}) => {
  const report = annualReportOf(page);
  await report.open();
  await report.edit();
  const text = reportTextOf(page);
  await text.write('other', 1, '文件文件，受理热线');
  await expect(text.notes()).toContainText('“文件”重复写了两次');
  await text.write('other', 1, '受理热线');
  await text.insertNumber('热线受理数');
  await expect(text.block('other', 1)).toHaveText('受理热线2');
  await expect(report.paper().getByText('受理热线2')).toBeVisible();
  await report.saveText();
  expect(await text.stored('other', 1)).toBe('受理热线⟦热线受理数⟧');
});

test('the report is handed in as five files with their fingerprints', async ({ page, desk }) => {
  const report = annualReportOf(page);
  await report.open();
  await desk.answerFolder(desk.scratchFolder);
  const written = await report.exportAll();
  const names = readdirSync(desk.scratchFolder).filter((name) => name.includes('年度报告'));
  expect(names.map((name) => path.extname(name)).toSorted()).toEqual([
    '.docx',
    '.html',
    '.json',
    '.pdf',
    '.xlsx',
  ]);
  for (const name of names) {
    const content = readFileSync(path.join(desk.scratchFolder, name));
    await expect(written).toContainText(createHash('sha256').update(content).digest('hex'));
  }
});

test('an error keeps the report from going out until it is mended', async ({ page }) => {
  const report = annualReportOf(page);
  await report.open();
  await page.getByRole('link', { name: '年度数据', exact: true }).click();
  await page.getByLabel('表二·规章·本年新制作数量的本年数').fill('1');
  await page.getByLabel('表二·规章·本年新制作数量的数据来源').fill('误填');
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/已保存 2020 年度数据 1 项/)).toBeVisible();
  await report.open();
  const side = await report.side('勾稽核对');
  await expect(side.getByText('规章·本年新制作数量：1，应为 0')).toBeVisible();
  await page.getByRole('button', { name: /导出/ }).click();
  await expect(report.exportButton()).toBeDisabled();
});
