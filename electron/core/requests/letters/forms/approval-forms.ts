// 答复审批单 (条例 art. 45) and 保密审查单 (art. 17): the opinions of those who drafted, reviewed and signed.

import { LINE_NAMES } from '../../../annual-report/outcome-lines.ts';
import type { FormCell, OfficialDocument } from '../../../document/official-document.ts';
import { clockOf } from '../../case-clock.ts';
import type { RequestCase } from '../../case.ts';
import { OPINIONS } from '../../kinds.ts';
import { LEAVES } from '../../outcome-leaves.ts';
import type { ReplyDraft } from '../../steps/reply.ts';
import { addresseeOf, askedFor, askedTitle, dateText } from '../case-text.ts';
import type { LetterContext } from '../context.ts';
import { form, HAND_DATE, label, row, value } from './cells.ts';
import { formDocument, nameOf } from './form-document.ts';

const ACROSS = { colSpan: 3 } as const;

/** The proposed reply with every opinion given so far; what is open is left to be written by hand. */
export function approvalForm(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts, approved, secrecy, signed } = request;
  const reply = draftOf(request);
  const { dueOn } = clockOf(request, around.calendars, around.today);
  return formDocument('approval-form', around, {
    blocks: [
      form(
        '政府信息公开申请答复审批单',
        [28, 50, 28],
        [
          [
            ...row('登记编号', around.registrationNumber),
            ...row('收到日期', dateText(request.receivedOn)),
          ],
          [...row('申请人', addresseeOf(facts)), ...row('答复期限', dateText(dueOn))],
          row('申请内容', askedFor(facts), ACROSS),
          [...row('承办站所', facts.holderUnit), ...row('经办人', nameOf(around, facts.handlerId))],
          row('征求意见情况', consultations(request), ACROSS),
          row('拟办意见', proposal(reply), ACROSS),
          opinion('拟稿人', `拟同意按上述意见答复。`, [
            nameOf(around, reply.drafterId),
            dateText(reply.draftedOn),
          ]),
          opinion('审核意见', approved?.opinion ?? '', [
            nameOf(around, approved?.reviewerId),
            dateText(approved?.on ?? null),
          ]),
          opinion('保密审查意见', withException(secrecy), [
            nameOf(around, secrecy?.reviewerId),
            dateText(secrecy?.on ?? null),
          ]),
          opinion('签发意见', signed === null ? '' : withException(signed, '同意。'), [
            nameOf(around, signed?.signerId),
            dateText(signed?.on ?? null),
          ]),
        ],
      ),
    ],
  });
}

function draftOf({ reply }: RequestCase): NonNullable<RequestCase['reply']> {
  if (reply === null) throw new Error('no reply was drafted');
  return reply;
}

/** An opinion with the name and the day under it, or room to write them. */
function opinion(
  name: string,
  text: string,
  [person, day]: readonly [person: string, day: string],
): FormCell[] {
  const signed =
    person === '' ? `签名：${'\u3000'.repeat(6)}${HAND_DATE}` : `${person}\u3000${day}`;
  return [label(name), value(`${text}\n${signed}`, { ...ACROSS, minLines: 3 })];
}

interface Exceptional {
  readonly opinion: string;
  readonly exceptionReason: string;
}

function withException(step: Exceptional | null, otherwise = ''): string {
  if (step === null) return otherwise;
  const text = step.opinion === '' ? otherwise : step.opinion;
  return step.exceptionReason === ''
    ? text
    : `${text}（由同一人办理的理由：${step.exceptionReason}）`;
}

/** What is proposed: the letter, its grounds, what it says and why, and the line of table 三. */
function proposal(reply: ReplyDraft): string {
  const { letterTitle, articles, line } = LEAVES[reply.leaf];
  const counted = reply.overruledLine ?? line;
  const name = counted in LINE_NAMES ? LINE_NAMES[counted as keyof typeof LINE_NAMES] : '其他处理';
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
  const { facts, secrecy } = request;
  const reply = draftOf(request);
  const files = reply.enclosures.map(({ name }) => name).join('\n');
  return formDocument('secrecy-form', around, {
    blocks: [
      form(
        '政府信息公开保密审查单',
        [32, 46, 28],
        [
          [...row('登记编号', around.registrationNumber), ...row('公开方式', '依申请公开')],
          row('信息名称', askedTitle(facts), ACROSS),
          [...row('承办站所', facts.holderUnit), ...row('拟稿人', nameOf(around, reply.drafterId))],
          row('拟答复意见', LEAVES[reply.leaf].label, ACROSS),
          row('拟提供的材料', files === '' ? '无' : files, ACROSS),
          row(
            '审查依据',
            '《中华人民共和国政府信息公开条例》第十七条、《中华人民共和国保守国家秘密法》',
            ACROSS,
          ),
          opinion('保密审查意见', withException(secrecy), [
            nameOf(around, secrecy?.reviewerId),
            dateText(secrecy?.on ?? null),
          ]),
          row('备注', '', { ...ACROSS, minLines: 2 }),
        ],
      ),
    ],
  });
}
