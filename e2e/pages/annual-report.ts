// 年度报告 as a clerk works with it: look at the page, follow a figure, mend the text, hand it in.

import type { FrameLocator, Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

/** The pages of 年度报告 in a window. */
export function annualReportOf(page: Page) {
  const paper = (): FrameLocator => page.frameLocator('iframe.desk-paper');
  return {
    open: async (template?: 'three-part' | 'form-2019' | 'form-2021'): Promise<void> => {
      const query = template === undefined ? '' : `?template=${template}`;
      await openAddress(page, `/annual-report${query}`);
      await expect(paper().locator('h1')).toBeVisible();
    },
    /** The sheet of the preview. */
    paper,
    /** A figure as the sheet prints it, by the query that counts it. */
    figure: (id: string): Locator => paper().locator(`[data-figure="${id}"]`).first(),
    /** Clicks a figure on the sheet; the drawer with its records. */
    recordsBehind: async (id: string): Promise<Locator> => {
      await paper().locator(`[data-figure="${id}"]`).first().click();
      const drawer = page.getByRole('dialog', { name: '数字背后的记录' });
      await expect(drawer).toBeVisible();
      return drawer;
    },
    /** One of the tabs beside the sheet. */
    side: async (tab: '勾稽核对' | '文字检查' | '全部数字'): Promise<Locator> => {
      await page.getByRole('tab', { name: new RegExp(tab) }).click();
      return page.getByRole('complementary', { name: '核对' });
    },
    /** Chooses the year's template and date. */
    choose: async (template: string, signedOn: string): Promise<void> => {
      await page.getByRole('button', { name: /模板和日期/ }).click();
      const drawer = page.getByRole('dialog', { name: '模板和成文日期' });
      await drawer.getByRole('radio', { name: template }).check();
      await drawer.getByLabel('成文日期').fill(signedOn);
      await drawer.getByLabel('成文日期').press('Tab');
      await drawer.getByRole('button', { name: /保存/ }).click();
      await expect(drawer).toBeHidden();
    },
    /** Chooses the year in the top bar. */
    chooseYear: async (year: number): Promise<void> => {
      await page.getByRole('combobox', { name: '年份' }).click();
      const list = page.locator('.ant-select-dropdown:visible');
      await list
        .locator('.ant-select-item-option')
        .filter({ hasText: `${year} 年` })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${year} 年度报告`);
    },
    /** Makes the template that is shown the year's own; a template of other years needs a reason. */
    keepTemplate: async (signedOn: string, reason?: string): Promise<void> => {
      await page.getByRole('button', { name: /模板和日期/ }).click();
      const drawer = page.getByRole('dialog', { name: '模板和成文日期' });
      if (reason !== undefined) await drawer.getByLabel('仍要使用的理由').fill(reason);
      await drawer.getByLabel('成文日期').fill(signedOn);
      await drawer.getByLabel('成文日期').press('Tab');
      await drawer.getByRole('button', { name: /保存/ }).click();
      await expect(drawer).toBeHidden();
      await expect(page.getByText('本年度使用')).toBeVisible();
    },
    /** Opens the editor of the template that is shown. */
    edit: async (): Promise<void> => {
      await page.getByRole('link', { name: '修改正文' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /修改.*正文/ })).toBeVisible();
    },
    saveText: async (): Promise<void> => {
      await page.keyboard.press('Control+S');
      await expect(page.getByText(/已保存 \d+ 年度报告正文/)).toBeVisible();
    },
    /** Exports all formats; the folder dialog must have been answered before. */
    exportAll: async (): Promise<Locator> => {
      await page.getByRole('button', { name: /导出/ }).click();
      await page.getByRole('button', { name: '选择文件夹并导出' }).click();
      const written = page.getByRole('table', { name: '导出的文件' });
      await expect(written).toBeVisible({ timeout: 60_000 });
      return written;
    },
    /** Exports two formats of the five; the folder dialog must have been answered before. */
    exportWordAndExcel: async (): Promise<void> => {
      await page.getByRole('button', { name: /导出/ }).click();
      const drawer = page.getByRole('dialog', { name: /^导出/ });
      for (const format of ['PDF', '网页', '数据']) {
        await drawer.getByRole('checkbox', { name: new RegExp(`^${format}`) }).uncheck();
      }
      await drawer.getByRole('button', { name: '选择文件夹并导出' }).click();
      await expect(drawer.getByRole('table', { name: '导出的文件' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawer).toBeHidden();
    },
    exportButton: (): Locator => page.getByRole('button', { name: '选择文件夹并导出' }),
  };
}
