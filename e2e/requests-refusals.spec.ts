// What the law forbids is refused in the window with its article, and nothing is written.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import type { Desk } from './fixtures.ts';
import { openAddress } from './pages/address.ts';
import { ask, openRequestOffice, since } from './pages/request-office.ts';
import { requestCaseOf } from './pages/request-case.ts';

test.use({ today: '2025-01-10' });

const HEAD = 2;

interface Registered {
  readonly requests: readonly [{ readonly id: number }];
}

/** A request received on Thursday 2024-09-12 and accepted the next day; the reply is due on 2024-10-16. */
async function registered(page: Page, more: object = {}): Promise<number> {
  const { requests } = (await ask(page, 'requests.register', {
    ...{ channel: 'in-person', arrivedOn: '2024-09-12', handlerId: 1 },
    ...{ provisionForm: 'paper', obtainingWay: 'post' },
    applicants: [{ column: 'natural-person', name: '岩温', address: '曼糯村' }],
    matters: [{ title: '土地征收补偿方案', description: '2023 年曼糯村土地征收的补偿方案' }],
    ...more,
  })) as Registered;
  return requests[0].id;
}

async function take(page: Page, id: number, ...steps: readonly object[]): Promise<void> {
  for (const step of steps) await ask(page, 'requests.take', { id, step });
}

const accepted = { kind: 'accepted', on: '2024-09-13' };
const correctionNoticed = {
  ...{ kind: 'correction-noticed', on: '2024-09-13', until: '2024-09-30', approverId: HEAD },
  ...{ unclear: '没有写明批次。', toAdd: '请写明批次。' },
};

/** Opens a case; answers how to save a step's form in vain, and a check that nothing was kept. */
async function openCase(page: Page, id: number) {
  await openAddress(page, '/requests');
  await page.reload();
  const request = requestCaseOf(page);
  await request.open(id);
  await expect(request.state()).toBeVisible();
  const state = await request.state().innerText();
  const events = await request.timeline().getByRole('listitem').count();
  return {
    request,
    refuse: async (
      step: string,
      typed: Readonly<Record<string, string>>,
      message: string | RegExp,
    ): Promise<void> => {
      await request.openStep(step);
      for (const [label, text] of Object.entries(typed)) {
        await request.drawer().getByLabel(label, { exact: true }).fill(text);
      }
      await page.keyboard.press('Control+S');
      await expect(refusalOf(page)).toContainText(message);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '离开，留作草稿' }).click();
      await expect(request.drawer()).toBeHidden();
    },
    expectUnchanged: async (): Promise<void> => {
      await page.reload();
      await expect(request.state()).toHaveText(state);
      await expect(request.timeline().getByRole('listitem')).toHaveCount(events);
    },
  };
}

/** What is said above a form that was not saved. */
function refusalOf(page: Page) {
  return page.getByRole('alert').filter({ hasText: '没有保存：' });
}

interface Office {
  readonly page: Page;
  readonly desk: Desk;
}

