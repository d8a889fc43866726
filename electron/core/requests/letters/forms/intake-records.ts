// 确认记录 (条例 art. 31), 征求第三方意见告知书 (art. 33 ¶3) and 检索记录 (art. 36(4)).

import type { OfficialDocument } from '../../../document/official-document.ts';
import type { RequestCase } from '../../case.ts';
import type { RequestEvent } from '../../event.ts';
import type { ConsultedParty } from '../../kinds.ts';
import { REQUEST_CHANNELS } from '../../kinds.ts';
import { CONSULTATION_WORKDAYS } from '../../periods.ts';
import { addresseeOf, askedFor, askedInForm, dateText, salutationOf } from '../case-text.ts';
import { contactText } from '../case-values.ts';
import type { LetterContext } from '../context.ts';
import { REGULATION } from '../templates/opening.ts';
import { form, HAND_DATE, label, row, value, wide, PAIR_WIDTHS } from './cells.ts';
import { formDocument, nameOf } from './form-document.ts';

/** Every attempt to reach the applicant, and the day that counts. */
export function confirmationRecord(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, receivedOn, events } = request;
  const heads = ['日期', '时间', '电话或者方式', '对方', '联系人', '联系情况'];
  const rows = events.map((event) => contactCells(event, around)).filter((cells) => cells !== null);
  const result =
    receivedOn === null
      ? '尚未与申请人确认，答复期限没有开始计算。'
      : `双方于${dateText(receivedOn)}确认，该日为收到申请之日（条例第三十一条）。`;
  return formDocument('confirmation-record', around, {
    blocks: [
      form('申请的情况', PAIR_WIDTHS, [
        [...row('登记编号', around.registrationNumber), ...row('申请人', addresseeOf(facts))],
        [
          ...row('申请方式', REQUEST_CHANNELS[facts.channel]),
          ...row('到达日期', dateText(facts.arrivedOn)),
        ],
        wide('所需信息', facts.matter.title),
        wide('确认结果', result),
      ]),
      { kind: 'heading', level: 1, text: '联系记录' },
      form(
        '联系记录',
        [34, 16, 32, 18, 18],
        [
          heads.map((text) => label(text)),
          ...rows.map((cells) => cells.map((text) => value(text))),
        ],
        1,
      ),
      { kind: 'paragraph', text: `联系人签名：${'\u3000'.repeat(8)}${HAND_DATE}`, flush: false },
    ],
  });
}

function contactCells({ step, recordedBy }: RequestEvent, around: LetterContext): string[] | null {
  if (step.kind === 'contact-failed') {
    return [dateText(step.on), '', '', '', recordedBy ?? '', `联系未果：${step.note}`];
  }
  if (step.kind !== 'confirmed') return null;
  const note = ['确认收到申请', step.note].filter((text) => text !== '').join('。');
  const caller = nameOf(around, step.callerId);
  return [dateText(step.on), step.time, step.telephone, step.confirmedBy, caller, note];
}

const ASKED: Readonly<Record<ConsultedParty, string>> = {
  'third-party': `涉及第三方合法权益，根据${REGULATION}第三十二条的规定，本机关已书面征求第三方的意见，第三方应当自收到征求意见书之日起${CONSULTATION_WORKDAYS}个工作日内提出意见`,
  'joint-organ': `由本机关与其他行政机关共同制作，根据${REGULATION}第三十四条的规定，本机关已征求其意见，被征求意见机关应当自收到征求意见书之日起${CONSULTATION_WORKDAYS}个工作日内提出意见`,
  'other-organ': `涉及其他行政机关，根据${REGULATION}第十一条第一款的规定，本机关已征求其意见`,
};

/** Told to the applicant: that others are asked, and that this time isn't counted. Whom, it doesn't say. */
export function consultationNotice(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, receivedOn } = request;
  const told = request.consultations.filter(({ sent }) => sent.tellApplicant);
  const last = told.at(-1);
  if (last === undefined) throw new Error('the applicant was told of no enquiry');
  const parties = [...new Set(told.map(({ sent }) => sent.party))];
  const texts = [
    `本机关于${dateText(receivedOn)}收到${salutationOf(facts)}提出的政府信息公开申请（登记编号：${around.registrationNumber}），申请公开的内容为${askedFor(facts)}。`,
    ...parties.map((party) => `经审查，${salutationOf(facts)}申请公开的信息${ASKED[party]}。`),
    `根据${REGULATION}第三十三条第三款的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。征求意见结束后，本机关将依法答复。`,
    '特此告知。',
  ];
  const onlyOrgans = !parties.includes('third-party');
  return formDocument('consultation-notice', around, {
    ...(onlyOrgans ? { title: '征求意见告知书' } : {}),
    addressee: addresseeOf(facts),
    blocks: texts.map((text) => ({ kind: 'paragraph', text, flush: false })),
    signature: { organ: around.office.name, date: last.sent.on },
    contact: contactText(request, around),
  });
}

/** Who looked where, when and by which words: proof that it doesn't exist. */
export function searchRecord(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, searches } = request;
  return formDocument('search-record', around, {
    blocks: [
      form('政府信息检索记录', PAIR_WIDTHS, [
        [...row('登记编号', around.registrationNumber), ...row('承办站所', facts.holderUnit)],
        wide('检索的信息', askedInForm(facts)),
        ...searches.flatMap((search) => [
          [...row('检索日期', dateText(search.on)), ...row('检索人', search.searchers)],
          wide('检索范围', search.places),
          wide('检索关键词', search.keywords),
          wide('检索结果', search.result, { minLines: 2 }),
        ]),
        [label('检索人签名'), value(HAND_DATE, { align: 'center', colSpan: 3, minLines: 3 })],
      ]),
    ],
  });
}
