// Cases that between them issue every kind of letter and fill every form. Everything in them is invented.

import type { CalendarPair } from '../../../calendar/calendar-pair.ts';
import type { RequestStep } from '../../steps/steps.ts';
import { stepOf } from '../../testing/case-builder.ts';
import { played } from './play.ts';
import type { Played } from './play.ts';

export const CITIZEN = {
  column: 'natural-person',
  name: '张三',
  idNumber: '11010519491231002X',
  workplace: '青石乡东山村',
  telephone: '13800000000',
  address: '云岭县青石乡东山村一组',
  postcode: '666000',
  email: 'zhangsan@example.com',
} as const;

const COMPANY = {
  column: 'business',
  name: '云岭县青石茶叶专业合作社',
  creditCode: '91350100M000100Y43',
  legalRepresentative: '李四',
  contactName: '王五',
  telephone: '13900000000',
  address: '云岭县青石乡集镇街8号',
  postcode: '666000',
} as const;

const PLAN = {
  title: '东山村饮水安全巩固提升工程验收报告',
  documentNumber: '',
  description: '2022年东山村饮水安全巩固提升工程的竣工验收报告和资金结算情况。',
} as const;

const TERMS = {
  title: '东山村至西河村道路硬化工程施工合同',
  description:
    '青石乡人民政府与中标单位签订的东山村至西河村道路硬化工程施工合同，包括工程量清单和合同价款。',
} as const;

/** By its name, each played to its end. */
export function sampleCases(calendars: CalendarPair): Readonly<Record<string, Played>> {
  const play = (facts: object, steps: readonly RequestStep[]): Played =>
    played({ calendars, facts: { applicants: [CITIZEN], matter: PLAN, ...facts }, steps });
  return {
    granted: play(...GRANTED),
    partly: play(...PARTLY),
    unpaid: play(...UNPAID),
    uncorrected: play(...UNCORRECTED),
    delayed: play(...DELAYED),
    'not-existing': play(...NOT_EXISTING),
    'on-spot': play(...ON_SPOT),
    withdrawn: play(...WITHDRAWN),
  };
}

type Sample = readonly [facts: object, steps: readonly RequestStep[]];

const scan = (name: string) => ({ sha256: 'd'.repeat(64), name, bytes: 1 });

function signedAndServed(on: readonly [draft: string, sign: string, serve: string]): RequestStep[] {
  const [draft, sign, serve] = on;
  return [
    stepOf('submitted', draft),
    stepOf('approved', draft, { opinion: '同意。' }),
    stepOf('secrecy-cleared', sign, { opinion: '经审查，不涉及国家秘密、工作秘密，可以提供。' }),
    stepOf('signed', sign, { opinion: '同意。' }),
    stepOf('served', serve, {
      method: 'post',
      proof: 'EMS 1200000000000',
      files: [scan('EMS详情单.jpg')],
    }),
  ];
}

const GRANTED: Sample = [
  {
    channel: 'internet',
    arrivedOn: '2024-01-30',
    obtainingWay: 'post',
    holderUnit: '水务服务中心',
  },
  [
    stepOf('contact-failed', '2024-01-30', { note: '电话无人接听。' }),
    stepOf('confirmed', '2024-02-01', {
      time: '10:20',
      telephone: '13800000000',
      confirmedBy: '张三',
    }),
    stepOf('correction-noticed', '2024-02-05', {
      unclear: '申请没有写明所需报告是工程验收报告还是资金结算报告，也没有写明工程的年度。',
      toAdd: '1.请写明所需政府信息的名称或者文号；2.请写明工程的年度。',
      until: '2024-02-26',
    }),
    stepOf('corrected', '2024-02-20', {
      description: '2022年东山村饮水安全巩固提升工程竣工验收报告（含资金结算情况）。',
    }),
    stepOf('extended', '2024-03-12', {
      days: 10,
      reason: '该工程资料分散保存在水务服务中心和财政所，需要逐一核对。',
    }),
    stepOf('drafted', '2024-03-25', {
      leaf: 'disclosed',
      content: '现提供《2022年东山村饮水安全巩固提升工程竣工验收报告》复印件1份，共12页。',
      enclosures: [scan('2022年东山村饮水安全巩固提升工程竣工验收报告.pdf')],
    }),
    ...signedAndServed(['2024-03-26', '2024-03-27', '2024-03-28']),
  ],
];

