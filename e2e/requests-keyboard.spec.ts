// A request from the start page to the postal slip without the mouse.

import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { openRequestOffice } from './pages/request-office.ts';
import { requestCaseOf } from './pages/request-case.ts';
import { tabAndPress, tabTo, typeInto } from './pages/keyboard.ts';

test.use({ today: '2024-10-08' });

const TITLE = '勐往村征地补偿方案';

test('a request is registered, accepted, replied to, signed and served by the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openRequestOffice(page);
  await test.step('intake', () => registerIt(page));
  const request = requestCaseOf(page);
  await test.step('acceptance', async () => {
    await takeStep(page, '要件齐全，开始办理');
    await expect(request.state()).toHaveText('办理中');
  });
  await test.step('draft', async () => {
    await tabAndPress(page, stepButton(page, '拟办答复'));
    for (const answer of [
      /^本机关或者其他机关在履职中/,
      ...[/^明确/, /^没有答复过/, /^没有超过/, /^没有专门规定/],
      ...[/^有，并且由本机关/, /^还没有公开/, /^全部可以公开/],
    ]) {
      await tabAndPress(page, page.getByRole('button', { name: answer }));
    }
    await typeInto(page, page.getByLabel('答复内容'), '现提供补偿方案一份，共 12 页。');
    await page.keyboard.press('Control+S');
    await expect(request.state()).toHaveText('拟办答复');
  });
  await test.step('review and signature', async () => {
    for (const step of ['送审', '审核通过', '保密审查通过', '签发答复']) await takeStep(page, step);
    await expect(request.notice()).toContainText('文号 勐政公开答〔2024〕1号');
  });
  await test.step('service', async () => {
    await tabAndPress(page, stepButton(page, '登记送达'));
    const drawer = request.drawer();
    // The first way is the one the arrow keys start from.
    await tabAndPress(page, drawer.getByLabel('直接送达'), 'Space');
    await typeInto(page, drawer.getByLabel('谁签收的（送达回证）'), '岩温罕本人签收');
    await page.keyboard.press('Control+S');
    await expect(request.state()).toHaveText('已办结');
  });
  await expect(request.clock()).toContainText('按期办结');
});

async function registerIt(page: Page): Promise<void> {
  await tabAndPress(page, page.getByRole('link', { name: /^依申请公开/ }));
  await tabAndPress(page, page.getByRole('link', { name: '登记申请' }).first());
  await expect(page.getByRole('heading', { level: 1, name: '登记申请' })).toBeVisible();
  await typeInto(page, page.getByLabel('姓名', { exact: true }), '岩温罕');
  await typeInto(page, page.getByLabel('所需信息的名称'), TITLE);
  await typeInto(page, page.getByLabel('所需信息的内容描述'), '2023 年土地征收补偿方案');
  await tabAndPress(page, page.getByLabel('纸质'), 'Space');
  await tabAndPress(page, page.getByLabel('邮寄', { exact: true }), 'Space');
  await tabAndPress(page, page.getByLabel('当面提交'), 'Space');
  await tabTo(page, page.getByLabel('提交日期'));
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

function stepButton(page: Page, step: string) {
  return page.locator('.desk-case-bar').getByRole('button', { name: step, exact: true });
}

/** Takes a step whose form needs nothing more than it proposes. */
async function takeStep(page: Page, step: string): Promise<void> {
  await tabAndPress(page, stepButton(page, step));
  const { drawer, notice } = requestCaseOf(page);
  await expect(drawer()).toBeVisible();
  await expect(drawer().locator(':focus')).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(drawer()).toBeHidden();
  await expect(notice()).toContainText(`已登记“${step}”`);
}
