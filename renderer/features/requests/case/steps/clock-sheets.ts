// Forms of the steps that move the clocks: correction, extension, art. 35.

import { REQUEST_CHANNELS, RequestChannel } from '../../../../../electron/core/requests/kinds.ts';
import {
  CORRECTION_NOTICE_WORKDAYS,
  EXTENSION_MAX_WORKDAYS,
} from '../../../../../electron/core/requests/periods.ts';
import { CONFIRMATION_CHANNELS } from '../../../../../electron/core/requests/receipt.ts';
import { showDate } from '../../../../ui/date-text.ts';
import type { SheetSituation, SheetsOf } from './step-sheet.ts';

export const CLOCK_SHEETS: SheetsOf<
  | 'correction-noticed'
  | 'corrected'
  | 'correction-excused'
  | 'lapsed-uncorrected'
  | 'reasons-asked'
  | 'reasons-given'
  | 'delayed'
  | 'extended'
> = {
  'correction-noticed': {
    help: ({ record: { correctionBy } }) =>
      `补正只能一次性告知，要写明全部需要补正的事项${
        correctionBy === null
          ? ''
          : `；最迟 ${showDate(correctionBy)}告知（收到申请后 ${CORRECTION_NOTICE_WORKDAYS} 个工作日）`
      }（条例第三十条）。`,
    saveLabel: '发出补正告知书',
    onLabel: '告知日期',
    onHelp: '告知以后期限停止，收到补正之日重新起算',
    fields: [
      {
        name: 'until',
        label: '补正期限的最后一天',
        input: { type: 'date', lean: 'future' },
        help: '合理的期限，由本机关定',
        span: 6,
      },
      { name: 'unclear', label: '不明确的内容', input: { type: 'text', rows: 3 } },
      { name: 'toAdd', label: '需要补正的事项', input: { type: 'text', rows: 3 } },
      {
        name: 'approverId',
        label: '审核人',
        input: { type: 'person', role: 'reviewer' },
        span: 6,
      },
    ],
  },
  corrected: {
    help: '从收到补正之日重新计算答复期限，以前用掉的时间不再计算（条例第三十条）。',
    onLabel: ({ values }) => (isConfirmed(values) ? '双方确认收到补正的日期' : '收到补正的日期'),
    onHelp: ({ values }) =>
      isConfirmed(values)
        ? '这种方式以双方确认之日为准（条例第三十一条）'
        : '当面提交之日，或者签收之日（条例第三十一条）',
    fields: [
      {
        name: 'channel',
        label: '补正的方式',
        input: { type: 'choice', labels: REQUEST_CHANNELS },
      },
      {
        name: 'description',
        label: '补正后的内容描述',
        input: { type: 'text', rows: 5 },
        help: '写补正以后完整的内容，不只写改动的部分',
      },
      { name: 'proof', label: '收到的凭证', input: { type: 'line' }, help: '邮单号、签收人等' },
      { name: 'files', label: '补正材料', input: { type: 'files' } },
    ],
    initial: ({ request: { facts } }) => ({
      channel: facts.channel,
      description: facts.matter.description,
    }),
  },
  'correction-excused': {
    help: '申请人逾期没有补正，但有正当理由的，另定一个期限（条例第三十条）。',
    saveLabel: '另定期限',
    onLabel: '决定的日期',
    fields: [
      {
        name: 'until',
        label: '新的补正期限',
        input: { type: 'date', lean: 'future' },
        span: 6,
      },
      { name: 'reason', label: '正当理由', input: { type: 'text', rows: 3 } },
    ],
  },
  'lapsed-uncorrected': {
    help: '无正当理由逾期不补正的，视为放弃申请，本机关不再处理（条例第三十条）。计入表三“（六）其他处理”第 1 项。',
    saveLabel: '不再处理',
    onLabel: '决定的日期',
    fields: [
      { name: 'approverId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
    ],
  },
  'reasons-asked': {
    help: '申请公开的数量、频次明显超过合理范围的，可以要求说明理由（条例第三十五条）。期限照常计算。',
    saveLabel: '发出说明理由告知书',
    onLabel: '告知日期',
    fields: [
      {
        name: 'until',
        label: '说明理由的期限',
        input: { type: 'date', lean: 'future' },
        span: 6,
      },
      {
        name: 'why',
        label: '数量、频次的情况',
        input: { type: 'text', rows: 4 },
        help: '写明件数、起止时间和同类申请的编号',
      },
      { name: 'approverId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
    ],
  },
  'reasons-given': {
    help: '理由不合理的，告知不予处理；合理但不能按期答复的，可以另定答复期限（条例第三十五条）。',
    onLabel: '收到理由的日期',
    fields: [
      { name: 'reasons', label: '申请人的理由', input: { type: 'text', rows: 4 } },
      {
        name: 'reasonable',
        label: '本机关认为',
        input: { type: 'yes-no', yes: '理由合理', no: '理由不合理' },
      },
      { name: 'files', label: '附件', input: { type: 'files' } },
    ],
  },
  delayed: {
    help: '理由合理、但不能在规定期限内答复的，确定延迟答复的合理期限并告知申请人（条例第三十五条）。',
    saveLabel: '发出延迟答复告知书',
    onLabel: '决定的日期',
    fields: [
      { name: 'to', label: '延迟答复至', input: { type: 'date', lean: 'future' }, span: 6 },
      { name: 'reason', label: '延迟答复的理由', input: { type: 'text', rows: 3 } },
      {
        name: 'approverId',
        label: '机构负责人',
        input: { type: 'person', role: 'reviewer' },
        span: 6,
      },
    ],
  },
  extended: {
    help: `需要延长的，经政府信息公开工作机构负责人同意并告知申请人；只能延长一次，最长 ${EXTENSION_MAX_WORKDAYS} 个工作日，在期限届满以前办（条例第三十三条）。`,
    saveLabel: '延长并发出告知书',
    onLabel: '决定的日期',
    fields: [
      {
        name: 'days',
        label: '延长',
        input: { type: 'number', unit: '个工作日' },
        span: 6,
      },
      { name: 'reason', label: '延长的理由', input: { type: 'text', rows: 3 } },
      {
        name: 'approverId',
        label: '机构负责人',
        input: { type: 'person', role: 'reviewer' },
        help: '政府信息公开工作机构的负责人，一般是党政办主任',
        span: 6,
      },
    ],
    initial: () => ({ days: EXTENSION_MAX_WORKDAYS }),
  },
};

function isConfirmed(values: SheetSituation['values']): boolean {
  const channel = RequestChannel.safeParse(values['channel']);
  return channel.success && CONFIRMATION_CHANNELS.has(channel.data);
}