const PARTLY: Sample = [
  {
    applicants: [COMPANY],
    matter: TERMS,
    arrivedOn: '2024-04-22',
    obtainingWay: 'pickup',
    holderUnit: '规划建设服务中心',
  },
  [
    stepOf('accepted', '2024-04-22'),
    stepOf('consulted', '2024-04-24', {
      name: '云岭县某建筑工程有限公司',
      concerned: '本机关与贵公司签订的东山村至西河村道路硬化工程施工合同及其工程量清单、合同价款。',
    }),
    stepOf('consulted', '2024-04-24', {
      party: 'joint-organ',
      name: '云岭县交通运输局',
      concerned: '东山村至西河村道路硬化工程施工合同（由本机关牵头、与贵局共同制作）。',
    }),
    stepOf('consulted', '2024-04-25', {
      party: 'other-organ',
      name: '云岭县财政局',
      concerned: '东山村至西河村道路硬化工程的资金下达文件是否已经公开、能否公开。',
    }),
    stepOf('consultation-received', '2024-04-26', { consultation: 3 }),
    stepOf('consultation-received', '2024-04-26', { consultation: 4 }),
    stepOf('consultation-received', '2024-04-26', { consultation: 5 }),
    stepOf('consultation-answered', '2024-05-08', { consultation: 4 }),
    stepOf('consultation-answered', '2024-05-09', { consultation: 5 }),
    stepOf('consultation-answered', '2024-05-10', {
      consultation: 3,
      opinion: 'refuses',
      reasons: '工程量清单中的综合单价分析属于本公司的商业秘密。',
    }),
    stepOf('third-party-notified', '2024-05-14', {
      consultation: 3,
      content: '施工合同的工程名称、合同总价、工期和质量条款，不包括综合单价分析表。',
      reasons:
        '该工程使用财政资金，合同总价、工期和质量事关公共利益和群众监督，不公开可能对公共利益造成重大影响。',
    }),
    stepOf('drafted', '2024-05-15', {
      leaf: 'partly',
      withheld: ['third-party-rights'],
      content: '施工合同的工程名称、合同总价、工期和质量条款，共15页。',
      reasons:
        '合同所附综合单价分析表载明施工单位的成本构成和报价方法，不为公众所知悉，公开会损害其竞争地位，属于商业秘密；经书面征求意见，施工单位不同意公开，其理由合理。',
      enclosures: [
        scan('东山村至西河村道路硬化工程施工合同（节录）.pdf'),
        scan('东山村至西河村道路硬化工程施工图设计批复.pdf'),
      ],
    }),
    ...signedAndServed(['2024-05-16', '2024-05-17', '2024-05-20']),
  ],
];

const UNPAID: Sample = [
  { arrivedOn: '2023-04-10' },
  [
    stepOf('accepted', '2023-04-10'),
    stepOf('charged', '2023-04-20', {
      pages: 119,
      amountFen: 108_000,
      payment: '持本通知书到青石乡财政所缴纳，开具财政票据；也可以通过通知书所附缴款码缴纳。',
    }),
    stepOf('fee-notice-received', '2023-04-24', { proof: '本人签收' }),
    stepOf('lapsed-unpaid', '2023-05-25'),
  ],
];

const UNCORRECTED: Sample = [
  { arrivedOn: '2023-09-04', matter: { title: '青石乡有关材料', description: '青石乡全部材料' } },
  [
    stepOf('correction-noticed', '2023-09-06', {
      unclear: '“全部材料”没有指向特定的政府信息。',
      toAdd: '请写明所需政府信息的名称、文号或者便于查询的其他特征性描述。',
      until: '2023-09-22',
    }),
    stepOf('lapsed-uncorrected', '2023-10-09'),
  ],
];

const DELAYED: Sample = [
  { arrivedOn: '2023-06-05', matter: { ...PLAN, title: '2012年至2022年各年度会议纪要' } },
  [
    stepOf('accepted', '2023-06-05'),
    stepOf('reasons-asked', '2023-06-08', {
      why: '自2023年5月1日至今，共提出申请46件，其中5月提出31件，内容多为同一类会议材料。',
      until: '2023-06-20',
    }),
    stepOf('reasons-given', '2023-06-16', { reasons: '撰写村志需要。' }),
    stepOf('delayed', '2023-06-26', {
      to: '2023-08-31',
      reason: '涉及11个年度的纸质档案，需要逐份调阅、审查。',
    }),
  ],
];

const NOT_EXISTING: Sample = [
  {
    applicants: [CITIZEN, { ...CITIZEN, name: '李四' }, { ...CITIZEN, name: '王五' }],
    channel: 'oral',
    arrivedOn: '2023-03-06',
    obtainingWay: 'pickup',
    purpose: '了解本村集体资产情况',
    needsHelp: true,
    holderUnit: '农业农村服务中心',
    matter: { title: '东山村1998年林地承包登记台账', description: '东山村1998年林地承包登记台账' },
  },
  [
    stepOf('accepted', '2023-03-06'),
    stepOf('searched', '2023-03-10', {
      searchers: '赵一、农业农村服务中心工作人员',
      places: '乡综合档案室1996年至2000年文书档案、农业农村服务中心资料柜、办公自动化系统',
      keywords: '东山村、林地承包、登记台账',
      result: '没有找到有关台账',
    }),
    stepOf('drafted', '2023-03-14', {
      leaf: 'not-existing',
      content: '',
      reasons: '本机关没有制作或者获取过该台账；1998年的林权登记由当时的林业主管部门办理。',
    }),
    ...signedAndServed(['2023-03-15', '2023-03-16', '2023-03-17']),
  ],
];

const ON_SPOT: Sample = [
  {
    arrivedOn: '2023-07-03',
    obtainingWay: 'pickup',
    matter: { title: '2023年度农村低保办事指南', description: '2023年度农村低保办事指南' },
  },
  [
    stepOf('answered-on-spot', '2023-07-03', {
      content: '现提供《青石乡农村最低生活保障办事指南》1份，共3页。',
    }),
  ],
];

const WITHDRAWN: Sample = [
  { arrivedOn: '2023-08-07' },
  [
    stepOf('accepted', '2023-08-07'),
    stepOf('withdrawn', '2023-08-14', { note: '申请人已从村务公开栏获知有关内容。' }),
  ],
];
