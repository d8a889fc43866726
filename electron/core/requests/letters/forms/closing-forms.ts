// 送达回证 (国办公开办函〔2016〕235号) and 撤回记录.

import type { FormCell, OfficialDocument } from '../../../document/official-document.ts';
import type { RequestCase } from '../../case.ts';
import type { RequestEvent } from '../../event.ts';
import { SERVICE_METHODS } from '../../kinds.ts';
import { addresseeOf, askedInForm, dateText } from '../case-text.ts';
import { titleOfLetter } from '../case-values.ts';
import type { LetterContext } from '../context.ts';
import type { LetterKind } from '../kinds.ts';
import { form, HAND_DATE, row, wide, PAIR_WIDTHS } from './cells.ts';
import { formDocument, ticked } from './form-document.ts';

/** The letters that go to someone else than the applicant, or were signed for where they stand. */
const NOT_SENT: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'on-spot-record',
  'third-party-enquiry',
  'organ-enquiry',
  'co-handling-letter',
  'third-party-notice',
]);

/** The last event that issued a letter which is sent to the applicant. */
export function lastLetter({ events }: RequestCase): RequestEvent | undefined {
  return events.findLast(({ letter }) => letter !== null && !NOT_SENT.has(letter.kind));
}

/** Proof that the last letter reached the applicant. */
export function serviceReturn(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, service } = request;
  const event = lastLetter(request);
  if (!event?.letter) throw new Error('no letter was issued to the applicant');
  const number = around.letterNumbers.get(event.sequence) ?? '';
  const served = event.step.kind === 'signed' ? service : null;
  return formDocument('service-return', around, {
    blocks: [
      form('送达回证', PAIR_WIDTHS, [
        wide('送达文书', `${titleOfLetter(event.letter, around)}\n${number}`),
        [...row('登记编号', around.registrationNumber), ...row('受送达人', addresseeOf(facts))],
        wide('送达地址', facts.applicants[0]?.address ?? ''),
        ...servedRows(served),
        wide('代收人的\n身份和\n代收理由', '', { minLines: 2 }),
        wide('送达人签名', HAND_DATE, { minLines: 2 }),
        wide('备注', '', { minLines: 2 }),
      ]),
    ],
  });
}

function servedRows(served: RequestCase['service']): FormCell[][] {
  const { method, proof, recipient } = served ?? NOT_SERVED;
  return [
    wide('送达方式', ticked(SERVICE_METHODS, method, '\n')),
    wide('送达凭证', proof),
    wide('送达日期', served === null ? HAND_DATE : dateText(served.on)),
    wide('收件人签名\n或者盖章', `${recipient}\n${HAND_DATE}`, { minLines: 3 }),
  ];
}

const NOT_SERVED = { method: null, proof: '', recipient: '' } as const;

/** The applicant's own declaration; printed blank for his signature while the case is open. */
export function withdrawalRecord(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, receivedOn, events } = request;
  const event = events.findLast(({ step }) => step.kind === 'withdrawn');
  const step = event?.step.kind === 'withdrawn' ? event.step : null;
  const statement = `本人（单位）于${dateText(receivedOn ?? facts.arrivedOn)}向${around.office.name}提出的政府信息公开申请（登记编号：${around.registrationNumber}），现自愿撤回。`;
  return formDocument('withdrawal-record', around, {
    blocks: [
      form('政府信息公开申请撤回记录', PAIR_WIDTHS, [
        [...row('登记编号', around.registrationNumber), ...row('收到日期', dateText(receivedOn))],
        wide('申请人', addresseeOf(facts)),
        wide('申请内容', askedInForm(facts)),
        wide('申请人声明', statement, { minLines: 3 }),
        wide('撤回的说明', step?.note ?? '', { minLines: 2 }),
        wide('撤回日期', step === null ? HAND_DATE : dateText(step.on)),
        wide('申请人签名\n或者盖章', HAND_DATE, { minLines: 3 }),
        wide('经办人签名', HAND_DATE, { minLines: 2 }),
      ]),
    ],
  });
}
