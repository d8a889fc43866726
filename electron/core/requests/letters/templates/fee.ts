// 收费通知书 (条例 art. 42; 国办函〔2020〕109号).

import { CASE_LABELS, OFFICE_LABELS } from '../case-values.ts';
import { FEE_PAYMENT_WORKDAYS } from '../../periods.ts';
import { fixed, own } from '../parts.ts';
import type { LetterTemplate } from '../parts.ts';
import { OPENING, REGULATION } from './opening.ts';

export const FEE_LABELS = ['收费标准', '收费计算', '收费金额', '缴纳方式'] as const;

const MEASURES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';

export const FEE_NOTICE: LetterTemplate = {
  offers: [...OFFICE_LABELS, ...CASE_LABELS, ...FEE_LABELS],
  parts: [
    OPENING,
    fixed([
      'law',
      '收费的依据（条例第四十二条）',
      `经审查，⟦称呼⟧申请公开政府信息的数量、频次明显超过合理范围。根据${REGULATION}第四十二条和${MEASURES}的规定，本机关决定收取信息处理费。`,
    ]),
    fixed([
      'tariff',
      '收费的标准和数额',
      '收费标准：⟦收费标准⟧。⟦收费计算⟧应缴信息处理费⟦收费金额⟧。',
    ]),
    own(['payment', '缴纳方式', '缴纳方式：⟦缴纳方式⟧'], { keeps: ['缴纳方式'] }),
    fixed([
      'period',
      '缴费期限和后果',
      `请自收到本通知书次日起${FEE_PAYMENT_WORKDAYS}个工作日内缴纳。逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。缴费完成的，答复期限从缴费完成次日起重新计算。`,
    ]),
    fixed([
      'objection',
      '对收费有异议的处理',
      `对收取信息处理费的决定有异议的，不能单独就该决定申请行政复议或者提起行政诉讼；可以在缴费期满后，就本机关不再处理申请的行为，依照${REGULATION}第五十一条的规定投诉、举报，或者申请行政复议、提起行政诉讼。`,
    ]),
  ],
};
