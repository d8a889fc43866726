// A reconsideration against a reply: registered with its limits, answered, decided, counted in table 四;
// and a correction of records, which is counted nowhere.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { openAddress } from './pages/address.ts';
import { annualReportOf } from './pages/annual-report.ts';
import { callOffice, setUpOffice } from './pages/office.ts';
import { remediesOf } from './pages/remedies.ts';

test.use({ today: '2020-12-31' });

const TITLE = '糯东村征地补偿安置方案';
const words = {
  act: '《政府信息不存在告知书》',
  caseNumber: '海政复受字〔2020〕6号',
  servedOn: '0907',
  filedOn: '1012',
  acceptedOn: '1014',
  noticeReceivedOn: '1016',
};

test.beforeEach(async ({ page }) => {
  await setUpOffice(page);
  await callOffice(page, 'requests.register', {
    ...{ channel: 'in-person', arrivedOn: '2020-08-10', handlerId: 1 },
    ...{ provisionForm: 'paper', obtainingWay: 'pickup' },
    applicants: [{ column: 'natural-person', name: '张建国' }],
    matters: [{ title: TITLE, description: '高速公路征地补偿安置方案全文' }],
  });
});

test('a reconsideration is registered against a request, answered, decided and counted', async ({
  page,
}) => {
  const remedies = remediesOf(page);
  await remedies.fillCase(TITLE, words);
  await expect(page.getByLabel('申请人（原告）')).toHaveValue('张建国');
  await expect(page.getByLabel('复议机关（法院）')).toHaveValue('勐海县人民政府');
  await expect(remedies.notes()).toContainText('2020-09-07 周一 算到 2020-11-06 周五');
  await expect(remedies.notes()).toContainText(
    '10 日内（2017 年行政复议法第二十三条），到 2020-10-26',
  );
  await remedies.save();
  await expect(remedies.state()).toHaveText('尚未审结');
  await expect(remedies.clock()).toContainText('答复逾期');

  await remedies.answer('1023');
  await expect(remedies.clock()).toContainText('2020-10-23 周五 已提交答复');
  await remedies.decide('1209', '撤销');
  await expect(remedies.state()).toHaveText('结果纠正');

  await page.getByRole('link', { name: new RegExp(TITLE) }).click();
  await expect(page).toHaveURL(/#\/requests\/\d+$/);
  await page.getByRole('link', { name: /张建国不服/ }).click();
  await expect(remedies.state()).toHaveText('结果纠正');

  await remedies.open();
  await remedies.cell('行政复议，结果纠正：1 件').click();
  await expect(remedies.row('张建国不服')).toContainText('结果纠正');
  const report = annualReportOf(page);
  await report.open('form-2019');
  await expect(report.figure('table4.reconsideration.corrected')).toHaveText('1');
  await expect(report.figure('table4.reconsideration.total')).toHaveText('1');
  const records = await report.recordsBehind('table4.reconsideration.corrected');
  await records.getByRole('link', { name: /张建国不服/ }).click();
  await expect(remedies.state()).toHaveText('结果纠正');
});

test('a case brought too late is warned of and registered all the same; voided, it counts no more', async ({
  page,
}) => {
  const remedies = remediesOf(page);
  await remedies.fillCase(TITLE, {
    ...words,
    filedOn: '1110',
    acceptedOn: '1112',
    noticeReceivedOn: '',
  });
  await expect(remedies.notes()).toContainText('2020-11-10 周二 在上述期限之后');
  await remedies.save();
  await expect(remedies.notes()).toContainText('是否受理（立案）由复议机关（法院）决定');
  await expect(page.getByRole('navigation', { name: '主导航' })).toContainText('1件尚未审结');

  await page.getByRole('button', { name: '作废', exact: true }).click();
  await remedies.drawer().getByLabel('作废原因').fill('重复登记');
  await page.keyboard.press('Control+S');
  await expect(remedies.state()).toHaveText('已作废');
  await remedies.open();
  await expect(page.getByText('2020 年没有登记行政复议、行政诉讼案件')).toBeVisible();
});

test('a record is not corrected without evidence, and the application is no disclosure request', async ({
  page,
}) => {
  const remedies = remediesOf(page);
  await remedies.registerCorrection({
    ...{ applicant: '岩罕', record: '林地承包经营权登记情况表' },
    ...{ receivedOn: '1102', evidence: '' },
  });
  await remedies.sendResult('予以更正', '1105');
  await expect(remedies.drawer().getByRole('alert')).toContainText('条例第四十一条要求有证据证明');
  await remedies.sendOtherResult('不予更正');
  await expect(remedies.state()).toHaveText('不予更正');

  await openAddress(page, '/personal-records');
  await expect(page.getByText('不计入年度报告表三')).toBeVisible();
  await expect(remedies.row('林地承包经营权登记情况表')).toContainText('不予更正');
  const report = annualReportOf(page);
  await report.open('form-2019');
  await expect(report.figure('table3.A.total')).toHaveText('1');
});

test('the pages of single cases and corrections pass axe', async ({ page }) => {
  const remedies = remediesOf(page);
  await remedies.fillCase(TITLE, words);
  await remedies.save();
  const violations = async (): Promise<string[]> => {
    const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    return found.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`);
  };
  expect(await violations()).toEqual([]);
  await page.getByRole('link', { name: '更正', exact: true }).click();
  await expect(page.getByLabel('更正原因')).toBeVisible();
  expect(await violations()).toEqual([]);
  await remedies.registerCorrection({
    ...{ applicant: '岩罕', record: '林地承包经营权登记情况表' },
    ...{ receivedOn: '1102', evidence: '承包合同' },
  });
  expect(await violations()).toEqual([]);
});
