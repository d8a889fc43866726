// A year's report from its zeros to the county's answer, with a correction in between.

import { expect, test } from './fixtures.ts';
import { openAddress } from './pages/address.ts';
import { tabAndPress, tabTo, typeInto } from './pages/keyboard.ts';
import { SIGNER, addSigner, reportLifeOf } from './pages/report-life.ts';

test.use({ today: '2021-01-20', appArguments: ['--sample'] });

test('a report is not reviewed before every zero is signed for', async ({ page }) => {
  await addSigner(page);
  const life = reportLifeOf(page);
  await life.open();
  await expect(life.state()).toContainText('起草中');
  await expect(life.button('审核…')).toBeDisabled();
  await expect(life.missing()).toHaveCount(10);
  await life.missing().first().getByRole('link', { name: '去确认零值' }).click();
  await expect(page.getByRole('tab', { name: /零值确认 10/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('button', { name: '依申请公开确认为零' }).click();
  await life.save();
  await expect(
    life
      .drawer(/确认为零/)
      .getByText('请选择确认人', { exact: true })
      .last(),
  ).toBeVisible();
  await life.choose('确认人', SIGNER);
  await life.save();
  await expect(page.getByText('还有 9 个方面没有填。')).toBeVisible();
  await life.confirmAllZeros();
  await expect(life.missing()).toHaveCount(0);
  await expect(life.button('审核…')).toBeEnabled();
});

test('what changes after its review is reviewed again, and the drawer needs no mouse', async ({
  page,
}) => {
  await addSigner(page);
  const life = reportLifeOf(page);
  await life.open();
  await life.confirmAllZeros();
  await tabAndPress(page, life.button('审核…'));
  const form = life.drawer(/审核 2020 年度报告/);
  await expect(form.getByLabel('审核日期')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('0121');
  await page.keyboard.press('Control+S');
  await expect(form.getByText(/不能晚于今天（2021-01-20）/).last()).toBeVisible();
  await tabTo(page, form.getByLabel('审核日期'));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('昨天');
  await typeInto(page, form.getByLabel('审核意见'), '数字与台账相符。');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('2020 年度报告已审核通过。')).toBeVisible();
  await expect(life.strip()).toContainText('最近一步：2021-01-19 周衡（示例） 审核通过');

  await openAddress(page, '/annual-report/yearly-figures');
  await life.enterYearly('政府集中采购·采购项目数量', '1');
  await life.enterYearly('政府集中采购·采购总金额', '30000');
  await life.save();
  await life.open();
  await expect(page.getByText('审核之后内容有变动，请重新审核。')).toBeVisible();
  await expect(life.button('签发…')).toBeDisabled();
  await expect(life.button('重新审核…')).toBeEnabled();
});

test('a frozen year is closed, corrected as a second version, handed in and answered', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await addSigner(page);
  const life = reportLifeOf(page);
  await life.open();
  await life.confirmAllZeros();
  await life.review();
  await life.sign();
  await life.freeze(1);
  await expect(life.lock()).toContainText('2020 年已锁定');
  for (const name of ['修改正文', '年度数据', '上年度数据', '模板和日期…']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
  }
  await expect(life.strip().getByRole('link', { name: '报送…' })).toBeVisible();

  await openAddress(page, '/activities');
  await page.getByRole('button', { name: '登记集中宣传' }).first().click();
  const campaign = life.drawer(/登记工作台账/);
  await campaign.getByLabel('宣传主题').fill('政务公开进村寨');
  await campaign.getByLabel('宣传日期').fill('2020-05-13');
  await life.save();
  await expect(campaign.getByText(/2020 年度的年度报告已经定稿（第 1 版）/).last()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '离开，留作草稿' }).click();

  await life.open();
  await life.unfreeze('政府集中采购漏填 1 项。');
  await expect(life.strip()).toContainText('第 1 版已解除定稿，正在更正为第 2 版');
  await page.getByRole('link', { name: '年度数据', exact: true }).click();
  await life.enterYearly('政府集中采购·采购项目数量', '1');
  await life.enterYearly('政府集中采购·采购总金额', '30000');
  await life.save();
  await expect(page.getByText('已保存 2020 年度数据 2 项。')).toBeVisible();
  await life.open();
  await life.review();
  await life.sign();
  await life.freeze(2);

  await life.openVersions();
  await expect(life.versions().getByRole('row')).toHaveCount(3);
  await expect(life.versions()).toContainText('政府集中采购漏填 1 项。');
  await expect(life.comparison()).toContainText('2 格不同');
  await expect(
    life.comparison().getByRole('row', { name: /政府集中采购·采购项目数量 0 1/ }),
  ).toBeVisible();
  await life.versions().getByRole('button', { name: '第 1 版' }).click();
  const sheet = life.drawer(/第 1 版/).frameLocator('iframe.desk-paper');
  await expect(sheet.locator('h1')).toContainText('2020年政府信息公开工作年度报告');
  await page.keyboard.press('Escape');

  await life.open();
  await life.button('登记报送…').click();
  const handIn = life.drawer(/登记报送/);
  await expect(handIn.getByLabel('接收机关')).toHaveValue('勐海县人民政府办公室');
  await handIn.getByRole('radio', { name: '纸质' }).check();
  await life.save();
  await expect(life.state()).toContainText('已报送');
  await life.button('登记上级退回…').click();
  const returned = life.drawer(/登记上级退回/);
  await returned.getByLabel('退回的机关或者经办人').fill('县政府办 李明');
  await returned.getByLabel('退回的理由').fill('请附上分管领导签字页。');
  await life.save();
  await expect(life.state()).toContainText('上级已退回');
  await expect(page.getByText('县政府办 李明退回了第 2 版。')).toBeVisible();

  await life.openVersions();
  await expect(life.history().first()).toContainText('上级退回（第 2 版）：县政府办 李明');
  await expect(life.history().first()).toContainText('请附上分管领导签字页。');
});
