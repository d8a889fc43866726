// Forms of the reply's way through the office: search, approval, signature, service, and other ends.

import { OutcomeLine } from '../../../../../electron/core/annual-report/outcome-lines.ts';
import {
  OUTCOME_LEAVES,
  SERVICE_METHODS,
  ServiceMethod,
} from '../../../../../electron/core/requests/kinds.ts';
import {
  LEAVES,
  WITHHOLDING_LEAVES,
} from '../../../../../electron/core/requests/outcome-leaves.ts';
import { lineName } from '../../outcome-words.ts';
import type { SheetField, SheetSituation, SheetsOf } from './step-sheet.ts';

/** What each end is called. */
export const LEAF_LABELS = labelsOf(OUTCOME_LEAVES, (leaf) => LEAVES[leaf].label);
/** The lines of table 三, as one overrules the proposed one. */
export const LINE_LABELS = labelsOf(OutcomeLine.options, lineName);
export const WITHHELD_LABELS = labelsOf(WITHHOLDING_LEAVES, (leaf) => LEAVES[leaf].label);

function labelsOf<K extends string>(
  keys: readonly K[],
  labelOf: (key: K) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, labelOf(key)]));
}

const EXCEPTION = {
  name: 'exceptionReason',
  label: '由同一人办理的理由',
  input: { type: 'line' },
  help: '与经办人是同一人。要写明理由，并列入例外清单',
  required: true,
} as const;

function isClerk(field: string): (situation: SheetSituation) => boolean {
  return ({ values, request: { facts, reply } }) =>
    values[field] === facts.handlerId || (reply !== null && values[field] === reply.drafterId);
}

type ReplyField =
  | 'leaf'
  | 'overruledLine'
  | 'overruledReason'
  | 'withheld'
  | 'content'
  | 'reasons'
  | 'whereToGet'
  | 'earlierReplyNumber'
  | 'earlierReplyOn'
  | 'enclosures';

/** What a reply says: drawn by its own page, listed in the timeline. */
const REPLY_FIELDS: readonly SheetField<ReplyField>[] = [
  { name: 'leaf', label: '办理结果', input: { type: 'choice', labels: LEAF_LABELS } },
  { name: 'overruledLine', label: '另选表三', input: { type: 'choice', labels: LINE_LABELS } },
  { name: 'overruledReason', label: '另选的理由', input: { type: 'text', rows: 2 } },
  {
    name: 'withheld',
    label: '不公开部分的依据',
    input: { type: 'choices', labels: WITHHELD_LABELS },
  },
  { name: 'content', label: '答复内容', input: { type: 'text', rows: 6 } },
  { name: 'reasons', label: '理由', input: { type: 'text', rows: 6 } },
  { name: 'whereToGet', label: '获取的途径', input: { type: 'text', rows: 2 } },
  { name: 'earlierReplyNumber', label: '前次答复的文号', input: { type: 'line' } },
  { name: 'earlierReplyOn', label: '前次答复的日期', input: { type: 'date', lean: 'past' } },
  { name: 'enclosures', label: '提供的材料', input: { type: 'files' } },
];

export const REPLY_SHEETS: SheetsOf<
  | 'searched'
  | 'drafted'
  | 'submitted'
  | 'approved'
  | 'secrecy-cleared'
  | 'sent-back'
  | 'signed'
  | 'answered-on-spot'
