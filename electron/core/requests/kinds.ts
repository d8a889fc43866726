// The closed lists of the request register: states, channels, forms of provision, reply kinds.

import * as z from 'zod';

/** Where a request stands (rules of handling: 条例 art. 45 登记、审核、办理、答复、归档). */
export const REQUEST_STATES = {
  'awaiting-confirmation': '待确认',
  registered: '已登记',
  'awaiting-correction': '补正中',
  'in-progress': '办理中',
  consulting: '征求意见中',
  'awaiting-reasons': '要求说明理由',
  'awaiting-payment': '待缴费',
  drafting: '拟办答复',
  'under-review': '审核中',
  'secrecy-review': '保密审查中',
  'awaiting-signature': '待签发',
  'awaiting-service': '已签发待送达',
  closed: '已办结',
  discontinued: '不再处理',
  archived: '已归档',
  voided: '已作废',
} as const;
export const RequestState = z.enum(Object.keys(REQUEST_STATES) as (keyof typeof REQUEST_STATES)[]);
export type RequestState = z.infer<typeof RequestState>;

/** The states in which nothing more is owed to the applicant. */
export const ENDED_STATES: ReadonlySet<RequestState> = new Set([
  'closed',
  'discontinued',
  'archived',
  'voided',
]);

/** How an application arrived (条例 arts. 29, 31). */
export const REQUEST_CHANNELS = {
  'in-person': '当面提交',
  'registered-mail': '邮寄（挂号信、EMS 等需签收）',
  'ordinary-mail': '平常信函等无需签收',
  internet: '互联网（含电子邮件）',
  fax: '传真',
  oral: '口头申请（代为填写）',
} as const;
export const RequestChannel = z.enum(
  Object.keys(REQUEST_CHANNELS) as (keyof typeof REQUEST_CHANNELS)[],
  '请选择申请是怎样收到的',
);
export type RequestChannel = z.infer<typeof RequestChannel>;

/** 提供方式 (art. 40). */
export const PROVISION_FORMS = {
  paper: '纸质',
  email: '电子邮件',
  disc: '光盘、U盘',
  inspection: '查阅、抄录',
} as const;
export const ProvisionForm = z.enum(
  Object.keys(PROVISION_FORMS) as (keyof typeof PROVISION_FORMS)[],
);

/** 获取方式. */
export const OBTAINING_WAYS = {
  post: '邮寄',
  email: '电子邮件',
  fax: '传真',
  pickup: '自行领取、当场阅读抄录',
} as const;
export const ObtainingWay = z.enum(Object.keys(OBTAINING_WAYS) as (keyof typeof OBTAINING_WAYS)[]);

/** Who is consulted: third parties keep silent without effect, another organ's silence is consent. */
export const CONSULTED_PARTIES = {
  'third-party': '第三方（条例第三十二条）',
  'joint-organ': '共同制作机关（条例第三十四条）',
  'other-organ': '其他机关（条例第三十三条第三款）',
} as const;
export const ConsultedParty = z.enum(
  Object.keys(CONSULTED_PARTIES) as (keyof typeof CONSULTED_PARTIES)[],
);
export type ConsultedParty = z.infer<typeof ConsultedParty>;

/** What the consulted one answered. */
export const OPINIONS = { agrees: '同意公开', refuses: '不同意公开' } as const;
export const Opinion = z.enum(Object.keys(OPINIONS) as (keyof typeof OPINIONS)[]);

/** How a reply reaches the applicant (国办公开办函〔2016〕235号). */
export const SERVICE_METHODS = {
  direct: '直接送达',
  entrusted: '委托其他行政机关代为送达',
  post: '邮寄送达（邮政企业：EMS、挂号信）',
  electronic: '电子邮件、网上或传真发送',
} as const;
export const ServiceMethod = z.enum(
  Object.keys(SERVICE_METHODS) as (keyof typeof SERVICE_METHODS)[],
);
export type ServiceMethod = z.infer<typeof ServiceMethod>;

/** The two tariffs of 国办函〔2020〕109号; one of them for each application. */
export const TARIFFS = { items: '按件计收', pages: '按量计收' } as const;
export const Tariff = z.enum(Object.keys(TARIFFS) as (keyof typeof TARIFFS)[]);
export type Tariff = z.infer<typeof Tariff>;

/** The ends of the outcome tree: each fixes the line of table 三, the letter, the articles, the remedies. */
export const OUTCOME_LEAVES = [
  'already-public',
  'disclosed',
  'partly',
  'state-secret',
  'prohibited',
  'security-stability',
  'third-party-rights',
  'internal-affairs',
  'deliberative',
  'enforcement-file',
  'special-inquiry',
  'not-existing',
  'not-this-organ',
  'needs-processing',
  'still-unclear',
  'petition',
  'repeated',
  'publication-asked',
  'excessive',
  'confirmation-asked',
  'not-information',
  'uncorrected',
  'unpaid',
  'withdrawn',
  'other-end',
] as const;
export const OutcomeLeaf = z.enum(OUTCOME_LEAVES);
export type OutcomeLeaf = z.infer<typeof OutcomeLeaf>;
