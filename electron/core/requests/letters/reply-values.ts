// What the placeholders of a reply stand for.

import type { RequestCase } from '../case.ts';
import { OBTAINING_WAYS, PROVISION_FORMS } from '../kinds.ts';
import type { OutcomeLeaf } from '../kinds.ts';
import { LEAVES } from '../outcome-leaves.ts';
import type { ReplyDraft } from '../steps/reply.ts';
import { askedTitle, dateText, oneLine, quoted, salutationOf, sentence } from './case-text.ts';
import { caseValues, numberOfLetter, officeValues } from './case-values.ts';
import type { LetterContext } from './context.ts';
import { reasonsStory } from './period-letters.ts';
import type { Values } from './placeholders.ts';
import { REGULATION } from './templates/opening.ts';
import { NATURES } from './templates/reply-refused.ts';

export interface Reply {
  readonly request: RequestCase;
  readonly draft: ReplyDraft;
  /** Given at once, at the counter (art. 33 ¶1). */
  readonly onSpot: boolean;
}

/** Everything a reply may say but its remedies. */
export function replyValues({ request, draft, onSpot }: Reply, around: LetterContext): Values {
  const office = officeValues(around);
  const general = caseValues(request, around);
  return {
    ...office,
    ...general,
    // A state secret is refused in neutral words: its description isn't repeated.
    ...(draft.leaf === 'state-secret' ? { 申请内容: askedTitle(request.facts) } : {}),
    补正情况: correctionStory(request, around),
    依据: LEAVES[draft.leaf].articles,
    答复内容: sentence(draft.content),
    理由: sentence(draft.reasons),
    获取途径: sentence(draft.whereToGet),
    提供方式说明: onSpot
      ? `该政府信息以${formOf(request)}形式当场提供给${general.称呼}。`
      : provision(request, office.办公地址),
    不予公开的依据: withheldGrounds(draft.withheld),
    征求意见情况: consultationStory(request),
    检索情况: searchStory(request),
    说明理由情况: reasonsStory(request, around),
    前次答复文号: draft.earlierReplyNumber,
    前次答复日期: dateText(draft.earlierReplyOn),
  };
}

function correctionStory(request: RequestCase, around: LetterContext): string {
  const { correction } = request;
  const correctedOn = correction?.correctedOn ?? null;
  if (correction === null || correctedOn === null) return '';
  const number = numberOfLetter(request, 'correction-noticed', around);
  return `因申请内容不明确，本机关于${dateText(correction.notice.on)}告知补正（${number}），于${dateText(correctedOn)}收到补正的申请。`;
}

function formOf({ facts }: RequestCase): string {
  return facts.provisionForm === 'inspection' ? '查阅、抄录' : PROVISION_FORMS[facts.provisionForm];
}

/** How it comes to the applicant (art. 40); the address itself stays on the envelope. */
function provision({ facts }: RequestCase, address: string): string {
  const who = salutationOf(facts);
  const { provisionForm: form, obtainingWay: way } = facts;
  if (form === 'inspection') return `请${who}到${address}查阅、抄录该政府信息。`;
  if (way === 'pickup') {
    return `该政府信息以${PROVISION_FORMS[form]}形式提供，请${who}到${address}领取。`;
  }
  if (form === 'email') return `该政府信息发送至${who}申请时填写的电子邮箱。`;
  const means = { post: '邮寄给', email: '通过电子邮件发送给', fax: '传真给' } as const;
  return `该政府信息以${PROVISION_FORMS[form]}形式${means[way]}${who}。`;
}

/** Each ground of the withheld part in its article's words (arts. 14–16, 36). */
function withheldGrounds(withheld: readonly OutcomeLeaf[]): string {
  const grounds = withheld.map((leaf) => {
    const nature = leaf in NATURES ? NATURES[leaf as keyof typeof NATURES] : LEAVES[leaf].label;
    const articles = LEAVES[leaf].articles.replace(REGULATION, '该条例');
    return `${nature}，根据${articles}的规定，不予公开`;
  });
  return sentence(grounds.join('；'));
}

/** That a third party was asked, without its name (art. 32); '' when none was. */
function consultationStory({ consultations }: RequestCase): string {
  const asked = consultations.filter(({ sent }) => sent.party === 'third-party');
  if (asked.length === 0) return '';
  const refused = asked.some(({ answer }) => answer?.opinion === 'refuses');
  const result = refused ? '第三方不同意公开' : '第三方没有在规定的期限内提出不同意公开的意见';
  return `本机关已书面征求第三方的意见，${result}。`;
}

/** When, where and by which words it was looked for (art. 36(4)); the persons stay in the record. */
function searchStory({ searches }: RequestCase): string {
  const stories = searches.map(
    ({ on, places, keywords, result }) =>
      `本机关于${dateText(on)}对${oneLine(places)}进行了检索，检索的关键词为${quoted(oneLine(keywords))}，检索结果：${oneLine(result)}`,
  );
  return sentence(stories.map((story) => story.replace(/[。；]$/u, '')).join('；'));
}

/** 获取方式 in the words of a form. */
export function obtainingText({ facts }: Pick<RequestCase, 'facts'>): string {
  return `${PROVISION_FORMS[facts.provisionForm]}，${OBTAINING_WAYS[facts.obtainingWay]}`;
}
