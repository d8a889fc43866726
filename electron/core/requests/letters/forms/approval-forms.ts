// 答复审批单 (条例 art. 45) and 保密审查单 (art. 17): the opinions of those who drafted, reviewed and signed.

import { LINE_NAMES } from '../../../annual-report/outcome-lines.ts';
import type { FormCell, OfficialDocument } from '../../../document/official-document.ts';
import { clockOf } from '../../case-clock.ts';
import type { RequestCase } from '../../case.ts';
import { OPINIONS } from '../../kinds.ts';
import { LEAVES } from '../../outcome-leaves.ts';
import type { ReplyDraft } from '../../steps/reply.ts';
import { addresseeOf, askedInForm, dateText } from '../case-text.ts';
import type { LetterContext } from '../context.ts';
import { form, HAND_DATE, row, wide, PAIR_WIDTHS } from './cells.ts';
import { formDocument, nameOf } from './form-document.ts';

/** The proposed reply with every opinion given so far; what is open is left to be written by hand. */
export function approvalForm(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts } = request;
  const reply = draftOf(request);
  const { dueOn } = clockOf(request, around.calendars, around.today);
  return formDocument('approval-form', around, {
    blocks: [
      form('政府信息公开申请答复审批单', PAIR_WIDTHS, [
        [
          ...row('登记编号', around.registrationNumber),
          ...row('收到日期', dateText(request.receivedOn)),
        ],
        [...row('申请人', addresseeOf(facts)), ...row('答复期限', dateText(dueOn))],
        wide('申请内容', askedInForm(facts)),
        [...row('承办站所', facts.holderUnit), ...row('经办人', nameOf(around, facts.handlerId))],
        wide('征求意见\n情况', consultations(request)),
        wide('拟办意见', proposal(reply)),
        ...opinions(request, around),
      ]),
    ],
  });
}

function draftOf({ reply }: RequestCase): NonNullable<RequestCase['reply']> {
  if (reply === null) throw new Error('no reply was drafted');
  return reply;
}

/** Every opinion in the order in which it is given. */
function opinions(request: RequestCase, around: LetterContext): FormCell[][] {
  const { approved, signed } = request;
  const { drafterId, draftedOn } = draftOf(request);
  return [
    opinion('拟稿意见', '拟按上述意见答复，请审核。', around, { id: drafterId, on: draftedOn }),
    opinion('审核意见', approved === null ? '' : approved.opinion, around, {
      id: approved?.reviewerId,
      on: approved?.on,
    }),
    secrecyOpinion(request, around),
    opinion('签发意见', withException(signed, '同意签发。'), around, {
      id: signed?.signerId,
      on: signed?.on,
    }),
  ];
}

function secrecyOpinion({ secrecy }: RequestCase, around: LetterContext): FormCell[] {
  return opinion('保密审查\n意见', withException(secrecy, ''), around, {
    id: secrecy?.reviewerId,
    on: secrecy?.on,
  });
}

/** An opinion with the name and the day under it, or room to write them. */
function opinion(
  name: string,
  text: string,
  around: LetterContext,
  { id, on }: { readonly id: number | undefined; readonly on: string | undefined },
): FormCell[] {
  const signed =
    on === undefined
      ? `签名：${'\u3000'.repeat(6)}${HAND_DATE}`
      : `${nameOf(around, id)}\u3000${dateText(on)}`;
  return wide(name, `${text}\n${signed}`, { minLines: on === undefined ? 4 : 1 });
}

interface Exceptional {
  readonly opinion: string;
  readonly exceptionReason: string;
}

/** '' before it was given; `unspoken` stands for an opinion that was given without words. */
function withException(step: Exceptional | null, unspoken: string): string {
  if (step === null) return '';
  const text = step.opinion === '' ? unspoken : step.opinion;
  return step.exceptionReason === ''
    ? text
    : `${text}（由同一人办理的理由：${step.exceptionReason}）`;
}

/** What is proposed: the letter, its grounds, what it says and why, and the line of table 三. */
function proposal(reply: ReplyDraft): string {
  const { letterTitle, articles, line } = LEAVES[reply.leaf];
  const name = LINE_NAMES[reply.overruledLine ?? line];
  const withheld = reply.withheld.map((leaf) => LEAVES[leaf].label).join('、');
  return [
    `拟出具《${letterTitle}》。`,
    articles === '' ? '' : `依据：${articles}。`,
    reply.content === '' ? '' : `答复内容：${reply.content}`,
    withheld === '' ? '' : `不予公开部分：${withheld}。`,
    reply.reasons === '' ? '' : `理由：${reply.reasons}`,
    reply.whereToGet === '' ? '' : `途径：${reply.whereToGet}`,
    `年度报告表三：${name}。`,
    reply.overruledReason === '' ? '' : `另选办理结果的理由：${reply.overruledReason}`,
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function consultations({ consultations: sent }: RequestCase): string {
  if (sent.length === 0) return '无';
  return sent
    .map(({ sent: { name }, answer, lapsedOn }) => {
      if (answer !== null) return `${name}：${OPINIONS[answer.opinion]}。${answer.reasons}`;
      return `${name}：${lapsedOn === null ? '尚未答复' : '逾期未提出意见'}`;
    })
    .join('\n');
}

/** Reviewed first, disclosed afterwards (先审查、后公开). */
export function secrecyForm(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts } = request;
  const reply = draftOf(request);
  const files = reply.enclosures.map(({ name }) => name).join('\n');
  return formDocument('secrecy-form', around, {
    blocks: [
      form('政府信息公开保密审查单', PAIR_WIDTHS, [
        [...row('登记编号', around.registrationNumber), ...row('公开方式', '依申请公开')],
        wide('信息名称', facts.matter.title),
        [...row('承办站所', facts.holderUnit), ...row('拟稿人', nameOf(around, reply.drafterId))],
        wide('拟答复意见', LEAVES[reply.leaf].label),
        wide('拟提供\n的材料', files === '' ? '无' : files),
        wide(
          '审查依据',
          '《中华人民共和国政府信息公开条例》第十七条、《中华人民共和国保守国家秘密法》',
        ),
        secrecyOpinion(request, around),
        wide('备注', '', { minLines: 2 }),
      ]),
    ],
  });
}
