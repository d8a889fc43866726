// Letters to third parties and other organs (条例 arts. 15, 32–34). They name nothing of the applicant.

import type { OfficialBlock } from '../../document/official-document.ts';
import type { RequestCase } from '../case.ts';
import type { ConsultedParty } from '../kinds.ts';
import { remediesText } from '../remedies-text.ts';
import type { StepOf } from '../steps/steps.ts';
import { dateText, sentence } from './case-text.ts';
import { contactText, officeValues } from './case-values.ts';
import type { LetterContext } from './context.ts';
import { form, HAND_DATE, label, row, value } from './forms/cells.ts';
import { LETTERS } from './kinds.ts';
import type { LetterKind } from './kinds.ts';
import type { LetterDraft } from './letter-draft.ts';
import { LETTER_TEMPLATES } from './templates/letter-templates.ts';

/** Which letter asks whom. */
export const ENQUIRIES: Readonly<Record<ConsultedParty, LetterKind>> = {
  'third-party': 'third-party-enquiry',
  'joint-organ': 'organ-enquiry',
  'other-organ': 'co-handling-letter',
};

const SLIP = '政府信息公开征求意见确认函';

/** The enquiry with the slip that comes back. */
export function enquiry(
  request: RequestCase,
  step: StepOf<'consulted'>,
  around: LetterContext,
): LetterDraft {
  const kind = ENQUIRIES[step.party];
  return {
    kind,
    title: LETTERS[kind].title.replace(/（.*）$/u, ''),
    addressee: step.name,
    parts: LETTER_TEMPLATES[kind].parts,
    values: { ...officeValues(around), 涉及的信息: sentence(step.concerned) },
    attachments: [SLIP],
    enclosure: slip(step, around),
    contact: contactText(request, around),
  };
}

function slip(
  { party, name, concerned }: StepOf<'consulted'>,
  { office, letterNumber }: LetterContext,
): OfficialBlock[] {
  const isThirdParty = party === 'third-party';
  const signer = isThirdParty ? '签名或者盖章' : '机关（盖章）';
  return [
    { kind: 'title', lines: [SLIP] },
    { kind: 'paragraph', text: `${office.name}：`, flush: true },
    {
      kind: 'paragraph',
      text: `贵机关《政府信息公开${isThirdParty || party === 'joint-organ' ? '征求意见书' : '申请协办函'}》（${letterNumber}）收悉。现回复意见如下：`,
      flush: false,
    },
    form(
      SLIP,
      [36],
      [
        row(isThirdParty ? '被征求\n意见人' : '被征求\n意见机关', name),
        row('涉及的信息', concerned),
        row('收到日期', HAND_DATE),
        row('意见', '□ 同意公开\n□ 部分同意公开，不同意公开的部分：\n\n□ 不同意公开', {
          minLines: 4,
        }),
        row(isThirdParty ? '不同意公开\n的理由' : '不同意公开\n的理由和依据', '', {
          minLines: 8,
        }),
        [label(signer), value(HAND_DATE, { align: 'center', minLines: 3 })],
        row('联系人和\n联系电话', ''),
      ],
    ),
  ];
}

/** Disclosure against a third party's objection (art. 32). */
export function thirdPartyNotice(
  request: RequestCase,
  step: StepOf<'third-party-notified'>,
  around: LetterContext,
): LetterDraft {
  const asked = request.consultations.find(
    ({ consultation }) => consultation === step.consultation,
  );
  if (asked === undefined) throw new Error(`no enquiry ${step.consultation} in this case`);
  const { sent, answer } = asked;
  const number = around.letterNumbers.get(step.consultation) ?? '';
  const answered =
    answer === null ? '' : `，于${dateText(answer.on)}收到您（单位）不同意公开的意见`;
  return {
    kind: 'third-party-notice',
    title: LETTERS['third-party-notice'].title,
    addressee: sent.name,
    parts: LETTER_TEMPLATES['third-party-notice'].parts,
    values: {
      ...officeValues(around),
      征求意见书文号: number,
      征求意见情况: `本机关于${dateText(sent.on)}就涉及您（单位）的政府信息是否公开书面征求您（单位）的意见（${number}）${answered}。`,
      公开内容: sentence(step.content),
      公开理由: sentence(step.reasons),
      // Whoever is not the applicant was refused nothing: 复议 or suit, as he likes.
      救济途径: thirdPartyRemedies(around),
    },
    contact: contactText(request, around),
  };
}

/** The paragraph of remedies for a third party: it was told (告知), and got no reply (答复). */
function thirdPartyRemedies(around: LetterContext): string {
  return remediesText('A', authorities(around)).replaceAll('本答复', '本告知');
}

/** Whom the paragraph of remedies names. */
export function authorities({ reconsiderationOrgan, court }: LetterContext) {
  return { reconsiderationOrgan, court: court === '' ? '人民法院' : court };
}
