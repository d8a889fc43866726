// A report's life as a clerk goes through it: zeros, review, signature, freezing, handing in, versions.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';
import { callOffice } from './office.ts';

/** Who signs in the sample office, whose own signer is its reviewer as well. */
export const SIGNER = '玉香';

/** Puts a second person with the right to sign into the office, past the window. */
export async function addSigner(page: Page): Promise<void> {
  await callOffice(page, 'office.addPerson', {
    name: SIGNER,
    post: '副乡长',
    roles: ['signer'],
    dutyFrom: '2019-01-01',
  });
  await page.reload();
}

/** The life of the report in a window. */
export function reportLifeOf(page: Page) {
  const strip = (): Locator => page.getByRole('region', { name: '报告进度' });
  const drawer = (name: RegExp): Locator => page.getByRole('dialog', { name });
  async function choose(label: string, text: string): Promise<void> {
    await page.getByLabel(label, { exact: true }).click();
    await page
      .locator('.ant-select-dropdown:visible .ant-select-item-option')
      .filter({ hasText: text })
      .click();
  }
  async function save(): Promise<void> {
    await page.keyboard.press('Control+S');
  }
  return {
    strip,
    open: async (): Promise<void> => {
      await openAddress(page, '/annual-report');
      await expect(strip()).toBeVisible();
    },
    /** Where the report is: 起草中 … 上级已退回. */
    state: (): Locator => strip().locator('[aria-current="step"]'),
    /** The button of a step, e.g. 审核…. */
    button: (name: string): Locator => strip().getByRole('button', { name, exact: true }),
    /** Why a step can't be taken, sentence by sentence. */
    missing: (): Locator => page.locator('.life-refusals li'),
    /** The line about a frozen year. */
    lock: (): Locator => page.locator('#life-lock-reason'),
    choose,
    save,
    drawer,
    /** Signs all open zeros at once. */
    confirmAllZeros: async (): Promise<void> => {
      await page.getByRole('tab', { name: /零值确认/ }).click();
      await page.getByRole('button', { name: /^以上 \d+ 项确认为零/ }).click();
      await choose('确认人', SIGNER);
      await save();
      await expect(page.getByText(/已确认 \d+ 个方面为零/)).toBeVisible();
    },
    /** Reviews with the mouse. */
    review: async (): Promise<void> => {
      await strip().getByRole('button', { name: '审核…' }).click();
      await expect(drawer(/审核 2020 年度报告/).getByLabel('审核日期')).toBeFocused();
      await save();
      await expect(page.getByText('2020 年度报告已审核通过。')).toBeVisible();
    },
    /** Signs as somebody else than the reviewer. */
    sign: async (): Promise<void> => {
      await strip().getByRole('button', { name: '签发…' }).click();
      await choose('签发人', SIGNER);
      await save();
      await expect(page.getByText('2020 年度报告已签发。')).toBeVisible();
    },
    freeze: async (version: number): Promise<void> => {
      await strip().getByRole('button', { name: '定稿…' }).click();
      await expect(drawer(/定稿为第/).getByLabel('定稿日期')).toBeFocused();
      await save();
      await expect(
        page.getByText(`2020 年度报告第 ${version} 版已定稿，2020 年已锁定。`),
      ).toBeVisible();
    },
    unfreeze: async (reason: string): Promise<void> => {
      await strip().getByRole('button', { name: '解除定稿…' }).click();
      await page.getByRole('button', { name: '继续，填写理由' }).click();
      const form = drawer(/解除 2020 年度报告的定稿/);
      await expect(form.getByLabel('解除日期')).toBeFocused();
      await choose('同意解除的签发人', SIGNER);
      await form.getByLabel('解除定稿的理由').fill(reason);
      await save();
      await expect(page.getByText('2020 年度报告已解除定稿')).toBeVisible();
    },
    /** Enters a figure of table 二. */
    enterYearly: async (label: string, value: string): Promise<void> => {
      await page.getByLabel(`表二·${label}的本年数`).fill(value);
      await page.getByLabel(`表二·${label}的数据来源`).fill('政府采购台账');
    },
    openVersions: async (): Promise<void> => {
      await page.getByRole('link', { name: '版本和经过' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /版本和经过/ })).toBeVisible();
    },
    versions: (): Locator => page.getByRole('table', { name: '定稿的版本' }),
    comparison: (): Locator => page.getByRole('region', { name: '比较两个版本' }),
    history: (): Locator => page.getByRole('complementary', { name: '经过' }).getByRole('listitem'),
  };
}
