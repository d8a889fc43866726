// 复议诉讼 and 更正申请 as a clerk works with them.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

export interface CaseWords {
  /** As typed into the date fields. */
  readonly servedOn: string;
  readonly filedOn: string;
  readonly acceptedOn: string;
  readonly noticeReceivedOn: string;
  readonly act: string;
  readonly caseNumber: string;
}

export interface CorrectionWords {
  readonly applicant: string;
  readonly record: string;
  readonly receivedOn: string;
  readonly evidence: string;
}

/** The pages of both registers in a window. */
export function remediesOf(page: Page) {
  const drawer = (): Locator => page.getByRole('dialog');
  const bar = (): Locator => page.locator('.desk-case-bar');

  async function choose(field: Locator, option: string): Promise<void> {
    await field.click();
    const list = page.locator('.ant-select-dropdown:visible');
    await list.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  }

  return {
    open: () => openAddress(page, '/remedies'),
    /** Fills in the form of a reconsideration against the request with this title. */
    fillCase: async (requestTitle: string, words: CaseWords): Promise<void> => {
      await openAddress(page, '/remedies/new');
      await choose(page.getByRole('combobox', { name: '关联的信息公开申请' }), requestTitle);
      await page.getByLabel('被申请复议（被诉）的行政行为').fill(words.act);
      await page.getByLabel('申请人收到答复日期').fill(words.servedOn);
      await page.getByLabel('复议（诉讼）请求').fill('撤销答复，责令重新答复。');
      await page.getByLabel('案号').fill(words.caseNumber);
      await page.getByLabel('申请（起诉）日期').fill(words.filedOn);
      await page.getByLabel('受理（立案）日期').fill(words.acceptedOn);
      await page.getByLabel('收到答复（应诉）通知日期').fill(words.noticeReceivedOn);
    },
    /** Saves the form; ends on the page of the case. */
    save: async (): Promise<void> => {
      await page.keyboard.press('Control+S');
      await expect(bar()).toBeVisible();
    },
    /** On the page of a case: what the office handed in. */
    answer: async (answeredOn: string): Promise<void> => {
      await page.getByRole('button', { name: '登记答复', exact: true }).click();
      await drawer().getByLabel('提交答复（答辩）日期').fill(answeredOn);
      await drawer()
        .getByRole('button', { name: /^登记答复/ })
        .click();
      await expect(drawer()).toBeHidden();
    },
    /** On the page of a case: how it ended. */
    decide: async (decidedOn: string, outcome: string): Promise<void> => {
      await page.getByRole('button', { name: '登记结果', exact: true }).click();
      await drawer().getByLabel('决定（裁判）日期').fill(decidedOn);
      await choose(drawer().getByRole('combobox', { name: '处理结果' }), outcome);
      await drawer()
        .getByRole('button', { name: /^登记结果/ })
        .click();
      await expect(drawer()).toBeHidden();
    },
    state: (): Locator => bar().locator('.desk-status'),
    clock: (): Locator => bar().locator('.desk-number'),
    notes: (): Locator => page.locator('.remedies-notes'),
    /** A number of table 四 under the list, e.g. “行政复议，结果纠正：1 件”. */
    cell: (words: string): Locator => page.getByRole('link', { name: words }),
    row: (name: string): Locator => page.getByRole('row').filter({ hasText: name }),
    /** Registers an application for correction; ends on its page. */
    registerCorrection: async (words: CorrectionWords): Promise<void> => {
      await openAddress(page, '/personal-records/new');
      await page.getByLabel('申请人', { exact: true }).fill(words.applicant);
      await page.getByLabel('收到日期').fill(words.receivedOn);
      await page.getByLabel('涉及的记录').fill(words.record);
      await page.getByLabel('不准确的内容').fill('面积少记 0.6 亩。');
      await page.getByLabel('证据', { exact: true }).fill(words.evidence);
      await page.keyboard.press('Control+S');
      await expect(bar()).toBeVisible();
    },
    /** On the page of an application: the form of its result, filled in and sent. */
    sendResult: async (outcome: string, on: string): Promise<void> => {
      await page.getByRole('button', { name: '登记结果', exact: true }).click();
      await choose(drawer().getByRole('combobox', { name: '办理结果' }), outcome);
      await drawer().getByLabel('办理日期').fill(on);
      await drawer().getByLabel('告知申请人日期').fill(on);
      await drawer().getByLabel('办理情况').fill('已核对申请人提供的材料。');
      await page.keyboard.press('Control+S');
    },
    /** Chooses another result in the open form and sends it. */
    sendOtherResult: async (outcome: string): Promise<void> => {
      await choose(drawer().getByRole('combobox', { name: '办理结果' }), outcome);
      await page.keyboard.press('Control+S');
      await expect(drawer()).toBeHidden();
    },
    drawer,
  };
}
