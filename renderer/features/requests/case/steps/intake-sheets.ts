// Forms of the steps of intake (条例 arts. 29, 31).

import type { SheetsOf } from './step-sheet.ts';

export const INTAKE_SHEETS: SheetsOf<
  'contact-failed' | 'confirmed' | 'accepted' | 'noted' | 'voided'
> = {
  'contact-failed': {
    help: '没有留电话或者联系不上的，如实记录。期限从恢复联系、双方确认之日起算（国办公开办函〔2015〕207号）。',
    onLabel: '联系日期',
    fields: [
      {
        name: 'note',
        label: '联系情况',
        input: { type: 'text', rows: 3 },
        help: '什么时间、用什么方式、结果怎样',
      },
    ],
  },
  confirmed: {
    help: '平常信函、互联网、传真收到的申请，以双方确认之日为收到申请之日（条例第三十一条）。',
    onLabel: '确认日期',
    onHelp: '这一天就是收到申请之日，答复期限从第二天起算',
    fields: [
      {
        name: 'time',
        label: '确认时间',
        input: { type: 'line' },
        help: '例如 09:30',
        span: 6,
      },
      { name: 'callerId', label: '联系人（本单位）', input: { type: 'person' }, span: 6 },
      { name: 'confirmedBy', label: '对方姓名', input: { type: 'line' }, span: 6 },
      { name: 'telephone', label: '联系电话或者方式', input: { type: 'line' } },
      { name: 'note', label: '备注', input: { type: 'text', rows: 2 } },
    ],
    initial: ({ request: { facts } }) => {
      const [applicant] = facts.applicants;
      return {
        callerId: facts.handlerId,
        confirmedBy:
          applicant?.contactName === '' ? applicant.name : (applicant?.contactName ?? ''),
        telephone: applicant?.telephone ?? '',
      };
    },
  },
  accepted: {
    help: '三项内容都有：姓名或者名称、身份证明和联系方式；所需信息的名称或者特征性描述；提供信息的形式（条例第二十九条）。缺少或者不明确的，请办理“告知补正”。',
    saveLabel: '开始办理',
    onLabel: '日期',
    fields: [{ name: 'note', label: '备注', input: { type: 'text', rows: 2 } }],
  },
  noted: {
    help: '值得留存的情况，以及归档要用的扫描件。不影响期限。',
    saveLabel: '保存备注',
    onLabel: '日期',
    fields: [
      { name: 'text', label: '内容', input: { type: 'text', rows: 4 } },
      { name: 'files', label: '附件', input: { type: 'files' } },
    ],
  },
  voided: {
    help: '只用于登记错了的。编号不再使用，作废的记录留在编号簿里；申请人不要了的，请登记“申请人撤回”。',
    onLabel: '作废日期',
    fields: [{ name: 'reason', label: '作废的原因', input: { type: 'text', rows: 3 } }],
  },
};
