// An office that begins with the program in the middle of its history: last year's report is typed from its
// paper, this year's goes on from it, and the years stand side by side.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aDraft, aReview } from '../electron/testing/test-publications.ts';
import { printedWords } from '../electron/testing/printed-page.ts';
import { expect, test } from './fixtures.ts';
import { annualReportOf } from './pages/annual-report.ts';
import { barsOf, earlierYearsOf } from './pages/earlier-years.ts';
import { ask, openRequestOffice, register } from './pages/request-office.ts';

const SECRECY_REVIEWER = 3;

test.describe('an office whose last report was made elsewhere', () => {
  test.use({ today: '2025-01-10' });

  test('types its tables, mends a mistake, and K4 and K6 of this year’s report hold', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openRequestOffice(page);
    // What the office has of 2023: a request that was still open, and a document in force.
    await register(page, {
      ...{ name: '岩温', channel: '当面提交', arrivedOn: '20231220' },
      ...{ title: '茶叶补贴发放名单', description: '2022 年茶叶补贴的发放名单' },
    });
    const document = aDraft({ normative: true, baseOn: '2023-03-01', title: '集市管理办法' });
    const { id } = (await ask(page, 'publications.draft', document)) as { id: number };
    const days = { reviewedOn: '2023-03-10', signedOn: '2023-03-10', plannedOn: '2023-03-12' };
    const review = aReview(id, { ...days, secrecyReviewerId: SECRECY_REVIEWER });
    await ask(page, 'publications.review', review);
    const channels = [{ channel: 'county-portal', onDate: '2023-03-12' }];
    await ask(page, 'publications.publish', { id, channels });

    const years = earlierYearsOf(page);
    await years.open(2023);
    await years.source('勐往乡 2023 年政府信息公开工作年度报告', '20240125');
    await years.cell('table2.normative.issued').fill('1');
    await page.keyboard.press('ArrowRight');
    await expect(years.cell('table2.normative.repealed')).toBeFocused();
    await page.keyboard.type('0');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('1');
    await years.fillZeros();

    await years.tab('表三');
    await years.cell('table3.A.natural-person').click();
    // Copied from the sheet of the old report; its total was typed wrong there.
    await years.paste('1\t0\t0\t0\t0\t0\t2\r\n');
    await years.cell('table3.D.natural-person').fill('1');
    await years.fillZeros();
    await years.fillTotals();
    await years.tab('表四');
    await years.fillZeros();
    await years.fillTotals();

    await page.keyboard.press('Control+S');
    await expect(years.refused()).toContainText('不相符');
    await expect(years.side()).toContainText('本年新收：总计 2，各类申请人之和 1');
    await years
      .side()
      .getByRole('button', { name: /各类申请人之和 1/ })
      .click();
    await expect(years.cell('table3.A.total')).toBeFocused();
    await expect(years.note()).toContainText('K3 本年新收：总计 2，各类申请人之和 1');
    await page.keyboard.type('1');
    await expect(years.side()).toContainText('各项核对相符');
    await page.keyboard.press('Control+S');
    await expect(years.saved()).toContainText('已保存 2023 年度报告的数据');

    const report = annualReportOf(page);
    await report.open('form-2021');
    await report.chooseYear(2024);
    const checks = await report.side('勾稽核对');
    const check = (id: string) => checks.getByRole('listitem').filter({ hasText: `相符 ${id}` });
    await expect(check('K4').first()).toContainText(
      '自然人：本年“上年结转” 1，上年度报告（勐往乡 2023 年政府信息公开工作年度报告，' +
        '2024-01-25 公布）“结转下年度” 1',
    );
    await expect(check('K6').first()).toContainText(
      '行政规范性文件：2023 年末 1 + 制发 0 - 废止 0 = 1，现行有效 1',
    );
  });
});

test.describe('the sample office', () => {
  test.use({ today: '2021-01-20', appArguments: ['--sample'] });

  test('shows its years side by side, a typed one beside the ledger’s', async ({ page }) => {
    const years = earlierYearsOf(page);
    await years.open(2019);
    await years.source('2019 年年度报告', '20200120');
    await page.getByRole('checkbox', { name: '原件没有这些表，只知道部分数字' }).check();
    await years.tab('表三');
    await years.cell('table3.A.natural-person').fill('12');
    await years.cell('table3.A.total').fill('12');
    await page.keyboard.press('Control+S');
    await expect(years.saved()).toContainText('改动 2 格');

    await years.openComparison('?from=2019&to=2020');
    const table = years.comparison('历年主要数字');
    const row = table.getByRole('row').filter({ hasText: '收到申请数' });
    await expect(row.getByRole('cell')).toHaveText(['12', /^0/]);
    await expect(row).toContainText('上年 12，本年为 0');
    await expect(table.getByRole('columnheader')).toHaveText([
      ...['数字', /2019 年手工录入/, /2020 年台账/],
    ]);
    await row.getByRole('button', { name: /2019 年收到申请数 12，看录入的报告/ }).click();
    await expect(page).toHaveURL(/annual-report\/earlier\?year=2019/);

    await years.openComparison('?tab=cells&years=2019.2020');
    const cells = years
      .comparison('逐格比较')
      .getByRole('row')
      .filter({ hasText: '本年新收·总计' });
    await expect(cells.getByRole('cell')).toHaveText(['12', /^0/]);
  });

  test('leads from a bar to the records that it counts', async ({ page }) => {
    const years = earlierYearsOf(page);
    await years.openComparison('?tab=year&year=2020');
    const chart = years.chart('各栏目公开信息数');
    const bars = await barsOf(chart);
    expect(bars).toHaveLength(7);
    // 通知公告 3, …, 工作动态 133: as long as their numbers.
    const [first, last] = [bars[0], bars.at(-1)];
    expect((last?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(133 / 3, 0);
    await page.mouse.click(first?.x ?? 0, first?.y ?? 0);
    await expect(years.records()).toContainText('栏目·通知公告');
    await expect(years.records().getByRole('link')).toHaveCount(3);
    await page.keyboard.press('Escape');

    const months = years.chart('各月按时公开情况');
    await months.getByRole('button', { name: /逾期 4 月 1次/ }).click();
    await expect(years.records()).toContainText('只列 2020 年 4 月的');
    await expect(years.records()).toContainText('逾期');
  });

  test('exports its charts as an annex with the report’s numbers', async ({ page, desk }) => {
    const report = annualReportOf(page);
    await report.open();
    await desk.answerFolder(desk.scratchFolder);
    await page.getByRole('button', { name: /^导出/ }).click();
    await page.getByRole('checkbox', { name: /附图表/ }).check();
    await report.exportButton().click();
    const written = page.getByRole('table', { name: '导出的文件' });
    await expect(written).toBeVisible({ timeout: 60_000 });
    const name = readdirSync(desk.scratchFolder).find((file) => file.includes('附件：数据图表'));
    expect(name).toMatch(/\.pdf$/u);
    await expect(written).toContainText('附件：数据图表');
    const words = printedWords(readFileSync(path.join(desk.scratchFolder, name ?? '')));
    const text = words.flat().map((word) => word.text);
    for (const number of ['133', '23']) expect(text).toContain(number);
  });
});
