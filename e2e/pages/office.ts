// The office itself as a clerk meets it: the first page, the settings, the sample office.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

export const ORGAN = {
  name: '勐往乡人民政府',
  county: '勐海县',
  prefecture: '西双版纳州',
} as const;
export const CLERK = '岩温';

interface DeskWindow {
  readonly desk: { readonly call: (name: string, payload?: unknown) => Promise<unknown> };
}

/** Calls the office as the page's own code does; answers its envelope. */
export async function callOffice(page: Page, name: string, payload: unknown): Promise<unknown> {
  return page.evaluate(
    ([to, input]) => (window as unknown as DeskWindow).desk.call(to as string, input),
    [name, payload],
  );
}

/** The first page filled in past the window, for journeys that begin after it. */
export async function setUpOffice(page: Page): Promise<void> {
  await callOffice(page, 'office.setUp', { ...ORGAN, clerkName: CLERK });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();
}

/** The office's pages in a window. */
export function officeOf(page: Page) {
  return {
    /** Fills in the first page without the mouse, from the field in which the cursor stands. */
    fillFirstPageByKeyboard: async (): Promise<void> => {
      await expect(page.getByLabel('机关全称')).toBeFocused();
      for (const text of [ORGAN.name, ORGAN.county, ORGAN.prefecture, CLERK]) {
        await page.keyboard.insertText(text);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Control+S');
    },
    home: (): Locator => page.getByRole('heading', { level: 1, name: '工作台' }),
    organ: (): Locator => page.getByRole('banner').locator('strong'),
    ribbon: (): Locator => page.getByRole('region', { name: '示例单位提示' }),
    /** A figure of the start page, e.g. “166 篇”. */
    figure: (label: string): Locator =>
      page.locator('.home-figures > div').filter({ hasText: label }).locator('dd'),
    openSample: async (): Promise<void> => {
      await openAddress(page, '/settings/sample');
      await page.getByRole('button', { name: '打开示例单位' }).click();
    },
    leaveSample: async (): Promise<void> => {
      await page
        .getByRole('region', { name: '示例单位提示' })
        .getByRole('button', { name: '回到正式台账' })
        .click();
    },
    /** What is asked instead of any page when the PC's clock went back or far on. */
    clockQuestion: (): Locator =>
      page.getByRole('heading', { level: 1, name: '请先核对今天的日期' }),
    /** Answers it with the day read off another calendar. */
    confirmClock: async (day: string): Promise<void> => {
      await page.getByLabel('今天的日期').fill(day);
      await page.keyboard.press('Control+S');
    },
    openCalendar: () => openAddress(page, '/settings/calendar'),
    /** From the calendar page to the preview of the file that the dialog answers with. */
    previewCalendarFile: async (source: string): Promise<void> => {
      await page.getByRole('button', { name: '从文件导入' }).click();
      await page.getByLabel('通知的名称和文号').fill(source);
      await page.keyboard.press('Control+S');
    },
    openProfile: () => openAddress(page, '/settings'),
    /** What stands under a field: its message, then its help. */
    under: (label: string): Locator =>
      page
        .locator('.ant-form-item')
        .filter({ has: page.getByLabel(label, { exact: true }) })
        .locator('.ant-form-item-explain-error'),
  };
}
