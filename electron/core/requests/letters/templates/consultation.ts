// Enquiries with third parties and other organs (条例 arts. 15, 32–34). None of them offers anything of
// the applicant: whom the letter asks doesn't learn who applied.

import { OFFICE_LABELS } from '../case-values.ts';
import { CONSULTATION_WORKDAYS } from '../../periods.ts';
import { fixed, own } from '../parts.ts';
import type { LetterTemplate } from '../parts.ts';
import { REGULATION } from './opening.ts';

export const ENQUIRY_LABELS = ['涉及的信息'] as const;
const OFFERS = [...OFFICE_LABELS, ...ENQUIRY_LABELS] as const;

/** An organ answers under its seal. */
const ORGANS_ANSWER = own([
  'answer',
  '答复的方式',
  '请填写所附《政府信息公开征求意见确认函》，盖章后送交或者寄回本机关（收件部门：⟦联系部门⟧）。',
]);

const HOW_TO_ANSWER = own([
  'answer',
  '答复的方式',
  '请填写所附《政府信息公开征求意见确认函》，签名或者盖章后送交或者寄回本机关（收件部门：⟦联系部门⟧）。',
]);

export const THIRD_PARTY_ENQUIRY: LetterTemplate = {
  offers: OFFERS,
  parts: [
    own(
      [
        'concerned',
        '涉及的信息',
        '本机关收到政府信息公开申请，申请公开的信息涉及您（单位）。具体信息为：⟦涉及的信息⟧',
      ],
      { keeps: ['涉及的信息'] },
    ),
    fixed([
      'question',
      '征求意见（条例第三十二条）',
      `根据${REGULATION}第十五条、第三十二条的规定，现书面征求您（单位）的意见：是否同意公开上述信息；不同意公开的，请说明公开会损害您（单位）哪些合法权益及具体理由。`,
    ]),
    fixed([
      'period',
      '期限和后果（条例第三十二条）',
      `请自收到本征求意见书之日起${CONSULTATION_WORKDAYS}个工作日内提出意见。逾期未提出意见的，由本机关依照该条例的规定决定是否公开。您（单位）不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知您（单位）。`,
    ]),
    HOW_TO_ANSWER,
  ],
};

export const ORGAN_ENQUIRY: LetterTemplate = {
  offers: OFFERS,
  parts: [
    own(
      [
        'concerned',
        '涉及的信息',
        '本机关收到政府信息公开申请，申请公开的信息由本机关牵头、与贵机关共同制作。具体信息为：⟦涉及的信息⟧',
      ],
      { keeps: ['涉及的信息'] },
    ),
    fixed([
      'question',
      '征求意见（条例第三十四条）',
      `根据${REGULATION}第三十四条的规定，现征求贵机关的意见：是否同意公开上述信息；不同意公开的，请说明理由和依据。`,
    ]),
    fixed([
      'period',
      '期限和后果（条例第三十四条）',
      `请自收到本征求意见书之日起${CONSULTATION_WORKDAYS}个工作日内提出意见。逾期未提出意见的，视为同意公开。`,
    ]),
    ORGANS_ANSWER,
  ],
};

export const CO_HANDLING_LETTER: LetterTemplate = {
  offers: OFFERS,
  parts: [
    own(
      [
        'concerned',
        '涉及的信息',
        '本机关收到政府信息公开申请，申请公开的信息涉及贵机关。具体信息为：⟦涉及的信息⟧',
      ],
      { keeps: ['涉及的信息'] },
    ),
    fixed([
      'question',
      '协商、确认（条例第十一条）',
      `根据${REGULATION}第十一条第一款、第三十三条第三款的规定，为保证公开的政府信息准确一致，现商请贵机关协助核实上述信息，并就能否公开提出意见；认为不能公开的，请说明理由和依据。`,
    ]),
    own([
      'period',
      '请求答复的期限',
      `本件有法定答复期限，请于收到本函之日起${CONSULTATION_WORKDAYS}个工作日内书面函复。`,
    ]),
    ORGANS_ANSWER,
  ],
};

export const THIRD_PARTY_NOTICE_LABELS = [
  '征求意见书文号',
  '征求意见情况',
  '公开内容',
  '公开理由',
  '救济途径',
] as const;

export const THIRD_PARTY_NOTICE: LetterTemplate = {
  offers: [...OFFICE_LABELS, ...THIRD_PARTY_NOTICE_LABELS],
  parts: [
    own(['enquiry', '征求意见的情况', '⟦征求意见情况⟧'], { keeps: ['征求意见情况'] }),
    fixed([
      'law',
      '公开决定（条例第三十二条）',
      `经审查，本机关认为不公开可能对公共利益造成重大影响。根据${REGULATION}第十五条、第三十二条的规定，本机关决定予以公开，现将决定公开的政府信息内容和理由告知如下：`,
    ]),
    own(['content', '决定公开的内容', '决定公开的内容：⟦公开内容⟧'], { keeps: ['公开内容'] }),
    own(['reasons', '公开的理由', '公开的理由：⟦公开理由⟧'], { keeps: ['公开理由'] }),
    fixed(['remedies', '救济途径', '⟦救济途径⟧']),
  ],
};
