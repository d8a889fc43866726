// 补正告知书 (条例 art. 30).

import { CASE_LABELS, OFFICE_LABELS } from '../case-values.ts';
import { fixed, own } from '../parts.ts';
import type { LetterTemplate } from '../parts.ts';
import { OPENING, REGULATION } from './opening.ts';

export const CORRECTION_LABELS = ['不明确的内容', '补正事项', '补正期限'] as const;

export const CORRECTION_NOTICE: LetterTemplate = {
  offers: [...OFFICE_LABELS, ...CASE_LABELS, ...CORRECTION_LABELS],
  parts: [
    OPENING,
    own(['unclear', '不明确的内容', '经审查，⟦称呼⟧的申请内容不明确：⟦不明确的内容⟧'], {
      keeps: ['不明确的内容'],
    }),
    own(['to-add', '需要补正的事项', '现请⟦称呼⟧就下列事项作出补正：⟦补正事项⟧'], {
      keeps: ['补正事项'],
    }),
    own(
      [
        'until',
        '补正期限和提交方式',
        '请于⟦补正期限⟧前（含当日）将补正后的申请提交本机关（收件部门：⟦联系部门⟧）；对补正有疑问的，可以与本机关联系，本机关将给予指导和释明。',
      ],
      { keeps: ['补正期限'] },
    ),
    fixed([
      'law',
      '补正的后果（条例第三十条）',
      `根据${REGULATION}第三十条的规定，答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
    ]),
  ],
};
