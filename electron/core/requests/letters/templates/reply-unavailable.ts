// Replies that the information can't be provided (条例 arts. 30, 36(4), 36(5), 36(7), 38).

import { fixed, own } from '../parts.ts';
import type { LetterPart } from '../parts.ts';
import { CONTENT, labelled, REASONS, WITH_WHERE } from './reply-shared.ts';

export const NOT_EXISTING: readonly LetterPart[] = [
  own(['not-existing.search', labelled('not-existing', '检索的情况'), '⟦检索情况⟧'], {
    keeps: ['检索情况'],
    onlyWith: '检索情况',
  }),
  fixed([
    'not-existing.ground',
    labelled('not-existing', '告知'),
    '经检索，没有⟦称呼⟧申请公开的信息。根据⟦依据⟧的规定，现告知⟦称呼⟧该政府信息不存在。',
  ]),
  CONTENT,
  REASONS,
];

export const NOT_THIS_ORGAN: readonly LetterPart[] = [
  fixed([
    'not-this-organ.ground',
    labelled('not-this-organ', '告知'),
    '⟦称呼⟧申请公开的信息不属于本机关负责公开。根据⟦依据⟧的规定，现告知⟦称呼⟧有关情况。',
  ]),
  CONTENT,
  REASONS,
  own(
    [
      'not-this-organ.where',
      labelled('not-this-organ', '负责公开的机关'),
      '⟦称呼⟧可以向负责公开该政府信息的行政机关提出申请，其名称、联系方式：⟦获取途径⟧',
    ],
    WITH_WHERE,
  ),
];

export const SPECIAL_INQUIRY: readonly LetterPart[] = [
  fixed([
    'special-inquiry.ground',
    labelled('special-inquiry', '告知'),
    '⟦称呼⟧申请公开的信息，有关法律、行政法规对信息的获取有特别规定。根据⟦依据⟧的规定，请⟦称呼⟧依照有关法律、行政法规的规定办理。',
  ]),
  CONTENT,
  REASONS,
  own(
    ['special-inquiry.where', labelled('special-inquiry', '办理的途径'), '办理的途径：⟦获取途径⟧'],
    WITH_WHERE,
  ),
];

export const NEEDS_PROCESSING: readonly LetterPart[] = [
  fixed([
    'needs-processing.ground',
    labelled('needs-processing', '告知'),
    '行政机关向申请人提供的信息，应当是已制作或者获取的政府信息。⟦称呼⟧申请公开的信息，需要本机关对现有政府信息进行加工、分析。根据⟦依据⟧的规定，本机关不予提供。',
  ]),
  CONTENT,
  REASONS,
];

export const STILL_UNCLEAR: readonly LetterPart[] = [
  fixed([
    'still-unclear.ground',
    labelled('still-unclear', '告知'),
    '本机关已依照⟦依据⟧的规定一次性告知⟦称呼⟧补正。⟦称呼⟧补正后的申请内容仍不明确，本机关不能确定⟦称呼⟧申请公开的政府信息，无法提供。⟦称呼⟧明确申请内容后，可以另行提出申请。',
  ]),
  CONTENT,
  REASONS,
];
