// The Chinese of the closed lists, once, for the window and the report.

import type {
  Attribute,
  BaseKind,
  Carrier,
  Channel,
  Conclusion,
  DocumentSource,
  EndKind,
  OpennessStage,
  PublicationEventKind,
  PublicationState,
  ReviewAnswer,
  ReviewQuestion,
} from './kinds.ts';

export const STATE_LABELS = {
  drafted: '待保密审查',
  reviewed: '待发布',
  refused: '审查未通过',
  published: '已发布',
  updating: '更新中',
  withdrawn: '已撤下',
  repealed: '已废止或失效',
} as const satisfies Record<PublicationState, string>;

export const EVENT_LABELS = {
  drafted: '拟稿',
  revised: '修改草稿',
  reviewed: '保密审查',
  published: '发布',
  updated: '更新',
  refiled: '调整归类',
  withdrawn: '撤下',
  repealed: '废止',
  expired: '失效',
  retracted: '撤销登记',
} as const satisfies Record<PublicationEventKind, string>;

export const ATTRIBUTE_LABELS = {
  proactive: '主动公开',
  'on-request': '依申请公开',
  withheld: '不予公开',
} as const satisfies Record<Attribute, string>;

export const STAGE_LABELS = {
  decision: '决策公开',
  execution: '执行公开',
  management: '管理公开',
  service: '服务公开',
  result: '结果公开',
} as const satisfies Record<OpennessStage, string>;

export const SOURCE_LABELS = {
  government: '政府',
  party: '党委',
  joint: '党委、政府联合',
} as const satisfies Record<DocumentSource, string>;

export const BASE_LABELS = {
  formed: '形成日期',
  changed: '变更日期',
} as const satisfies Record<BaseKind, string>;

export const CHANNEL_LABELS = {
  'county-portal': '县政府门户网站',
  wechat: '微信公众号',
  'notice-board': '政务公开栏',
  'village-board': '村务公开栏',
  broadcast: '广播（大喇叭）',
  television: '电视',
  screen: '电子屏',
  'reading-point': '查阅场所',
  brochure: '宣传手册、告知书',
  meeting: '会议、入户',
  'news-media': '新闻媒体',
  gazette: '政府公报',
  other: '其他',
} as const satisfies Record<Channel, string>;

export const CARRIER_LABELS = {
  'official-document': '公文类',
  other: '非公文类',
} as const satisfies Record<Carrier, string>;

export const QUESTION_LABELS = {
  'state-secret': '国家秘密',
  'work-secret': '工作秘密',
  'trade-secret': '商业秘密',
  privacy: '个人隐私、个人信息',
  'security-stability': '危及国家安全、公共安全、经济安全、社会稳定',
  'internal-process': '过程性信息、内部事务信息',
  'other-organ': '涉及其他机关，需要协商',
  aggregation: '与已公开信息汇聚后的风险',
} as const satisfies Record<ReviewQuestion, string>;

export const ANSWER_LABELS = {
  none: '无',
  handled: '有，已处理',
} as const satisfies Record<ReviewAnswer, string>;

export const CONCLUSION_LABELS = {
  allowed: '可以公开',
  'allowed-redacted': '删减、去标识化后公开',
  withheld: '不予公开',
  referred: '报主管部门或保密行政管理部门确定',
} as const satisfies Record<Conclusion, string>;

export const END_LABELS = {
  repealed: '已废止',
  expired: '已失效',
} as const satisfies Record<EndKind, string>;

/** The number of a secrecy review as it is written on paper. */
export function reviewNumber(year: number, sequence: number): string {
  return `保审〔${year}〕${sequence}号`;
}

/** The notice on every form (保密法 art. 31: no state secrets on a non-secret machine). */
export const NON_SECRET_NOTICE = '本系统为非涉密系统，严禁录入国家秘密';
