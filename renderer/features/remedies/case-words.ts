// The state and the clock of a case in words and looks.

import type { RemedySummary } from '../../../electron/core/remedies/contract.ts';
import { STATE_LABELS } from '../../../electron/core/remedies/table4.ts';
import { showDate } from '../../ui/date-text.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

/** Amber from this many workdays before our answer is due (interface: ≤ 3). */
const SOON_WORKDAYS = 3;

type Clock = Pick<
  RemedySummary,
  'voided' | 'result' | 'decidedOn' | 'answeredOn' | 'answerDue' | 'answerWorkdays'
>;

/** 尚未审结, 结果维持 …, 已作废. */
export function stateWord({ voided, result }: Pick<Clock, 'voided' | 'result'>): string {
  return STATE_LABELS[voided ? 'voided' : (result ?? 'pending')];
}

/** How the state's tag looks; an act that was corrected was wrong. */
export function stateLook({ voided, result, answerWorkdays }: Clock): StatusLook {
  if (voided) return 'stopped';
  if (result === 'upheld') return 'done';
  if (result === 'corrected') return 'late';
  if (result === 'other') return 'history';
  if (answerWorkdays === null) return 'active';
  if (answerWorkdays < 0) return 'late';
  return answerWorkdays <= SOON_WORKDAYS ? 'soon' : 'active';
}

/** Whether our answer is past its day and not handed in. */
export function isAnswerLate({ answerWorkdays }: Pick<Clock, 'answerWorkdays'>): boolean {
  return answerWorkdays !== null && answerWorkdays < 0;
}

/** What the case waits for: “答复期限 2024-03-29 周五，剩 2 个工作日”. */
export function clockText(clock: Clock): string {
  const { voided, decidedOn, answeredOn, answerDue, answerWorkdays } = clock;
  if (voided) return '';
  if (decidedOn !== null) return `${showDate(decidedOn)} 审结`;
  if (answeredOn !== null) return `${showDate(answeredOn)} 已提交答复，等待审结`;
  if (answerDue === null || answerWorkdays === null) return '还没有登记收到答复（应诉）通知的日期';
  const due = `${showDate(answerDue.date)}${answerDue.provisional ? '（暂估）' : ''}`;
  if (answerWorkdays < 0) return `答复逾期，应在 ${due} 前提交`;
  return `答复期限 ${due}，${shortClockText(clock)}`;
}

/** The clock in a list: when it was decided, or what is left for our answer. */
export function shortClockText({
  decidedOn,
  answerWorkdays,
}: Pick<Clock, 'decidedOn' | 'answerWorkdays'>): string {
  if (decidedOn !== null) return decidedOn;
  if (answerWorkdays === null) return '';
  if (answerWorkdays < 0) return '答复逾期';
  return answerWorkdays === 0 ? '今天到期' : `剩 ${answerWorkdays} 个工作日`;
}
