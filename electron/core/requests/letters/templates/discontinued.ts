// 不再处理告知书: not corrected (条例 art. 30), or not paid (国办函〔2020〕109号).

import { CASE_LABELS, OFFICE_LABELS } from '../case-values.ts';
import { FEE_PAYMENT_WORKDAYS } from '../../periods.ts';
import { fixed, own } from '../parts.ts';
import type { LetterTemplate } from '../parts.ts';
import { OPENING, REGULATION } from './opening.ts';

export const DISCONTINUED_LABELS = [
  '补正告知日期',
  '补正告知书文号',
  '补正期限',
  '收费通知日期',
  '收费通知书文号',
  '收费金额',
  '收到收费通知日期',
  '救济途径',
] as const;

export const DISCONTINUED_NOTICE: LetterTemplate = {
  offers: [...OFFICE_LABELS, ...CASE_LABELS, ...DISCONTINUED_LABELS],
  parts: [
    OPENING,
    own(
      [
        'uncorrected.facts',
        '逾期未补正：经过',
        '因申请内容不明确，本机关于⟦补正告知日期⟧作出《政府信息公开申请补正告知书》（⟦补正告知书文号⟧），告知⟦称呼⟧于⟦补正期限⟧前（含当日）作出补正。至今本机关没有收到补正的申请，⟦称呼⟧也没有提出逾期不补正的正当理由。',
      ],
      { keeps: ['补正告知日期', '补正期限'] },
    ),
    fixed([
      'uncorrected.law',
      '逾期未补正：决定（条例第三十条）',
      `根据${REGULATION}第三十条关于“申请人无正当理由逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请”的规定，本机关对该申请不再处理。`,
    ]),
    own(
      [
        'unpaid.facts',
        '逾期未缴费：经过',
        `本机关于⟦收费通知日期⟧作出《政府信息公开信息处理费收费通知书》（⟦收费通知书文号⟧），通知⟦称呼⟧缴纳信息处理费⟦收费金额⟧。⟦称呼⟧于⟦收到收费通知日期⟧收到通知，至今已超过${FEE_PAYMENT_WORKDAYS}个工作日，没有足额缴纳。`,
      ],
      { keeps: ['收费通知日期', '收费金额', '收到收费通知日期'] },
    ),
    fixed([
      'unpaid.law',
      '逾期未缴费：决定（国办函〔2020〕109号）',
      `根据${REGULATION}第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）关于逾期未缴纳费用的视为放弃申请的规定，本机关对该申请不再处理。`,
    ]),
    fixed(['remedies', '救济途径', '⟦救济途径⟧']),
  ],
};
