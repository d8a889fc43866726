// Steps of the reply: search, draft, review, secrecy review, signature, service; and the other ends.

import * as z from 'zod';
import { OutcomeLine } from '../../annual-report/outcome-lines.ts';
import { LocalDateField } from '../../calendar/local-date.ts';
import { StoredFile, optionalText, requiredText } from '../../fields.ts';
import { OUTCOME_LEAVES, OutcomeLeaf, ServiceMethod } from '../kinds.ts';
import { person, proofFiles, step } from './step.ts';

/** 检索记录: who, when, where, by which words; 信息不存在 is not replied without one (art. 36(4)). */
export const Searched = step('searched', {
  searchers: requiredText('检索人', 60),
  places: requiredText('检索的范围', 500),
  keywords: requiredText('检索的关键词', 300),
  result: requiredText('检索的结果', 500),
});

/** What the reply says, from the outcome tree. */
export const ReplyFields = {
  leaf: z.enum(OUTCOME_LEAVES, '请逐项回答，确定办理结果；没有结果不能办结（条例第三十六条）'),
  /** Another line of table 三 than the leaf's, and why. */
  overruledLine: OutcomeLine.nullable().default(null),
  overruledReason: optionalText('另选办理结果的理由', 500),
  /** 部分公开: on which leaves the withheld part rests. */
  withheld: z.array(OutcomeLeaf).max(8).default([]),
  /** What is disclosed, or found: in the office's own words. */
  content: optionalText('答复内容', 3000),
  /** Why; compulsory for whatever is withheld. */
  reasons: optionalText('理由', 3000),
  /** Where to get it, or which organ to turn to, with its contact. */
  whereToGet: optionalText('获取的途径或者其他机关的名称、联系方式', 500),
  /** 重复申请: number and day of the first reply. */
  earlierReplyNumber: optionalText('前次答复的文号', 60),
  earlierReplyOn: LocalDateField.nullable().default(null),
  /** What is handed over. */
  enclosures: z.array(StoredFile).max(20).default([]),
} as const;
export const ReplyDraft = z.strictObject(ReplyFields);
export type ReplyDraft = z.infer<typeof ReplyDraft>;

/** 拟办答复. */
export const Drafted = step('drafted', { ...ReplyFields, drafterId: person('拟稿人') });

/** 送审. */
export const Submitted = step('submitted', { note: optionalText('送审说明', 300) });

/** 审核 by the head. */
export const Approved = step('approved', {
  reviewerId: person('审核人'),
  opinion: requiredText('审核意见', 300),
});

/** 保密审查 of the reply (art. 17). */
export const SecrecyCleared = step('secrecy-cleared', {
  reviewerId: person('保密审查人'),
  opinion: requiredText('保密审查意见', 300),
  /** Why the clerk did it himself, in an office of two. */
  exceptionReason: optionalText('由同一人办理的理由', 300),
});

/** 退回 to the draft. */
export const SentBack = step('sent-back', {
  byId: person('退回人'),
  comment: requiredText('退回意见', 500),
});

/** 签发: the reply gets its number and is frozen. */
export const Signed = step('signed', {
  signerId: person('签发人'),
  opinion: optionalText('签发意见', 300),
  exceptionReason: optionalText('由同一人办理的理由', 300),
});

/** 送达: `on` stops the clock: signature day, posting day (China Post only), day of sending. */
export const Served = step('served', {
  method: ServiceMethod,
  /** 邮单号, the address it was sent to, or who signed. */
  proof: requiredText('送达凭证', 200),
  recipient: optionalText('收件人', 60),
  files: proofFiles,
});

/** 当场答复 (art. 33 ¶1): the day of receipt is the day of the reply. */
export const AnsweredOnSpot = step('answered-on-spot', {
  ...ReplyFields,
  reviewerId: person('审核人'),
});

/** 申请人撤回, in writing. */
export const Withdrawn = step('withdrawn', {
  note: optionalText('撤回的说明', 300),
  files: z.array(StoredFile).min(1, '请添加申请人的书面撤回材料').max(20),
});

/** Another end without a reply on substance: line C63. */
export const EndedOtherwise = step('ended-otherwise', {
  reason: requiredText('终止的原因', 500),
  approverId: person('审核人'),
});

/** 转主动公开 (art. 44): the draft publication made of it. */
export const MadeProactive = step('made-proactive', { publicationId: z.int().positive() });

/** 归档. */
export const Archived = step('archived', {
  retention: requiredText('保管期限', 20),
  note: optionalText('归档说明', 300),
});