const REFUSED: Readonly<Record<string, (office: Office) => Promise<void>>> = {
  'days before the receipt, in the future and out of order': async ({ page }) => {
    const id = await registered(page);
    await take(page, id, accepted);
    const { refuse, expectUnchanged } = await openCase(page, id);
    const search = {
      ...{ 检索人: '岩温', 检索的范围: '档案室', 检索的关键词: '补偿', 检索的结果: '找到一份' },
    };
    await refuse(
      '登记检索',
      { ...search, 检索日期: '20240911' },
      '日期不能早于收到申请的日期（2024-09-12，条例第三十一条）',
    );
    await refuse(
      '登记检索',
      { ...search, 检索日期: '20250111' },
      '日期不能晚于今天（2025-01-10），办理以后再登记（条例第四十五条）',
    );
    await refuse(
      '延长答复期限',
      { 决定的日期: '20240912', 延长的理由: '需要核实。' },
      '日期早于前一事项的日期（2024-09-13），请按先后顺序登记（条例第四十五条）',
    );
    await expectUnchanged();
  },

  'an extension after the period, by too many days, and without the head': async ({ page }) => {
    const deputy = { name: '岩叫', post: '党政办副主任', roles: ['reviewer'], ...since };
    await ask(page, 'office.addPerson', deputy);
    const id = await registered(page);
    await take(page, id, accepted);
    const { request, expectUnchanged } = await openCase(page, id);
    await request.openStep('延长答复期限');
    const drawer = request.drawer();
    const save = async (on: string, days = '20'): Promise<void> => {
      await drawer.getByLabel('延长', { exact: true }).fill(days);
      await drawer.getByLabel('决定的日期').fill(on);
      await page.keyboard.press('Control+S');
    };
    await drawer.getByLabel('延长的理由').fill('需要核实。');
    await save('20241016');
    await expect(refusalOf(page)).toContainText('请选择同意延长的机构负责人（条例第三十三条）');
    await drawer.getByRole('combobox', { name: '机构负责人' }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: '刀建国' }).click();
    await save('20241017');
    await expect(refusalOf(page)).toContainText('答复期限已经届满，不能再延长（条例第三十三条）');
    await save('20241016', '21');
    await expect(refusalOf(page)).toContainText('延长不得超过 20 个工作日（条例第三十三条）');
    await expectUnchanged();
  },

  'a second correction': async ({ page }) => {
    const id = await registered(page);
    const corrected = { kind: 'corrected', on: '2024-09-24', channel: 'in-person' };
    await take(page, id, correctionNoticed, { ...corrected, description: '2023 年第三批征收' });
    const { request, expectUnchanged } = await openCase(page, id);
    const refusals = await request.refusals();
    await expect(refusals).toContainText('补正只能一次性告知，不能再次要求补正（条例第三十条）');
    await expect(refusals.getByRole('button', { name: '告知补正' })).toBeDisabled();
    await expectUnchanged();
  },

  'a reply without an outcome': async ({ page }) => {
    const id = await registered(page);
    await take(page, id, accepted);
    const { request, expectUnchanged } = await openCase(page, id);
    await request.openStep('拟办答复');
    await expect(page.getByRole('heading', { level: 1, name: '拟办答复' })).toBeVisible();
    await page.keyboard.press('Control+S');
    await expect(refusalOf(page)).toContainText('确定办理结果；没有结果不能办结（条例第三十六条）');
    await request.open(id);
    await expectUnchanged();
  },

  'a payment larger than the fee': async ({ page }) => {
    const id = await registered(page);
    const charged = {
      ...{ kind: 'charged', on: '2024-09-18', tariff: 'pages', pages: 57, amountFen: 27_000 },
      ...{ payment: '持通知书到乡财政所缴纳。', signerId: HEAD },
    };
    await take(page, id, accepted, charged, { kind: 'fee-notice-received', on: '2024-09-19' });
    const { refuse, expectUnchanged } = await openCase(page, id);
    await refuse(
      '登记缴费',
      { 缴费日期: '20240924', 缴费金额: '300', 票据号码: 'A001' },
      '缴费金额大于应缴的 270 元，请核对（国办函〔2020〕109号）',
    );
    await expectUnchanged();
  },

  'any step on an archived case': async ({ page, desk }) => {
    const scan = path.join(desk.scratchFolder, '申请书.pdf');
    await writeFile(scan, '%PDF-1.7 application');
    await desk.answerFiles([scan]);
    const files = await ask(page, 'files.attach', { multiple: true });
    const id = await registered(page, { files });
    await take(
      page,
      id,
      ...[correctionNoticed, { kind: 'lapsed-uncorrected', on: '2024-10-08', approverId: HEAD }],
      { kind: 'archived', on: '2024-10-09', retention: '10年' },
    );
    const { request, expectUnchanged } = await openCase(page, id);
    await expect(request.state()).toHaveText('已归档');
    await expect(page.locator('.desk-case-bar').getByRole('button')).toHaveCount(0);
    const refusals = await request.refusals();
    await expect(refusals).toContainText('案卷已经归档，不能再登记');
    await expect(refusals).toContainText('（条例第四十五条）');
    for (const button of await refusals.getByRole('button').all()) {
      await expect(button).toBeDisabled();
    }
    // The address of the form may have been typed, or be an old one.
    await openAddress(page, `/requests/${id}/reply`);
    await expect(
      page.getByText('案卷已经归档，不能再登记“拟办答复”（条例第四十五条）'),
    ).toBeVisible();
    await request.open(id);
    await expectUnchanged();
  },
};

test('is refused with its article, and nothing is written', async ({ page, desk }) => {
  test.setTimeout(120_000);
  await openRequestOffice(page);
  for (const [what, walk] of Object.entries(REFUSED)) {
    await test.step(what, () => walk({ page, desk }));
  }
});
