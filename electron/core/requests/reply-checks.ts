// What a reply must say before it can stand: by the leaf of the outcome tree (条例 arts. 30–39).

import type { RequestCase } from './case.ts';
import type { OutcomeLeaf } from './kinds.ts';
import { LEAVES } from './outcome-leaves.ts';
import { isObjection } from './step-gates.ts';
import type { Problem } from './step-surroundings.ts';
import type { ReplyDraft } from './steps/reply.ts';

/** The contradictions and gaps of a reply, by field; empty when it can stand. */
export function replyProblems(reply: ReplyDraft, request: RequestCase): readonly Problem[] {
  const leaf = LEAVES[reply.leaf];
  if (!leaf.isReply) {
    return [['leaf', '这种情形不作答复，请用相应的步骤办结（例如“申请人撤回”）']];
  }
  return [
    ...neededTexts(reply),
    ...withheldProblem(reply),
    ...overrulingProblem(reply),
    ...groundProblem(reply.leaf, request),
    ...partlyProblem(reply, request),
  ];
}

/** The leaves that give something. */
const DISCLOSING: ReadonlySet<OutcomeLeaf> = new Set(['disclosed', 'partly']);

/** 不予公开: the lines of block （三）. */
function isWithholding(leaf: OutcomeLeaf): boolean {
  return LEAVES[leaf].line.startsWith('C3');
}

/** What a leaf can't do without: whether it is missing, its field, and what to say. */
const NEEDS: readonly (readonly [
  missing: (reply: ReplyDraft) => boolean,
  field: keyof ReplyDraft,
  message: string,
])[] = [
  [
    ({ leaf, reasons }) => LEAVES[leaf].needsReasons && reasons === '',
    'reasons',
    '不公开或者不处理的，必须说明理由（条例第三十六条）',
  ],
  [
    ({ leaf, whereToGet }) => LEAVES[leaf].needsWhere && whereToGet === '',
    'whereToGet',
    '请写明获取的途径，或者其他机关的名称、联系方式',
  ],
  [
    ({ leaf, earlierReplyNumber }) => LEAVES[leaf].needsEarlierReply && earlierReplyNumber === '',
    'earlierReplyNumber',
    '请填写前次答复的文号（条例第三十六条第六项）',
  ],
  [
    ({ leaf, earlierReplyOn }) => LEAVES[leaf].needsEarlierReply && earlierReplyOn === null,
    'earlierReplyOn',
    '请填写前次答复的日期（条例第三十六条第六项）',
  ],
  [
    ({ leaf, content, enclosures }) =>
      DISCLOSING.has(leaf) && content === '' && enclosures.length === 0,
    'content',
    '请写明公开的内容，或者添加提供的材料',
  ],
];

function neededTexts(reply: ReplyDraft): readonly Problem[] {
  return NEEDS.flatMap(([missing, field, message]): readonly Problem[] =>
    missing(reply) ? [[field, message]] : [],
  );
}

function withheldProblem({ leaf, withheld }: ReplyDraft): readonly Problem[] {
  if (leaf !== 'partly') {
    return withheld.length === 0
      ? []
      : [['withheld', '只有部分公开才选择不公开部分的依据（条例第三十七条）']];
  }
  if (withheld.length === 0) {
    return [['withheld', '请选择不公开部分的依据（条例第三十七条）']];
  }
  return withheld.every(isWithholding)
    ? []
    : [['withheld', '不公开部分的依据只能是不予公开的情形（条例第十四条至第十六条、第三十六条）']];
}

function overrulingProblem({
  leaf,
  overruledLine,
  overruledReason,
}: ReplyDraft): readonly Problem[] {
  if (overruledLine === null || overruledLine === LEAVES[leaf].line) return [];
  return overruledReason === '' ? [['overruledReason', '改选表三的办理结果，请写明理由']] : [];
}

/** What must have happened before the office may rely on a ground. */
function groundProblem(leaf: OutcomeLeaf, request: RequestCase): readonly Problem[] {
  const missing = GROUND_GATES[leaf]?.(request) ?? null;
  return missing === null ? [] : [['leaf', missing]];
}

/** 区分处理 rests on the opinions of third parties as well, in what it withholds and in what it gives. */
function partlyProblem({ leaf, withheld }: ReplyDraft, request: RequestCase): readonly Problem[] {
  if (leaf !== 'partly') return [];
  const withheldForThem = withheld.includes('third-party-rights');
  const missing = withheldForThem ? unasked(request) : untold(request);
  return missing === null ? [] : [['withheld', missing]];
}

const GROUND_GATES: Readonly<
  Partial<Record<OutcomeLeaf, (request: RequestCase) => string | null>>
> = {
  'not-existing': ({ searches }) =>
    searches.length > 0
      ? null
      : '请先登记检索（谁、何时、何处、用什么关键词），经检索没有的才能答复信息不存在（条例第三十六条第四项）',
  'still-unclear': ({ correction }) =>
    correction !== null && correction.correctedOn !== null
      ? null
      : '先告知补正；补正后仍不明确的，才能这样答复（条例第三十条）',
  excessive: ({ reasonsAsked }) =>
    reasonsAsked === null
      ? '先要求申请人说明理由，理由不合理的才能不予处理（条例第三十五条）'
      : null,
  'third-party-rights': unasked,
  disclosed: untold,
};

/** Why nothing can be withheld for a third party yet; null when one was asked. */
function unasked({ consultations }: RequestCase): string | null {
  return consultations.some(({ sent }) => sent.party === 'third-party')
    ? null
    : '先书面征求第三方的意见（条例第三十二条）';
}

/** Which third party objected and was not told of the disclosure; null when there is none. */
function untold({ consultations }: RequestCase): string | null {
  const objector = consultations.find(
    ({ sent, answer, notified }) => isObjection(sent.party, answer?.opinion) && !notified,
  );
  return objector === undefined
    ? null
    : `${objector.sent.name}不同意公开。为公共利益决定公开的，先书面告知第三方（条例第三十二条）`;
}
