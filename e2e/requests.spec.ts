// Requests of 2024 from receipt to their end, as a clerk enters them, each in its own cell of table 三 of
// the exported reports.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import type { Desk } from './fixtures.ts';
import {
  ANSWERS,
  HEAD,
  dueOn,
  openRequestOffice,
  register,
  reply,
} from './pages/request-office.ts';
import { requestCaseOf } from './pages/request-case.ts';
import { requestsOf } from './pages/requests.ts';
import { exportTable3, table3 } from './pages/table-three.ts';
import type { Counted } from './pages/table-three.ts';

test.use({ today: '2025-01-10' });

interface Office {
  readonly page: Page;
  readonly desk: Desk;
  readonly request: ReturnType<typeof requestCaseOf>;
}

const JOURNEYS: readonly (readonly [what: string, walk: (office: Office) => Promise<void>])[] = [
  ['granted', granted],
  ['partly granted after a third party objected', partlyGranted],
  ['not corrected in time', notCorrected],
  ['corrected, then granted across 春节', grantedAcrossSpringFestival],
  ['extended', extended],
  ['fee not paid', notPaid],
  ['repeated', repeated],
  ['of another organ', ofAnotherOrgan],
  ['answered on the spot', answeredOnTheSpot],
  ['withdrawn', withdrawn],
];

test('each request ends in its own cell of table 三 of the exported reports', async ({
  page,
  desk,
}) => {
  test.setTimeout(240_000);
  await openRequestOffice(page);
  const office = { page, desk, request: requestCaseOf(page) };
  for (const [what, walk] of JOURNEYS) await test.step(what, () => walk(office));

  const closed = [4, 2, 1, 1, 1, 1] as const;
  const replied: Counted = {
    ...{ A: closed, C7: closed },
    C1: [3, 0, 0, 1, 0, 0],
    C2: [0, 1, 0, 0, 0, 0],
    C41: [0, 0, 0, 0, 1, 0],
    C52: [1, 0, 0, 0, 0, 0],
  };
  await test.step('the form of 2021', async () => {
    const found = await exportTable3(page, desk, { year: 2024, form: 'form-2021' });
    const expected = table3('form-2021', {
      ...replied,
      C61: [0, 0, 1, 0, 0, 0],
      C62: [0, 0, 0, 0, 0, 1],
      C63: [0, 1, 0, 0, 0, 0],
    });
    expect(found).toEqual({ docx: expected, xlsx: expected });
  });
  await test.step('the form of 2019', async () => {
    const reason = '县里要求与前几年对照';
    const found = await exportTable3(page, desk, { year: 2024, form: 'form-2019', reason });
    const expected = table3('form-2019', { ...replied, C6: [0, 1, 1, 0, 0, 1] });
    expect(found).toEqual({ docx: expected, xlsx: expected });
  });
});

const LAND = {
  ...{ name: '岩温', channel: '当面提交' },
  title: '曼糯村土地征收补偿方案',
  description: '2023 年曼糯村土地征收补偿方案和补偿费发放明细',
} as const;

async function granted({ page, request }: Office): Promise<void> {
  await register(page, { ...LAND, arrivedOn: '20240912' });
  await request.take('要件齐全，开始办理', { typed: { 日期: '20240912' } });
  await expect(request.clock()).toContainText(dueOn('2024-09-12'));
  await reply(page, {
    on: '20240920',
    answers: ANSWERS.granted,
    typed: { 答复内容: '现提供补偿方案一份，共 12 页。' },
  });
  await expect(request.notice()).toContainText('现在：已办结');
  await expect(request.clock()).toContainText('按期办结');
}

