// What the office receives and holds is counted at once, in its list and in the report; what is voided
// is counted nowhere, and its reason stays.

import { expect, test } from './fixtures.ts';
import { setUpOffice } from './pages/office.ts';
import { registersOf } from './pages/registers.ts';

test.use({ today: '2020-12-31' });

test.beforeEach(async ({ page }) => {
  await setUpOffice(page);
});

test('an order closed in time is in the list, in the totals and in the report', async ({
  page,
}) => {
  const registers = registersOf(page);
  await registers.receiveReferral({
    orderNumber: 'MH20200616003',
    dispatchedOn: '0616',
    category: '求助',
    matter: '农贸市场旁路灯不亮，请求维修。',
    unit: '国土和村镇规划建设服务中心',
  });
  await registers.closeReferral('0619', '已更换灯具并回复来电人。');
  await expect(registers.state()).toHaveText('按时办结');

  await registers.open('hotline');
  await expect(registers.row('农贸市场旁路灯不亮')).toContainText('按时办结');
  await expect(registers.totals()).toContainText('收到 1 件，办结 1 件（按时 1，逾期 0');
  await expect(await registers.reportFigure('热线受理数')).toHaveText('1 条');
  await expect(await registers.reportFigure('热线按时办结数')).toHaveText('1 条');
});

test('a survey round counts until it is voided, and the reason is kept', async ({ page }) => {
  const registers = registersOf(page);
  const title = '2020 年群众满意度测评';
  await registers.openRound(title, '1120');
  await registers.open('surveys');
  await expect(registers.totals()).toContainText('合计：1 次');
  await expect(await registers.reportFigure('测评评议次数')).toHaveText('1 次');

  await registers.open('surveys');
  await registers.openRow(title);
  await registers.voidRecord('与县级测评重复登记');
  await expect(registers.state()).toHaveText('已作废');
  await expect(registers.timeline()).toContainText('作废：与县级测评重复登记');
  await registers.open('surveys');
  await expect(page.getByText('2020 年还没有登记测评评议')).toBeVisible();
  await expect(await registers.reportFigure('测评评议次数')).toHaveText('0 次');
});

test('a campaign counts until it is voided, and is found among the voided ones', async ({
  page,
}) => {
  const registers = registersOf(page);
  const title = '政务公开进村寨';
  await registers.recordCampaign(title, '0520');
  await expect(registers.totals()).toHaveText('合计：1 次');
  await expect(await registers.reportFigure('集中宣传次数')).toHaveText('1 次');

  await registers.open('activities');
  await registers.openRow(title);
  await registers.voidRecord('日期登记错误，另行登记');
  await expect(registers.timeline()).toContainText('作废：日期登记错误，另行登记');
  await expect(await registers.reportFigure('集中宣传次数')).toHaveText('0 次');
  await registers.open('activities');
  await page.getByRole('checkbox', { name: '只看已作废的' }).check();
  await expect(registers.row(title)).toBeVisible();
});
