// Forms of consulting third parties and other organs, and of the fee (条例 arts. 32–34, 42).

import {
  CONSULTED_PARTIES,
  OPINIONS,
  TARIFFS,
} from '../../../../../electron/core/requests/kinds.ts';
import {
  CONSULTATION_WORKDAYS,
  FEE_PAYMENT_WORKDAYS,
} from '../../../../../electron/core/requests/periods.ts';
import type { SheetsOf } from './step-sheet.ts';

const WHICH = {
  name: 'consultation',
  label: '征求意见书',
  input: { type: 'consultation' },
} as const;

export const CONSULTATION_SHEETS: SheetsOf<
  | 'consulted'
  | 'consultation-received'
  | 'consultation-answered'
  | 'consultation-lapsed'
  | 'third-party-notified'
> = {
  consulted: {
    help: ({ record: { row } }) =>
      row.clock.workdaysLeft !== null && row.clock.workdaysLeft < 0
        ? '答复期限已经届满：仍然可以征求意见，但征求意见的时间不再扣除（条例第三十三条第三款）。意见书里不写申请人的姓名。'
        : '征求意见的时间不计入答复期限（条例第三十三条第三款）。意见书里不写申请人的姓名。',
    saveLabel: '发出征求意见书',
    onLabel: '发出日期',
    fields: [
      {
        name: 'party',
        label: '向谁征求',
        input: { type: 'choice', labels: CONSULTED_PARTIES },
        help: ({ values }) =>
          values['party'] === 'third-party'
            ? `${CONSULTATION_WORKDAYS} 个工作日内没有回音的，由本机关决定是否公开（条例第三十二条）`
            : `${CONSULTATION_WORKDAYS} 个工作日内没有回音的，视为同意公开（条例第三十四条）`,
      },
      { name: 'name', label: '征求意见的对象', input: { type: 'line' } },
      { name: 'address', label: '联系方式', input: { type: 'line' } },
      {
        name: 'concerned',
        label: '涉及的信息',
        input: { type: 'text', rows: 4 },
        help: '只写征求意见需要的内容，不写申请人是谁、作什么用',
      },
      { name: 'approverId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
      {
        name: 'tellApplicant',
        label: '告知申请人',
        input: { type: 'check', text: '另外书面告知申请人正在征求意见' },
      },
    ],
    initial: ({ request: { facts } }) => ({
      party: 'third-party',
      concerned: facts.matter.title,
      tellApplicant: true,
    }),
  },
  'consultation-received': {
    help: `对方自收到之日起 ${CONSULTATION_WORKDAYS} 个工作日内提出意见（条例第三十二条、第三十四条）。`,
    onLabel: '对方收到的日期',
    fields: [
      WHICH,
      { name: 'proof', label: '签收凭证', input: { type: 'line' }, help: '邮单号或者签收人' },
    ],
  },
  'consultation-answered': {
    help: '收到全部意见以后，答复期限接着计算。',
    onLabel: '收到意见的日期',
    fields: [
      WHICH,
      { name: 'opinion', label: '对方的意见', input: { type: 'choice', labels: OPINIONS } },
      {
        name: 'reasons',
        label: '对方的理由',
        input: { type: 'text', rows: 3 },
        help: '不同意的要有理由；理由是否合理由本机关判断（条例第三十二条）',
        required: true,
        shown: ({ values }) => values['opinion'] === 'refuses',
      },
      { name: 'files', label: '书面意见的扫描件', input: { type: 'files' } },
    ],
  },
  'consultation-lapsed': {
    help: '第三方逾期未提出意见的，由本机关决定是否公开（条例第三十二条）；共同制作机关逾期的，视为同意公开（条例第三十四条）。',
    onLabel: '登记日期',
    onHelp: '期限届满以后的日期；扣除的时间只算到届满之日',
    fields: [WHICH],
  },
  'third-party-notified': {
    help: '第三方不同意、但不公开可能对公共利益造成重大影响的，可以决定公开，并将决定公开的内容和理由书面告知第三方（条例第三十二条）。',
    saveLabel: '发出告知书',
    onLabel: '告知日期',
    fields: [
      WHICH,
      { name: 'content', label: '决定公开的内容', input: { type: 'text', rows: 3 } },
      { name: 'reasons', label: '公开的理由', input: { type: 'text', rows: 4 } },
      { name: 'approverId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
    ],
  },
};

export const FEE_SHEETS: SheetsOf<
  'charged' | 'fee-notice-received' | 'paid' | 'fee-waived' | 'lapsed-unpaid'
> = {
  charged: {
    help: '只对数量、频次明显超过合理范围的申请收取；两种标准选一种，在答复期限以内决定（条例第四十二条，国办函〔2020〕109号）。',
    saveLabel: '发出收费通知书',
    onLabel: '通知日期',
    onHelp: '通知以后期限停止，缴清费用之日重新起算',
    fields: [
      { name: 'tariff', label: '收费标准', input: { type: 'choice', labels: TARIFFS } },
      { name: 'pages', label: '页数', input: { type: 'number', unit: '页' } },
      { name: 'position', label: '本月第几件', input: { type: 'number', unit: '件' } },
      { name: 'amountFen', label: '应收金额', input: { type: 'money' } },
      { name: 'payment', label: '缴纳方式', input: { type: 'text', rows: 3 } },
      { name: 'signerId', label: '签发人', input: { type: 'person', role: 'signer' }, span: 6 },
    ],
    initial: ({ choices }) => ({ payment: choices.payment }),
  },
  'fee-notice-received': {
    help: `申请人自收到通知的次日起 ${FEE_PAYMENT_WORKDAYS} 个工作日内缴纳（国办函〔2020〕109号）。`,
    onLabel: '申请人收到的日期',
    fields: [
      { name: 'proof', label: '收到的凭证', input: { type: 'line' }, help: '邮单号或者签收人' },
    ],
  },
  paid: {
    help: '缴清费用以后，从缴费完成的次日起重新计算答复期限（国办函〔2020〕109号）。',
    onLabel: '缴费日期',
    fields: [
      { name: 'amountFen', label: '缴费金额', input: { type: 'money' }, span: 6 },
      { name: 'receiptNumber', label: '票据号码', input: { type: 'line' }, span: 6 },
      {
        name: 'treasuryOn',
        label: '缴入国库的日期',
        input: { type: 'date', lean: 'past' },
        help: '还没有缴入国库的可以不填',
        span: 6,
      },
    ],
    initial: ({ request: { fee } }) =>
      fee === null ? {} : { amountFen: fee.notice.amountFen - fee.paidFen },
  },
  'fee-waived': {
    help: '收回收费通知，不再收取；从减免之日起重新计算答复期限。',
    saveLabel: '减免',
    onLabel: '减免日期',
    fields: [
      { name: 'reason', label: '减免的理由', input: { type: 'text', rows: 3 } },
      { name: 'approverId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
    ],
  },
  'lapsed-unpaid': {
    help: `收到通知后 ${FEE_PAYMENT_WORKDAYS} 个工作日没有缴费的，视为放弃申请，不再处理（国办函〔2020〕109号）。计入表三“（六）其他处理”第 2 项。`,
    saveLabel: '不再处理',
    onLabel: '决定的日期',
    fields: [
      { name: 'approverId', label: '审核人', input: { type: 'person', role: 'reviewer' }, span: 6 },
    ],
  },
};