async function partlyGranted({ page, request }: Office): Promise<void> {
  const applicant = '曼糯茶叶专业合作社';
  await register(page, {
    ...{ kind: '商业企业', name: applicant, channel: '邮寄', arrivedOn: '20240418' },
    title: '茶叶加工厂租赁合同',
    description: '2022 年以来集体茶叶加工厂的租赁合同',
  });
  await request.take('要件齐全，开始办理', { typed: { 日期: '20240418' } });
  await request.openStep('征求意见');
  const drawer = request.drawer();
  await drawer.getByLabel('发出日期').fill('20240422');
  await drawer.getByLabel('征求意见的对象').fill('勐往茶业有限公司');
  await drawer.getByLabel('涉及的信息').fill('集体茶叶加工厂租赁合同');
  await expect(request.letter().getByText('勐往茶业有限公司').first()).toBeVisible();
  await expect(request.letter().locator('body')).not.toContainText(applicant);
  await request.save('征求意见');
  await expect(request.clock()).toContainText('征求意见，期限暂停');
  await request.take('对方收到征求意见书', { typed: { 对方收到的日期: '20240425' } });
  await request.take('收到意见', {
    marked: ['不同意公开'],
    typed: { 收到意见的日期: '20240510', 对方的理由: '合同里的单价是商业秘密。' },
  });
  const due = dueOn('2024-04-18', [
    { type: 'consult-sent', on: '2024-04-22' },
    { type: 'consult-received', on: '2024-04-25' },
    { type: 'consult-answered', on: '2024-05-10' },
  ]);
  await expect(request.clock()).toContainText(`${due} 周`);
  await reply(page, {
    on: '20240524',
    answers: ANSWERS.partly,
    marked: ['损害第三方合法权益'],
    typed: { 答复内容: '公开租赁期限、面积和用途。', 理由: '单价属于商业秘密，第三方不同意公开。' },
  });
  await expect(request.clock()).toContainText('按期办结');
}

async function notCorrected({ page, request }: Office): Promise<void> {
  await register(page, {
    ...{ kind: '科研机构', name: '省农业科学院茶叶研究所', channel: '当面提交' },
    ...{ title: '产业发展资料', description: '有关产业发展的资料', arrivedOn: '20241008' },
  });
  await request.take('告知补正', {
    typed: {
      ...{ 告知日期: '20241010', 补正期限的最后一天: '20241031' },
      ...{ 不明确的内容: '没有写明产业和年度。', 需要补正的事项: '请写明产业和年度。' },
    },
  });
  await expect(request.clock()).toContainText('等待补正');
  await request.take('逾期未补正，不再处理', { typed: { 决定的日期: '20241104' } });
  await expect(request.state()).toHaveText('不再处理');
}

async function grantedAcrossSpringFestival({ page, request }: Office): Promise<void> {
  const id = await register(page, {
    ...{ name: '玉罕香', channel: '口头申请', arrivedOn: '20240129' },
    ...{ title: '村组道路验收报告', description: '曼糯村的道路报告' },
  });
  await request.take('告知补正', {
    typed: {
      ...{ 告知日期: '20240130', 补正期限的最后一天: '20240220' },
      ...{ 不明确的内容: '没有写明是哪条路。', 需要补正的事项: '请写明道路的名称和年度。' },
    },
  });
  await request.take('收到补正', {
    typed: {
      收到补正的日期: '20240201',
      补正后的内容描述: '2023 年曼糯村组道路硬化工程竣工验收报告',
    },
  });
  const due = dueOn('2024-01-29', [
    { type: 'correction-notice', on: '2024-01-30' },
    { type: 'corrected', on: '2024-02-01' },
  ]);
  expect(due).toBe('2024-03-05');
  await expect(request.clock()).toContainText(`${due} 周二到期`);
  await request.openPeriod(id);
  // 除夕 2024 was a workday; 4 and 18 February were Sundays on which one worked.
  await expect(request.day('2024-02-09')).toContainText('第 7 个');
  await expect(request.day('2024-02-14')).toContainText('春节');
  await expect(request.day('2024-02-18')).toContainText('第 8 个');
  await expect(request.day(due)).toContainText('第 20 个，到期');
  await request.open(id);
  await reply(page, {
    on: '20240305',
    answers: ANSWERS.granted,
    typed: { 答复内容: '现提供验收报告一份。' },
  });
  await expect(request.clock()).toContainText('按期办结');
}

async function extended({ page, request }: Office): Promise<void> {
  await register(page, {
    ...{ kind: '社会公益组织', name: '勐海县环境保护志愿者协会', channel: '当面提交' },
    ...{ title: '垃圾收运情况', description: '2023 年各村垃圾收运量', arrivedOn: '20240912' },
  });
  await request.take('要件齐全，开始办理', { typed: { 日期: '20240912' } });
  await request.openStep('延长答复期限');
  await request.drawer().getByLabel('决定的日期').fill(dueOn('2024-09-12'));
  await request.drawer().getByLabel('延长的理由').fill('需要向各村核实。');
  const extension = { type: 'extended', on: dueOn('2024-09-12'), days: 20 } as const;
  const due = dueOn('2024-09-12', [extension]);
  await expect(request.clockAfter()).toContainText(due);
  await expect(request.letter().getByText('延长至2024年11月13日')).toBeVisible();
  await request.save('延长答复期限');
  await expect(request.clock()).toContainText(`${due} 周三到期`);
  await reply(page, {
    on: due,
    answers: ANSWERS.granted,
    typed: { 答复内容: '现提供各村垃圾收运量统计表。' },
  });
  await expect(request.clock()).toContainText('按期办结');
}

