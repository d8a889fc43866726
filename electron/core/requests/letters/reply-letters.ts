// 答复书, 告知书 and 当场答复记录 (条例 arts. 33 ¶1, 36–39).

import type { LocalDate } from '../../calendar/local-date.ts';
import type { OfficialBlock } from '../../document/official-document.ts';
import type { RequestCase } from '../case.ts';
import { REQUEST_CHANNELS } from '../kinds.ts';
import { LEAVES } from '../outcome-leaves.ts';
import { remediesText, remediesVariant } from '../remedies-text.ts';
import type { ReplyDraft } from '../steps/reply.ts';
import type { StepOf } from '../steps/steps.ts';
import { addresseeOf, askedInForm, askedTitle, dateText } from './case-text.ts';
import { contactText } from './case-values.ts';
import { authorities } from './consultation-letters.ts';
import type { LetterContext } from './context.ts';
import { form, HAND_DATE, PAIR_WIDTHS, row, wide } from './forms/cells.ts';
import { LETTERS } from './kinds.ts';
import type { LetterDraft } from './letter-draft.ts';
import { replyValues } from './reply-values.ts';
import type { Reply } from './reply-values.ts';
import { isReplyLeaf, onSpotParts, replyParts } from './templates/reply.ts';
import type { ReplyLeaf } from './templates/reply.ts';

/** The reply as it was drafted, signed on the day of the step. */
export function replyLetter(
  request: RequestCase,
  { on }: StepOf<'signed'>,
  around: LetterContext,
): LetterDraft {
  if (request.reply === null) throw new Error('no reply was drafted');
  const reply: Reply = { request, draft: request.reply, onSpot: false };
  const leaf = replyLeafOf(reply.draft);
  return {
    ...general(reply, on, around),
    kind: 'reply',
    title: LEAVES[leaf].letterTitle,
    parts: replyParts(leaf),
  };
}

/** The record of an answer at the counter: it is the reply itself, signed for at once. */
export function onSpotRecord(
  request: RequestCase,
  step: StepOf<'answered-on-spot'>,
  around: LetterContext,
): LetterDraft {
  const reply: Reply = { request, draft: step, onSpot: true };
  return {
    ...general(reply, step.on, around),
    kind: 'on-spot-record',
    title: LETTERS['on-spot-record'].title,
    // The table names the applicant.
    addressee: null,
    parts: onSpotParts(replyLeafOf(step)),
    above: [onSpotTable(request, step, around)],
  };
}

function replyLeafOf({ leaf }: ReplyDraft): ReplyLeaf {
  if (!isReplyLeaf(leaf)) throw new Error(`${leaf} is told by no reply`);
  return leaf;
}

function general(
  reply: Reply,
  decidedOn: LocalDate,
  around: LetterContext,
): Omit<LetterDraft, 'kind' | 'title' | 'parts'> {
  const { request, draft } = reply;
  return {
    addressee: addresseeOf(request.facts),
    values: { ...replyValues(reply, around), 救济途径: remediesOf(reply, decidedOn, around) },
    attachments: draft.enclosures.map(({ name }) => name.replace(/\.[A-Za-z0-9]{1,5}$/u, '')),
    contact: contactText(request, around),
  };
}

function remediesOf(
  { draft: { leaf, overruledLine, withheld } }: Reply,
  decidedOn: LocalDate,
  around: LetterContext,
): string {
  const line = overruledLine ?? LEAVES[leaf].line;
  return remediesText(remediesVariant({ decidedOn, line, withheld }), authorities(around));
}

function onSpotTable(
  { facts, receivedOn }: RequestCase,
  step: StepOf<'answered-on-spot'>,
  { registrationNumber, peopleNames }: LetterContext,
): OfficialBlock {
  const asked = step.leaf === 'state-secret' ? askedTitle(facts) : askedInForm(facts);
  const nameOf = (id: number): string => peopleNames.get(id) ?? '';
  return form('当场答复的情况', PAIR_WIDTHS, [
    [
      ...row('登记编号', registrationNumber),
      ...row('收到日期', dateText(receivedOn ?? facts.arrivedOn)),
    ],
    [...row('申请人', addresseeOf(facts)), ...row('申请方式', REQUEST_CHANNELS[facts.channel])],
    wide('申请内容', asked),
    [...row('经办人', nameOf(facts.handlerId)), ...row('审核人', nameOf(step.reviewerId))],
    wide('申请人签收', HAND_DATE, { align: 'center', minLines: 2 }),
  ]);
}
