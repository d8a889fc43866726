// 答复书 and 告知书: the parts of the reply for every outcome (条例 arts. 36–39).

import { CASE_LABELS, OFFICE_LABELS } from '../case-values.ts';
import type { OutcomeLeaf } from '../../kinds.ts';
import type { LetterPart, LetterTemplate } from '../parts.ts';
import { own } from '../parts.ts';
import { ALREADY_PUBLIC, DISCLOSED, PARTLY } from './reply-granted.ts';
import {
  CONFIRMATION_ASKED,
  EXCESSIVE,
  NOT_INFORMATION,
  PETITION,
  PUBLICATION_ASKED,
  REPEATED,
} from './reply-not-processed.ts';
import { refusalParts } from './reply-refused.ts';
import { REMEDIES, REPLY_BEGINNING, REPLY_LABELS } from './reply-shared.ts';
import {
  NEEDS_PROCESSING,
  NOT_EXISTING,
  NOT_THIS_ORGAN,
  SPECIAL_INQUIRY,
  STILL_UNCLEAR,
} from './reply-unavailable.ts';

/** The outcomes that are told by a reply; the other ends have notices of their own or none. */
export type ReplyLeaf = Exclude<OutcomeLeaf, 'uncorrected' | 'unpaid' | 'withdrawn' | 'other-end'>;

const LEAF_PARTS: Readonly<Record<ReplyLeaf, readonly LetterPart[]>> = {
  'already-public': ALREADY_PUBLIC,
  disclosed: DISCLOSED,
  partly: PARTLY,
  'state-secret': refusalParts('state-secret'),
  prohibited: refusalParts('prohibited'),
  'security-stability': refusalParts('security-stability'),
  'third-party-rights': refusalParts('third-party-rights'),
  'internal-affairs': refusalParts('internal-affairs'),
  deliberative: refusalParts('deliberative'),
  'enforcement-file': refusalParts('enforcement-file'),
  'special-inquiry': SPECIAL_INQUIRY,
  'not-existing': NOT_EXISTING,
  'not-this-organ': NOT_THIS_ORGAN,
  'needs-processing': NEEDS_PROCESSING,
  'still-unclear': STILL_UNCLEAR,
  petition: PETITION,
  repeated: REPEATED,
  'publication-asked': PUBLICATION_ASKED,
  excessive: EXCESSIVE,
  'confirmation-asked': CONFIRMATION_ASKED,
  'not-information': NOT_INFORMATION,
};

/** Whether an outcome is told by a reply. */
export function isReplyLeaf(leaf: OutcomeLeaf): leaf is ReplyLeaf {
  return leaf in LEAF_PARTS;
}

/** The parts of the reply for an outcome, in their order. */
export function replyParts(leaf: ReplyLeaf): readonly LetterPart[] {
  return [...REPLY_BEGINNING, ...LEAF_PARTS[leaf], REMEDIES];
}

/** The same for an answer given on the spot (art. 33 ¶1). */
export function onSpotParts(leaf: ReplyLeaf): readonly LetterPart[] {
  return [ON_SPOT_BEGINNING, ...LEAF_PARTS[leaf], REMEDIES];
}

const ON_SPOT_BEGINNING = own([
  'lead',
  '引出答复',
  '本机关收到申请后能够当场答复，根据《中华人民共和国政府信息公开条例》第三十三条第一款的规定，当场答复⟦称呼⟧如下：',
]);

const OFFERS = [...OFFICE_LABELS, ...CASE_LABELS, ...REPLY_LABELS];
const EVERY_LEAF_PART = [...new Set(Object.values(LEAF_PARTS).flat())];

export const REPLY: LetterTemplate = {
  offers: OFFERS,
  parts: [...REPLY_BEGINNING, ...EVERY_LEAF_PART, REMEDIES],
};

export const ON_SPOT_RECORD: LetterTemplate = {
  offers: OFFERS,
  parts: [ON_SPOT_BEGINNING, ...EVERY_LEAF_PART, REMEDIES],
};