> = {
  searched: {
    help: '谁、什么时候、在哪里、用什么关键词查的。答复“信息不存在”以前必须登记（条例第三十六条第四项）。',
    onLabel: '检索日期',
    fields: [
      { name: 'searchers', label: '检索人', input: { type: 'line' } },
      {
        name: 'places',
        label: '检索的范围',
        input: { type: 'text', rows: 3 },
        help: '档案室、办公系统、电脑文件夹、承办站所等，逐一写明',
      },
      { name: 'keywords', label: '检索的关键词', input: { type: 'text', rows: 2 } },
      { name: 'result', label: '检索的结果', input: { type: 'text', rows: 3 } },
    ],
  },
  drafted: {
    help: '按几个问题确定办理结果，再写答复内容。',
    saveLabel: '保存拟办意见',
    onLabel: '拟稿日期',
    fields: [...REPLY_FIELDS, { name: 'drafterId', label: '拟稿人', input: { type: 'person' } }],
  },
  submitted: {
    help: '送审以后要改答复，先由审核人退回。',
    saveLabel: '送审',
    onLabel: '送审日期',
    fields: [{ name: 'note', label: '送审说明', input: { type: 'text', rows: 2 } }],
  },
  approved: {
    help: '审核人一般是党政办主任。审核以后进行保密审查。',
    saveLabel: '审核通过',
    onLabel: '审核日期',
    fields: [
      { name: 'reviewerId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
      { name: 'opinion', label: '审核意见', input: { type: 'text', rows: 2 } },
    ],
    initial: () => ({ opinion: '同意' }),
  },
  'secrecy-cleared': {
    help: '答复和提供的材料先审查、后公开（条例第十七条）；不能确定的，报主管部门或者保密行政管理部门确定。保密审查人不能是经办人。',
    saveLabel: '审查通过',
    onLabel: '审查日期',
    fields: [
      {
        name: 'reviewerId',
        label: '保密审查人',
        input: { type: 'person', role: 'secrecy-reviewer' },
        span: 6,
      },
      { name: 'opinion', label: '保密审查意见', input: { type: 'text', rows: 2 } },
      { ...EXCEPTION, shown: isClerk('reviewerId') },
    ],
    initial: () => ({ opinion: '不涉及国家秘密、工作秘密，可以答复' }),
  },
  'sent-back': {
    help: '退回以后由经办人修改，改好重新送审、重新保密审查。',
    saveLabel: '退回',
    onLabel: '退回日期',
    fields: [
      { name: 'byId', label: '退回人', input: { type: 'person' }, span: 6 },
      { name: 'comment', label: '退回意见', input: { type: 'text', rows: 3 } },
    ],
  },
  signed: {
    help: '签发以后答复书取得文号，内容不能再改。签发人不能是经办人。',
    saveLabel: '签发',
    onLabel: '签发日期',
    onHelp: '就是答复书的成文日期',
    fields: [
      { name: 'signerId', label: '签发人', input: { type: 'person', role: 'signer' }, span: 6 },
      { name: 'opinion', label: '签发意见', input: { type: 'text', rows: 2 } },
      { ...EXCEPTION, shown: isClerk('signerId') },
    ],
    initial: () => ({ opinion: '同意' }),
  },
  'answered-on-spot': {
    help: '收到申请的当天就答复了的，登记和答复一次办完（条例第三十三条第一款）。',
    saveLabel: '登记当场答复',
    onLabel: '答复日期',
    fields: [
      ...REPLY_FIELDS,
      { name: 'reviewerId', label: '审核人', input: { type: 'person', role: 'reviewer' } },
    ],
  },
};

/** Which day counts, and what proves it (国办公开办函〔2016〕235号). */
const SERVICE: Readonly<Record<ServiceMethod, { on: string; onHelp: string; proof: string }>> = {
  direct: {
    on: '签收日期',
    onHelp: '当面送达的，以签收之日为准',
    proof: '谁签收的（送达回证）',
  },
  entrusted: {
    on: '签收日期',
    onHelp: '委托其他行政机关代为送达的，以申请人签收之日为准',
    proof: '受托机关和签收人（送达回证）',
  },
  post: {
    on: '交邮日期',
    onHelp: '以交邮之日为准。只能交邮政企业（EMS、挂号信），不能交其他快递公司',
    proof: '邮单号',
  },
  electronic: {
    on: '发送成功的日期',
    onHelp: '发到申请人提供的邮箱、网上账号或者传真，以发送成功之日为准',
    proof: '发送到的地址',
  },
};

export const END_SHEETS: SheetsOf<
  'served' | 'withdrawn' | 'ended-otherwise' | 'made-proactive' | 'archived'
> = {
  served: {
    help: '送达以后期限停止计算，申请办结（国办公开办函〔2016〕235号）。',
    onLabel: ({ values }) => serviceOf(values)?.on ?? '送达日期',
    onHelp: ({ values }) => serviceOf(values)?.onHelp ?? '先选送达的方式',
    fields: [
      {
        name: 'method',
        label: '送达的方式',
        input: { type: 'choice', labels: SERVICE_METHODS },
      },
      {
        name: 'proof',
        label: ({ values }) => serviceOf(values)?.proof ?? '送达凭证',
        input: { type: 'line' },
      },
      { name: 'recipient', label: '收件人', input: { type: 'line' } },
      {
        name: 'files',
        label: '送达回证、邮单或者发送记录',
        input: { type: 'files' },
        help: '归档时必须有；现在没有的，以后用“备注”补上',
      },
    ],
    initial: ({ request: { facts } }) => ({ recipient: facts.applicants[0]?.name ?? '' }),
  },
  withdrawn: {
    help: '申请人书面撤回的，不再处理。计入表三“（六）其他处理”第 3 项。',
    saveLabel: '登记撤回',
    onLabel: '收到书面撤回的日期',
    fields: [
      { name: 'files', label: '申请人的书面撤回材料', input: { type: 'files' } },
      { name: 'note', label: '撤回的说明', input: { type: 'text', rows: 2 } },
    ],
  },
  'ended-otherwise': {
    help: '不作答复也不属于其他情形的才用，例如申请人死亡且无人承继。计入表三“（六）其他处理”第 3 项。',
    saveLabel: '终止办理',
    onLabel: '决定的日期',
    fields: [
      { name: 'reason', label: '终止的原因', input: { type: 'text', rows: 3 } },
      { name: 'approverId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
    ],
  },
  'made-proactive': {
    help: '多人申请同一信息且可以公开的，可以转为主动公开（条例第四十四条）。',
    onLabel: '日期',
    fields: [{ name: 'publicationId', label: '公开信息编号', input: { type: 'number', unit: '' } }],
  },
  archived: {
    help: '归档以后案卷不能再改。保管期限按批准的归档范围和保管期限表。',
    onLabel: '归档日期',
    fields: [
      {
        name: 'retention',
        label: '保管期限',
        input: { type: 'line', suggestions: ['永久', '30年', '10年'] },
        span: 6,
      },
      { name: 'note', label: '归档说明', input: { type: 'text', rows: 2 } },
    ],
  },
};

function serviceOf({ method }: SheetSituation['values']): (typeof SERVICE)[ServiceMethod] | null {
  const chosen = ServiceMethod.safeParse(method);
  return chosen.success ? SERVICE[chosen.data] : null;
}
