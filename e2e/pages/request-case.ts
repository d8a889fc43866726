// A request as a clerk handles it: read the clock, take a step, draft the reply, look at the letters.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

/** The fields of a step's form by their labels. */
export interface StepWords {
  /** Typed: texts, numbers, dates as a clerk types them. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Chosen from lists, by the option's words. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** Radio buttons and checkboxes that are marked, by their words. */
  readonly marked?: readonly (string | RegExp)[];
  /** Files that are added in the dialog; the answer must be queued before (desk.answerFiles). */
  readonly attached?: boolean;
}

export interface ReplyWords extends StepWords {
  /** The answers of the outcome tree, from the first question on, by how they begin. */
  readonly answers: readonly string[];
}

/** The pages of one request in a window. */
export function requestCaseOf(page: Page) {
  const drawer = (): Locator => page.getByRole('dialog');
  const bar = (): Locator => page.locator('.desk-case-bar');
  const notice = (): Locator => page.locator('.desk-notice');

  /** Opens the form of a step, which may stand under 更多办理. */
  async function openStep(step: string): Promise<void> {
    const likely = bar().getByRole('button', { name: step, exact: true });
    const more = page.getByRole('button', { name: '更多办理' });
    await expect(more).toBeVisible();
    if (await likely.isVisible()) {
      await likely.click();
      return;
    }
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
    await page
      .getByRole('group', { name: '还可以办理的' })
      .getByRole('button', { name: step, exact: true })
      .click();
  }

  async function save(step: string): Promise<void> {
    await page.keyboard.press('Control+S');
    await expect(drawer()).toBeHidden();
    await expect(notice()).toContainText(`已登记“${step}”`);
  }

  return {
    open: (id: number) => openAddress(page, `/requests/${id}`),
    openPeriod: (id: number) => openAddress(page, `/requests/${id}/period`),
    openDocuments: (id: number) => openAddress(page, `/requests/${id}/documents`),
    openStep,
    drawer,
    state: (): Locator => bar().locator('.desk-status'),
    /** “剩 6 个工作日 · 2024-10-16 周三到期”; a link to the days one by one. */
    clock: (): Locator => bar().getByRole('link'),
    /** What was kept last, with the number of the letter. */
    notice,
    /** Why a step can't be taken, among those that usually come next. */
    waiting: (): Locator => page.getByRole('list', { name: '暂时不能办理的' }),
    /** Why the other steps can't be taken; opens 更多办理. */
    refusals: async (): Promise<Locator> => {
      await page.getByRole('button', { name: '更多办理' }).click();
      return page.getByRole('list', { name: '现在不能办理的' });
    },
    /** Takes a step whose form is in the drawer; ends on the case. */
    take: async (step: string, words: StepWords = {}): Promise<void> => {
      await openStep(step);
      await fill(drawer(), words);
      await save(step);
    },
    /** Saves the open form of a step; ends on the case. */
    save,
    /** What the open form says about the due date after the step. */
    clockAfter: (): Locator => drawer().locator('.case-clock-after dd').last(),
    /** The letter beside the open form. */
    letter: () => page.getByRole('region', { name: '文书预览' }).locator('iframe').contentFrame(),
    /** Drafts the reply, or changes its draft; ends on the case. */
    draft: async ({ answers, ...words }: ReplyWords): Promise<void> => {
      const again = bar().getByRole('button', { name: '修改答复' });
      if (await again.isVisible()) await again.click();
      else await openStep('拟办答复');
      for (const answer of answers) {
        await page.getByRole('button', { name: new RegExp(`^${answer}`) }).click();
      }
      await fill(page.locator('.desk-page'), words);
      await page.keyboard.press('Control+S');
      await expect(notice()).toContainText('已登记“拟办答复”');
    },
    /** A day of the account on the period's page. */
    day: (date: string): Locator =>
      page.getByRole('table', { name: '逐日计算' }).getByRole('row').filter({ hasText: date }),
    /** The document that is shown on the documents' page. */
    paper: () => page.getByRole('region', { name: '文书内容' }).locator('iframe').contentFrame(),
    /** What happened, the newest first. */
    timeline: (): Locator => page.getByRole('complementary', { name: '经过' }),
  };
}

async function fill(
  form: Locator,
  { typed = {}, chosen = {}, marked = [], attached = false }: StepWords,
): Promise<void> {
  for (const name of marked) await form.getByLabel(name).check();
  for (const [label, text] of Object.entries(typed)) {
    const field = form.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }
  for (const [label, option] of Object.entries(chosen)) {
    await form.getByLabel(label, { exact: true }).click();
    await form
      .page()
      .locator('.ant-select-dropdown:visible .ant-select-item-option')
      .filter({ hasText: option })
      .first()
      .click();
  }
  if (attached) {
    await form.locator('button', { hasText: '选择文件' }).click();
    await expect(form.locator('button', { hasText: /再添加文件|换一个文件/ })).toBeVisible();
  }
}
