// Plain questions that lead to one end of a request. Each is asked only when the ones before it left it
// open, so that no end can be reached by two roads that disagree.

import { OutcomeLeaf } from './kinds.ts';

interface Answer {
  readonly label: string;
  /** The next question, or the end. */
  readonly to: OutcomeQuestionId | OutcomeLeaf;
}

export interface OutcomeQuestion {
  readonly question: string;
  /** What the words mean in the law. */
  readonly help?: string;
  readonly answers: readonly Answer[];
}

export type OutcomeQuestionId =
  | 'how-it-ends'
  | 'what-is-asked'
  | 'clear'
  | 'answered-before'
  | 'excessive-number'
  | 'special-rules'
  | 'held'
  | 'public-already'
  | 'disclosable'
  | 'ground'
  | 'public-ground';

/** The first question of all ends, and the first one where a reply is drafted. */
export const OUTCOME_ROOT = 'how-it-ends' satisfies OutcomeQuestionId;
export const REPLY_ROOT = 'what-is-asked' satisfies OutcomeQuestionId;

export const OUTCOME_TREE: Readonly<Record<OutcomeQuestionId, OutcomeQuestion>> = {
  'how-it-ends': {
    question: '这件申请怎样结束？',
    answers: [
      { label: '作出答复', to: 'what-is-asked' },
      { label: '补正期限已过，申请人没有补正，也没有正当理由', to: 'uncorrected' },
      { label: '缴费期限已过，申请人没有按收费通知缴纳费用', to: 'unpaid' },
      { label: '申请人书面撤回了申请', to: 'withdrawn' },
      { label: '因其他原因终止，例如申请人死亡且无人承继', to: 'other-end' },
    ],
  },
  'what-is-asked': {
    question: '申请人实际要的是什么？',
    help: '看内容，不看名称：以公开申请的形式提出的信访、投诉、举报，不作为公开申请处理（条例第三十九条）。',
    answers: [
      { label: '本机关或者其他机关在履职中制作、获取的信息', to: 'clear' },
      { label: '反映问题：实际是信访、投诉、举报', to: 'petition' },
      { label: '政府公报、报刊、书籍等公开出版物', to: 'publication-asked' },
      { label: '对已经取得的信息予以确认，或者重新出具一份', to: 'confirmation-asked' },
      {
        label: '不是政府信息：咨询、要求解释，或者与履行行政管理职能无关的内容',
        to: 'not-information',
      },
    ],
  },
  clear: {
    question: '申请的内容明确，能够据此查找吗？',
    help: '不明确的，先告知补正一次（条例第三十条）；补正以后还不明确的，才选第二项。',
    answers: [
      { label: '明确', to: 'answered-before' },
      { label: '已经补正过，仍然不明确', to: 'still-unclear' },
    ],
  },
  'answered-before': {
    question: '对这位申请人的同一内容，以前答复过吗？',
    help: '申请人相同、内容相同才算重复（条例第三十六条第六项）；年度不同、村组不同的不算。',
    answers: [
      { label: '没有答复过', to: 'excessive-number' },
      { label: '已经答复过，这次是重复申请', to: 'repeated' },
    ],
  },
  'excessive-number': {
    question: '申请的数量、频次明显超过合理范围，并且说明的理由不合理吗？',
    help: '先要求申请人说明理由（条例第三十五条）；没有要求过说明理由的，选第一项。',
    answers: [
      { label: '没有超过，或者理由合理', to: 'special-rules' },
      { label: '明显超过，说明理由以后认为不合理', to: 'excessive' },
    ],
  },
  'special-rules': {
    question: '这类信息的查询，有法律、行政法规专门规定吗？',
    help: '例如工商登记资料、不动产登记资料（条例第三十六条第七项）。',
    answers: [
      { label: '没有专门规定', to: 'held' },
      { label: '有，应当按专门规定查询', to: 'special-inquiry' },
    ],
  },
  held: {
    question: '本机关有这项信息吗？',
    answers: [
      { label: '有，并且由本机关负责公开', to: 'public-already' },
      { label: '经过检索，没有找到', to: 'not-existing' },
      { label: '由其他机关负责公开', to: 'not-this-organ' },
      { label: '没有现成的，要汇总、加工、分析才有', to: 'needs-processing' },
    ],
  },
  'public-already': {
    question: '这项信息已经主动公开了吗？',
    answers: [
      { label: '已经主动公开', to: 'already-public' },
      { label: '还没有公开', to: 'disclosable' },
    ],
  },
  disclosable: {
    question: '能公开吗？',
    help: '以公开为常态。能够把不应公开的内容区分出来的，要公开其余部分（条例第三十七条）。',
    answers: [
      { label: '全部可以公开', to: 'disclosed' },
      { label: '区分处理：一部分可以公开', to: 'partly' },
      { label: '全部不能公开', to: 'ground' },
    ],
  },
  ground: {
    question: '为什么不能公开？',
    help: '有几种原因的，选最主要的一种。',
    answers: [
      { label: '涉及国家秘密、法律禁止公开，或者危及安全、稳定', to: 'public-ground' },
      { label: '涉及商业秘密、个人隐私，公开会损害第三方', to: 'third-party-rights' },
      { label: '人事管理、后勤管理、内部工作流程等内部事务', to: 'internal-affairs' },
      { label: '讨论记录、过程稿、磋商信函、请示报告等过程性信息', to: 'deliberative' },
      { label: '行政执法案卷', to: 'enforcement-file' },
    ],
  },
  'public-ground': {
    question: '属于条例第十四条的哪一种？',
    answers: [
      { label: '依法确定为国家秘密', to: 'state-secret' },
      { label: '其他法律、行政法规禁止公开', to: 'prohibited' },
      { label: '公开后可能危及国家安全、公共安全、经济安全、社会稳定', to: 'security-stability' },
    ],
  },
};

/** Where some answers lead: what was asked and chosen, and the next question or the end. */
interface OutcomePath {
  readonly steps: readonly { readonly id: OutcomeQuestionId; readonly chosen: number }[];
  /** The question to ask now; null at an end. */
  readonly next: OutcomeQuestionId | null;
  readonly leaf: OutcomeLeaf | null;
}

/**
 * Follows the answers, each the place (from 0) of the answer chosen at the question it leads to, from
 * `root`. An answer that the question doesn't have, and whatever comes after an end, is left out.
 */
export function outcomePath(
  answers: readonly number[],
  root: OutcomeQuestionId = OUTCOME_ROOT,
): OutcomePath {
  const steps: { id: OutcomeQuestionId; chosen: number }[] = [];
  let at: OutcomeQuestionId | OutcomeLeaf = root;
  for (const chosen of answers) {
    if (isLeaf(at)) break;
    const answer: Answer | undefined = OUTCOME_TREE[at].answers[chosen];
    if (!answer) break;
    steps.push({ id: at, chosen });
    at = answer.to;
  }
  return isLeaf(at) ? { steps, next: null, leaf: at } : { steps, next: at, leaf: null };
}

/** The end that the answers lead to; null while a question is open. */
export function leafReached(
  answers: readonly number[],
  root: OutcomeQuestionId = OUTCOME_ROOT,
): OutcomeLeaf | null {
  return outcomePath(answers, root).leaf;
}

function isLeaf(at: OutcomeQuestionId | OutcomeLeaf): at is OutcomeLeaf {
  return OutcomeLeaf.safeParse(at).success;
}