async function notPaid({ page, request }: Office): Promise<void> {
  await register(page, {
    ...{ kind: '其他组织', name: '曼糯村村民委员会', channel: '当面提交' },
    ...{ title: '扶贫项目台账', description: '2016 年以来全部台账', arrivedOn: '20240410' },
  });
  await request.take('要件齐全，开始办理', { typed: { 日期: '20240410' } });
  await request.openStep('通知收费');
  const drawer = request.drawer();
  await drawer.getByLabel('通知日期').fill('20240423');
  await drawer.getByLabel('复制、提供的页数').fill('57');
  await drawer.getByLabel('按量计收').check();
  await expect(drawer.getByLabel('应收金额')).toHaveValue('270.00');
  await drawer.getByLabel('缴纳方式').fill('持通知书到乡财政所缴纳。');
  await request.save('通知收费');
  await request.take('申请人收到收费通知', { typed: { 申请人收到的日期: '20240424' } });
  await request.take('逾期未缴费，不再处理', { typed: { 决定的日期: '20240527' } });
  await expect(request.state()).toHaveText('不再处理');
}

async function repeated({ page, request }: Office): Promise<void> {
  const requests = requestsOf(page);
  await requests.openIntake();
  const words = { ...LAND, title: '曼糯村土地征收的补偿方案', arrivedOn: '20241104' };
  await requests.fillIn(words);
  const hint = requests.hints().getByRole('alert');
  await expect(hint).toContainText('疑似重复申请');
  const earlier = /答复文号 (\S+号)/.exec(await hint.innerText())?.[1] ?? 'none';
  expect(earlier).toMatch(/答〔2024〕\d+号/);
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await request.take('要件齐全，开始办理', { typed: { 日期: '20241104' } });
  await reply(page, {
    on: '20241108',
    answers: ANSWERS.repeated,
    typed: { 前次答复的文号: earlier, 前次答复的日期: '20240920' },
  });
  await expect(page.getByText('重复申请').first()).toBeVisible();
}

async function ofAnotherOrgan({ page, request }: Office): Promise<void> {
  await register(page, {
    ...{ kind: '法律服务机构', name: '云南边城律师事务所', channel: '互联网' },
    ...{ title: '国有土地出让合同', description: '乡集镇地块的出让合同', arrivedOn: '20231231' },
  });
  await expect(request.state()).toHaveText('待确认');
  await request.take('确认收到', {
    typed: { 确认日期: '20240104', 对方姓名: '陈律师', 联系电话或者方式: '0691-5122222' },
  });
  await request.take('要件齐全，开始办理', { typed: { 日期: '20240104' } });
  await reply(page, {
    on: '20240110',
    answers: ANSWERS.elsewhere,
    typed: {
      '获取的途径，或者其他机关的名称、联系方式': '勐海县自然资源局，电话 0691-5123333',
      理由: '国有土地出让由县自然资源局负责。',
    },
  });
}

async function answeredOnTheSpot({ page, request }: Office): Promise<void> {
  await requestsOf(page).answerOnTheSpot({
    ...{ name: '岩罕', channel: '当面提交', arrivedOn: '20240605', reviewer: HEAD },
    ...{ title: '便民服务中心办公时间', description: '乡便民服务中心的办公时间和电话' },
    answers: [
      '本机关或者其他机关在履职中制作、获取的信息',
      ...['明确', '没有答复过', '没有超过，或者理由合理', '没有专门规定'],
      ...['有，并且由本机关负责公开', '还没有公开', '全部可以公开'],
    ],
    content: '当场提供办公时间表一份。',
  });
  await expect(request.state()).toHaveText('已办结');
}

async function withdrawn({ page, desk, request }: Office): Promise<void> {
  await register(page, {
    ...{ kind: '商业企业', name: '勐往建材有限公司', channel: '当面提交' },
    ...{ title: '采购合同', description: '2023 年修缮工程采购合同', arrivedOn: '20240701' },
  });
  await request.take('要件齐全，开始办理', { typed: { 日期: '20240701' } });
  const letter = path.join(desk.scratchFolder, '撤回书.pdf');
  await writeFile(letter, '%PDF-1.7 withdrawal');
  await desk.answerFiles([letter]);
  await request.take('申请人撤回', {
    typed: { 收到书面撤回的日期: '20240708' },
    attached: true,
  });
  await expect(request.state()).toHaveText('不再处理');
}
