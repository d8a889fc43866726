// The table of states and steps as the help page tells it.

import { REQUEST_STATES } from '../../../../../electron/core/requests/kinds.ts';
import type { RequestState } from '../../../../../electron/core/requests/kinds.ts';
import { LETTERS } from '../../../../../electron/core/requests/letters/kinds.ts';
import { STEP_KINDS } from '../../../../../electron/core/requests/lifecycle.ts';
import { STEP_RULES } from '../../../../../electron/core/requests/step-rules.ts';
import type { Destination } from '../../../../../electron/core/requests/step-rules.ts';
import { STEP_LABELS } from '../../../../../electron/core/requests/steps/steps.ts';
import type { StepKind } from '../../../../../electron/core/requests/steps/steps.ts';

export interface WorkflowLine {
  readonly step: StepKind;
  readonly label: string;
  /** The state that follows, in words. */
  readonly becomes: string;
  readonly who: string;
  /** The title of the letter; '' for none. */
  readonly letter: string;
  /** '' where it is the office's own order of work. */
  readonly article: string;
}

/** What may happen in a state, in the order of the law's own procedure. */
export function linesFrom(state: RequestState): readonly WorkflowLine[] {
  return STEP_KINDS.filter((step) => STEP_RULES[step].from.includes(state)).map((step) => {
    const { to, who, article, letter } = STEP_RULES[step];
    return {
      step,
      label: STEP_LABELS[step],
      becomes: becomesText(to),
      who,
      letter: letter === undefined ? '' : LETTERS[letter].title,
      article,
    };
  });
}

/** All states, with what one waits for or does in each. */
export const STATE_HELP: Readonly<Record<RequestState, string>> = {
  'awaiting-confirmation':
    '平常信函、互联网、传真收到的，当日联系申请人确认；确认以前期限没有起算。',
  registered: '看要件是否齐全、内容是否明确，决定办理、补正或者当场答复。期限已经起算。',
  'awaiting-correction': '等申请人补正。期限停止，收到补正之日重新起算。',
  'in-progress': '查找信息，决定是否征求意见、收费、延期，然后拟办答复。',
  consulting: '等第三方或者其他机关的意见。等待的时间不计入答复期限。',
  'awaiting-reasons': '等申请人说明数量、频次明显超过合理范围的理由。期限照常计算。',
  'awaiting-payment': '等申请人缴纳信息处理费。期限停止，缴清之日重新起算。',
  drafting: '答复已经拟好，可以修改，也可以送审。',
  'under-review': '审核人审核。',
  'secrecy-review': '保密审查人审查答复和提供的材料。',
  'awaiting-signature': '签发人签发；签发以后取得文号。',
  'awaiting-service': '把答复送达申请人；送达之日期限停止。',
  closed: '已经答复。材料齐全以后归档；发生复议、诉讼的另行登记。',
  discontinued: '没有作实体答复就结束了：逾期未补正、逾期未缴费、撤回或者其他原因。',
  archived: '案卷已经归档，不能再改。',
  voided: '登记错了的，编号作废，不计入统计。',
};

function becomesText(to: Destination): string {
  if (to === 'stays') return '不变';
  if (to === 'resumes') return `没有要等的以后，回到${REQUEST_STATES['in-progress']}`;
  return REQUEST_STATES[to];
}
