// 主动公开 as a clerk works with it: draft an item, review it, publish it, read the totals.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

export interface DraftWords {
  readonly title: string;
  /** As typed into the date field: 2020-08-20, 0820, 今天. */
  readonly baseOn: string;
  readonly summary: string;
  /** By their words in the lists; the last entry's are kept when left out. */
  readonly column?: string;
  readonly genre?: string;
  readonly stage?: string;
  readonly legalItem?: string;
}

export interface ReviewWords {
  readonly reviewer: string;
  readonly secrecyReviewer: string;
  readonly signer: string;
  /** As typed: the day of the review and of the signature. */
  readonly signedOn: string;
  readonly conclusion?: string;
}

/** The pages of 主动公开 in a window. */
export function publicationsOf(page: Page) {
  const goTo = (hash: string): Promise<void> => openAddress(page, hash);
  return {
    openList: (query = '') => goTo(`/publications${query}`),
    openItem: (id: number) => goTo(`/publications/${id}`),
    /** Fills in and saves a new item; ends on its page. */
    draft: async (words: DraftWords): Promise<void> => {
      await goTo('/publications/new');
      await fillDraft(page, words);
      await page.getByRole('button', { name: /保存草稿/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    },
    /** On an item's page: changes its summary. */
    revise: async (summary: string): Promise<void> => {
      await page.getByRole('button', { name: '修改草稿' }).click();
      await page.getByLabel('内容概述').fill(summary);
      await page.getByRole('button', { name: /^保存/ }).click();
      await expect(page.getByText('已保存修改后的草稿')).toBeVisible();
    },
    /** On an item's page: records a review in which all eight questions were answered with 无. */
    review: async (words: ReviewWords): Promise<void> => {
      await page.getByRole('button', { name: '办理保密审查' }).click();
      await page.getByRole('button', { name: /八项都是/ }).click();
      await choose(page, '审核人', words.reviewer);
      await page.getByLabel('审核人意见').fill('同意');
      await choose(page, '保密审查人', words.secrecyReviewer);
      await page.getByLabel('保密审查意见').fill('不涉密，可以公开');
      await typeDate(page.getByLabel('审查日期'), words.signedOn);
      await page.getByRole('radio', { name: words.conclusion ?? '可以公开', exact: true }).check();
      await choose(page, '签发人', words.signer);
      await typeDate(page.getByLabel('签发日期'), words.signedOn);
      await page.getByRole('button', { name: /签发并保存/ }).click();
      await expect(page.getByText(/已登记 保审/)).toBeVisible();
    },
    /** On an item's page: records publishing on the planned channel. */
    publish: async (onDate: string): Promise<void> => {
      await page.getByRole('button', { name: '登记发布' }).click();
      const drawer = page.getByRole('dialog');
      await typeDate(drawer.getByLabel('发布日期'), onDate);
      await drawer.getByRole('button', { name: /登记发布/ }).click();
      await expect(page.getByText(/已登记 1 个渠道的发布/)).toBeVisible();
    },
    /** The publish button, and the reason beside it where it is disabled. */
    publishButton: () => page.getByRole('button', { name: '登记发布' }),
    refusals: () => page.getByRole('list', { name: '现在不能办理的' }),
    state: () => page.locator('.desk-case-bar .desk-status'),
    /** The foot of the list: counts by column, and their sum under 合计. */
    totals: async (): Promise<Record<string, number>> => {
      const foot = page.getByRole('group', { name: '分栏目合计' });
      await expect(foot).toBeVisible();
      const parts = await foot.locator('> *').allInnerTexts();
      return Object.fromEntries(
        parts.map((part) => {
          const [name = '', count = ''] = part.replace(/\s*条$/, '').split(/\s+(?=\d+$)/);
          return [name, Number(count)];
        }),
      );
    },
  };
}

/** Chooses an option of an antd Select by its field's label. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.click();
  // Long lists show only what is scrolled to; those can be searched.
  if (await field.isEditable()) await field.fill(option);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
}

async function fillDraft(page: Page, words: DraftWords): Promise<void> {
  await page.getByLabel('信息名称').fill(words.title);
  await typeDate(page.getByLabel('形成日期'), words.baseOn);
  await page.getByLabel('内容概述').fill(words.summary);
  if (words.genre !== undefined) await page.getByLabel('体裁').fill(words.genre);
  if (words.stage !== undefined) await choose(page, '五公开环节', words.stage);
  if (words.legalItem !== undefined) await choose(page, '条例依据', words.legalItem);
  if (words.column !== undefined) await choose(page, '栏目', words.column);
}

async function typeDate(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}
