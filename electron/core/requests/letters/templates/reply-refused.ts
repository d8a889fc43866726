// Refusals (条例 arts. 14–16 with 36(3)), each in the words of its article.

import { fixed, own } from '../parts.ts';
import type { LetterPart } from '../parts.ts';
import { CONTENT, labelled, REASONS } from './reply-shared.ts';

/** What each kind of withheld information is, in the words of arts. 14–16 and 36(7). */
export const NATURES = {
  'state-secret': '属于依法确定为国家秘密的政府信息',
  prohibited: '属于法律、行政法规禁止公开的政府信息',
  'security-stability': '属于公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息',
  'third-party-rights': '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害',
  'internal-affairs': '属于行政机关人事管理、后勤管理、内部工作流程等方面的内部事务信息',
  deliberative:
    '属于行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息',
  'enforcement-file': '属于行政执法案卷信息',
  'special-inquiry': '属于有关法律、行政法规对信息的获取有特别规定的信息',
} as const;

type RefusalLeaf = Exclude<keyof typeof NATURES, 'special-inquiry'>;

/**
 * The parts of a refusal. A state secret is refused in neutral words: the letter repeats nothing of what
 * was asked or found but the name of the information.
 */
export function refusalParts(leaf: RefusalLeaf): readonly LetterPart[] {
  const ground = fixed([
    `${leaf}.ground`,
    labelled(leaf, '决定'),
    `⟦称呼⟧申请公开的信息${NATURES[leaf]}。根据⟦依据⟧的规定，本机关决定不予公开。`,
  ]);
  if (leaf === 'state-secret') return [ground, REASONS];
  if (leaf === 'third-party-rights') return [CONSULTED, ground, CONTENT, REASONS];
  return [ground, CONTENT, REASONS];
}

const CONSULTED = own(
  [
    'third-party-rights.consulted',
    labelled('third-party-rights', '征求意见的情况'),
    '⟦征求意见情况⟧',
  ],
  { keeps: ['征求意见情况'], onlyWith: '征求意见情况' },
);
