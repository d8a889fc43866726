// Replies that something is not processed as a request (条例 arts. 2, 35, 36(6), 39).

import { fixed, own } from '../parts.ts';
import type { LetterPart } from '../parts.ts';
import { REGULATION } from './opening.ts';
import { CONTENT, labelled, REASONS, WITH_WHERE } from './reply-shared.ts';

export const PETITION: readonly LetterPart[] = [
  fixed([
    'petition.ground',
    labelled('petition', '告知'),
    '⟦称呼⟧是以政府信息公开申请的形式进行信访、投诉、举报等活动。根据⟦依据⟧的规定，本机关不作为政府信息公开申请处理。',
  ]),
  CONTENT,
  REASONS,
  own(
    ['petition.where', labelled('petition', '相应渠道'), '⟦称呼⟧可以通过下列渠道提出：⟦获取途径⟧'],
    WITH_WHERE,
  ),
];

export const REPEATED: readonly LetterPart[] = [
  fixed([
    'repeated.ground',
    labelled('repeated', '告知'),
    '本机关已于⟦前次答复日期⟧就⟦称呼⟧提出的政府信息公开申请作出答复（文号：⟦前次答复文号⟧），⟦称呼⟧本次申请公开的是相同的政府信息。根据⟦依据⟧的规定，本机关不予重复处理。',
  ]),
  CONTENT,
  REASONS,
];

export const PUBLICATION_ASKED: readonly LetterPart[] = [
  fixed([
    'publication-asked.ground',
    labelled('publication-asked', '告知'),
    '⟦称呼⟧的申请内容为要求提供政府公报、报刊、书籍等公开出版物。根据⟦依据⟧的规定，现告知⟦称呼⟧获取的途径。',
  ]),
  CONTENT,
  own(
    [
      'publication-asked.where',
      labelled('publication-asked', '获取的途径'),
      '获取的途径：⟦获取途径⟧',
    ],
    WITH_WHERE,
  ),
  REASONS,
];

export const EXCESSIVE: readonly LetterPart[] = [
  own(['excessive.facts', labelled('excessive', '说明理由的情况'), '⟦说明理由情况⟧'], {
    keeps: ['说明理由情况'],
    onlyWith: '说明理由情况',
  }),
  fixed([
    'excessive.ground',
    labelled('excessive', '决定'),
    '⟦称呼⟧申请公开政府信息的数量、频次明显超过合理范围，申请理由不合理。根据⟦依据⟧的规定，本机关不予处理。',
  ]),
  CONTENT,
  REASONS,
];

export const CONFIRMATION_ASKED: readonly LetterPart[] = [
  fixed([
    'confirmation-asked.ground',
    labelled('confirmation-asked', '告知'),
    `⟦称呼⟧的申请内容为要求本机关确认或者重新出具⟦称呼⟧已经获取的信息，不属于依照${REGULATION}申请获取政府信息，本机关不作为政府信息公开申请处理。`,
  ]),
  CONTENT,
  REASONS,
];

export const NOT_INFORMATION: readonly LetterPart[] = [
  fixed([
    'not-information.ground',
    labelled('not-information', '告知'),
    '根据⟦依据⟧的规定，政府信息是指行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息。⟦称呼⟧的申请内容不属于政府信息，本机关不作为政府信息公开申请处理。',
  ]),
  CONTENT,
  REASONS,
  own(
    [
      'not-information.where',
      labelled('not-information', '办理的渠道'),
      '⟦称呼⟧可以通过下列渠道办理：⟦获取途径⟧',
    ],
    WITH_WHERE,
  ),
];
