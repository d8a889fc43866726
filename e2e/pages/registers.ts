// The three small registers as a clerk works with them: hotline, surveys, activities.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { annualReportOf } from './annual-report.ts';
import { openAddress } from './address.ts';

export interface ReferralWords {
  readonly orderNumber: string;
  /** As typed into the date fields. */
  readonly dispatchedOn: string;
  readonly category: string;
  readonly matter: string;
  readonly unit: string;
}

/** The registers' pages in a window. */
export function registersOf(page: Page) {
  return {
    open: (register: 'hotline' | 'surveys' | 'activities') => openAddress(page, `/${register}`),
    /** Registers an order; ends on its page. */
    receiveReferral: async (words: ReferralWords): Promise<void> => {
      await openAddress(page, '/hotline/new');
      await page.getByLabel('工单编号').fill(words.orderNumber);
      await page.getByLabel('派单单位').fill('勐海县政务服务中心');
      await page.getByLabel('派单日期').fill(words.dispatchedOn);
      await page.getByLabel('收到日期').fill(words.dispatchedOn);
      await page.getByLabel('诉求类别').click();
      await page.getByRole('option', { name: words.category }).waitFor({ state: 'attached' });
      await page.locator('.ant-select-item-option').filter({ hasText: words.category }).click();
      await page.getByLabel('诉求内容').fill(words.matter);
      await page.getByLabel('承办单位').fill(words.unit);
      await page.keyboard.press('Control+S');
      await expect(page.getByText(`已登记工单 ${words.orderNumber}。`)).toBeVisible();
    },
    /** On an order's page: closes it. */
    closeReferral: async (closedOn: string, result: string): Promise<void> => {
      await page.getByRole('button', { name: '办结', exact: true }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel('办结日期').fill(closedOn);
      await drawer.getByLabel('办理结果').fill(result);
      await drawer.getByRole('button', { name: /^办结/ }).click();
      await expect(drawer).toBeHidden();
    },
    /** Registers a survey round; ends on its page. */
    openRound: async (title: string, openedOn: string): Promise<void> => {
      await openAddress(page, '/surveys/new');
      await page.getByLabel('测评名称').fill(title);
      await page.getByLabel('开展日期').fill(openedOn);
      await page.getByLabel('测评对象').fill('各村群众代表 60 人');
      await page.getByLabel('测评方式').fill('纸质问卷');
      await page.keyboard.press('Control+S');
      await expect(page.getByText(`已登记“${title}”。`)).toBeVisible();
    },
    /** Records a campaign in the drawer of the list. */
    recordCampaign: async (title: string, heldOn: string): Promise<void> => {
      await openAddress(page, '/activities');
      await page.getByRole('button', { name: '登记集中宣传' }).first().click();
      const drawer = page.getByRole('dialog', { name: '登记工作台账' });
      await drawer.getByLabel('宣传主题').fill(title);
      await drawer.getByLabel('宣传日期').fill(heldOn);
      await page.keyboard.press('Control+S');
      await expect(page.getByText(`已登记集中宣传“${title}”。`)).toBeVisible();
    },
    /** On a record's page: voids it, with the reason. */
    voidRecord: async (reason: string): Promise<void> => {
      await page.getByRole('button', { name: '作废', exact: true }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel('作废原因').fill(reason);
      await drawer.getByRole('button', { name: /^作废/ }).click();
      await expect(drawer).toBeHidden();
    },
    /** Opens the only row that a list shows under this name. */
    openRow: async (name: string): Promise<void> => {
      await page.getByRole('table').getByRole('link', { name }).click();
      await expect(page.locator('.desk-case-bar')).toBeVisible();
    },
    row: (name: string): Locator => page.getByRole('row').filter({ hasText: name }),
    state: (): Locator => page.locator('.desk-case-bar .desk-status'),
    /** What happened to a record. */
    timeline: (): Locator => page.getByRole('complementary', { name: '经过' }),
    /** The totals under a list. */
    totals: (): Locator => page.locator('.ant-table-footer'),
    /** A figure of the year's report, e.g. “1 条”. */
    reportFigure: async (name: string): Promise<Locator> => {
      const report = annualReportOf(page);
      await report.open();
      const side = await report.side('全部数字');
      await side.getByLabel('按名称查找数字').fill(name);
      const line = side.getByRole('listitem').filter({
        has: page.getByRole('button', { name, exact: true }),
      });
      return line.locator('.desk-number');
    },
  };
}
