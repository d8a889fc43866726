// Letters that move the reply period: 延期 (条例 art. 33 ¶2), 说明理由 and 延迟答复 (art. 35).

import { CASE_LABELS, OFFICE_LABELS } from '../case-values.ts';
import { fixed, own } from '../parts.ts';
import type { LetterTemplate } from '../parts.ts';
import { OPENING, REGULATION } from './opening.ts';

const GENERAL = [...OFFICE_LABELS, ...CASE_LABELS] as const;
const END = own(['end', '结尾', '特此告知。']);

export const EXTENSION_LABELS = ['原期限说明', '延长理由', '延长天数', '新期限说明'] as const;

export const EXTENSION_NOTICE: LetterTemplate = {
  offers: [...GENERAL, ...EXTENSION_LABELS],
  parts: [
    OPENING,
    own(['due', '原答复期限', '⟦原期限说明⟧'], { keeps: ['原期限说明'] }),
    own(['reason', '延期的理由', '因下列原因，本机关不能在上述期限内答复：⟦延长理由⟧'], {
      keeps: ['延长理由'],
    }),
    fixed([
      'law',
      '延期决定（条例第三十三条第二款）',
      `根据${REGULATION}第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长⟦延长天数⟧个工作日，⟦新期限说明⟧。`,
    ]),
    END,
  ],
};

export const REASONS_LABELS = ['申请情况', '说明理由期限'] as const;

export const REASONS_NOTICE: LetterTemplate = {
  offers: [...GENERAL, ...REASONS_LABELS],
  parts: [
    OPENING,
    own(['why', '数量、频次的情况', '经审查，⟦称呼⟧申请公开政府信息的情况如下：⟦申请情况⟧'], {
      keeps: ['申请情况'],
    }),
    fixed([
      'law',
      '要求说明理由（条例第三十五条）',
      `上述申请的数量、频次明显超过合理范围。根据${REGULATION}第三十五条的规定，本机关要求⟦称呼⟧说明申请理由。`,
    ]),
    own(
      [
        'until',
        '期限和提交方式',
        '请于⟦说明理由期限⟧前（含当日）将书面理由提交本机关（收件部门：⟦联系部门⟧）。',
      ],
      { keeps: ['说明理由期限'] },
    ),
    fixed([
      'result',
      '说明理由的后果（条例第三十五条）',
      '本机关认为申请理由不合理的，将告知⟦称呼⟧不予处理；认为申请理由合理，但是无法在规定的期限内答复的，将确定延迟答复的合理期限并告知⟦称呼⟧。',
    ]),
  ],
};

export const DELAY_LABELS = ['说明理由情况', '延迟理由', '延迟答复日期'] as const;

export const DELAY_NOTICE: LetterTemplate = {
  offers: [...GENERAL, ...DELAY_LABELS],
  parts: [
    OPENING,
    own(['given', '收到理由的情况', '⟦说明理由情况⟧'], { onlyWith: '说明理由情况' }),
    own(
      [
        'reason',
        '延迟答复的理由',
        '经审查，⟦称呼⟧的申请理由合理，但是本机关无法在规定的期限内答复：⟦延迟理由⟧',
      ],
      { keeps: ['延迟理由'] },
    ),
    fixed([
      'law',
      '延迟答复的期限（条例第三十五条）',
      `根据${REGULATION}第三十五条的规定，本机关确定延迟至⟦延迟答复日期⟧前（含当日）答复⟦称呼⟧。`,
    ]),
    END,
  ],
};
