// Replies that give the information, or a part of it (条例 arts. 36(1), 36(2), 37, 40).

import { fixed, own } from '../parts.ts';
import type { LetterPart } from '../parts.ts';
import { CONTENT, labelled, WITH_REASONS, WITH_WHERE } from './reply-shared.ts';

const PROVISION = '根据该条例第四十条的规定和⟦称呼⟧的要求，⟦提供方式说明⟧';
const WITH_PROVISION = { keeps: ['提供方式说明'] } as const;

export const ALREADY_PUBLIC: readonly LetterPart[] = [
  fixed([
    'already-public.ground',
    labelled('already-public', '决定'),
    '⟦称呼⟧申请公开的信息已经主动公开。根据⟦依据⟧的规定，现告知⟦称呼⟧获取该政府信息的方式、途径。',
  ]),
  CONTENT,
  own(
    [
      'already-public.where',
      labelled('already-public', '获取的途径'),
      '获取的方式、途径：⟦获取途径⟧',
    ],
    WITH_WHERE,
  ),
];

export const DISCLOSED: readonly LetterPart[] = [
  fixed([
    'disclosed.ground',
    labelled('disclosed', '决定'),
    '⟦称呼⟧申请公开的信息属于可以公开的政府信息。根据⟦依据⟧的规定，本机关向⟦称呼⟧提供该政府信息。',
  ]),
  CONTENT,
  own(['disclosed.provision', labelled('disclosed', '提供方式'), PROVISION], WITH_PROVISION),
  own(
    [
      'disclosed.where',
      labelled('disclosed', '另行获取的途径'),
      '⟦称呼⟧也可以通过下列途径获取：⟦获取途径⟧',
    ],
    WITH_WHERE,
  ),
];

export const PARTLY: readonly LetterPart[] = [
  fixed([
    'partly.ground',
    labelled('partly', '决定'),
    '⟦称呼⟧申请公开的信息中含有不应当公开的内容，但是能够作区分处理。根据⟦依据⟧的规定，本机关向⟦称呼⟧提供可以公开的政府信息内容，并对不予公开的内容说明理由。',
  ]),
  own(['partly.content', labelled('partly', '予以公开的内容'), '予以公开的内容：⟦答复内容⟧'], {
    keeps: ['答复内容'],
    onlyWith: '答复内容',
  }),
  own(['partly.provision', labelled('partly', '提供方式'), PROVISION], WITH_PROVISION),
  own(['partly.consulted', labelled('partly', '征求意见的情况'), '⟦征求意见情况⟧'], {
    keeps: ['征求意见情况'],
    onlyWith: '征求意见情况',
  }),
  fixed([
    'partly.withheld',
    labelled('partly', '不予公开的依据'),
    '不予公开的内容：⟦不予公开的依据⟧',
  ]),
  own(['partly.reasons', labelled('partly', '不予公开的理由'), '理由如下：⟦理由⟧'], WITH_REASONS),
  own(
    [
      'partly.where',
      labelled('partly', '有关内容的获取途径'),
      '有关内容可以通过下列途径获取：⟦获取途径⟧',
    ],
    WITH_WHERE,
  ),
];
