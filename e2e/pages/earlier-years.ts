// 往年报告录入 and 历年比较 as a clerk works with them: type a paper, mend what doesn't agree, compare.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

/** The pages of other years in a window. */
export function earlierYearsOf(page: Page) {
  const cell = (code: string): Locator => page.locator(`[id="earlier-${code}"]`);
  return {
    open: async (year: number): Promise<void> => {
      await openAddress(page, `/annual-report/earlier?year=${year}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        `往年报告录入（${year} 年）`,
      );
    },
    tab: (name: '表二' | '表三' | '表四' | '正文') =>
      page.getByRole('tab', { name: new RegExp(`^${name}`) }).click(),
    /** A cell by the figure that stands in it. */
    cell,
    /** All empty cells of the table that is open, but for offered totals. */
    fillZeros: () => page.getByRole('button', { name: /的空格都填 0/ }).click(),
    fillTotals: () => page.getByRole('button', { name: /填入算出的总计/ }).click(),
    source: async (paper: string, publishedOn: string): Promise<void> => {
      await page.getByLabel('照哪份报告录入').fill(paper);
      await page.getByLabel('公布日期').fill(publishedOn);
    },
    /** Pastes a block as it is copied from Excel into the cell that has the cursor. */
    paste: async (block: string): Promise<void> => {
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const pasted = new ClipboardEvent('paste', {
          ...{ clipboardData, bubbles: true, cancelable: true },
        });
        document.activeElement?.dispatchEvent(pasted);
      }, block);
    },
    /** What is said under the cell with the cursor. */
    note: (): Locator => page.locator('.earlier-note'),
    side: (): Locator => page.getByRole('complementary', { name: '核对' }),
    saved: (): Locator => page.locator('.desk-notice'),
    refused: (): Locator => page.getByRole('alert'),
    openComparison: async (query = ''): Promise<void> => {
      await openAddress(page, `/annual-report/years${query}`);
      await expect(page.getByRole('heading', { level: 1, name: '历年比较' })).toBeVisible();
    },
    comparison: (name: string): Locator => page.getByRole('table', { name }),
    /** A chart by its title. */
    chart: (title: string | RegExp): Locator =>
      page.locator('figure').filter({ has: page.locator('figcaption', { hasText: title }) }),
    records: (): Locator => page.getByRole('dialog', { name: '数字背后的记录' }),
  };
}

/**
 * The marks of a chart, drawn in rows from a common axis: their places from the top. They are what stands
 * in the accent of the theme.
 */
export async function barsOf(chart: Locator): Promise<{ x: number; y: number; width: number }[]> {
  await expect(chart.locator('svg')).toBeVisible();
  return chart.locator('svg').evaluate((svg) => {
    const accent = getComputedStyle(svg).getPropertyValue('--ant-color-primary').trim();
    return [...svg.querySelectorAll(`path[fill="${accent}"]`)]
      .map((path) => path.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, width }))
      .sort((a, b) => a.y - b.y);
  });
}
