// 依申请公开 as a clerk takes applications in: register, answer on the spot, look at what is due.

import type { Locator, Page } from 'playwright';
import { expect } from '../fixtures.ts';
import { openAddress } from './address.ts';

export interface MatterWords {
  readonly title: string;
  readonly description: string;
}

export interface ApplicationWords extends MatterWords {
  /** 公民 unless told: 商业企业, 科研机构 … */
  readonly kind?: string;
  readonly name: string;
  readonly idNumber?: string;
  readonly telephone?: string;
  /** Further matters of the same application (一事一申请). */
  readonly more?: readonly MatterWords[];
  /** The words of the channel, e.g. 当面提交, 互联网. */
  readonly channel: string;
  /** As typed into the date field; today when left out. */
  readonly arrivedOn?: string;
}

export interface WalkInWords extends Omit<ApplicationWords, 'more'> {
  /** The answers to the questions of the outcome tree, in their order. */
  readonly answers: readonly string[];
  /** 获取的途径. */
  readonly whereToGet?: string;
  readonly content?: string;
  readonly reviewer: string;
}

/** The pages of 依申请公开 in a window; the steps of a case are in request-case.ts. */
export function requestsOf(page: Page) {
  return {
    openBoard: () => openAddress(page, '/requests'),
    openList: (query = '') => openAddress(page, `/requests/all${query}`),
    openIntake: () => openAddress(page, '/requests/new'),
    /** Fills in the intake form and leaves it unsaved. */
    fillIn: (words: ApplicationWords) => fillIn(page, words),
    /** Registers an application; ends on the page of its (first) case. Answers its number. */
    register: async (words: ApplicationWords): Promise<string> => {
      await openAddress(page, '/requests/new');
      await fillIn(page, words);
      await page.keyboard.press('Control+S');
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      return registeredNumber(page);
    },
    /** Registers, answers and closes in one screen; ends on the page of the case. */
    answerOnTheSpot: async (words: WalkInWords): Promise<string> => {
      await openAddress(page, '/requests/walk-in');
      await fillApplicant(page, words);
      await fillMatter(page, words);
      for (const answer of words.answers) {
        await page.getByRole('button', { name: answer, exact: true }).click();
      }
      if (words.whereToGet !== undefined) {
        await page.getByLabel(/^获取的途径/).fill(words.whereToGet);
      }
      if (words.content !== undefined) await page.getByLabel('答复内容').fill(words.content);
      await choose(page, '审核人', words.reviewer);
      await fillArrival(page, words);
      await page.keyboard.press('Control+S');
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      return registeredNumber(page);
    },
    /** In the intake form: what is known already about the applicant and the matter. */
    hints: (): Locator => page.getByRole('complementary', { name: '已有的登记' }),
    /** In the intake form: the receipt date that the answers lead to. */
    receipt: (): Locator => page.getByRole('status', { name: '收到申请之日' }),
    /** A case on the board or in the list. */
    row: (title: string): Locator => page.getByRole('row').filter({ hasText: title }),
    /** What was said after saving. */
    saved: (): Locator => page.locator('.desk-notice'),
    /** How many cases press, beside the navigation's word. */
    pressing: (): Locator =>
      page
        .getByRole('navigation', { name: '主导航' })
        .getByRole('link', { name: /依申请公开/ })
        .locator('.frame-count'),
    /** Spoils the next number of a series. */
    voidNextNumber: async (series: string, reason: string): Promise<void> => {
      await openAddress(page, '/requests/numbers');
      await page.getByRole('button', { name: /作废下一个号/ }).click();
      await choose(page, '种类', series);
      await page.getByLabel('作废的原因').fill(reason);
      await page.keyboard.press('Control+S');
      await expect(page.getByText(/已作废。/)).toBeVisible();
    },
  };
}

async function registeredNumber(page: Page): Promise<string> {
  const number = page.locator('.desk-page-title > .desk-quiet');
  await expect(number).toHaveText(/申〔\d{4}〕\d+号/);
  return (await number.innerText()).trim();
}

async function fillIn(page: Page, words: ApplicationWords): Promise<void> {
  await fillApplicant(page, words);
  await fillMatter(page, words);
  for (const [index, matter] of (words.more ?? []).entries()) {
    await page.getByRole('button', { name: /拆分登记/ }).click();
    await fillMatter(page.getByRole('group', { name: `第 ${index + 2} 件` }), matter);
  }
  await page.getByRole('radio', { name: '纸质' }).check();
  await page.getByRole('radio', { name: '邮寄', exact: true }).check();
  await fillArrival(page, words);
}

type ApplicantWords = Pick<ApplicationWords, 'kind' | 'name' | 'idNumber' | 'telephone'>;

async function fillApplicant(page: Page, words: ApplicantWords): Promise<void> {
  const kind = words.kind ?? '公民';
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByLabel(kind === '公民' ? '姓名' : '名称', { exact: true }).fill(words.name);
  if (words.idNumber !== undefined) {
    const label = kind === '公民' ? '证件号码' : '统一社会信用代码';
    await page.getByLabel(label, { exact: true }).fill(words.idNumber);
  }
  if (words.telephone !== undefined) {
    await page.getByLabel('联系电话', { exact: true }).fill(words.telephone);
  }
}

async function fillMatter(within: Page | Locator, words: MatterWords): Promise<void> {
  await within.getByLabel('所需信息的名称').first().fill(words.title);
  await within.getByLabel('所需信息的内容描述').first().fill(words.description);
}

type ArrivalWords = Pick<ApplicationWords, 'channel' | 'arrivedOn'>;

async function fillArrival(page: Page, { channel, arrivedOn }: ArrivalWords): Promise<void> {
  const question = page.getByRole('radiogroup', { name: /怎样收到的/ });
  await question.getByRole('radio', { name: channel }).check();
  if (arrivedOn === undefined) return;
  const day = page.getByLabel(/^(提交|签收|填写|信件到达|传真到达)日期/);
  await day.fill(arrivedOn);
  await day.blur();
}

/** Chooses an option of a Select by its field's label. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
}
